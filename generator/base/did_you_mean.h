#pragma once
// The nearest known word for one that is not known.
#include <cstddef>
#include <span>
#include <string_view>

namespace tertial {

/// The candidate nearest to `word` by edits (insert, delete, replace, swap of neighbours: one each)
/// within a third of the word's letters (at least one), or empty. First of equals wins.
std::string_view did_you_mean(std::string_view word, std::span<const std::string_view> candidates);

/// What may still be spent on suggestions for one list of findings: thousands of unknown words
/// beside thousands of known ones would take minutes. Counted, not timed, so that the same findings
/// get the same suggestions on every machine.
class SuggestionWork {
 public:
  bool left() const { return cells_ > 0; }
  /// As above until the work is spent, then empty.
  std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates);

 private:
  std::size_t cells_ = 100'000'000;  // of the tables of edits
};

}  // namespace tertial
