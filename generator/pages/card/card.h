#pragma once
// The picture that other services show beside a link to the site: its name and the question that it
// answers, on the brand colour. One for the whole site: what a page is called stands beside it.
#include <string>
#include <string_view>

#include "base/colour.h"

namespace tertial {

inline constexpr int card_width = 1200;
inline constexpr int card_height = 630;

/// A PNG file. A text with a letter that has no outline is left out.
std::string draw_card(std::string_view title, std::string_view question, Colour ground, Colour ink);

}  // namespace tertial
