#include <algorithm>

#include "base/text.h"
#include "markdown/escape.h"
#include "markdown/html.h"
#include "markdown/limits.h"
#include "markdown/markdown.h"
#include "markdown/parse.h"
#include "markdown/parts.h"
#include "markdown/word_links.h"

namespace tertial {
namespace {

/// Paragraphs of a text in which nothing means anything to Markdown.
void write_plain(std::string_view text, const MarkdownOptions& options, HtmlForm form,
                 std::string& out) {
  const bool blocks = form == HtmlForm::blocks;
  bool is_first = true;
  while (true) {
    while (text.starts_with('\n'))
      text.remove_prefix(1);
    if (text.empty()) return;
    const std::size_t end = std::min(text.find("\n\n"), text.size());
    std::string_view paragraph = text.substr(0, end);
    text.remove_prefix(end);
    if (paragraph.ends_with('\n')) paragraph.remove_suffix(1);
    if (blocks)
      out.append("<p>");
    else if (!is_first)
      out.append("<br>\n");
    if (options.words)
      options.words->append(out, paragraph);
    else
      append_escaped(out, paragraph);
    if (blocks) out.append("</p>\n");
    is_first = false;
  }
}

void render(std::string_view text, const MarkdownOptions& options, HtmlForm form,
            std::string& out) {
  if (is_plain(text)) return write_plain(text, options, form, out);
  if (find_refusal(text).reason == Refusal::Reason::none) {
    if (form == HtmlForm::blocks && can_be_divided(text))
      return write_divided_html(text, options, out);
    return write_parsed_html(text, options, form, out);
  }
  // inspect_markdown has reported it as an error; here it only must not hang or run.
  if (form == HtmlForm::blocks) out += "<p>";
  append_escaped(out, trim(text));
  if (form == HtmlForm::blocks) out += "</p>\n";
}

}  // namespace

void render_markdown(std::string_view text, const MarkdownOptions& options, std::string& out) {
  render(text, options, HtmlForm::blocks, out);
}

void render_inline(std::string_view text, const MarkdownOptions& options, std::string& out) {
  render(text, options, HtmlForm::phrases, out);
}

std::string plain_text(std::string_view markdown) {
  std::string words;
  if (is_plain(markdown) || find_refusal(markdown).reason != Refusal::Reason::none) {
    words = markdown;
  } else {
    ParsedText parsed(markdown);
    while (parsed.next()) {
      switch (parsed.kind()) {
        case NodeKind::text:
        case NodeKind::code:
        case NodeKind::html_inline:
        case NodeKind::code_block:
        case NodeKind::html_block:
          words += parsed.node().literal();
          break;
        default:
          break;
      }
      const bool breaks = is_block(parsed.kind()) || parsed.kind() == NodeKind::soft_break ||
                          parsed.kind() == NodeKind::line_break;
      if (breaks) words += ' ';
    }
  }
  std::string line;
  line.reserve(words.size());
  const auto ends_run = [](char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '~';
  };
  for (auto at = words.begin(); at != words.end();) {
    const auto stop = std::find_if(at, words.end(), ends_run);
    line.append(at, stop);
    if (stop == words.end()) break;
    at = stop + 1;
    if (*stop != '~') {
      if (!line.empty() && line.back() != ' ') line += ' ';
    } else if (at != words.end() && *at == '~') {
      ++at;
    } else {
      line += '~';
    }
  }
  if (line.ends_with(' ')) line.pop_back();
  return line;
}

}  // namespace tertial
