#pragma once
// What is too much for a Markdown text, found in one pass before it is parsed, because the parser
// takes quadratic time or memory on some texts. Internal to markdown/.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace tertial {

inline constexpr std::size_t max_text_bytes = std::size_t{1} << 20;
inline constexpr std::size_t max_depth = 100;  ///< of nodes in each other
inline constexpr std::size_t max_table_columns = 20;
inline constexpr std::size_t max_table_rows = 500;

struct Refusal {
  enum class Reason : std::uint8_t { none, control, too_long, too_deep, too_wide, tangled };
  Reason reason = Reason::none;
  std::size_t offset = 0;  ///< of the line that was too much, or of the control character
};

/// Why `text` must not be parsed, if it must not. Linear time.
Refusal find_refusal(std::string_view text);

/// True for text that is nothing but paragraphs: no character in it means anything to Markdown.
bool is_plain(std::string_view text);

/// True when inspect_markdown could find neither anything to report nor a link nor a heading.
/// Errs on the side of false.
bool is_harmless(std::string_view text);

/// `text` with its harmless paragraphs and lists as empty lines: what inspect_markdown finds in it
/// is the same, at the same places, for less work.
std::string without_harmless_paragraphs(std::string_view text);

}  // namespace tertial
