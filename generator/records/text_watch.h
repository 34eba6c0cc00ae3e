#pragma once
// What in a text may be a slip or may contradict the rest: words left over from a template, names
// and terms spelled wrong, numbers of parties, points and years. It judges nothing and corrects
// nothing: derive/contradictions.h compares with what the records say.
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "base/span.h"

namespace tertial {

struct TextRemark {
  enum class Kind : std::uint8_t {
    placeholder,
    empty_link,
    term,
    name,
    parties,
    points,
    joint,  ///< points that several answer for
    years,
    cadence  ///< how often the pledge is reported; `number` is a Cadence
  };
  Kind kind = Kind::placeholder;
  std::string word;         ///< as written
  std::string instead;      ///< of a term or name: how it is spelled
  std::int64_t number = 0;  ///< of what is counted
  Span at;
};

/// Names of places, to know one that is spelled wrong.
class PlaceNames {
 public:
  void add(std::string_view name);
  /// `wrong` is registered as a misspelling of `name`.
  void add_misspelling(std::string_view wrong, std::string_view name);
  /// The name that `word` (capitalised, perhaps in the genitive) is a misspelling of: a registered
  /// one, or one letter away from a name of six letters or more. Nothing when it is a name itself.
  std::optional<std::string_view> meant(std::string_view word) const;

 private:
  /// A word that is one edit away from a name has the first half of it or the last. Rules out
  /// nearly every word before nearest() looks closer.
  bool shares_an_end(std::string_view word) const;
  std::optional<std::string_view> nearest(std::string_view word) const;

  std::map<std::string, std::string, std::less<>> misspellings_;       // wrong → right
  std::map<std::string, std::string, std::less<>> names_;              // itself
  std::map<std::string, std::vector<std::string>, std::less<>> near_;  // one letter less → names
  std::unordered_set<std::uint64_t> ends_;  // hashes of first and last halves of names
};

/// Appends what is remarkable in `text`, whose first character stands at `at.begin`.
void watch_text(std::string_view text, Span at, const PlaceNames& names,
                std::vector<TextRemark>& out);
/// The same for an original text, where a link without a target is no error of the editor's.
void watch_original(std::string_view text, Span at, const PlaceNames& names,
                    std::vector<TextRemark>& out);

/// "sexton" → 16, "16" → 16; up to 99 in words.
std::optional<std::int64_t> stated_number(std::string_view word);
/// 16 → "sexton"; empty above twenty.
std::string_view number_word(std::int64_t number);

}  // namespace tertial
