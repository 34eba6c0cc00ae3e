#include "search/collector.h"

#include <algorithm>

#include "search/stem.h"

namespace tertial::search {
namespace {

/// Of one document; a book has fewer. What comes after them is not found.
constexpr std::size_t most_terms = 5000;
constexpr std::uint8_t often = 3;
/// That are remembered: nearly all words of nearly all texts.
constexpr std::size_t most_forms = 32768;
constexpr std::size_t short_title_words = 4;

}  // namespace

bool Collector::is_full() const {
  return seen_.size() == most_terms;
}

TermId Collector::term_of(const Word& word) {
  if (const auto known = forms_.find(word.text); known != forms_.end()) return known->second;
  const std::optional<TermId> term = read_form(word);
  if (!term) return no_term;
  if (forms_.size() == most_forms) forms_.clear();
  forms_.emplace(word.text, *term);
  return *term;
}

std::optional<TermId> Collector::read_form(const Word& word) {
  const bool letters = word.kind == WordKind::letters;
  if (letters && is_stop_word(word.text)) return no_term;
  stem_ = word.text;
  if (letters) stem_sv(stem_);
  const auto known = ids_.find(stem_);
  if (is_full() && (known == ids_.end() || place_[known->second] == 0)) return std::nullopt;
  if (known != ids_.end()) {
    std::string& shown = terms_[known->second].word;
    if (word.text.size() < shown.size() || (word.text.size() == shown.size() && word.text < shown))
      shown = word.text;
    return known->second;
  }
  const auto id = static_cast<TermId>(terms_.size());
  terms_.push_back({stem_, word.text});
  ids_.emplace(terms_.back().stem, id);
  place_.push_back(0);
  return id;
}

void Collector::count(const Word& word, Level level) {
  const TermId term = term_of(word);
  if (term == no_term) return;
  std::uint32_t& place = place_[term];
  if (place == 0) {
    if (is_full()) return;
    seen_.push_back({term, 0, level});
    place = static_cast<std::uint32_t>(seen_.size());
  }
  Seen& seen = seen_[place - 1];
  seen.level = std::max(seen.level, level);
  if (seen.count < often && ++seen.count == often) seen.level = std::max(seen.level, Level::often);
}

void Collector::begin(std::uint32_t number) {
  stored_.push_back({number, bytes_.size()});
}

void Collector::add(std::string_view text, Place place) {
  Level level = place == Place::heading ? Level::heading : Level::once;
  if (place == Place::title) {
    std::size_t words = 0;
    for (WordReader reader(text); reader.next(word_);)
      if (word_.kind != WordKind::joined && !is_stop_word(word_.text)) ++words;
    level = words == 1                   ? Level::whole_title
            : words <= short_title_words ? Level::short_title
                                         : Level::title;
  }
  for (WordReader reader(text); reader.next(word_);) {
    // A year says little of what has it in its title, a whole diarienummer everything.
    Level here = level;
    if (place == Place::title && word_.kind == WordKind::number) here = Level::title;
    if (place == Place::title && word_.kind == WordKind::joined) here = Level::whole_title;
    count(word_, here);
  }
}

void Collector::add_filter(std::string_view filter) {
  word_.text.assign("=").append(filter);
  word_.kind = WordKind::joined;
  count(word_, Level::once);
}

void Collector::end() {
  put(static_cast<std::uint32_t>(seen_.size()));
  for (const Seen& seen : seen_) {
    put((seen.term << level_bits) | static_cast<std::uint32_t>(seen.level));
    place_[seen.term] = 0;
  }
  seen_.clear();
}

void Collector::put(std::uint32_t value) {
  for (; value >= 0x80; value >>= 7U)
    bytes_ += static_cast<char>(value | 0x80U);
  bytes_ += static_cast<char>(value);
}

}  // namespace tertial::search
