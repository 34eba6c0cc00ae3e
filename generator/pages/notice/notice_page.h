#pragma once
// /anslagstavla/: on a municipality's own site the notice board that the law demands, with nothing
// else on it, and its archive; on any other site where the official boards are.
// /sa-raknas-datumen/: the rules behind the dates, made of law/text/sweden.toml.
#include "pages/page_type.h"

namespace tertial {

extern const PageType notice_board_page;
extern const PageType notice_archive_page;
extern const PageType deadlines_page;

}  // namespace tertial
