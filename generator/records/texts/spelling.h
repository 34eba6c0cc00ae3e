#pragma once
// How near two spellings are: one letter more, less or another, or two neighbours swapped.
#include <string>
#include <string_view>

namespace tertial {

/// The letters of a text in UTF-8.
std::u32string letters_of(std::string_view text);
/// One letter more, less or another, or two neighbours swapped.
bool one_edit_apart(std::u32string_view a, std::u32string_view b);

}  // namespace tertial
