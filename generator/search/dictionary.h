#pragma once
// The stems of all threads as one sorted list, and which of them are compounds of which others:
// "utbildningsnämnd" is found by "nämnd" and by "utbildning".
#include <span>
#include <string_view>
#include <vector>

#include "search/collector.h"

namespace tertial::search {

class Dictionary {
 public:
  /// `collectors` must outlive the dictionary.
  explicit Dictionary(std::span<const Collector* const> collectors);

  std::size_t size() const { return stems_.size(); }
  std::string_view stem(TermId term) const { return stems_[term]; }
  /// The shortest word with that stem.
  std::string_view word(TermId term) const { return words_[term]; }
  /// The term that is number `local` in a collector.
  TermId term(std::size_t collector, TermId local) const { return terms_[collector][local]; }
  /// Parts of a compound that are words of the site themselves; empty for other words.
  std::span<const TermId> parts(TermId term) const {
    return std::span(parts_).subspan(begins_[term], begins_[term + 1] - begins_[term]);
  }

 private:
  void find_parts();

  std::vector<std::string_view> stems_, words_;
  std::vector<std::vector<TermId>> terms_;
  std::vector<std::uint32_t> begins_;  // in parts_, of each term and of the end
  std::vector<TermId> parts_;
};

}  // namespace tertial::search
