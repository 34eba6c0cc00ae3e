#include "markdown/abbreviations.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <unordered_set>

#include "base/ascii.h"
#include "base/text.h"
#include "markdown/running_words.h"
#include "markdown/words.h"

namespace tertial {
namespace {

constexpr std::size_t fewest_letters = 2, most_letters = 6;

/// Of A–Z, Å, Ä and Ö: how many bytes the capital at `at` has; 0 for what is none.
std::size_t capital_at(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (is_upper(c)) return 1;
  if (c != '\xC3') return 0;
  const std::string_view rest = text.substr(at);
  return rest.starts_with("Å") || rest.starts_with("Ä") || rest.starts_with("Ö") ? 2 : 0;
}

/// How many capitals `part` is made of; 0 where it has anything else.
std::size_t count_capitals(std::string_view part) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < part.size(); ++letters) {
    const std::size_t size = capital_at(part, at);
    if (size == 0) return 0;
    at += size;
  }
  return letters;
}

bool is_roman(std::string_view letters) {
  return letters.find_first_not_of("IVX") == std::string_view::npos;
}

/// "2010-2015", of which the later number is a year that comes after the first.
bool begins_with_years(std::string_view text) {
  constexpr std::size_t of_year = 4, second = of_year + 1;
  const auto is_year = [](std::string_view digits) {
    return (digits.starts_with("19") || digits.starts_with("20")) &&
           std::ranges::all_of(digits, is_digit);
  };
  if (text.size() < second + of_year || text[of_year] != '-') return false;
  const std::string_view from = text.substr(0, of_year), to = text.substr(second, of_year);
  return end_of_word(text, second) == second + of_year && is_year(from) && is_year(to) && from < to;
}

/// "KS 2024-41", "SFS 2017:725", "ABC 12D", which may be somebody's car; not "NTU 2010", nor "NTU
/// 2010-2015", nor "PM 2019-08-31", which is a day.
bool is_number(std::string_view after) {
  if (!after.starts_with(' ')) return false;
  after.remove_prefix(1);
  constexpr std::size_t of_plate = 3;
  if (after.size() > 1 && is_digit(after[0]) && is_digit(after[1]) &&
      end_of_word(after, 0) == of_plate)
    return true;
  const std::size_t digits = std::min(after.find_first_not_of("0123456789"), after.size());
  if (digits == 0 || digits + 1 >= after.size() || !is_digit(after[digits + 1])) return false;
  const char parts = after[digits];
  constexpr std::size_t after_month = 7;
  const bool day = parts == '-' && after.size() > after_month && after[after_month] == '-';
  return (parts == '-' || parts == '/' || parts == ':') && !day && !begins_with_years(after);
}

/// Whether two capitals stand together elsewhere than in the number of a case. Nearly all texts
/// have no such place, and are done with.
bool may_have_some(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    std::size_t letters = 0;
    for (std::size_t size = 0; at < text.size() && (size = capital_at(text, at)) > 0; at += size)
      ++letters;
    if (letters >= fewest_letters && !is_number(text.substr(at))) return true;
    if (letters == 0) ++at;
  }
  return false;
}

/// "NTU" of "NTU-rapporten", "PM" of "PM:et", "RF-SISU" of itself.
std::string_view letters_of(std::string_view word) {
  if (!may_have_some(word)) return {};
  if (word.find_first_of("0123456789.@_") != std::string_view::npos) return {};
  std::string_view first;
  bool all = true;
  for (std::size_t begin = 0; begin < word.size();) {
    const std::size_t end = std::min(word.find_first_of("-:", begin), word.size());
    const std::string_view part = word.substr(begin, end - begin);
    const std::size_t count = count_capitals(part);
    const bool found = count >= fewest_letters && count <= most_letters;
    if (found && first.empty()) first = part;
    all = all && found;
    begin = end + 1;
  }
  if (first.empty() || is_roman(first)) return {};
  return all ? word : first;
}

/// Whether the letters stand for the words: each is found in them from the last backwards, and the
/// first begins a word (Schwartz and Hearst 2003).
bool stands_for(std::string_view letters, std::span<const RunningWord> words) {
  std::string text;
  for (const RunningWord& word : words)
    text.append(" ").append(lower_case(word.text));
  const std::string wanted = lower_case(letters);
  std::size_t found = text.size();
  std::size_t end = wanted.size();
  for (std::size_t at = wanted.size(); at-- > 0;) {
    if (word_byte_at(wanted, at) == WordByte::inner) continue;
    const std::string_view letter = std::string_view(wanted).substr(at, end - at);
    end = at;
    if (letter == "-") continue;  // of "RF-SISU"
    do {
      found = text.rfind(letter, found - 1);
      if (found == std::string::npos) return false;
    } while (at == 0 && text[found - 1] != ' ');
  }
  return true;
}

/// How many words at most an abbreviation stands for, by the same authors.
std::size_t most_words(std::string_view letters) {
  const std::size_t count = count_code_points(letters);
  return std::min(count + 5, 2 * count);
}

bool is_any(std::string_view word, std::span<const std::string_view> words) {
  return std::ranges::find(words, word) != words.end();
}

class Search {
 public:
  explicit Search(std::string_view text) : text_(text) {}

  std::vector<Abbreviation> run() {
    RunningBlocks blocks(text_);
    while (blocks.next(block_))
      if (!shouts()) read_block();
    return std::move(found_);
  }

 private:
  /// Nothing but capitals, and words too long to be abbreviations.
  bool shouts() const {
    bool long_word = false;
    for (const RunningWord& word : block_.words) {
      if (lower_case(word.text) == word.text) {
        if (!is_digit(word.text.front())) return false;
        continue;
      }
      const std::size_t letters = count_capitals(word.text);
      if (letters == 0) return false;
      long_word = long_word || letters > most_letters;
    }
    return long_word;
  }

  void read_block() {
    for (std::size_t at = 0; at < block_.words.size(); ++at) {
      const RunningWord& word = block_.words[at];
      const std::string_view letters = letters_of(word.text);
      if (letters.empty() || done_.contains(letters) || is_number(after(word.text))) continue;
      const bool explained = is_spelled_out(at, letters);
      if (!explained && (block_.heading || word.linked)) continue;
      done_.insert(letters);
      if (!explained) found_.push_back({letters, word.text});
    }
  }

  std::string_view after(std::string_view word) const {
    return text_.substr(static_cast<std::size_t>(word.data() - text_.data()) + word.size());
  }

  bool is_spelled_out(std::size_t at, std::string_view letters) const {
    return is_spelled_out_before(at, letters) || is_spelled_out_after(at, letters);
  }

  /// "… (NTU)", "… (i fortsättningen NTU)", "… förkortas NTU"
  bool is_spelled_out_before(std::size_t at, std::string_view letters) const {
    static constexpr std::string_view naming[] = {"förkortas", "förkortat", "kallas", "called"};
    constexpr std::size_t furthest = 2;
    for (std::size_t back = 0; back <= furthest && back <= at; ++back) {
      const RunningWord& word = block_.words[at - back];
      const bool named = back == 1 && is_any(word.text, naming);
      if (word.stops || word.closes) return false;
      if (word.opens || named) return stands_for(letters, words_before(at - back, letters));
    }
    return false;
  }

  /// "NTU (…)", "NTU står för …", "NTU är en förkortning av …"
  bool is_spelled_out_after(std::size_t at, std::string_view letters) const {
    static constexpr std::string_view naming[] = {"för", "av", "betyder", "for", "means"};
    static constexpr std::string_view before_naming[] = {"står", "förkortning", "stands",
                                                         "abbreviation"};
    constexpr std::size_t furthest = 4;
    const std::vector<RunningWord>& words = block_.words;
    for (std::size_t next = at + 1; next < words.size() && next <= at + furthest; ++next) {
      if (words[next].stops || words[next].closes) return false;
      if (words[next].opens)
        return next == at + 1 && stands_for(letters, words_from(next, letters));
      const bool alone = words[next].text == "betyder" || words[next].text == "means";
      if (is_any(words[next].text, naming) &&
          (alone || is_any(words[next - 1].text, before_naming)))
        return stands_for(letters, words_from(next + 1, letters));
    }
    return false;
  }

  /// Those that end before `end`, back to the mark that parts them from others.
  std::span<const RunningWord> words_before(std::size_t end, std::string_view letters) const {
    std::size_t begin = end;
    while (begin > 0 && end - begin < most_words(letters)) {
      const RunningWord& word = block_.words[--begin];
      if (word.stops || word.opens || word.closes) break;
    }
    return std::span(block_.words).subspan(begin, end - begin);
  }

  std::span<const RunningWord> words_from(std::size_t begin, std::string_view letters) const {
    std::size_t end = begin;
    while (end < block_.words.size() && end - begin < most_words(letters)) {
      const RunningWord& word = block_.words[end];
      if (end > begin && (word.stops || word.opens || word.closes)) break;
      ++end;
    }
    return std::span(block_.words).subspan(begin, end - begin);
  }

  std::string_view text_;
  RunningBlock block_;
  std::vector<Abbreviation> found_;
  std::unordered_set<std::string_view> done_;  // explained, or told of
};

}  // namespace

std::vector<Abbreviation> unexplained_abbreviations(std::string_view markdown) {
  if (!may_have_some(markdown)) return {};
  return Search(markdown).run();
}

}  // namespace tertial
