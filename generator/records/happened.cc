#include "records/happened.h"

#include "records/agreement/agreement.h"
#include "records/case/case.h"
#include "records/common/ahead.h"
#include "records/correction/correction.h"
#include "records/dialogue/dialogue.h"
#include "records/final_report/final_report.h"
#include "records/followup/followup.h"
#include "records/indicator/indicator.h"
#include "records/inspection/inspection.h"
#include "records/inspection_rule/inspection_rule.h"
#include "records/notice/notice.h"
#include "records/registry.h"
#include "records/survey/survey.h"

namespace tertial {
namespace {

/// The fields of a record that tell of the past. `Ahead` is asked of each whether it is to be taken
/// back: told(date, field's name, where it stands).
template <class Ahead>
class Told {
 public:
  Told(const Record& record, const Model& model, Ahead ahead)
      : record_(record), model_(model), ahead_(std::move(ahead)) {}

  void all() {
    if (record_.is<Inspection>()) return of(own<Inspection>());
    if (record_.is<InspectionRule>()) return searches(own<InspectionRule>());
    if (record_.is<Pledge>()) return of(own<Pledge>());
    if (record_.is<Dialogue>()) return of(own<Dialogue>());
    if (record_.is<Survey>()) return of(own<Survey>());
    if (record_.is<Indicator>()) return of(own<Indicator>());
    if (record_.is<Followup>()) return of(own<Followup>());
    if (record_.is<FinalReport>()) return of(own<FinalReport>());
    if (record_.is<Notice>()) return of(own<Notice>());
    if (record_.is<Meeting>()) return reset(own<Meeting>().adjusted, "adjusted");
    if (record_.is<Item>()) return of(own<Item>());
    if (record_.is<Case>()) return of(own<Case>());
    if (record_.is<Agreement>()) return of(own<Agreement>());
  }

 private:
  template <class T>
  T& own() const {
    return *static_cast<T*>(record_.data.get());
  }
  bool ahead(const PartialDate& date, std::string_view name, Span at) {
    return date.stated() && ahead_(date, name, at);
  }
  Span here() const { return whole_file(record_.file); }

  void reset(std::optional<Located<PartialDate>>& date, std::string_view name) {
    if (date && ahead(date->value, name, date->at)) date.reset();
  }
  void reset(std::optional<PartialDate>& date, std::string_view name, Span at) {
    if (date && ahead(*date, name, at)) date.reset();
  }

  void of(Inspection& inspection) {
    if (inspection.stage == InspectionStage::held &&
        ahead(*inspection.date, "date", inspection.date.at))
      inspection.stage = InspectionStage::planned;
  }

  template <class T>
  void searches(T& record) {
    for (auto& absent : record.absent)
      reset(absent.searched, "searched", absent.periods.empty() ? here() : absent.periods[0].at);
  }

  void of(Pledge& pledge) {
    searches(pledge);
    for (PledgeStep& step : pledge.steps)
      if (ahead(step.date, "date", pledge.valid.at)) step.date = {};
  }

  void of(Dialogue& dialogue) {
    if (dialogue.state == DialogueState::held && ahead(*dialogue.date, "date", dialogue.date.at))
      dialogue.state = DialogueState::planned;
  }

  void of(Survey& survey) {
    std::erase_if(survey.editions, [&](const Edition& edition) {
      const auto year = parse_partial_date(std::to_string(*edition.year));
      return edition.state == EditionState::held && year && ahead(*year, "year", edition.year.at);
    });
  }

  void of(Indicator& indicator) {
    std::erase_if(indicator.values, [&](const IndicatorValue& value) {
      return ahead(days_of(value), {}, value.at);  // has a warning of its own
    });
  }

  void of(Followup& followup) {
    reset(followup.published, "published", followup.period.at);
    for (PointReport& point : followup.points)
      std::erase_if(point.replies,
                    [&](const Reply& reply) { return ahead(reply.date, "date", reply.text.at); });
  }

  void of(FinalReport& report) { reset(report.delivered, "delivered", report.pledge.raw.at); }

  void of(Notice& notice) {
    reset(notice.adjusted, "adjusted");
    reset(notice.posted, "posted");
    reset(notice.removed, "removed");
  }

  /// Decided by a meeting that has not been held.
  void of(Item& item) {
    if (!item.decision && !item.decision_original && item.votes.empty()) return;
    const std::string_view id = record_.id;
    const Record* meeting = model_.find<Meeting>(id.substr(0, id.rfind('/')));
    const Span at = item.decision            ? item.decision->at
                    : item.decision_original ? item.decision_original->at
                                             : here();
    if (!meeting || meeting->broken || !ahead(meeting->as<Meeting>().date, "decision", at)) return;
    item.decision.reset();
    item.decision_original.reset();
    item.votes.clear();
    item.reservations.clear();
  }

  void of(Case& matter) {
    for (CaseStep& step : matter.steps) {
      const Span at = step.code ? step.code->at : step.item ? step.item->raw.at : here();
      if (!step.planned && ahead(step.date, "date", at)) step.planned = true;
    }
  }

  void of(Agreement& agreement) {
    reset(agreement.signed_, "signed", here());
    if (agreement.decision) reset(agreement.decision->date, "date", here());
  }

  const Record& record_;
  const Model& model_;
  Ahead ahead_;
};

}  // namespace

void check_happened(const Record& record, const RuleContext& context) {
  if (!context.today) return;
  const auto warn = [&](const PartialDate& date, std::string_view name, Span at) {
    if (!name.empty()) check_not_ahead(date, name, at, context);
    return false;
  };
  Told(record, context.model, warn).all();
  if (record.is<Correction>()) {
    const Located<Date>& date = record.as<Correction>().date;
    PartialDate day;
    day.precision = PartialDate::Precision::day;
    day.first = day.last = date.value;
    check_not_ahead(day, "date", date.at, context);
  }
}

void take_back_ahead(const Model& model, const AsOf& as_of) {
  const auto not_come = [&](const PartialDate& date, std::string_view /*name*/, Span /*at*/) {
    return as_of.is_before(date.first);
  };
  for (const RecordType& type : record_types())
    for (const Record& record : model.records(type.schema()))
      if (!record.broken) Told(record, model, not_come).all();
  // A decision that was taken back leaves nothing to compare with.
  for (const Record& record : model.all<Case>())
    if (!record.broken)
      std::erase_if(static_cast<Case*>(record.data.get())->compare, [&](const Comparison& one) {
        const CaseStep* from = find_step(record.as<Case>(), *one.from);
        const CaseStep* to = find_step(record.as<Case>(), *one.to);
        return !from || !to || !original_of(*from) || !original_of(*to);
      });
}

}  // namespace tertial
