#pragma once
// The parts of a text that need no parser: paragraphs, headings and lists in which nothing but
// plain emphasis means anything. A part is what blank lines divide. Internal to markdown/.
#include <cstdint>
#include <string_view>

namespace tertial {

/// False when a part may depend on others: raw HTML, fences, references, footnotes.
bool can_be_divided(std::string_view text);

enum class PartKind : std::uint8_t {
  paragraph,
  heading,
  list,  ///< bullets of one line each, with nothing after them that would go on with it
  other  ///< for the parser, together with its neighbours of this kind
};

struct TextPart {
  PartKind kind = PartKind::other;
  int level = 0;              ///< of a heading, as written
  std::string_view text;      ///< of a heading without its marks
  std::string_view and_rest;  ///< the part and all that follows it
};

/// Reads a text that can be divided from part to part.
class PartReader {
 public:
  explicit PartReader(std::string_view text);
  /// False at the end.
  bool next();
  const TextPart& part() const { return part_; }

 private:
  std::string_view rest_;
  TextPart part_;
  bool after_simple_ = true;  // what came before cannot go on in the next part
};

}  // namespace tertial
