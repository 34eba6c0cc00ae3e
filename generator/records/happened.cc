#include "records/happened.h"

#include <algorithm>
#include <iterator>

#include "records/agreement/agreement.h"
#include "records/case/case.h"
#include "records/common/ahead.h"
#include "records/correction/correction.h"
#include "records/dialogue/dialogue.h"
#include "records/document/document.h"
#include "records/final_report/final_report.h"
#include "records/followup/followup.h"
#include "records/goal/goal.h"
#include "records/indicator/indicator.h"
#include "records/initiative/initiative.h"
#include "records/inspection/inspection.h"
#include "records/inspection_rule/inspection_rule.h"
#include "records/meeting/item.h"
#include "records/news/news.h"
#include "records/notice/notice.h"
#include "records/registry.h"
#include "records/source/source.h"
#include "records/survey/survey.h"

namespace tertial {
namespace {

PartialDate on_day(Date day) {
  return {.precision = PartialDate::Precision::day, .first = day, .last = day};
}

/// A decision on something, such as an agreement, and the record's field that names it.
struct NamedDecision {
  std::optional<DecisionLink>& decision;
  std::string_view field;
};

/// The fields of a record that tell of the past. `Ahead` is asked of each whether it is to be taken
/// back: told(date, field's name, where it stands).
template <class Ahead>
class Told {
 public:
  Told(const Record& record, const Model& model, Ahead ahead)
      : record_(record), model_(model), ahead_(std::move(ahead)) {}

  void all() {
    reset(common_part().updated, "updated");
    if (record_.is<Inspection>()) return of(own<Inspection>());
    if (record_.is<InspectionRule>()) return searches(own<InspectionRule>());
    if (record_.is<Pledge>()) return of(own<Pledge>());
    if (record_.is<Dialogue>()) return of(own<Dialogue>());
    if (record_.is<Survey>()) return of(own<Survey>());
    if (record_.is<Indicator>()) return of(own<Indicator>());
    if (record_.is<Followup>()) return of(own<Followup>());
    if (record_.is<FinalReport>()) return of(own<FinalReport>());
    if (record_.is<Notice>()) return of(own<Notice>());
    if (record_.is<Meeting>()) return of(own<Meeting>());
    if (record_.is<Item>()) return of(own<Item>());
    if (record_.is<Case>()) return of(own<Case>());
    if (record_.is<Agreement>()) return of(own<Agreement>());
    if (record_.is<Initiative>()) return reset({own<Initiative>().decision, "decision"});
    if (record_.is<Body>()) return of(own<Body>());
    if (record_.is<Document>()) return of(own<Document>());
    if (record_.is<Goal>()) return reset(own<Goal>().adopted, "adopted");
    if (record_.is<Source>()) return of(own<Source>());
    if (record_.is<Correction>()) return of(own<Correction>());
    if (record_.is<News>()) return awaits(own<News>().date, "date");
  }

  /// When the record as a whole is told, where that lies ahead.
  const std::optional<PartialDate>& awaited() const { return awaited_; }

 private:
  template <class T>
  T& own() const {
    return *static_cast<T*>(record_.data.get());
  }
  Common& common_part() const {
    return *static_cast<Common*>(record_.schema->common_part(record_.data.get()));
  }
  bool ahead(const PartialDate& date, std::string_view name, Span at) {
    return date.stated() && ahead_(date, name, at);
  }
  bool ahead(const Located<PartialDate>& date, std::string_view name) {
    return ahead(date.value, name, date.at);
  }
  bool ahead(const Located<Date>& date, std::string_view name) {
    return ahead(on_day(date.value), name, date.at);
  }

  void awaits(const Located<PartialDate>& date, std::string_view name) {
    if (ahead(date, name)) awaited_ = date.value;
  }
  void awaits(const Located<Date>& date, std::string_view name) {
    awaits({on_day(date.value), date.at}, name);
  }
  template <class D>
  void reset(std::optional<Located<D>>& date, std::string_view name) {
    if (date && ahead(*date, name)) date.reset();
  }
  /// What somebody looks for on a page: it says when that will be.
  void postpone(std::optional<Located<PartialDate>>& date, std::optional<PartialDate>& to_come,
                std::string_view name) {
    if (!date || !ahead(*date, name)) return;
    to_come = date->value;
    date.reset();
  }
  void reset(NamedDecision named) {
    std::optional<DecisionLink>& decision = named.decision;
    if (decision && decision->date && ahead(*decision->date, named.field)) decision.reset();
  }

  void of(Inspection& inspection) {
    if (inspection.stage != InspectionStage::held || !ahead(inspection.date, "date")) return;
    inspection.stage = InspectionStage::planned;
    inspection.to_come = std::move(inspection.findings);
    inspection.findings.clear();
    inspection.participants.clear();
    inspection.summary.reset();
  }

  template <class T>
  void searches(T& record) {
    for (auto& absent : record.absent)
      reset(absent.searched, "searched");
  }

  void of(Pledge& pledge) {
    searches(pledge);
    const auto taken = [&](Stage stage) {
      return std::ranges::find(pledge.steps, stage, &PledgeStep::stage) != pledge.steps.end();
    };
    const bool by_step = taken(pledge.stage);
    std::erase_if(pledge.steps, [&](const PledgeStep& step) { return ahead(step.date, "date"); });
    if (by_step && !taken(pledge.stage))
      pledge.stage = taken(Stage::decided) ? Stage::decided : Stage::proposed;
  }

  void of(Dialogue& dialogue) {
    std::optional<Feedback>& feedback = dialogue.feedback;
    if (dialogue.state == DialogueState::held && ahead(dialogue.date, "date")) {
      dialogue.state = DialogueState::planned;
      dialogue.text_to_come = true;
      dialogue.text.reset();
      dialogue.participants.reset();
      dialogue.comments.reset();
      dialogue.documentation.reset();
      dialogue.documentation_note.reset();
      feedback.reset();
    }
    if (feedback && feedback->date && ahead(*feedback->date, "feedback")) feedback.reset();
  }

  void of(Body& body) {
    reset({body.created_by, "created_by"});
    reset({body.dissolved_by, "dissolved_by"});
  }

  /// Its day is shown as it is: without it the page would say that the source states none.
  void of(const Document& document) { ahead(document.date, "date"); }

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
    if (followup.published) awaits(*followup.published, "published");
    if (awaited_) return expect(followup, *awaited_);
    for (PointReport& point : followup.points)
      std::erase_if(point.replies, [&](const Reply& reply) { return ahead(reply.date, "date"); });
  }

  void of(FinalReport& report) {
    if (report.delivered) awaits(*report.delivered, "delivered");
    if (awaited_) return expect(report, *awaited_);
    reset({report.decision, "decision"});
  }

  static Pledge* plan_of(const Ref<Pledge>& pledge) {
    if (!pledge.resolved() || pledge.record().broken) return nullptr;
    return static_cast<Pledge*>(pledge.record().data.get());
  }
  /// A report that says when it comes is due then, whatever the plan said.
  static void expect(const Followup& followup, const PartialDate& when) {
    Pledge* const pledge = plan_of(followup.pledge);
    if (!pledge) return;
    std::vector<DueDate> due;
    const auto add = [&](const Period& period) {
      due.push_back({{period, {}}, {when, {}}, followup.common.sources});
    };
    add(*followup.period);
    for (const Located<Period>& covered : followup.covers)
      add(*covered);
    if (followup.period->kind == Period::Kind::months)
      for (const Period& month :
           periods_of(Cadence::monthly, followup.period->first, followup.period->last))
        add(month);
    std::vector<DueDate>& planned = pledge->due_dates;
    planned.insert(planned.begin(), std::make_move_iterator(due.begin()),
                   std::make_move_iterator(due.end()));
  }
  static void expect(const FinalReport& report, const PartialDate& when) {
    if (Pledge* const pledge = plan_of(report.pledge))
      pledge->final_report = {.to = report.to,
                              .due = {when, {}},
                              .note = {},
                              .reason = AbsenceReason::upcoming,
                              .sources = report.common.sources};
  }

  void of(Notice& notice) {
    postpone(notice.adjusted, notice.to_be_adjusted, "adjusted");
    postpone(notice.posted, notice.to_be_posted, "posted");
    reset(notice.removed, "removed");
  }

  void of(Meeting& meeting) {
    postpone(meeting.adjusted, meeting.to_be_adjusted, "adjusted");
    if (meeting.attendance && ahead(meeting.date, "attendance", meeting.attendance->at))
      meeting.attendance.reset();
  }

  /// What tells first that the meeting dealt with the item; the field's name is empty where nothing
  /// does.
  std::pair<std::string_view, Span> dealt_with(const Item& item) const {
    if (item.decision) return {"decision", item.decision->at};
    if (item.decision_original) return {"decision_original", item.decision_original->at};
    if (!item.votes.empty()) return {"votes", item.votes[0].at};
    if (!item.reservations.empty()) return {"reservations", item.reservations[0].at};
    if (!item.motions.empty()) return {"motions", item.motions[0].at};
    if (item.recused) return {"recused", item.recused->at};
    return {};
  }

  /// Dealt with by a meeting that has not been held. What was proposed to it stays.
  void of(Item& item) {
    const auto [name, at] = dealt_with(item);
    if (name.empty()) return;
    const Record* meeting = find_meeting(model_, record_);
    if (!meeting || meeting->broken || !ahead(meeting->as<Meeting>().date, name, at)) return;
    if (item.decision || item.decision_original) {
      item.summary.reset();  // of the decision
      item.recipients.clear();
    }
    item.decision.reset();
    item.decision_original.reset();
    item.votes.clear();
    item.reservations.clear();
    item.motions.clear();
    item.recused.reset();
  }

  void of(Case& matter) {
    for (CaseStep& step : matter.steps)
      if (!step.planned && ahead(step.date, "date")) step.planned = true;
  }

  void of(Agreement& agreement) {
    reset(agreement.signed_, "signed");
    reset({agreement.decision, "decision"});
  }

  void of(Source& source) {
    reset(source.published, "published");
    reset(source.page_updated, "page_updated");
    reset(source.copied, "copied");
  }

  void of(Correction& correction) { awaits(correction.date, "date"); }

  const Record& record_;
  const Model& model_;
  Ahead ahead_;
  std::optional<PartialDate> awaited_;
};

}  // namespace

void check_happened(const Record& record, const RuleContext& context) {
  if (!context.today) return;
  const auto warn = [&](const PartialDate& date, std::string_view name, Span at) {
    if (!name.empty()) check_not_ahead(date, name, at, context);
    return false;
  };
  Told(record, context.model, warn).all();
}

void check_complete_registers(const RuleContext& context) {
  for (const CompleteRegister& complete : context.settings.register_complete_through)
    check_not_ahead(on_day(complete.through), "through", complete.party.raw.at, context);
}

void take_back_ahead(Model& model, const AsOf& as_of) {
  const auto not_come = [&](const PartialDate& date, std::string_view /*name*/, Span /*at*/) {
    return as_of.is_before(date.first);
  };
  for (const RecordType& type : record_types())
    for (const Record& record : model.records(type.schema())) {
      if (record.broken) continue;
      Told told(record, model, not_come);
      told.all();
      if (const auto& when = told.awaited()) model.set_awaited(record, *when);
    }
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
