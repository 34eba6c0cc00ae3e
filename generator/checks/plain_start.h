#pragma once
// A number is the same to a reader whatever stands unseen between its digits: soft hyphens, spaces
// of no width, the dash that an editor chose, the end of a line. Here it is written plainly.
#include <array>
#include <cstdint>
#include <string_view>

namespace tertial {

/// Of a mark of Markdown that shows what is within it in another way: "**", "_", "~~", "`".
constexpr bool is_emphasis(char c) {
  return c == '*' || c == '_' || c == '~' || c == '`';
}

/// The characters from a place on, at most as many as the longest number has: dashes with the
/// spaces around them as "-", spaces and one line break as " ", entities of HTML and the %XX of
/// addresses as what they mean, nothing for what is not seen and for Markdown's emphasis. Ends
/// where a paragraph does, and with the first character that no number has.
class PlainStart {
 public:
  PlainStart(std::string_view text, std::size_t begin);

  std::string_view text() const { return {characters_.data(), size_}; }
  /// Bytes of the source that the first `size` of the text stand for.
  std::size_t source_size(std::size_t size) const { return size == 0 ? 0 : ends_.at(size - 1); }

 private:
  bool parts_digits(char c, std::string_view rest) const;
  void add(char c, std::size_t end);

  static constexpr std::size_t most = 40;
  std::array<char, most> characters_{};
  std::array<std::uint16_t, most> ends_{};
  std::size_t size_ = 0;
};

}  // namespace tertial
