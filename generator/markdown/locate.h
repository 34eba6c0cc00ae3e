#pragma once
// From nodes back to where they stand in the text, by following the text along with the walk:
// the parser's own columns are wrong in tables, lists and after line breaks.
// Internal to markdown/.
#include <cstddef>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace tertial {

class Locator {
 public:
  Locator(std::string_view text, Span at);

  /// The walk is at a block that begins here (1-based, column in bytes); line 0 changes nothing.
  void enter_block(int line, int column);
  /// The walk passes `literal`; found or not, what follows is looked for after it.
  void pass(std::string_view literal);
  /// Where the next `mark` stands, or the walk itself.
  std::size_t find(std::string_view mark);
  std::size_t find_any(std::string_view characters);
  std::size_t offset() const { return cursor_; }
  void set_offset(std::size_t offset) { cursor_ = offset; }

  Span span(std::size_t begin, std::size_t length);

 private:
  Position position(std::size_t offset);
  std::size_t found(std::size_t at, std::size_t searched);
  bool pass_whole(std::string_view literal);

  std::string_view text_;
  Span at_;
  std::vector<std::size_t> lines_;  // offset of each line
  std::size_t cursor_ = 0;
  std::size_t known_offset_ = 0;  // the last position asked for, from which the next is counted
  std::size_t known_column_ = 0;
  std::size_t budget_;  // bytes that may still be searched in vain
};

}  // namespace tertial
