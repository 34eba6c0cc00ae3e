#include "records/texts/sentence.h"

#include <algorithm>

#include "base/ascii.h"
#include "records/texts/words.h"

namespace tertial {
namespace {

constexpr std::string_view conjunctions[] = {"och",   "men",      "medan", "som", "att",
                                             "eller", "eftersom", "där",   "när", "då"};
/// What makes a sentence say less, or something of another pledge.
constexpr std::string_view doubts[] = {"inte",          "ej",
                                       "aldrig",        "icke",
                                       "varken",        "knappast",
                                       "kunde",         "skulle",
                                       "borde",         "förra",
                                       "förre",         "förut",
                                       "förr",          "tidigare",
                                       "andra",         "annat",
                                       "annan",         "annars",
                                       "gamla",         "äldre",
                                       "nästa",         "föregående",
                                       "kommande",      "minst",
                                       "högst",         "nästan",
                                       "ungefär",       "cirka",
                                       "omkring",       "drygt",
                                       "över",          "fler",
                                       "ytterligare",   "till exempel",
                                       "kanske",        "ibland",
                                       "grannkommunen", "grannkommunens"};
constexpr std::string_view leading[] = {"i",    "för",    "av",    "om", "till", "med",
                                        "inom", "enligt", "under", "på", "från", "utöver"};
constexpr std::string_view naming[] = {"för", "i", "med", "från", "mellan", "om", "på"};
constexpr std::string_view other_pledges[] = {"nya", "första", "tredje", "fjärde", "senaste"};

}  // namespace

TextSentence::TextSentence(std::vector<SentenceWord> words, bool det_is_pledge)
    : words_(std::move(words)), det_is_pledge_(det_is_pledge) {
  for (SentenceWord& word : words_)
    word.opens =
        word.after_break || std::ranges::find(conjunctions, word.lower) != std::end(conjunctions);
}

std::string_view TextSentence::word(std::size_t at) const {
  return at < words_.size() ? std::string_view(words_[at].lower) : std::string_view();
}

bool TextSentence::is(std::size_t at, std::span<const std::string_view> any) const {
  return at < words_.size() && std::ranges::find(any, word(at)) != any.end();
}

std::vector<Clause> TextSentence::clauses() const {
  std::vector<Clause> all;
  for (std::size_t at = 0; at < words_.size(); ++at) {
    if (all.empty() || words_[at].opens) all.push_back({at, at});
    all.back().end = at + 1;
  }
  return all;
}

bool TextSentence::is_doubtful() const {
  if (word(0) == "om") return true;
  for (std::size_t at = 0; at < words_.size(); ++at)
    if (is(at, doubts)) return true;
  return false;
}

bool TextSentence::is_pledge(std::size_t at) const {
  if (!word(at).ends_with("öftet")) return false;
  if (is(at - 1, other_pledges)) return false;
  if (at + 1 == words_.size() || words_[at + 1].after_break) return true;
  if (is_digit(word(at + 1).front())) return false;
  const bool named = is(at + 1, naming) && at + 2 < words_.size();
  return !named || !(is_digit(word(at + 2).front()) || is_capitalised(written(at + 2)));
}

bool TextSentence::is_subject(std::size_t at) const {
  return is_pledge(at) || (at == 0 && det_is_pledge_ && word(0) == "det");
}

bool TextSentence::has_subject(Clause clause) const {
  for (std::size_t at = clause.begin; at < clause.end; ++at)
    if (is_subject(at) && !is(at - 1, leading)) return true;
  return false;
}

bool TextSentence::leads_to_pledge() const {
  constexpr std::size_t furthest = 2;  // "Det lokala löftet"
  std::size_t begins = words_.size();
  for (std::size_t at = 0; at <= furthest && begins == words_.size(); ++at)
    if (is_subject(at) && !is(at - 1, leading)) begins = at;
  if (begins == words_.size()) return false;
  constexpr std::size_t shortest = 5;  // in bytes; "avtalet" might be what is meant as well
  for (std::size_t at = begins + 1; at < words_.size(); ++at)
    if (word(at).size() >= shortest && word(at).ends_with("et") && !word(at).ends_with("öftet"))
      return false;
  return true;
}

}  // namespace tertial
