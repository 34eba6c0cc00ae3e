#pragma once
// Numbers as texts write them: in digits or in Swedish words.
#include <cstdint>
#include <optional>
#include <string_view>

namespace tertial {

/// "sexton" → 16, "16" → 16; up to 99 in words.
std::optional<std::int64_t> stated_number(std::string_view word);
/// 16 → "sexton"; empty above twenty.
std::string_view number_word(std::int64_t number);

}  // namespace tertial
