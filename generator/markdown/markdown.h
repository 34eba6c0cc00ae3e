#pragma once
// Markdown written by editors: its findings, its links and headings, its HTML and its plain text.
// Raw HTML is never passed through. Knows neither records nor addresses: a resolver does.
// All functions are safe on many threads at once, and give the same bytes on each.
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/span.h"

namespace tertial {

class WordLinks;

struct MarkdownLink {
  std::string target;  ///< as written, entities and escapes resolved
  Span at;
  bool image = false;
  std::string text;  ///< what a reader sees, or an image's alternative text
};

struct MarkdownHeading {
  int level = 0;  ///< as written: 2 for `##`
  std::string text;
  std::string id;  ///< the anchor that render_markdown writes, before its id_prefix
};

struct MarkdownDocument {
  std::vector<MarkdownLink> links;  ///< in the order of the text; bare addresses included
  std::vector<MarkdownHeading> headings;
};

/// Reports what is wrong in `text`, whose first character stands at `at.begin`.
/// `record_types` are the words that may stand before the colon of a record link
/// (`pledge:skaggetorp-2017`); whether the record exists is for the caller to check.
MarkdownDocument inspect_markdown(std::string_view text, Span at, DiagnosticList& out,
                                  std::span<const std::string_view> record_types = {});

/// Target as written to address as published. What it gives is escaped afterwards.
/// An empty answer, or one with a scheme that is not allowed, leaves the text without a link.
using LinkResolver = std::function<std::string(std::string_view target)>;

/// A picture as it is shown: its address, and its size in pixels where it is known.
struct MarkdownPicture {
  std::string address;
  std::uint32_t width = 0, height = 0;
};
/// The same of an image. An empty answer leaves its alternative text in its place.
using PictureResolver = std::function<MarkdownPicture(std::string_view target)>;

struct MarkdownOptions {
  int heading_offset = 0;           ///< 0: `##` becomes h2; 1: h3. Never above h2 or below h6.
  LinkResolver resolve = {};        ///< empty: targets are written as they stand
  PictureResolver picture = {};     ///< empty: images lead where links do
  std::string_view id_prefix = {};  ///< before every id, where a page shows several texts
  std::string_view footnote_back_label = "Tillbaka till texten";
  /// Linked wherever they stand in running text: not in headings, links, code, quotes or passages
  /// in another language. May be null.
  const WordLinks* words = nullptr;
};

/// Appends block HTML. Text beyond the limits that inspect_markdown reports becomes plain text.
void render_markdown(std::string_view text, const MarkdownOptions& options, std::string& out);
/// Appends phrasing content only, for one-paragraph fields: block tags are left out, and what
/// they would have separated is separated by `<br>`. Footnotes are left out.
void render_inline(std::string_view text, const MarkdownOptions& options, std::string& out);
/// The words alone, on one line, for descriptions and lists. Not escaped.
std::string plain_text(std::string_view markdown);

}  // namespace tertial
