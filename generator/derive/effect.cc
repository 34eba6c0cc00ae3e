#include "derive/effect.h"

#include <algorithm>
#include <numeric>

namespace tertial {
namespace {

void count(EffectCounts& counts, const PointReport& report) {
  ++counts[static_cast<std::size_t>(kind_of(report))];
}

}  // namespace

ReportKind kind_of(const PointReport& report) {
  if (activity_only(report)) return ReportKind::activity;
  const bool compared = std::ranges::any_of(
      report.evidence, [](const Evidence& evidence) { return evidence.comparison.has_value(); });
  return compared ? ReportKind::comparison : ReportKind::effect;
}

bool tells_effect(const PointReport& report) {
  return report.effect || std::ranges::any_of(report.evidence, [](const Evidence& evidence) {
           return evidence.measures == Measures::effect;
         });
}

std::size_t reported_points(const EffectCounts& counts) {
  return std::accumulate(counts.begin(), counts.end(), std::size_t{0});
}

EffectCounts effects_in(const Followup& followup) {
  EffectCounts counts{};
  for (const PointReport& report : followup.points)
    count(counts, report);
  return counts;
}

EffectCounts effects_in(const PledgeHistory& history) {
  EffectCounts counts{};
  for (const PointHistory& point : history.points)
    if (point.latest) count(counts, *point.cells[*point.latest].report);
  return counts;
}

}  // namespace tertial
