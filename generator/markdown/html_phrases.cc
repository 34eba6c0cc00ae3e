#include <algorithm>

#include "base/known_languages.h"
#include "markdown/escape.h"
#include "markdown/html_writer.h"
#include "markdown/passage.h"
#include "markdown/runs.h"

namespace tertial {

void HtmlWriter::phrase(Node node, NodeKind kind, bool entering) {
  switch (kind) {
    case NodeKind::soft_break:
      out_ += '\n';
      break;
    case NodeKind::line_break:
      out_ += "<br>\n";
      break;
    case NodeKind::code:
      out_ += "<code>";
      append_escaped(out_, node.literal());
      out_ += "</code>";
      break;
    case NodeKind::html_inline:
      append_escaped(out_, node.literal());
      break;
    case NodeKind::emphasis:
      tag("<em>", "</em>", entering);
      break;
    case NodeKind::strong:
      tag("<strong>", "</strong>", entering);
      break;
    case NodeKind::link:
      link(node, entering);
      break;
    case NodeKind::image:
      image(node, entering);
      break;
    case NodeKind::footnote_reference:
      if (entering) footnote_reference(node.literal());
      break;
    default:
      break;
  }
  if (heading_at_ == none) return;
  if (kind == NodeKind::soft_break || kind == NodeKind::line_break) heading_text_ += ' ';
  if (kind == NodeKind::code || kind == NodeKind::html_inline) heading_text_ += node.literal();
}

void HtmlWriter::alternative(Node node, NodeKind kind) {
  if (kind == NodeKind::soft_break || kind == NodeKind::line_break) out_ += ' ';
  if (kind != NodeKind::code && kind != NodeKind::html_inline) return;
  append_escaped(out_, node.literal());
  if (heading_at_ != none) heading_text_ += node.literal();
}

std::string HtmlWriter::resolved(std::string_view target) const {
  std::string address = options_.resolve ? options_.resolve(target) : std::string(target);
  if (!is_safe_url(address)) address.clear();
  return address;
}

void HtmlWriter::attribute(std::string_view name, std::string_view value) {
  if (value.empty()) return;
  out_.append(" ").append(name).append("=\"");
  append_escaped(out_, value);
  out_ += '"';
}

void HtmlWriter::link(Node node, bool entering) {
  if (!entering) {
    const std::string_view end = link_ends_.back();
    link_ends_.pop_back();
    unbroken_ = false;
    return tag("", end, false);
  }
  if (is_passage(node.url())) return passage(node);
  const std::string address = resolved(node.url());
  link_ends_.push_back(address.empty() ? "" : "</a>");
  if (!address.empty()) {
    out_ += "<a href=\"";
    append_url(out_, address);
    out_ += '"';
    attribute("title", node.title());
    out_ += '>';
    unbroken_ = address.starts_with("tel:");
  }
  tag("", "", true);
}

/// Words in another language. Those of a language that is not known are left as they are.
void HtmlWriter::passage(Node node) {
  const KnownLanguage* language = find_language(passage_language(node.url()));
  link_ends_.push_back(language ? "</span>" : "");
  if (language) {
    out_ += "<span";
    attribute("lang", language->code);
    attribute("dir", language->right_to_left ? "rtl" : "ltr");
    out_ += '>';
  }
  tag("", "", true);
}

MarkdownPicture HtmlWriter::resolved_picture(std::string_view target) const {
  if (!options_.picture) return {resolved(target)};
  MarkdownPicture picture = options_.picture(target);
  if (!is_safe_url(picture.address)) picture.address.clear();
  return picture;
}

void HtmlWriter::image(Node node, bool entering) {
  if (!entering) {
    if (--image_depth_ > 0 || picture_.address.empty()) return;
    out_ += '"';
    attribute("title", node.title());
    if (picture_.width > 0) {
      attribute("width", std::to_string(picture_.width));
      attribute("height", std::to_string(picture_.height));
      // Only with a size: else the text would move when the picture comes.
      out_ += " loading=\"lazy\" decoding=\"async\"";
    }
    out_ += '>';
    return;
  }
  if (image_depth_++ > 0) return;
  picture_ = resolved_picture(node.url());
  if (picture_.address.empty()) return;
  out_ += "<img src=\"";
  append_url(out_, picture_.address);
  out_ += "\" alt=\"";
}

void HtmlWriter::running_text(std::string_view text) {
  if (heading_at_ != none) heading_text_ += text;
  if (image_depth_ == 0 && link_ends_.empty()) {
    std::size_t from = 0;
    for (TextRange url = find_bare_url(text, 0); url.found(); url = find_bare_url(text, url.end)) {
      const std::string_view words = text.substr(url.begin, url.end - url.begin);
      const std::string address = resolved(words);
      if (address.empty()) continue;
      write_text(text.substr(from, url.begin - from));
      out_ += "<a href=\"";
      append_url(out_, address);
      out_ += "\">";
      append_escaped(out_, words);
      out_ += "</a>";
      from = url.end;
    }
    text.remove_prefix(from);
  }
  write_text(text);
}

void HtmlWriter::write_text(std::string_view text) {
  if (image_depth_ > 0) return append_escaped(out_, text);
  if (has_strikes_) return write_struck(text);
  if (unbroken_) return append_unbroken(out_, text);
  write_words(text);
}

void HtmlWriter::write_words(std::string_view text) {
  const bool running =
      link_ends_.empty() && heading_at_ == none && quote_depth_ == 0 && !table_head_cell_;
  if (options_.words && running) return options_.words->append(out_, text);
  append_escaped(out_, text);
}

void HtmlWriter::write_struck(std::string_view text) {
  const auto is_space = [](char c) { return c == ' ' || c == '\t' || c == '\n'; };
  std::size_t done = 0;
  for (std::size_t at = text.find("~~"); at != std::string_view::npos; at = text.find("~~", done)) {
    const std::size_t after = std::min(text.find_first_not_of('~', at), text.size());
    write_words(text.substr(done, at - done));
    done = after;
    const bool can_open = after == text.size() || !is_space(text[after]);
    const bool can_close = at == 0 || !is_space(text[at - 1]);
    std::size_t& opener = open_strikes_.back();
    if (after - at == 2 && opener != none && can_close) {
      strikes_[opener].matched = true;
      strikes_.push_back({out_.size(), false, true});
      opener = none;
    } else if (after - at == 2 && can_open) {
      opener = strikes_.size();
      strikes_.push_back({out_.size(), true, false});
    }
    out_.append(text, at, after - at);
  }
  write_words(text.substr(done));
}

void HtmlWriter::apply_strikes() {
  if (std::ranges::none_of(strikes_, &Strike::matched)) return;
  const std::string written = out_.substr(start_);
  out_.resize(start_);
  std::size_t done = 0;
  for (const Strike& strike : strikes_) {
    if (!strike.matched) continue;
    const std::size_t at = strike.at - start_;
    out_.append(written, done, at - done).append(strike.open ? "<del>" : "</del>");
    done = at + 2;
  }
  out_.append(written, done);
}

}  // namespace tertial
