#include <algorithm>

#include "base/ascii.h"
#include "base/text.h"
#include "derive/contradictions.h"
#include "records/texts/number_words.h"
#include "records/texts/words.h"

namespace tertial {
namespace {

bool is_number(std::string_view word) {
  return !word.empty() && std::ranges::all_of(word, is_digit);
}

/// What an entry may write for a cadence, in parts of words.
std::vector<std::string> cadence_forms(std::string_view cadence) {
  if (cadence == "per tertial") return {"tertial", "tre gånger"};
  if (cadence == "per kvartal") return {"kvartal", "fyra gånger"};
  if (cadence == "per halvår") return {"halvår", "två gånger"};
  if (cadence == "per månad") return {"månad", "tolv gånger"};
  return {"per år", "varje år", "en gång", "årlig"};
}

/// The ways in which an entry may write what was stated or found; any of them will do.
std::vector<std::string> forms_of(ContradictionKind kind, const Argument& argument, bool stated) {
  const std::string_view word = argument.in(Language::sv);
  if (kind == ContradictionKind::cadence || (kind == ContradictionKind::report_period && stated))
    return cadence_forms(word);
  if (kind == ContradictionKind::empty_link && word.starts_with('['))
    return {lower_case(word.substr(1, word.find(']') - 1))};  // what the link says
  std::vector<std::string> forms{lower_case(word)};
  if (!is_number(word)) return forms;
  if (const auto number = stated_number(word))
    if (const std::string_view in_words = number_word(*number); !in_words.empty())
      forms.emplace_back(in_words);
  return forms;
}

bool ends_word(std::string_view text, std::size_t at) {
  return at >= text.size() || !is_word_byte(text[at]);
}

/// "3 maj" counts nothing.
bool is_day_of_month(std::string_view text, std::size_t end) {
  constexpr std::string_view months[] = {"januari",   "februari", "mars",     "april",
                                         "maj",       "juni",     "juli",     "augusti",
                                         "september", "oktober",  "november", "december"};
  if (end >= text.size() || text[end] != ' ') return false;
  return std::ranges::any_of(months, [&](std::string_view month) {
    return text.substr(end + 1).starts_with(month) && ends_word(text, end + 1 + month.size());
  });
}

/// A number has to stand alone or, in words, begin a word ("tvåårigt"); anything else stands
/// anywhere.
bool says(std::string_view text, const std::string& form) {
  const bool digits = is_number(form);
  for (std::size_t at = text.find(form); at != std::string_view::npos;
       at = text.find(form, at + 1)) {
    if (!digits) return true;
    const bool begins = at == 0 || ends_word(text, at - 1);
    const std::size_t end = at + form.size();
    if (begins && ends_word(text, end) && !is_day_of_month(text, end)) return true;
  }
  return false;
}

bool says_both(std::string_view text, const ComputedContradiction& contradiction) {
  const auto says_any = [&](const Argument& argument, bool stated) {
    if (argument.in(Language::sv).empty()) return true;
    return std::ranges::any_of(forms_of(contradiction.kind, argument, stated),
                               [&](const std::string& form) { return says(text, form); });
  };
  // What a word or name should have been need not be repeated.
  const bool spelling = contradiction.kind >= ContradictionKind::name;
  // The words of a link may stand there for another reason.
  if (contradiction.kind == ContradictionKind::empty_link && !says(text, "länk")) return false;
  return says_any(contradiction.stated, true) && (spelling || says_any(contradiction.found, false));
}

}  // namespace

void acknowledge(ComputedContradiction& contradiction) {
  const Common& fields = common(*contradiction.record);
  for (const Contradiction& own : fields.contradictions) {
    std::string text = own.about;
    for (const Claim& claim : own.claims)
      text.append("\n").append(claim.says);
    if (!says_both(lower_case(text), contradiction)) continue;
    contradiction.own = &own;
    contradiction.acknowledged = true;
    return;
  }
  for (const Gap& gap : fields.gaps) {
    const std::string text = gap.what + "\n" + (gap.note ? gap.note->text : std::string());
    if (says_both(lower_case(text), contradiction)) contradiction.acknowledged = true;
  }
}

}  // namespace tertial
