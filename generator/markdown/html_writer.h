#pragma once
// The state of writing one text: blocks in html.cc, what stands in them in html_phrases.cc.
// Internal to these two files.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "markdown/html.h"
#include "markdown/parse.h"
#include "markdown/parts.h"
#include "markdown/word_links.h"

namespace tertial {

class HtmlWriter {
 public:
  HtmlWriter(const MarkdownOptions& options, HtmlForm form, std::string_view text, std::string& out)
      : options_(options),
        blocks_(form == HtmlForm::blocks),
        // The parser does not tell "\~" from "~": who escapes one gets no strikes in that text.
        has_strikes_(text.find("~~") != std::string_view::npos &&
                     text.find("\\~") == std::string_view::npos),
        start_(out.size()),
        out_(out) {}

  void write(ParsedText& parsed);
  /// A part of a text that needs no parser.
  void write(const TextPart& part);

 private:
  static constexpr std::size_t none = SIZE_MAX;

  struct Strike {
    std::size_t at;  // of "~~" in out_
    bool open, matched;
  };

  void block(Node node, NodeKind kind, bool entering);
  void block_as_phrase(Node node, NodeKind kind, bool entering);
  void phrase(Node node, NodeKind kind, bool entering);
  void alternative(Node node, NodeKind kind);
  void open_list(Node node);
  void close_heading(int level);
  std::string heading_tag(char digit, std::string_view text);
  char heading_digit(int level) const;
  void simple_text(std::string_view text);
  void footnote(bool entering);
  void footnote_reference(std::string_view number);
  void link(Node node, bool entering);
  void passage(Node node);
  void image(Node node, bool entering);
  void attribute(std::string_view name, std::string_view value);
  std::string resolved(std::string_view target) const;
  MarkdownPicture resolved_picture(std::string_view target) const;
  void running_text(std::string_view text);
  void write_text(std::string_view text);
  void write_struck(std::string_view text);
  void write_words(std::string_view text);
  void apply_strikes();
  void code_block(std::string_view literal);
  void new_line() {
    if (out_.size() > start_ && out_.back() != '\n') out_ += '\n';
  }
  void tag(std::string_view open, std::string_view close, bool entering) {
    out_ += entering ? open : close;
    if (!has_strikes_) return;
    if (entering)
      open_strikes_.push_back(none);
    else if (open_strikes_.size() > 1)
      open_strikes_.pop_back();
  }

  const MarkdownOptions& options_;
  const bool blocks_;
  const bool has_strikes_;
  const std::size_t start_;
  std::string& out_;
  HeadingIds ids_;
  std::string heading_text_;
  std::size_t heading_at_ = none;            // where the open heading's tag belongs
  std::vector<std::string_view> link_ends_;  // for each open link, what ends it
  bool unbroken_ = false;
  MarkdownPicture picture_;  // of the open image
  int image_depth_ = 0;
  int quote_depth_ = 0;
  int footnote_depth_ = 0;
  int footnotes_ = 0;
  std::vector<int> references_;  // how often each footnote was referred to
  bool break_pending_ = false;
  bool in_body_ = false;
  bool table_head_cell_ = false;
  std::vector<Strike> strikes_;
  std::vector<std::size_t> open_strikes_{none};  // per open element, an index into strikes_
};

}  // namespace tertial
