#pragma once
// Text in XML that the program writes without a template: sitemap and feeds. Nothing else of XML.
#include <string>
#include <string_view>

namespace tertial {

/// Escapes `& < > "`. Characters that XML 1.0 cannot hold are left out.
void append_xml_text(std::string& out, std::string_view text);

/// `<name>text</name>` and a line break; nothing when the text is empty.
void append_xml_element(std::string& out, std::string_view name, std::string_view text);

}  // namespace tertial
