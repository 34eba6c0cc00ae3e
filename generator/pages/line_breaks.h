#pragma once
// What must not be parted at the end of a line: "§ 36", "3 mars", "tertial 1 2024".
#include <string>

namespace tertial {

/// Puts non-breaking spaces into such words of a finished page, wherever their text came from.
/// Attributes, scripts and preformatted text stay as they are.
void keep_together(std::string& html);

}  // namespace tertial
