#pragma once
// What must not be parted at the end of a line: "§ 36", "3 mars", "tertial 1 2024", "2018–2019".
#include <string>

namespace tertial {

/// Puts non-breaking spaces and word joiners into such words of a finished page, wherever their
/// text came from. Attributes, titles, scripts and preformatted text stay as they are.
void keep_together(std::string& html);

}  // namespace tertial
