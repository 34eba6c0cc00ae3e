#include "records/texts/text_watch.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "records/texts/left_over.h"
#include "records/texts/pledge_claims.h"
#include "records/texts/spelling.h"
#include "records/texts/text_place.h"
#include "records/texts/words.h"

namespace tertial {
namespace {

using Kind = TextRemark::Kind;

// Words that begin with none of a list's letters are not compared with the list: nearly all are.
constexpr std::string_view left_over_letters = "TFXx";
/// Without their first letters, which may be capital.
constexpr std::string_view left_over_phrases[] = {"licka här för att ange", "licka eller tryck här",
                                                  "orem ipsum"};
constexpr std::string_view first_of_phrases[] = {"licka", "orem"};
/// The letters in which begins what a sentence may claim something by.
constexpr std::string_view claim_letters = "aAhHkKlLmMoOpPsStT12\xC3";

/// What the first byte of a word says that it may be. Most words may be nothing of it.
enum Beginning : std::uint8_t {
  may_be_left_over = 1,
  may_be_tertial = 2,
  may_be_name = 4,
  may_be_claim = 8
};
constexpr std::array<std::uint8_t, 256> beginnings = [] {
  std::array<std::uint8_t, 256> table{};
  const auto add = [&](std::string_view bytes, Beginning what) {
    for (const char c : bytes)
      table.at(static_cast<unsigned char>(c)) |= what;
  };
  add(left_over_letters, may_be_left_over);
  add("tT", may_be_tertial);
  add("ABCDEFGHIJKLMNOPQRSTUVWXYZ\xC3", may_be_name);
  add(claim_letters, may_be_claim);
  return table;
}();

/// Nearly every word ends with another letter.
bool ends(std::string_view word, std::string_view end) {
  return !word.empty() && word.back() == end.back() && word.ends_with(end);
}

/// "tvåårigt": at most two letters stand after "årig".
bool may_tell_years(std::string_view word) {
  constexpr std::size_t shortest = 6;
  if (word.size() < shortest) return false;
  const std::string_view last = word.substr(word.size() - 3);
  return last.find('g') != std::string_view::npos && word.find("årig") != std::string_view::npos;
}

/// "tertiäl", "tartial": nearly "tertial", alone or first in a compound. The word begins with t.
bool is_misspelt_tertial(std::string_view word) {
  constexpr std::u32string_view right = U"tertial";
  if (word.size() < right.size() - 1) return false;
  if (word.substr(1).starts_with("ertial")) return false;
  // One edit leaves what is well before it or what is well after it, wherever it is.
  constexpr std::size_t at_most_last = 12;  // byte: 8 letters, one of them of more than one byte
  if (!word.substr(1).starts_with("er") &&
      word.substr(0, at_most_last).find("ial") == std::string_view::npos)
    return false;
  std::u32string letters = letters_of(word);
  letters.front() = U't';
  for (const std::size_t length : {right.size(), right.size() + 1})
    if (letters.size() >= length &&
        one_edit_apart(std::u32string_view(letters).substr(0, length), right))
      return true;
  return false;
}

class Watch {
 public:
  Watch(std::string_view text, Span at, const PlaceNames& names, std::vector<TextRemark>& out)
      : text_(text), at_(at), names_(names), out_(out) {}

  void words() {
    for (std::size_t at = 0; at < text_.size();) {
      if (!is_word_byte(text_[at])) {
        between(at++);
        continue;
      }
      const std::size_t begin = at;
      while (at < text_.size() && is_word_byte(text_[at]))
        ++at;
      look_at(text_.substr(begin, at - begin));
    }
    end_sentence('.');
  }

  /// To be called after words().
  void phrases() {
    if (!may_hold_phrases_) return;
    for (const std::string_view phrase : left_over_phrases)
      for (std::size_t at = text_.find(phrase); at != std::string_view::npos;
           at = text_.find(phrase, at + 1))
        if (at > 0) add(Kind::placeholder, text_.substr(at - 1, phrase.size() + 1), {}, true);
  }

  void empty_links() {
    for (const std::string_view link : {"](#)", "]()"}) {
      const std::size_t at = text_.find(link);
      if (at == std::string_view::npos) continue;
      const std::size_t open = text_.rfind('[', at);
      const std::string_view whole = open == std::string_view::npos
                                         ? text_.substr(at, link.size())
                                         : text_.substr(open, at + link.size() - open);
      add(Kind::empty_link, whole, {}, true);
    }
  }

 private:
  struct Word {
    std::string_view text;
    bool after_break = false;
  };

  /// What stands between words.
  void between(std::size_t at) {
    const char c = text_[at];
    if (c == '.' || c == '?' || c == '!') return end_sentence(c);
    if (c == ',' || c == ';' || c == ':' || c == '(' || c == ')') break_ = true;
    if (c != '\n' || at + 1 == text_.size()) return;
    const char next = text_[at + 1];
    if (next == '-' || next == '*') break_ = true;  // an entry of a list
    if (next != '\n') return;
    end_sentence('.');
    det_is_pledge_ = false;
  }

  void look_at(std::string_view word) {
    const unsigned begins = beginnings[static_cast<unsigned char>(word.front())];
    if (words_.size() < longest_sentence)
      words_.push_back({word, break_});
    else
      too_long_ = true;
    break_ = false;
    if (begins != 0) look_closer_at(word, begins);
    if (!claims_ && may_tell_years(word)) claims_ = true;
    for (const std::string_view first : first_of_phrases)
      if (ends(word, first)) may_hold_phrases_ = true;
  }

  void look_closer_at(std::string_view word, unsigned begins) {
    if ((begins & may_be_left_over) != 0 && is_left_over(word))
      add(Kind::placeholder, word, {}, true);
    if ((begins & may_be_tertial) != 0 && is_misspelt_tertial(word))
      add(Kind::term, word, "tertial", true);
    if ((begins & may_be_name) != 0 && is_capitalised(word))
      if (const auto name = names_.meant(word))
        add(Kind::name, word, *name, names_.is_registered(word));
    if ((begins & may_be_claim) != 0 && !claims_) claims_ = may_claim(word);
  }

  void end_sentence(char by) {
    const bool read = !words_.empty() && !too_long_ && by != '?' && (claims_ || mentions_pledge());
    if (read) {
      std::vector<SentenceWord> words;
      words.reserve(words_.size());
      for (const Word& word : words_)
        words.push_back({word.text, lower_case(word.text), word.after_break, false});
      const TextSentence sentence(std::move(words), det_is_pledge_);
      if (claims_)
        for (const TextClaim& claim : claims_in(sentence))
          add(claim.kind, from_to(sentence.written(claim.first), sentence.written(claim.last)), {},
              false, claim.number);
      det_is_pledge_ = sentence.leads_to_pledge();
    } else if (!words_.empty()) {
      det_is_pledge_ = false;
    }
    words_.clear();
    claims_ = too_long_ = break_ = false;
  }

  /// Among its first words, so that "Det" in the next sentence may mean it.
  bool mentions_pledge() const {
    constexpr std::size_t furthest = 3;
    for (std::size_t at = 0; at < words_.size() && at < furthest; ++at)
      if (ends(words_[at].text, "öftet")) return true;
    return det_is_pledge_ && words_.front().text == "Det";
  }

  std::string_view from_to(std::string_view first, std::string_view last) const {
    const auto begin = static_cast<std::size_t>(first.data() - text_.data());
    const auto end = static_cast<std::size_t>(last.data() - text_.data()) + last.size();
    return text_.substr(begin, end - begin);
  }

  /// `word` is a part of the text.
  void add(Kind kind, std::string_view word, std::string_view instead, bool certain,
           std::int64_t number = 0) {
    for (const TextRemark& known : out_)
      if (known.kind == kind && known.word == word) return;  // said once for each record
    out_.push_back({kind, std::string(word), std::string(instead), number,
                    place_in(text_, at_, word), certain});
  }

  /// In words; nothing is read in longer ones.
  static constexpr std::size_t longest_sentence = 60;

  std::string_view text_;
  Span at_;
  const PlaceNames& names_;
  std::vector<TextRemark>& out_;
  std::vector<Word> words_;  // of the sentence
  bool break_ = false, claims_ = false, too_long_ = false;
  bool det_is_pledge_ = false;  // in the sentence to come
  bool may_hold_phrases_ = false;
};

}  // namespace

void watch_text(std::string_view text, Span at, const PlaceNames& names,
                std::vector<TextRemark>& out) {
  Watch watch(text, at, names, out);
  watch.words();
  watch.phrases();
}

void watch_original(std::string_view text, Span at, const PlaceNames& names,
                    std::vector<TextRemark>& out) {
  watch_text(text, at, names, out);
  Watch(text, at, names, out).empty_links();
}

}  // namespace tertial
