#pragma once
// Writes one parsed text as HTML. Internal to markdown/.
#include <cstdint>
#include <string>
#include <string_view>

#include "markdown/markdown.h"

namespace tertial {

enum class HtmlForm : std::uint8_t { blocks, phrases };

/// Through the parser only where it is needed. For text that can_be_divided.
void write_divided_html(std::string_view text, const MarkdownOptions& options, std::string& out);

/// Through the parser, whatever the text. render_markdown and render_inline are faster where no
/// parser is needed, and give the same bytes.
void write_parsed_html(std::string_view text, const MarkdownOptions& options, HtmlForm form,
                       std::string& out);

}  // namespace tertial
