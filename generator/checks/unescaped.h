#pragma once
// What a text of TOML or Markdown says once its escapes are read: `\u0031` is a 1, `\-` a hyphen,
// and a backslash at the end of a line takes the blanks after it away.
#include <string>
#include <string_view>
#include <vector>

namespace tertial {

class Unescaped {
 public:
  explicit Unescaped(std::string_view source);

  std::string_view text() const { return text_; }
  /// Where in the source the byte at `at` of the text comes from. Ask in rising order.
  std::size_t source_of(std::size_t at);

 private:
  struct Jump {
    std::size_t text, source;  ///< from here on the two go side by side
  };

  std::size_t read_escape(std::string_view rest);

  std::string text_;
  std::vector<Jump> jumps_{{0, 0}};
  std::size_t jump_ = 0;
};

}  // namespace tertial
