#include "markdown/readability.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "base/text.h"

namespace tertial {
namespace {

constexpr std::size_t long_word = 6;  // letters that a word may have and be short

/// Before a dot that ends no sentence.
constexpr std::array<std::string_view, 27> abbreviations = {
    "a",  "bl", "ca", "d",  "dnr", "dvs", "e",    "ex", "f",  "fl", "fr",  "g", "jfr", "kap",
    "kl", "m",  "n",  "nr", "o",   "p",   "resp", "s",  "st", "t",  "tel", "u", "v"};

bool is_letter(char c) {
  return is_ascii_letter(c) || static_cast<unsigned char>(c) > 127;
}
bool is_word(char c) {
  return is_letter(c) || is_digit(c);
}

/// Letters beyond ASCII that can begin a sentence: Å Ä Ö É.
bool begins_sentence(std::string_view text) {
  if (text.empty()) return false;
  const char c = text.front();
  if (is_upper(c) || is_digit(c)) return true;
  return std::ranges::any_of(std::array<std::string_view, 4>{"Å", "Ä", "Ö", "É"},
                             [&](std::string_view letter) { return text.starts_with(letter); });
}

class Measure {
 public:
  Measure(std::string_view text, std::size_t most_words) : text_(text), most_words_(most_words) {}

  Readability run() {
    bool code = false;
    for (std::size_t at = 0; at < text_.size();) {
      const std::size_t end = std::min(text_.find('\n', at), text_.size());
      const std::string_view line = text_.substr(at, end - at);
      const std::string_view content = trim(line);
      const bool fence = content.starts_with("```");
      code = code != fence;
      if (fence || code || content.empty() || content.starts_with('#') ||
          content.starts_with('|') || content.starts_with('>'))
        finish();
      else
        read_line(at + static_cast<std::size_t>(content.data() - line.data()), end);
      at = end + 1;
    }
    finish();
    return std::move(measured_);
  }

 private:
  void read_line(std::size_t at, std::size_t end) {
    if (const std::size_t item = item_mark(text_.substr(at, end - at)); item > 0) {
      finish();
      at += item;
    }
    while (at < end) {
      const std::string_view rest = text_.substr(at, end - at);
      if (rest.starts_with("](")) {  // what a link leads to is not read
        at += std::min(rest.find(')'), rest.size() - 1) + 1;
      } else if (is_word(rest.front())) {
        at = read_word(at, end);
      } else {
        if (end_mark(at)) finish();
        ++at;
      }
    }
  }

  /// "- ", "* ", "12. "
  static std::size_t item_mark(std::string_view line) {
    if (line.starts_with("- ") || line.starts_with("* ")) return 2;
    std::size_t digits = 0;
    while (digits < line.size() && is_digit(line[digits]))
      ++digits;
    return digits > 0 && digits < 4 && line.substr(digits).starts_with(". ") ? digits + 2 : 0;
  }

  std::size_t read_word(std::size_t at, std::size_t end) {
    const std::size_t begin = at;
    while (at < end && (is_word(text_[at]) || (joins(text_[at], at) && at + 1 < end)))
      ++at;
    word_ = text_.substr(begin, at - begin);
    if (words_ == 0) begin_ = begin;
    ++words_;
    if (!is_digit(word_.front()) && count_code_points(word_) > long_word) ++measured_.long_words;
    return at;
  }

  /// Within a word: "e-post", "KS 2024-41", "18:30", "t.ex".
  bool joins(char c, std::size_t at) const {
    return (c == '-' || c == '\'' || c == '.' || c == ':' || c == ',') && at + 1 < text_.size() &&
           is_word(text_[at + 1]) && (c == '-' || c == '.' || is_digit(text_[at + 1]));
  }

  bool end_mark(std::size_t at) const {
    const char c = text_[at];
    if (c != '.' && c != '!' && c != '?' && c != ':') return false;
    std::size_t next = at + 1;
    constexpr std::string_view closing = "\"')]*_";
    while (next < text_.size() && closing.find(text_[next]) != std::string_view::npos)
      ++next;
    const std::size_t after = text_.find_first_not_of(" \n*_[(\"", next);
    if (after == std::string_view::npos) return true;
    if (after == next || !begins_sentence(text_.substr(after))) return false;
    if (c != '.') return true;
    const std::string_view last = word_.substr(word_.rfind('.') + 1);
    return std::ranges::find(abbreviations, lower_case(last)) == abbreviations.end();
  }

  void finish() {
    if (words_ == 0) return;
    ++measured_.sentences;
    measured_.words += words_;
    if (words_ > most_words_) measured_.long_sentences.push_back({begin_, words_});
    words_ = 0;
  }

  std::string_view text_, word_;
  std::size_t most_words_;
  std::size_t begin_ = 0, words_ = 0;  // of the sentence that is being read
  Readability measured_;
};

}  // namespace

double Readability::lix() const {
  if (words == 0) return 0;
  const auto all = static_cast<double>(words);
  return all / static_cast<double>(sentences) + 100 * static_cast<double>(long_words) / all;
}

Readability measure_readability(std::string_view markdown, std::size_t most_words) {
  return Measure(markdown, most_words).run();
}

}  // namespace tertial
