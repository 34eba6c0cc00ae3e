#include "records/texts/text_cadence.h"

#include <algorithm>

#include "base/text.h"
#include "records/texts/number_words.h"

namespace tertial {
namespace {

struct CadenceWord {
  std::string_view word;
  Cadence cadence;
};
constexpr CadenceWord adverbs[] = {
    {"tertialvis", Cadence::tertial},     {"kvartalsvis", Cadence::quarterly},
    {"månadsvis", Cadence::monthly},      {"månatligen", Cadence::monthly},
    {"halvårsvis", Cadence::half_yearly}, {"årsvis", Cadence::yearly},
    {"årligen", Cadence::yearly}};
constexpr CadenceWord spans[] = {{"tertial", Cadence::tertial},
                                 {"kvartal", Cadence::quarterly},
                                 {"halvår", Cadence::half_yearly},
                                 {"månad", Cadence::monthly},
                                 {"år", Cadence::yearly}};

bool is_any(std::string_view word, std::initializer_list<std::string_view> all) {
  for (const std::string_view one : all)
    if (word == one) return true;
  return false;
}

/// Begins with the two bytes that one of them begins with, small or capital: nearly no other word
/// does.
bool may_be_of_cadence(std::string_view word) {
  const auto alike = [&](const CadenceWord& one) {
    constexpr unsigned case_bit = 0x20;  // in the second byte of Å, too
    const auto same = [&](std::size_t at) {
      return (static_cast<unsigned char>(word[at]) | case_bit) ==
             (static_cast<unsigned char>(one.word[at]) | case_bit);
    };
    return same(0) && same(1);
  };
  return word.size() >= 2 &&
         (std::ranges::any_of(adverbs, alike) || std::ranges::any_of(spans, alike));
}

/// "året" → yearly.
std::optional<Cadence> span_of(std::string_view word) {
  for (const CadenceWord& span : spans)
    if (word.starts_with(span.word) && is_any(word.substr(span.word.size()), {"", "en", "et"}))
      return span.cadence;
  return std::nullopt;
}

std::optional<Cadence> times_a_year(std::int64_t times) {
  switch (times) {
    case 1:
      return Cadence::yearly;
    case 2:
      return Cadence::half_yearly;
    case 3:
      return Cadence::tertial;
    case 4:
      return Cadence::quarterly;
    case 12:
      return Cadence::monthly;
    default:
      return std::nullopt;
  }
}

/// "var fjärde månad" → tertial.
std::optional<Cadence> every_nth_month(std::string_view ordinal) {
  if (ordinal == "tredje") return Cadence::quarterly;
  if (ordinal == "fjärde") return Cadence::tertial;
  if (ordinal == "sjätte") return Cadence::half_yearly;
  return std::nullopt;
}

bool counts_months(const WordsBefore& before) {
  return is_any(before.second, {"var", "Var"});
}

bool counts_times(const WordsBefore& before) {
  return is_any(before.second, {"gång", "gånger"}) &&
         is_any(before.previous, {"om", "per", "i", "varje"});
}

}  // namespace

std::optional<Cadence> cadence_in(std::string_view word, const WordsBefore& before) {
  const std::string lower = lower_case(word);
  for (const CadenceWord& adverb : adverbs)
    if (lower == adverb.word) return adverb.cadence;
  const std::optional<Cadence> span = span_of(lower);
  if (!span) return std::nullopt;
  if (counts_times(before)) {
    const std::optional<std::int64_t> times = stated_number(before.third);
    if (!times) return std::nullopt;
    if (*span == Cadence::yearly) return times_a_year(*times);
    return *times == 1 ? span : std::nullopt;
  }
  if (counts_months(before))
    return *span == Cadence::monthly ? every_nth_month(before.previous) : std::nullopt;
  return is_any(before.previous, {"varje", "Varje", "per"}) ? span : std::nullopt;
}

bool is_of_cadence(std::string_view word) {
  if (!may_be_of_cadence(word)) return false;
  const std::string lower = lower_case(word);
  for (const CadenceWord& adverb : adverbs)
    if (lower == adverb.word) return true;
  return span_of(lower).has_value();
}

std::size_t words_of_cadence(std::string_view word, const WordsBefore& before) {
  if (!span_of(lower_case(word))) return 0;
  return counts_times(before) ? 3 : counts_months(before) ? 2 : 1;
}

}  // namespace tertial
