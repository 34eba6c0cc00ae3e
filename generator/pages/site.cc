#include "pages/site.h"

#include <algorithm>

#include "pages/record_link.h"

namespace tertial {
namespace {

/// `text`: the file that it stands in.
MarkdownOptions options(const Site& site, FileId text, int heading_offset) {
  MarkdownOptions options;
  options.heading_offset = heading_offset;
  if (!site.term_links.empty() && !std::ranges::binary_search(site.foreign_texts, text))
    options.words = &site.term_links;
  if (!site.other_language.empty())
    options.footnote_back_label = site.strings("version.back-to-text");
  options.resolve = [&site](std::string_view target) {
    if (const auto record = linked_record(site.model, target); record && *record)
      return site.link(address_of(site, **record)).text;
    return target.starts_with('/') ? site.link(target).text : std::string(target);
  };
  options.picture = [&site, text](std::string_view target) { return site.picture(text, target); };
  return options;
}

}  // namespace

Html Site::html(const Markdown& markdown, int heading_offset) const {
  Html html;
  render_markdown(markdown.text, options(*this, markdown.at.file, heading_offset), html.text);
  return html;
}

Html Site::body_html(const Record& record, int heading_offset, std::string_view id_prefix) const {
  Html html;
  if (!record.body.present) return html;
  MarkdownOptions how = options(*this, record.file, heading_offset);
  how.id_prefix = id_prefix;
  render_markdown(body(record), how, html.text);
  return html;
}

}  // namespace tertial
