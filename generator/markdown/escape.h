#pragma once
// Text and addresses made safe to stand in HTML, appended. Internal to markdown/.
#include <string>
#include <string_view>

namespace tertial {

/// & < > " as references: right in text and in quoted attributes.
void append_escaped(std::string& out, std::string_view text);
/// As a quoted attribute's address: what may not stand in one is percent-encoded.
void append_url(std::string& out, std::string_view url);
/// Escaped, with blanks and hyphens that do not break: telephone numbers stay on one line.
void append_unbroken(std::string& out, std::string_view text);

}  // namespace tertial
