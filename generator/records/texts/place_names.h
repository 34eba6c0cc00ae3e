#pragma once
// The names of places that are registered, to know one that is spelled wrong.
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/hash.h"

namespace tertial {

class PlaceNames {
 public:
  void add(std::string_view name);
  /// `wrong` is registered as a misspelling of `name`.
  void add_misspelling(std::string_view wrong, std::string_view name);
  /// The name that `word` (capitalised, perhaps in the genitive) is a misspelling of: a registered
  /// one, or one letter away from a name of six letters or more. Nothing when it is a name itself.
  std::optional<std::string_view> meant(std::string_view word) const;
  /// Whether the misspelling is registered, not only likely.
  bool is_registered(std::string_view misspelling) const;

 private:
  /// A word that is one edit away from a name has the first half of it or the last. Rules out
  /// nearly every word before nearest() looks closer.
  bool shares_an_end(std::string_view word) const;
  std::optional<std::string_view> nearest(std::string_view word) const;

  std::map<std::string, std::string, std::less<>> misspellings_;              // wrong → right
  std::map<std::string, std::string, std::less<>> names_;                     // itself
  std::unordered_map<std::string, std::vector<std::string>, TextHash> near_;  // one letter less
  std::unordered_set<std::uint64_t> ends_;  // hashes of first and last halves of names
};

}  // namespace tertial
