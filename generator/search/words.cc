#include "search/words.h"

#include <algorithm>

#include "base/ascii.h"

namespace tertial::search {
namespace {

/// U+00C0 to U+017F as they are searched for: one letter each, in UTF-8; `.` is a gap.
constexpr std::u32string_view latin =
    U"aaaaäåäceeeeiiiidnooooö.öuuuuytsaaaaäåäceeeeiiiidnooooö.öuuuuyty"
    U"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
    U"lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
constexpr char32_t latin_first = 0xC0;

constexpr char32_t soft_hyphen = 0xAD;
constexpr char32_t diaeresis = 0x308;
constexpr char32_t ring = 0x30A;

/// A letter or digit as it is searched for; 0 for what stands between words.
char32_t folded(char32_t c) {
  if (c < 0x80) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) return c;
    return c >= 'A' && c <= 'Z' ? c + 32 : 0;
  }
  if (c < latin_first) return 0;
  if (c < latin_first + latin.size()) {
    const char32_t letter = latin[c - latin_first];
    return letter == U'.' ? 0 : letter;
  }
  if (c >= 0x391 && c <= 0x3A9) return c + 0x20;
  if (c >= 0x410 && c <= 0x42F) return c + 0x20;
  if (c >= 0x400 && c <= 0x40F) return c + 0x50;
  const bool sign = c < 0x370 || (c >= 0x2000 && c < 0x2C00) || (c >= 0x3000 && c < 0x3040) ||
                    (c >= 0xD800 && c < 0xF900) || c >= 0xFE00;
  return sign ? 0 : c;
}

/// Most of any text is ASCII: one byte each.
CodePoint point_at(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  return byte < 0x80 ? CodePoint{byte, 1, true} : decode_utf8(text, at);
}

/// Signs inside a word that are not seen: soft hyphens and accents of their own.
bool is_unseen(char32_t c) {
  return c == soft_hyphen || (c >= 0x300 && c <= 0x36F);
}

/// "a" and a ring of its own are å.
void add_accent(std::string& word, char32_t accent) {
  if (word.empty() || (accent != diaeresis && accent != ring)) return;
  const char last = word.back();
  if (last != 'a' && (last != 'o' || accent != diaeresis)) return;
  word.pop_back();
  append_utf8(word, last == 'o' ? U'ö' : accent == ring ? U'å' : U'ä');
}

/// How many letters from a to z `text` begins with.
std::size_t plain_letters(std::string_view text) {
  std::size_t count = 0;
  while (count < text.size() && is_lower(text[count]))
    ++count;
  return count;
}

bool is_year(std::string_view word) {
  return word.size() == 4 && std::ranges::all_of(word, is_digit) &&
         (word.starts_with("19") || word.starts_with("20"));
}

/// A sign between the parts of a number, as one of its spellings; 0 for others.
char sign_of(char32_t c) {
  if (c == U'-' || c == 0x2010 || c == 0x2011 || c == 0x2013) return '-';
  if (c == U' ' || c == 0xA0 || c == 0x202F || c == U'\n') return ' ';
  return c == U'/' || c == U':' || c == U'.' ? static_cast<char>(c) : '\0';
}

constexpr std::size_t longest_series = 4;  // letters of a diarienummer
constexpr std::size_t longest_number = 5;  // digits of its number

constexpr std::string_view stop_words[] = {
    "att",    "av",     "betyder", "blev", "blir", "de",    "dem",    "den",  "denna", "det",
    "detta",  "dig",    "du",      "då",   "där",  "eller", "en",     "ett",  "finns", "från",
    "få",     "får",    "för",     "gå",   "går",  "gått",  "ha",     "hade", "har",   "hur",
    "händer", "här",    "i",       "inte", "jag",  "kan",   "kommer", "man",  "med",   "mig",
    "min",    "mina",   "mitt",    "ni",   "nu",   "när",   "och",    "om",   "på",    "ska",
    "som",    "så",     "till",    "vad",  "var",  "vara",  "varför", "vem",  "vi",    "vid",
    "vilka",  "vilken", "vilket",  "vill", "är",   "än"};
constexpr std::size_t longest_stop_word = 7;  // bytes

}  // namespace

bool is_stop_word(std::string_view word) {
  return word.size() <= longest_stop_word &&
         std::ranges::find(stop_words, word) != std::end(stop_words);
}

void WordReader::skip_gap() {
  const bool first = at_ == 0;
  std::size_t signs = 0;
  gap_ = '\0';
  while (at_ < text_.size()) {
    const CodePoint point = point_at(text_, at_);
    if (folded(point.value) != 0) break;
    at_ += point.size;
    if (is_unseen(point.value)) continue;
    const char sign = sign_of(point.value);
    gap_ = ++signs == 1 ? sign : '\0';
    if (point.value == U'§')
      paragraph_ = true;
    else if (sign != ' ')
      paragraph_ = false;
  }
  if (signs == 0 && !first) {
    gap_ = ' ';  // "KS2024": divided without a sign
  } else if (gap_ == '\0') {
    series_.clear();
    year_.clear();
  }
}

void WordReader::read_run(Word& word) {
  word.text.clear();
  word.kind = WordKind::letters;
  std::size_t length = 0;
  std::size_t digits = 0;
  while (at_ < text_.size()) {
    // Letters that stay as they are, at once.
    const std::size_t plain = plain_letters(text_.substr(at_));
    word.text.append(text_, at_, std::min(plain, longest_word - std::min(longest_word, length)));
    length += plain;
    at_ += plain;
    if (at_ == text_.size()) break;
    const CodePoint point = point_at(text_, at_);
    const char32_t letter = folded(point.value);
    if (letter == 0 && !is_unseen(point.value)) break;
    const bool digit = letter >= U'0' && letter <= U'9';
    // "KS2024" is "KS 2024".
    if (digit && digits == 0 && length > 0 && length <= longest_series) {
      std::size_t end = at_;
      while (end < text_.size() && is_digit(text_[end]))
        ++end;
      if (is_year(text_.substr(at_, end - at_)) &&
          (end == text_.size() || folded(decode_utf8(text_, end).value) == 0))
        return;
    }
    at_ += point.size;
    if (letter == 0) {
      add_accent(word.text, point.value);
      continue;
    }
    if (++length > longest_word) continue;
    append_utf8(word.text, letter);
    if (digit) {
      word.kind = WordKind::number;
      ++digits;
    }
  }
}

/// A sign and a digit, or a letter, after what could be a whole number: it is a date or a code.
bool WordReader::goes_on() const {
  if (at_ >= text_.size()) return false;
  const CodePoint point = decode_utf8(text_, at_);
  const char sign = sign_of(point.value);
  return sign != '\0' && sign != ' ' && at_ + point.size < text_.size() &&
         is_digit(text_[at_ + point.size]);
}

void WordReader::join(const Word& word) {
  if (word.kind == WordKind::number && paragraph_) joined_[joined_count_++] = "§" + word.text;
  paragraph_ = word.kind == WordKind::letters && word.text == "paragraf";

  const bool number = word.kind == WordKind::number && !year_.empty() && gap_ != ' ' &&
                      word.text.size() <= longest_number &&
                      std::ranges::all_of(word.text, is_digit) && !is_year(word.text) && !goes_on();
  if (number && joined_count_ == 0) {
    std::string_view digits = word.text;
    while (digits.size() > 1 && digits.front() == '0')
      digits.remove_prefix(1);
    joined_[joined_count_++] = year_ + "-" + std::string(digits);
    if (!series_.empty()) {
      joined_[1] = series_ + joined_[0];
      joined_count_ = 2;
    }
  }
  if (is_year(word.text)) {
    year_ = word.text;
    return;  // the series stays
  }
  year_.clear();
  series_.clear();
  if (word.kind == WordKind::letters && count_code_points(word.text) <= longest_series)
    series_ = word.text;
}

bool WordReader::next(Word& word) {
  if (joined_count_ > 0) {
    word.text = std::move(joined_[0]);
    word.kind = WordKind::joined;
    joined_[0] = std::move(joined_[1]);
    --joined_count_;
    return true;
  }
  skip_gap();
  if (at_ >= text_.size()) return false;
  read_run(word);
  join(word);
  return true;
}

}  // namespace tertial::search
