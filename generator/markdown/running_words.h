#pragma once
// The words of a text as they are read, block by block: a heading, a paragraph, an entry of a list
// or a row of a table. Code, quotations (`>`), addresses and passages in another language are left
// out. Follows lines, not the parsed tree, as readability does. Internal to markdown/. Linear time.
#include <cstddef>
#include <string_view>
#include <vector>

namespace tertial {

struct RunningWord {
  std::string_view text;  ///< a view of the text; with what is joined: "NTU-rapporten", "KS:s"
  bool linked = false;    ///< of a link's words, or of an image's alternative text
  // What stands between it and the word before.
  bool opens = false;   ///< (
  bool closes = false;  ///< )
  bool stops = false;   ///< . ! ? ;
};

struct RunningBlock {
  bool heading = false;
  std::vector<RunningWord> words;
};

/// Where a character stands next, asked for from left to right: each byte is passed once.
class NextPlace {
 public:
  explicit NextPlace(char wanted) : wanted_(wanted) {}
  /// The size of the text where there is none at or after `at`.
  std::size_t from(std::string_view text, std::size_t at);

 private:
  char wanted_;
  std::size_t known_ = 0, known_from_ = std::string_view::npos;
};

class RunningBlocks {
 public:
  explicit RunningBlocks(std::string_view markdown) : text_(markdown) {}
  /// The next block that has words; false after the last.
  bool next(RunningBlock& block);

 private:
  void read(std::size_t at, std::size_t end, RunningBlock& block);
  std::size_t read_bracket(std::size_t at, std::size_t end);
  std::size_t read_word(std::size_t at, std::size_t end, RunningBlock& block);

  std::string_view text_;
  std::size_t at_ = 0;
  NextPlace bracket_{']'}, parenthesis_{')'};
  std::size_t link_end_ = 0;    // the bracket that closes a link's words
  std::size_t unread_end_ = 0;  // the one that closes a passage or the mark of a footnote
  RunningWord before_;          // marks since the last word
  bool code_ = false, quote_ = false;
};

}  // namespace tertial
