#pragma once
// A sourced statement that every place with a safety council is inspected in certain seasons.
// Which inspections follow from it is computed in derive/inspections.h.
#include "records/inspection/inspection.h"

namespace tertial {

/// Why inspections that the rule leads one to expect are not registered here.
struct AbsentInspections {
  std::vector<Ref<District>> districts;  ///< empty: every place under the rule
  std::vector<Located<Period>> periods;  ///< "2019-h2", "2020-01..2026-06"
  AbsenceReason reason = AbsenceReason::not_found;
  std::optional<Markdown> note;
  std::optional<Located<PartialDate>> searched;
  std::vector<Citation> sources;
};
const RecordSchema& schema_of(Tag<AbsentInspections>);

struct InspectionRule {
  Common common;
  std::vector<Season> seasons;
  PartialDate from;                        ///< when a source first states it
  std::optional<Located<PartialDate>> to;  ///< absent: no source says that it ended
  std::optional<Ref<Party>> responsible;
  Markdown text;  ///< the rule in plain words
  std::vector<AbsentInspections> absent;
};
const RecordSchema& schema_of(Tag<InspectionRule>);

}  // namespace tertial
