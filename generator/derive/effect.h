#pragma once
// Done or effect: what a report of a point tells. Most tell what was done; some set a figure
// against another, and a few say what came of it. The kind follows from what the editor wrote down
// of the source; nothing is judged here.
#include <array>

#include "derive/history.h"

namespace tertial {

enum class ReportKind : std::uint8_t {
  activity,    ///< what was done, and nothing more
  comparison,  ///< a figure beside another one
  effect       ///< what came of it
};
inline constexpr std::size_t report_kind_count = 3;

/// The kind that a report is counted as. A comparison goes before an effect: it can be checked.
ReportKind kind_of(const PointReport& report);
/// Whether it says what came of it, in words or in a figure, whatever it is counted as.
bool tells_effect(const PointReport& report);

/// Reported points by kind.
using EffectCounts = std::array<std::size_t, report_kind_count>;
std::size_t reported_points(const EffectCounts& counts);

/// What the follow-up tells of its points.
EffectCounts effects_in(const Followup& followup);
/// What the latest report of each point tells.
EffectCounts effects_in(const PledgeHistory& history);

}  // namespace tertial
