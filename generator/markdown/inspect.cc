#include <algorithm>
#include <array>
#include <string>

#include "base/known_languages.h"
#include "base/text.h"
#include "base/web_address.h"
#include "markdown/limits.h"
#include "markdown/locate.h"
#include "markdown/markdown.h"
#include "markdown/messages.h"
#include "markdown/parse.h"
#include "markdown/passage.h"
#include "markdown/runs.h"

namespace tertial {
namespace {

/// A scheme that gives pages and files; others are refused for links too.
bool is_elsewhere(std::string_view address) {
  const std::string scheme = lower_case(address.substr(0, address.find(':') + 1));
  return scheme == "http:" || scheme == "https:";
}

/// One walk over one text.
class Inspection {
 public:
  Inspection(std::string_view text, Span at, DiagnosticList& out,
             std::span<const std::string_view> record_types)
      : text_(text), locator_(text, at), out_(out), record_types_(record_types) {}

  MarkdownDocument run() {
    if (refuse()) return {};
    ParsedText parsed(text_);
    while (parsed.next() && depth_ <= max_depth) {
      if (parsed.entering())
        enter(parsed.node(), parsed.kind());
      else
        leave(parsed.kind());
    }
    return std::move(document_);
  }

 private:
  struct OpenLink {
    std::string target, text;
    std::size_t begin;
    bool image;
  };

  bool refuse();
  void enter(Node node, NodeKind kind);
  void leave(NodeKind kind);
  void find_bare_urls(std::string_view text, std::size_t begin);
  void check_raw_html(std::string_view literal);
  void check_target(const MarkdownLink& link);
  void report_address(const MarkdownLink& link);
  void check_passage(const MarkdownLink& link);
  void finish_link();
  void finish_heading();
  bool is_record_link(std::string_view target) const;
  void add_text(std::string_view text) {
    if (in_heading_) heading_.text += text;
    for (OpenLink& link : links_)
      link.text += text;  // never more than max_depth of them
  }

  std::string_view text_;
  Locator locator_;
  DiagnosticList& out_;
  std::span<const std::string_view> record_types_;
  MarkdownDocument document_;
  HeadingIds ids_;
  std::vector<OpenLink> links_;
  MarkdownHeading heading_;
  Span heading_at_;
  bool in_heading_ = false;
  int last_level_ = 1;
  std::size_t depth_ = 0;
  std::size_t table_rows_ = 0;
};

bool Inspection::refuse() {
  using Reason = Refusal::Reason;
  const Refusal refusal = find_refusal(text_);
  const Span span = locator_.span(refusal.offset, 0);
  switch (refusal.reason) {
    case Reason::none:
      return false;
    case Reason::control:
      out_.report(markdown_kind("markdown.control"), locator_.span(refusal.offset, 1))
          .with_help({"ta bort tecknet, eller skriv en radbrytning i stället",
                      "remove the character, or write a line break instead"});
      break;
    case Reason::too_long:
      out_.report(markdown_kind("markdown.too-long"), span, {max_text_bytes})
          .with_help({"dela texten på flera", "split the text"});
      break;
    case Reason::too_deep:
      out_.report(markdown_kind("markdown.too-deep"), span, {max_depth})
          .with_help({"ta bort de många tecknen i början av raden",
                      "remove the many marks at the beginning of the line"});
      break;
    case Reason::too_wide:
      out_.report(markdown_kind("markdown.too-wide"), span, {max_table_columns})
          .with_help({"dela tabellen", "split the table"});
      break;
    case Reason::tangled:
      out_.report(markdown_kind("markdown.tangled"), span)
          .with_help({"sätt en tomrad före varje tabell och före länkreferenserna",
                      "put a blank line before each table and before the link references"});
      break;
  }
  return true;
}

void Inspection::enter(Node node, NodeKind kind) {
  switch (kind) {
    case NodeKind::text: {  // never beside another text: the parser joins them
      const std::size_t begin = locator_.offset();
      locator_.pass(node.literal());
      if (links_.empty()) find_bare_urls(node.literal(), begin);
      return add_text(node.literal());
    }
    case NodeKind::code:
      locator_.pass(node.literal());
      return add_text(node.literal());
    case NodeKind::soft_break:
    case NodeKind::line_break:
      return add_text(" ");
    case NodeKind::html_block:
      locator_.enter_block(node.line(), node.column());
      return check_raw_html(node.literal());
    case NodeKind::html_inline:
      check_raw_html(node.literal());
      return add_text(node.literal());
    case NodeKind::code_block:
    case NodeKind::thematic_break:
      return;
    case NodeKind::footnote_reference:
      locator_.pass("[^");
      locator_.pass("]");
      break;
    case NodeKind::heading:
      locator_.enter_block(node.line(), node.column());
      heading_ = {node.heading_level(), {}, {}};
      heading_at_ = locator_.span(locator_.offset(), 1);
      in_heading_ = true;
      break;
    case NodeKind::link:
    case NodeKind::image: {
      const bool image = kind == NodeKind::image;
      const std::size_t begin = image ? locator_.find("![") : locator_.find_any("[<");
      locator_.set_offset(begin);
      links_.push_back({std::string(node.url()), {}, begin, image});
      break;
    }
    case NodeKind::table:
      locator_.enter_block(node.line(), node.column());
      table_rows_ = 0;
      if (static_cast<std::size_t>(node.columns()) > max_table_columns)
        out_.report(markdown_kind("markdown.too-wide"), locator_.span(locator_.offset(), 1),
                    {max_table_columns})
            .with_help({"dela tabellen", "split the table"});
      break;
    case NodeKind::table_row:
      locator_.enter_block(node.line(), node.column());
      if (++table_rows_ == max_table_rows + 1)
        out_.report(markdown_kind("markdown.too-tall"), locator_.span(locator_.offset(), 1),
                    {max_table_rows})
            .with_help({"dela tabellen, eller lägg den i en bilaga",
                        "split the table, or put it in an attachment"});
      break;
    case NodeKind::table_head:
    case NodeKind::paragraph:
      locator_.enter_block(node.line(), node.column());
      break;
    default:
      break;
  }
  // Nodes with children only: leaves returned above.
  if (++depth_ == max_depth + 1)
    out_.report(markdown_kind("markdown.too-deep"), locator_.span(locator_.offset(), 1),
                {max_depth})
        .with_help({"skriv texten med färre led", "write the text with fewer levels"});
}

void Inspection::leave(NodeKind kind) {
  --depth_;
  if (kind == NodeKind::heading) finish_heading();
  if (kind == NodeKind::link || kind == NodeKind::image) finish_link();
}

void Inspection::check_raw_html(std::string_view literal) {
  const std::string_view first = trim(literal.substr(0, literal.find('\n')));
  const std::size_t begin = locator_.find(first);
  locator_.pass(first);
  auto& finding = out_.report(markdown_kind("markdown.raw-html"),
                              locator_.span(begin, first.size()), {quoted(first)});
  const std::string_view tag = first.substr(first.starts_with("</") ? 2 : 1);
  const std::string name = lower_case(tag.substr(0, tag.find_first_of(" >/")));
  if (first.starts_with("<!--"))
    finding.with_help({"ta bort kommentaren, eller skriv den efter # i TOML-delen",
                       "remove the comment, or write it after # in the TOML part"});
  else if (name == "b" || name == "strong")
    finding.with_help({"skriv **fet text**", "write **bold text**"});
  else if (name == "i" || name == "em")
    finding.with_help({"skriv *kursiv text*", "write *italic text*"});
  else if (name == "a")
    finding.with_help({"skriv [länktext](adress)", "write [link text](address)"});
  else if (name == "img")
    finding.with_help({"skriv ![beskrivning](adress)", "write ![description](address)"});
  else if (name == "br")
    finding.with_help({"sluta raden med \\ för att byta rad", "end the line with \\ to break it"});
  else if (name == "table" || name == "tr" || name == "td" || name == "th")
    finding.with_help({"skriv tabellen med |", "write the table with |"});
  else
    finding.with_help({"skriv Markdown i stället, eller \\< om tecknet ska synas",
                       "write Markdown instead, or \\< to show the character"});
}

bool Inspection::is_record_link(std::string_view target) const {
  return std::ranges::find(record_types_, scheme_of(target)) != record_types_.end();
}

void Inspection::report_address(const MarkdownLink& link) {
  Diagnostic& finding =
      out_.report(markdown_kind("markdown.bad-address"), link.at, {quoted(link.target)});
  const std::size_t colon = link.target.find(':') + 1;
  std::string meant = link.target;
  const std::size_t host = std::min(meant.find_first_not_of('/', colon), meant.size());
  meant.replace(colon, host - colon, "//");
  if (read_web_address(meant))
    finding.with_help({"skriv {0}", "write {0}"}, {meant});
  else
    finding.with_help({"skriv adressen som webbläsaren visar den, eller ta bort länken",
                       "write the address as the browser shows it, or remove the link"});
}

void Inspection::check_target(const MarkdownLink& link) {
  const std::string_view target = trim(link.target);
  if (target.empty() || target == "#") {
    out_.report(markdown_kind("markdown.empty-link"), link.at, {quoted(link.text)})
        .with_help({"skriv en adress mellan parenteserna, eller ta bort länken",
                    "write an address between the parentheses, or remove the link"});
    return;
  }
  if (is_elsewhere(link.target) && !read_web_address(link.target)) return report_address(link);
  if (is_safe_url(link.target) || is_record_link(link.target)) return;
  // A file's name may hold what an address may not.
  if (link.image && !target.starts_with('/') && scheme_of(target).empty()) return;
  auto& finding = out_.report(markdown_kind("markdown.bad-scheme"), link.at, {quoted(link.target)});
  std::vector<std::string_view> known{"http", "https", "mailto", "tel"};
  known.insert(known.end(), record_types_.begin(), record_types_.end());
  const std::string_view near = out_.suggestions().nearest(scheme_of(target), known);
  if (target.starts_with("//"))
    finding.with_help({"skriv https:{0}", "write https:{0}"}, {target});
  else if (!near.empty())
    finding.with_help({"menade du {0}:", "did you mean {0}:"}, {near});
  else
    finding.with_help({"börja adressen med https:, mailto:, tel: eller /",
                       "begin the address with https:, mailto:, tel: or /"});
}

void Inspection::check_passage(const MarkdownLink& link) {
  const std::string_view code = passage_language(link.target);
  if (find_language(code)) return;
  Diagnostic& finding =
      out_.report(markdown_kind("markdown.unknown-language"), link.at, {quoted(code)});
  if (const std::string_view guess = nearest_language(code); !guess.empty())
    finding.with_help({"skriv [{0}](lang:{1})", "write [{0}](lang:{1})"}, {link.text, guess});
}

void Inspection::finish_link() {
  OpenLink open = std::move(links_.back());
  links_.pop_back();
  // Step over "](address", which may hold the same words as the text after it.
  const std::string_view rest = text_.substr(locator_.offset());
  if (rest.starts_with("](")) {
    const std::size_t begin = rest.starts_with("](<") ? 3 : 2;
    // An address written with escapes or references cannot be found; then its end is.
    if (rest.substr(begin).starts_with(open.target))
      locator_.set_offset(locator_.offset() + begin + open.target.size());
    else
      locator_.set_offset(locator_.find(")"));
  }
  MarkdownLink link{
      std::move(open.target),
      locator_.span(open.begin, std::max(locator_.offset(), open.begin + 1) - open.begin),
      open.image, std::string(trim(open.text))};
  if (!link.image && is_passage(link.target)) return check_passage(link);
  check_target(link);
  if (link.image && link.text.empty())
    out_.report(markdown_kind("markdown.no-alt"), link.at, {quoted(link.target)})
        .with_help({"skriv ![vad bilden visar]({0})", "write ![what the image shows]({0})"},
                   {link.target});
  if (link.image && is_elsewhere(link.target))
    out_.report(markdown_kind("markdown.foreign-image"), link.at, {quoted(link.target)})
        .with_help({"länka till den i stället: [vad bilden visar]({0})",
                    "link to it instead: [what the image shows]({0})"},
                   {link.target});
  if (!link.image && (link.text.empty() || says_nothing(link.text)))
    out_.report(markdown_kind("markdown.vague-link"), link.at, {quoted(link.text)})
        .with_help(
            {"skriv [vad läsaren kommer till]({0})", "write [what the reader comes to]({0})"},
            {link.target});
  document_.links.push_back(std::move(link));
}

void Inspection::finish_heading() {
  in_heading_ = false;
  heading_.text = std::string(trim(heading_.text));
  if (heading_.text.empty()) return;  // not written to the page either
  heading_.id = ids_.next(heading_.text);
  if (heading_.level == 1)
    out_.report(markdown_kind("markdown.heading-one"), heading_at_, {quoted(heading_.text)})
        .with_help({"skriv ## {0}", "write ## {0}"}, {heading_.text});
  const int level = std::max(heading_.level, 2);
  if (level > last_level_ + 1)
    out_.report(markdown_kind("markdown.skipped-level"), heading_at_,
                {quoted(heading_.text), static_cast<std::size_t>(last_level_),
                 static_cast<std::size_t>(level)})
        .with_help({"skriv {0} {1}", "write {0} {1}"},
                   {std::string(static_cast<std::size_t>(last_level_) + 1, '#'), heading_.text});
  last_level_ = level;
  document_.headings.push_back(std::move(heading_));
}

void Inspection::find_bare_urls(std::string_view text, std::size_t begin) {
  const std::size_t after = locator_.offset();
  locator_.set_offset(begin);
  for (TextRange url = find_bare_url(text, 0); url.found(); url = find_bare_url(text, url.end)) {
    const std::string target(text.substr(url.begin, url.end - url.begin));
    const std::size_t at = locator_.find(target);
    locator_.pass(target);
    document_.links.push_back({target, locator_.span(at, target.size()), false, target});
    out_.report(markdown_kind("markdown.vague-link"), document_.links.back().at, {quoted(target)})
        .with_help(
            {"skriv [vad läsaren kommer till]({0})", "write [what the reader comes to]({0})"},
            {target});
  }
  locator_.set_offset(after);
}

}  // namespace

MarkdownDocument inspect_markdown(std::string_view text, Span at, DiagnosticList& out,
                                  std::span<const std::string_view> record_types) {
  if (is_harmless(text)) return {};
  if (text.size() > max_text_bytes) return Inspection(text, at, out, record_types).run();
  const std::string rest = without_harmless_paragraphs(text);
  return Inspection(rest, at, out, record_types).run();
}

}  // namespace tertial
