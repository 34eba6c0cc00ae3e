#pragma once
// Words that lead to what explains them, wherever they stand in running text: which words, and how
// they are found. Knows neither records nor pages; which of a page's links are kept is decided
// there.
#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/hash.h"

namespace tertial {

/// What every such link begins with, before its address.
inline constexpr std::string_view word_link_begin = "<a class=\"term\" href=\"";

class WordLinks {
 public:
  /// `form`: one word or several, parted by single blanks, as they stand in texts; where the first
  /// letter is small it may be a capital there. The first address of a form is kept.
  void add(std::string_view form, std::string_view address);
  bool empty() const { return words_.empty(); }

  /// Appends `text` as HTML with a link on each whole word or run of words that was added; the
  /// longest of those that begin at one word.
  void append(std::string& out, std::string_view text) const;

 private:
  /// What is known of a form, or of the first words of one.
  struct Entry {
    std::string address;  ///< empty: only the beginning of a longer one
    bool goes_on = false;
  };
  struct Match {
    std::size_t end = 0;
    const std::string* address = nullptr;
  };

  void add_as_written(std::string_view form, std::string_view address);
  Match longest(std::string_view text, std::size_t begin, std::size_t end) const;
  bool may_begin(std::string_view word) const;

  std::unordered_map<std::string, Entry, TextHash, std::equal_to<>> words_;
  std::array<std::uint64_t, 1024> beginnings_{};  // bits: how a form may begin
};

}  // namespace tertial
