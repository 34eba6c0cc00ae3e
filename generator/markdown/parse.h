#pragma once
// The parsed tree as a stream of events. parse.cc is the only file that includes cmark-gfm.
// Internal to markdown/. Must not be given text that limits.h refuses.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

struct cmark_iter;
struct cmark_node;

namespace tertial {

enum class NodeKind : std::uint8_t {
  document,
  block_quote,
  list,
  item,
  code_block,
  html_block,
  paragraph,
  heading,
  thematic_break,
  footnote_definition,
  table,
  table_head,
  table_row,
  table_cell,
  text,
  soft_break,
  line_break,
  code,
  html_inline,
  emphasis,
  strong,
  link,
  image,
  footnote_reference,
  other
};

/// True for what stands between paragraphs rather than in them.
constexpr bool is_block(NodeKind kind) {
  return kind < NodeKind::text;
}

/// A place in the tree; valid as long as its ParsedText.
class Node {
 public:
  explicit Node(cmark_node* node) : node_(node) {}
  std::string_view literal() const;  ///< of text, code, html_*, code_block, footnote_reference
  std::string_view url() const;
  std::string_view title() const;
  int heading_level() const;
  bool ordered() const;
  int list_start() const;
  enum class Task : std::uint8_t { none, open, done };
  Task task() const;
  bool in_tight_list() const;  ///< of a paragraph: written without <p>
  bool empty() const;
  bool in_table_head() const;  ///< of a table cell
  int columns() const;         ///< of a table
  int line() const;            ///< 1-based; 0 when the parser does not say
  int column() const;          ///< 1-based, in bytes

 private:
  cmark_node* node_;
};

/// One parsed text and a walk over it, first to last. Lives on one thread, on the stack:
/// its memory is the thread's and is used again by the next.
class ParsedText {
 public:
  explicit ParsedText(std::string_view text);
  ~ParsedText();
  ParsedText(const ParsedText&) = delete;
  ParsedText& operator=(const ParsedText&) = delete;

  bool next();  ///< false after the last event
  NodeKind kind() const { return kind_; }
  Node node() const { return Node(current_); }
  bool entering() const { return entering_; }  ///< nodes without children only enter

 private:
  cmark_iter* iterator_ = nullptr;
  cmark_node* current_ = nullptr;
  NodeKind kind_ = NodeKind::document;
  bool entering_ = true;
};

/// Gives every heading of a text an id of its own: "mal", "mal-2", "mal-3".
class HeadingIds {
 public:
  std::string next(std::string_view heading_text);

 private:
  std::unordered_map<std::string, std::size_t> used_;
};

}  // namespace tertial
