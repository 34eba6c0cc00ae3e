#pragma once
// What changed on a case's way from proposal to decision, from step to step: the changes that the
// record states, and the original texts compared. Paraphrases are never compared.
#include <array>
#include <vector>

#include "derive/text_diff.h"
#include "records/case/case.h"

namespace tertial {

inline constexpr std::size_t change_kind_count = choices_of<ChangeKind>.size();

/// Two steps between which something is known to have changed.
struct StepDifference {
  const CaseStep* from = nullptr;
  const CaseStep* to = nullptr;
  std::vector<const CaseChange*> changes;  ///< in the order of the record
  const Original* before = nullptr;        ///< both are set where the texts are compared
  const Original* after = nullptr;
};

/// In the order of the later step, then of the earlier one. Original texts of neighbouring steps
/// that hold one are compared, and those that the record asks for; at most `max_comparisons`.
/// Precondition: a case without errors.
std::vector<StepDifference> differences_of(const Case& matter);
inline constexpr std::size_t max_comparisons = 20;

/// True when differences_of gives any.
bool has_differences(const Case& matter);

/// How many changes of each kind, over all steps.
std::array<std::size_t, change_kind_count> count_changes(const Case& matter);

}  // namespace tertial
