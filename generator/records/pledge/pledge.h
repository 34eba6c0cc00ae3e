#pragma once
// A medborgarlöfte and its points. It carries no status: that lives in follow-ups only.
#include "model/model.h"
#include "records/goal/goal.h"
#include "records/party/party.h"

namespace tertial {

struct Case;
const RecordSchema& schema_of(Tag<Case>);
struct Indicator;
const RecordSchema& schema_of(Tag<Indicator>);

enum class PledgeKind : std::uint8_t { local, municipal };
template <>
inline constexpr std::array choices_of<PledgeKind>{
    Choice{"local", {"Lokalt löfte", "local pledge"}},
    Choice{"municipal", {"Kommunövergripande löfte", "municipal pledge"}}};

enum class Stage : std::uint8_t { proposed, decided, signed_, ended, in_force };
template <>
inline constexpr std::array choices_of<Stage>{
    Choice{"proposed", {"Föreslaget", "proposed"}}, Choice{"decided", {"Beslutat", "decided"}},
    Choice{"signed", {"Undertecknat", "signed"}}, Choice{"ended", {"Avslutat", "ended"}},
    Choice{"in-force",
           {"I kraft enligt källan, beslutet är inte känt",
            "in force according to the source, decision unknown"}}};

template <>
inline constexpr std::array choices_of<Cadence>{
    Choice{"tertial", {"per tertial", "every tertial"}},
    Choice{"quarterly", {"per kvartal", "quarterly"}},
    Choice{"half-yearly", {"per halvår", "half-yearly"}},
    Choice{"monthly", {"per månad", "monthly"}}, Choice{"yearly", {"per år", "yearly"}}};

enum class PointsExtent : std::uint8_t { all, some, none };
template <>
inline constexpr std::array choices_of<PointsExtent>{
    Choice{"all", {"alla punkter är registrerade", "all points are registered"}},
    Choice{"some", {"löftet kan ha fler punkter", "the pledge may have more points"}},
    Choice{"none", {"punkterna är inte registrerade", "the points are not registered"}}};

/// Who judged: the source itself, or whoever compiled the record (with a reason).
enum class Assessor : std::uint8_t { source, compiler };
template <>
inline constexpr std::array choices_of<Assessor>{
    Choice{"source", {"källan", "the source"}},
    Choice{"compiler", {"webbplatsens redaktion", "the site's editors"}}};

/// One statement of how often the pledge is reported. The first one is used for expected reports.
struct CadenceStatement {
  Span at;
  Cadence every = Cadence::tertial;
  std::optional<PartialDate> during;  ///< when only part of the pledge's time is meant
  std::optional<Markdown> note;
  std::vector<Citation> sources;
};
const RecordSchema& schema_of(Tag<CadenceStatement>);

struct DueDate {
  Located<Period> period;
  Located<PartialDate> due;
  std::vector<Citation> sources;
};
const RecordSchema& schema_of(Tag<DueDate>);

/// Why expected reports are not registered here.
struct AbsentReports {
  std::vector<Located<Period>> periods;
  AbsenceReason reason = AbsenceReason::not_found;
  std::optional<Markdown> note;                  ///< where it was searched for
  std::optional<Located<PartialDate>> searched;  ///< when it was searched for
  std::vector<Citation> sources;
};
const RecordSchema& schema_of(Tag<AbsentReports>);

struct ReportingPlan {
  std::vector<Ref<Body>> to;
  std::optional<Markdown> published;
  std::optional<Markdown> method;
  std::vector<Citation> sources;
};
const RecordSchema& schema_of(Tag<ReportingPlan>);

struct FinalReportPlan {
  std::optional<Ref<Body>> to;
  Located<PartialDate> due;
  std::optional<Markdown> note;
  AbsenceReason reason = AbsenceReason::not_found;  ///< while none is registered here
  std::vector<Citation> sources;
};
const RecordSchema& schema_of(Tag<FinalReportPlan>);

/// One step towards the pledge: proposed, decided, signed.
struct PledgeStep {
  Stage stage = Stage::decided;
  Located<PartialDate> date;
  std::optional<Ref<Body>> body;
  std::optional<Ref<Item>> item;
  std::optional<Ref<Document>> document;
  std::optional<Markdown> note;
  std::vector<Citation> sources;
};
const RecordSchema& schema_of(Tag<PledgeStep>);

struct Responsible {
  Ref<Party> party;
  std::optional<Markdown> part;  ///< its own part of the point, where known
};
const RecordSchema& schema_of(Tag<Responsible>);

struct Continuation {
  Located<std::string> point;  ///< "skaggetorp-2017#7"
  Assessor assessed_by = Assessor::source;
  std::optional<Markdown> note;  ///< required when the editors made the link
  std::vector<Citation> sources;
};
const RecordSchema& schema_of(Tag<Continuation>);

struct Point {
  Span at;
  Located<std::string> code;  ///< "7" or "SK3": unique in the pledge, permanent
  std::string title;
  std::optional<Original> original;  ///< the words as decided; never a paraphrase
  std::optional<Citation> original_source;
  std::optional<Markdown> text;  ///< plain paraphrase, shown as one
  std::vector<Responsible> responsible;
  std::vector<Responsible> contributors;
  std::optional<Ref<District>> district;
  std::optional<std::string> theme;
  std::optional<Continuation> continues;
  std::vector<Ref<Indicator>> indicators;  ///< figures that show how it goes
  std::vector<Citation> sources;
  std::optional<Markdown> note;
};
const RecordSchema& schema_of(Tag<Point>);

struct PointsShare {
  Ref<Party> party;
  std::int64_t points = 0;  ///< for which it alone is responsible
};
const RecordSchema& schema_of(Tag<PointsShare>);

/// How many points a document says that the pledge has: checked against the points themselves.
struct PointsClaim {
  Span at;
  std::optional<std::int64_t> total, joint;
  std::vector<PointsShare> own;
  std::vector<Citation> sources;
};
const RecordSchema& schema_of(Tag<PointsClaim>);

struct Pledge {
  Common common;
  PledgeKind kind = PledgeKind::local;
  Stage stage = Stage::decided;
  std::vector<Ref<Municipality>> municipalities;
  std::vector<Ref<District>> districts;
  std::vector<Responsible> parties;
  std::optional<Located<std::int64_t>> parties_claimed;
  std::optional<PointsClaim> points_claimed;
  std::optional<Located<std::int64_t>> years_claimed;
  std::vector<Ref<Party>> reporters;
  Located<PartialDate> valid;
  std::vector<CadenceStatement> cadence;
  std::vector<DueDate> due_dates;
  std::optional<ReportingPlan> reporting;
  std::optional<FinalReportPlan> final_report;
  std::vector<PledgeStep> steps;
  std::optional<Markdown> why;
  std::optional<Markdown> direction;
  std::optional<Markdown> long_term_goal;
  std::optional<Markdown> scope_limits;
  std::vector<Ref<Goal>> goals;
  std::vector<Ref<Indicator>> indicators;  ///< of the pledge as a whole
  std::optional<Ref<Case>> case_;
  std::vector<Ref<Document>> documents;
  PointsExtent points_extent = PointsExtent::all;
  std::vector<Point> points;
  std::vector<AbsentReports> absent;
};
const RecordSchema& schema_of(Tag<Pledge>);

struct RuleContext;

/// The point with that code, or null.
const Point* find_point(const Pledge& pledge, std::string_view code);

/// "1, 2, SK3": for messages.
std::string codes_of(const Pledge& pledge);

/// "skaggetorp-2017#7", as `continues` writes it.
std::string point_address(std::string_view pledge_id, std::string_view code);

struct PointTarget {
  const Record* pledge = nullptr;
  const Point* point = nullptr;
};
/// The pledge and point that such an address names; null where there is none.
PointTarget find_continued(const Model& model, std::string_view address);
/// Reports an address that names no point: which half of it is wrong, and what could stand there.
void check_point(const Located<std::string>& address, const RuleContext& context);

}  // namespace tertial
