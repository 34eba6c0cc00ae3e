#pragma once
// Words of a text as they are searched for: lower case, accents gone but for å ä ö, ready to be
// stemmed. themes/kommun/static/search.js does the same to what a reader types; both are held to
// tests/search/words.json.
#include <array>
#include <string>
#include <string_view>

#include "base/text.h"

namespace tertial::search {

/// Longer words are cut: nobody types them, and they must not fill the index.
inline constexpr std::size_t longest_word = 40;  // letters

enum class WordKind : std::uint8_t {
  letters,  ///< to be stemmed
  number,   ///< holds a digit
  joined    ///< "ks2024-498", "2024-498", "§36": written in many ways, found as one word
};

struct Word {
  std::string text;
  WordKind kind = WordKind::letters;
};

/// Reads the words of one text in order. A joined word comes after the words that it is made of.
class WordReader {
 public:
  explicit WordReader(std::string_view text) : text_(text) {}
  /// False at the end of the text. `word` is reused: no memory is taken for each one.
  bool next(Word& word);

 private:
  void skip_gap();
  void read_run(Word& word);
  void join(const Word& word);
  bool goes_on() const;

  std::string_view text_;
  std::size_t at_ = 0;
  char gap_ = '\0';                    ///< before the word: one sign, 0 for anything else
  bool paragraph_ = false;             ///< "§" or "paragraf" stands before
  std::string series_;                 ///< "ks", when the year may belong to a diarienummer
  std::string year_;                   ///< "2024", when the number after it may
  std::array<std::string, 2> joined_;  ///< to be given next
  std::size_t joined_count_ = 0;
};

/// Words so common that they find nothing: "och", "att".
bool is_stop_word(std::string_view word);

}  // namespace tertial::search
