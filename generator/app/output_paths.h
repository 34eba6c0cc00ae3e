#pragma once
// Where pages go below the output folder, and whether two of them would stand in each other's way
// there. Knows addresses only; what is on the disk already is files/output_tree's.
#include <span>
#include <string>
#include <string_view>

#include "pages/page_type.h"
#include "theme/assets.h"

namespace tertial {

/// Where a page's bytes go below the output folder: "/om/" → "om/index.html".
std::string output_path(std::string_view address);

/// Reports planned pages, and files of the theme, that have one address, addresses that differ in
/// capitals only, or where one is a file and the other needs a folder. Names both.
void check_output_paths(std::span<const PlannedPage* const> pages, std::span<const Asset> assets,
                        DiagnosticList& out);

}  // namespace tertial
