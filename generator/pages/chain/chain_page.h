#pragma once
// Löfteskedjor: the same point promised in one pledge after another, on a page of its own and in a
// list. Every pledge keeps its own table; nothing is added up over them.
#include "derive/promise_chain.h"
#include "pages/lists.h"

namespace tertial {

extern const PageType chain_page;
extern const PageType chains_page;

/// "/lofteskedjor/skaggetorp-2017/7/", named by the point that the chain begins with.
std::string chain_address(const Site& site, const PointTarget& first);
/// "Lovad för tredje gången": leads to the chain that the point is part of.
LinkView chain_link(const Site& site, const PointHistory& point);
/// "Lyktor längs ån (Medborgarlöfte för Norrby 2022)".
std::string chain_name(const Site& site, const PointTarget& first);

}  // namespace tertial
