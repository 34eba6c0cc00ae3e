#pragma once
// A safety inspection of a place and what was seen there. A finding is followed by the findings of
// later inspections that continue it; only those say how it went.
#include "records/pledge/pledge.h"

namespace tertial {

enum class Season : std::uint8_t { spring, autumn };
template <>
inline constexpr std::array choices_of<Season>{Choice{"spring", {"vår", "spring"}},
                                               Choice{"autumn", {"höst", "autumn"}}};

enum class InspectionStage : std::uint8_t { held, planned, cancelled };
template <>
inline constexpr std::array choices_of<InspectionStage>{
    Choice{"held", {"Hölls", "was held"}}, Choice{"planned", {"Planerades", "was planned"}},
    Choice{"cancelled", {"Ställdes in", "was called off"}}};

/// What an inspection says of a finding.
enum class FindingState : std::uint8_t { solved, partly, remains, unknown };
template <>
inline constexpr std::array choices_of<FindingState>{
    Choice{"solved", {"Löst", "solved"}}, Choice{"partly", {"Delvis löst", "partly solved"}},
    Choice{"remains", {"Kvarstår", "remains"}},
    Choice{"unknown", {"Läget framgår inte", "not stated"}}};

/// An organisation that took part or answers for something: a party, a body, or a bare name.
/// Never a person.
struct Organisation {
  Span at;
  std::optional<Ref<Party>> party;
  std::optional<Ref<Body>> body;
  std::optional<Located<std::string>> name;
};
const RecordSchema& schema_of(Tag<Organisation>);

struct RouteStop {
  std::string place;
  std::optional<Ref<District>> district;
  std::optional<Markdown> note;
};
const RecordSchema& schema_of(Tag<RouteStop>);

struct CauseAnalysis {
  std::optional<Markdown> problem;
  std::vector<Markdown> causes;
  std::vector<Markdown> measures;
  std::optional<Markdown> control;  ///< how it is checked that the measures helped
  std::vector<Citation> sources;
};
const RecordSchema& schema_of(Tag<CauseAnalysis>);

struct Finding {
  Span at;
  Located<std::string> code;         ///< unique in the inspection, permanent
  std::optional<std::string> place;  ///< where; taken from the earlier finding when absent
  std::optional<Markdown> problem;   ///< the same
  std::optional<CauseAnalysis> cause_analysis;
  std::optional<Markdown> measure;  ///< absent: as the earlier finding says
  std::vector<Organisation> responsible;
  std::optional<PartialDate> due;
  std::optional<Located<std::string>> continues;  ///< "norrby/2024-var#1"
  std::optional<Located<FindingState>> state;     ///< at this inspection
  Assessor assessed_by = Assessor::source;
  std::optional<Markdown> assessment;  ///< the reason; required when the editors assessed
  std::vector<Citation> sources;       ///< the inspection's own when empty
};
const RecordSchema& schema_of(Tag<Finding>);

struct Inspection {
  Common common;
  InspectionStage stage = InspectionStage::held;
  std::vector<Ref<District>> districts;
  Located<PartialDate> date;
  std::optional<Located<Season>> season;  ///< only where a source says which one it was
  std::optional<std::string> alias;       ///< the source's own word: "trygghetsvandring"
  std::optional<Ref<Body>> body;          ///< who arranged it
  std::vector<RouteStop> route;
  std::vector<Organisation> participants;
  std::vector<Organisation> invited;
  std::optional<Markdown> summary;
  std::vector<Finding> findings;
  std::vector<Finding> to_come;  ///< never written: of an inspection on a day that has not come
};
const RecordSchema& schema_of(Tag<Inspection>);

/// The half-year of a season: spring is January–June, autumn July–December. No source defines it;
/// the site states it as its assumption.
Period season_period(int year, Season season);
/// Season and year of the inspection, where its source says which season it was.
std::optional<Period> stated_season(const Inspection& inspection);
/// The days it may have been held on; nothing when neither date nor season says.
std::optional<Period> days_of(const Inspection& inspection);

const Finding* find_finding(const Inspection& inspection, std::string_view code);
/// "norrby/2024-var#1", as `continues` writes it.
std::string finding_address(std::string_view inspection_id, std::string_view code);

struct FindingTarget {
  const Record* inspection = nullptr;
  const Finding* finding = nullptr;
};
/// The inspection and finding that such an address names; null where there is none.
FindingTarget find_finding(const Model& model, std::string_view address);

}  // namespace tertial
