// Whom an event concerns: on whose pages, and in whose calendars and feeds, it stands.
#include <algorithm>
#include <iterator>

#include "derive/event_sources.h"
#include "records/correction/correction.h"
#include "records/final_report/final_report.h"
#include "records/inspection/inspection.h"
#include "records/meeting/item.h"
#include "records/news/news.h"

namespace tertial {
namespace {

using Records = std::vector<const Record*>;

template <class T>
void add(Records& to, const std::vector<Ref<T>>& refs) {
  for (const Ref<T>& ref : refs)
    to.push_back(&ref.record());
}

void add(Records& to, const std::vector<Responsible>& parts) {
  for (const Responsible& part : parts)
    to.push_back(&part.party.record());
}

void add_pledge_and_places(Records& to, const Record& pledge) {
  to.push_back(&pledge);
  add(to, pledge.as<Pledge>().districts);
}

void add_item(Records& to, const Record& item, const Model& model) {
  if (const Record* meeting = find_meeting(model, item))
    to.push_back(&meeting->as<Meeting>().body.record());
  Records pledges = model.referring<Pledge>(item);
  if (const auto& matter = item.as<Item>().case_)
    std::ranges::copy(model.referring<Pledge>(matter->record()), std::back_inserter(pledges));
  for (const Record* pledge : pledges) {
    add_pledge_and_places(to, *pledge);
    add(to, pledge->as<Pledge>().parties);
  }
}

void add_notice(Records& to, const Notice& notice) {
  if (notice.body) to.push_back(&notice.body->record());
  if (notice.meeting) to.push_back(&notice.meeting->record().as<Meeting>().body.record());
}

/// Whoever follows a pledge is told what was wrong in its reports too.
void add_corrected(Records& to, const Record& record) {
  if (record.is<Pledge>())
    add_pledge_and_places(to, record);
  else if (record.is<Followup>())
    add_pledge_and_places(to, record.as<Followup>().pledge.record());
  else
    to.push_back(&record);
}

void add_step(Records& to, const Event& event) {
  add_pledge_and_places(to, *event.history->pledge);
  add(to, event.history->record().parties);
  if (event.step->body) to.push_back(&event.step->body->record());
}

void add_report(Records& to, const Event& event) {
  const Pledge& pledge = event.history->record();
  add_pledge_and_places(to, *event.history->pledge);
  add(to, pledge.reporters);
  if (pledge.reporting) add(to, pledge.reporting->to);
  if (event.kind != EventKind::report_came) return;
  add(to, pledge.parties);
  add(to, event.record->as<Followup>().reported_by);
}

void add_inspections_by_rule(Records& to, const Event& event) {
  std::ranges::copy(event.places, std::back_inserter(to));
  if (const auto& party = event.record->as<InspectionRule>().responsible)
    to.push_back(&party->record());
}

void add_final_report(Records& to, const Event& event) {
  const Pledge& pledge = event.history->record();
  add_pledge_and_places(to, *event.history->pledge);
  add(to, pledge.reporters);
  if (pledge.final_report && pledge.final_report->to)
    to.push_back(&pledge.final_report->to->record());
}

void add_status(Records& to, const Event& event) {
  if (!event.change) return;
  const Point& point = *event.change->point;
  if (point.district) {
    to.push_back(event.history->pledge);
    to.push_back(&point.district->record());
  } else {
    add_pledge_and_places(to, *event.history->pledge);
  }
  add(to, point.responsible);
  add(to, point.contributors);
}

}  // namespace

void add_concerned(Records& to, const Event& event, const Model& model) {
  switch (event.kind) {
    case EventKind::meeting: {
      const Record& body = event.record->as<Meeting>().body.record();
      to.push_back(&body);
      return add(to, body.as<Body>().districts);
    }
    case EventKind::appeal_ends:
    case EventKind::decision:
      return add_item(to, *event.record, model);
    case EventKind::pledge_step:
      return add_step(to, event);
    case EventKind::report_due:
    case EventKind::report_expected:
    case EventKind::report_came:
    case EventKind::report_missed:
      return add_report(to, event);
    case EventKind::inspection_expected:
    case EventKind::inspection_missed:
      return add_inspections_by_rule(to, event);
    case EventKind::final_report_due:
    case EventKind::final_report_came:
      return add_final_report(to, event);
    case EventKind::status_changed:
      return add_status(to, event);
    case EventKind::inspection: {
      const auto& inspection = event.record->as<Inspection>();
      if (inspection.body) to.push_back(&inspection.body->record());
      return add(to, inspection.districts);
    }
    case EventKind::notice:
      return add_notice(to, event.record->as<Notice>());
    case EventKind::correction:
      return add_corrected(to, event.record->as<Correction>().record.record());
    case EventKind::news:
      add(to, event.record->as<News>().pledges);
      return add(to, event.record->as<News>().districts);
  }
}

}  // namespace tertial
