#include <algorithm>

#include "base/text.h"
#include "records/case/case.h"
#include "records/meeting/item.h"
#include "records/texts/words.h"

namespace tertial {
namespace {

struct Verb {
  std::string_view word;
  Strength strength;
};
constexpr Verb verbs[] = {
    {"kan", Strength::may},      {"kunde", Strength::may}, {"bör", Strength::should},
    {"borde", Strength::should}, {"ska", Strength::shall}, {"skall", Strength::shall},
    {"måste", Strength::shall},
};

/// The proposal of the step's own body, or the only one.
const Original* proposal_of(const Item& item, const CaseStep& step) {
  if (item.proposals.size() == 1) {
    const std::optional<Original>& only = item.proposals[0].original;
    return only ? &*only : nullptr;
  }
  for (const Proposal& proposal : item.proposals)
    if (proposal.original && proposal.from && step.body &&
        proposal.from->raw.target == step.body->raw.target)
      return &*proposal.original;
  return nullptr;
}

}  // namespace

const CaseStep* find_step(const Case& matter, std::string_view code) {
  const auto it = std::ranges::find_if(matter.steps, [&](const CaseStep& step) {
    return step.code && std::string_view(step.code->value) == code;
  });
  return it == matter.steps.end() ? nullptr : &*it;
}

const Original* original_of(const CaseStep& step) {
  if (step.item && step.item->resolved()) {
    const Item& item = **step.item;
    if (item.decision_original) return &*item.decision_original;
    if (const Original* proposal = proposal_of(item, step)) return proposal;
  }
  if (step.document && step.document->resolved()) {
    const Document& document = **step.document;
    if (document.original) return &*document.original;
  }
  return nullptr;
}

std::string shown(const std::optional<Original>& original) {
  return original ? std::string(trim(original->text)) : std::string();
}

std::optional<Strength> strength_of(std::string_view text) {
  const std::string lower = lower_case(text);
  std::optional<Strength> found;
  for (std::size_t at = 0; at < lower.size();) {
    std::size_t end = at;
    while (end < lower.size() && is_word_byte(lower[end]))
      ++end;
    const std::string_view word = std::string_view(lower).substr(at, end - at);
    for (const Verb& verb : verbs) {
      if (verb.word != word) continue;
      if (found && *found != verb.strength) return std::nullopt;
      found = verb.strength;
    }
    at = std::max(end, at + 1);
  }
  return found;
}

}  // namespace tertial
