#include "derive/decision_difference.h"

#include <algorithm>

namespace tertial {
namespace {

StepDifference& difference_between(std::vector<StepDifference>& all, const CaseStep* from,
                                   const CaseStep* to) {
  for (StepDifference& difference : all)
    if (difference.from == from && difference.to == to) return difference;
  return all.emplace_back(StepDifference{from, to, {}, nullptr, nullptr});
}

/// Neighbours among the steps that hold an original text; planned steps hold none.
std::vector<std::pair<const CaseStep*, const CaseStep*>> neighbours(const Case& matter) {
  std::vector<std::pair<const CaseStep*, const CaseStep*>> pairs;
  const CaseStep* previous = nullptr;
  for (const CaseStep& step : matter.steps) {
    if (step.planned || !original_of(step)) continue;
    if (previous) pairs.emplace_back(previous, &step);
    previous = &step;
  }
  return pairs;
}

}  // namespace

std::vector<StepDifference> differences_of(const Case& matter) {
  std::vector<StepDifference> all;
  auto compared = neighbours(matter);
  for (const Comparison& comparison : matter.compare)
    compared.emplace_back(find_step(matter, *comparison.from), find_step(matter, *comparison.to));
  if (compared.size() > max_comparisons) compared.resize(max_comparisons);
  for (const auto& pair : compared) {
    StepDifference& difference = difference_between(all, pair.first, pair.second);
    difference.before = original_of(*pair.first);
    difference.after = original_of(*pair.second);
  }
  for (const CaseChange& change : matter.changes)
    difference_between(all, find_step(matter, *change.from), find_step(matter, *change.to))
        .changes.push_back(&change);
  std::ranges::stable_sort(all, [](const StepDifference& a, const StepDifference& b) {
    return a.to != b.to ? a.to < b.to : a.from < b.from;  // all stand in one vector
  });
  return all;
}

bool has_differences(const Case& matter) {
  return !matter.changes.empty() || !neighbours(matter).empty();
}

std::array<std::size_t, change_kind_count> count_changes(const Case& matter) {
  std::array<std::size_t, change_kind_count> counts{};
  for (const CaseChange& change : matter.changes)
    ++counts[static_cast<std::size_t>(*change.kind)];
  return counts;
}

}  // namespace tertial
