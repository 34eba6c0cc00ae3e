#pragma once
// Swedish alphabetical order. Make the key once per title, then compare keys as bytes.
#include <string>
#include <string_view>

namespace tertial {

/// Bytes whose order is the Swedish order of the texts: å ä ö last, V and W as separate letters,
/// numbers by their value ("2" before "10"). Equal for texts that differ in nothing a reader sees.
std::string sort_key_sv(std::string_view text);

}  // namespace tertial
