#pragma once
// Two original texts compared word by word: which words stand in both, which were deleted, which
// inserted. Deterministic and bounded: texts that differ too much are not compared at all. Whether
// two texts may be compared is decided elsewhere (paraphrases never are).
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tertial {

struct TextPiece {
  enum class Kind : std::uint8_t { same, deleted, inserted };
  Kind kind = Kind::same;
  std::string text;  ///< words with the white space between them, none at the ends
  std::string gap;   ///< white space that follows: "", " " or "\n" (a new line or paragraph)
  bool operator==(const TextPiece&) const = default;
};

/// Words that may be deleted and inserted, together, before a comparison says nothing any more.
inline constexpr std::size_t max_changed_words = 1000;

/// The pieces in reading order; in a change the deleted words come first. White space is compared
/// as one space or one line break. Nothing when more than `max_changes` words differ.
/// Time grows with (words × changes), memory with changes².
std::optional<std::vector<TextPiece>> diff_texts(std::string_view before, std::string_view after,
                                                 std::size_t max_changes = max_changed_words);

}  // namespace tertial
