#pragma once
// The nearest known word for one that is not known.
#include <span>
#include <string_view>

namespace tertial {

/// The candidate nearest to `word` by edits (insert, delete, replace, swap of neighbours: one each)
/// within a third of the word's length (at least one), or empty. First of equals wins.
std::string_view did_you_mean(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace tertial
