#pragma once
// What was reported for one period of a pledge: the only place where a status is typed.
#include "records/pledge/pledge.h"

namespace tertial {

enum class Status : std::uint8_t {
  done,
  done_in_period,
  ongoing,
  delayed,
  not_started,
  stopped,
  unassessed
};
template <>
inline constexpr std::array choices_of<Status>{
    Choice{"done", {"Genomfört", "done"}},
    Choice{"done-in-period", {"Klart i perioden", "done in the period"}},
    Choice{"ongoing", {"Pågår", "ongoing"}},
    Choice{"delayed", {"Försenat", "delayed"}},
    Choice{"not-started", {"Ej påbörjat", "not started"}},
    Choice{"stopped", {"Avbrutet", "stopped"}},
    Choice{"unassessed", {"Utan bedömning", "reported without assessment"}}};

/// What a figure counts: what somebody did, or what came of it.
enum class Measures : std::uint8_t { activity, effect };
template <>
inline constexpr std::array choices_of<Measures>{
    Choice{"activity", {"vad som gjorts", "what was done"}},
    Choice{"effect", {"vad det ledde till", "what came of it"}}};

struct Evidence {
  std::string figure;  ///< as the source gives it, without the unit: "14", "4 av 10"
  std::string unit;
  std::optional<std::string> comparison;
  Measures measures = Measures::activity;
  std::optional<Markdown> note;
  std::vector<Citation> sources;
};
const RecordSchema& schema_of(Tag<Evidence>);

/// A responsible party's own line beside the report.
struct Reply {
  Ref<Party> party;
  Markdown text;
  Located<PartialDate> date;
  std::vector<Citation> sources;
};
const RecordSchema& schema_of(Tag<Reply>);

struct PointReport {
  Span at;
  Located<std::string> point;  ///< code of the pledge's point
  Status status = Status::unassessed;
  Assessor assessed_by = Assessor::source;
  std::optional<Markdown> assessment;  ///< the reason; required when the editors assessed
  Markdown text;
  std::optional<Markdown> effect;
  std::optional<AbsenceReason> effect_absent;  ///< why no effect stands here
  std::vector<Evidence> evidence;
  std::vector<Ref<Party>> contributors;
  bool carried_over = false;  ///< the report says that the point goes on in the next pledge
  bool cut = false;           ///< the source goes on, but was not read further
  std::vector<Reply> replies;
  std::vector<Citation> sources;  ///< the follow-up's own when empty
};
const RecordSchema& schema_of(Tag<PointReport>);
/// True when the report tells what was done, and neither compares it nor tells what came of it.
bool activity_only(const PointReport& report);

/// Points of the pledge that this report, as far as it was read, says nothing about.
struct MissingPoints {
  std::vector<Located<std::string>> points;
  AbsenceReason reason = AbsenceReason::not_read;
  std::optional<Markdown> note;
  std::vector<Citation> sources;
};
const RecordSchema& schema_of(Tag<MissingPoints>);

struct Followup {
  Common common;
  Ref<Pledge> pledge;
  Located<Period> period;
  std::vector<Located<Period>> covers;  ///< expected reports that this one contains, inseparably
  std::optional<Located<PartialDate>> published;
  std::vector<Ref<Party>> reported_by;
  std::optional<Markdown> summary;
  std::vector<PointReport> points;
  std::vector<MissingPoints> missing;
};
const RecordSchema& schema_of(Tag<Followup>);

}  // namespace tertial
