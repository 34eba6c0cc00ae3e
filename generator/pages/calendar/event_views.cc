#include "pages/calendar/event_views.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "markdown/markdown.h"
#include "pages/inspection/inspection_words.h"
#include "pages/lists.h"
#include "pages/meeting/meeting_page.h"
#include "records/correction/correction.h"
#include "records/final_report/final_report.h"
#include "records/meeting/item.h"

namespace tertial {
namespace {

/// So many bodies have their next meeting told; all meetings stand in the calendar.
constexpr std::size_t most_next_meetings = 5;

constexpr std::array<std::string_view, 17> kind_names = {"meeting",
                                                         "inspection",
                                                         "appeal-ends",
                                                         "report-due",
                                                         "report-expected",
                                                         "final-report-due",
                                                         "inspection-expected",
                                                         "report-came",
                                                         "status-changed",
                                                         "report-missed",
                                                         "inspection-missed",
                                                         "final-report-came",
                                                         "decision",
                                                         "pledge-step",
                                                         "notice",
                                                         "correction",
                                                         "news"};

std::string label(const Site& site, const Event& event) {
  if (event.kind == EventKind::pledge_step)
    return std::string(
        site.strings("event.pledge-step." + std::string(word_of(event.step->stage))));
  if (event.kind == EventKind::inspection_missed && event.inspection->called_off)
    return std::string(site.strings("event.inspection-called-off"));
  const bool not_reported = (event.kind == EventKind::report_missed &&
                             event.report->reason == AbsenceReason::not_reported) ||
                            (event.kind == EventKind::inspection_missed &&
                             event.inspection->reason == AbsenceReason::not_reported);
  if (not_reported) return std::string(site.wording.label(ShownStatus::not_reported));
  return std::string(site.strings("event." + std::string(kind_name(event.kind))));
}

std::string period_text(const Site& site, const Event& event) {
  const Period& first = event.report->period;
  return site.wording.periods(first, event.last_report ? event.last_report->period : first);
}

std::string period_of_pledge(const Site& site, const Event& event) {
  return title_of(site, *event.history->pledge) + ", " + period_text(site, event);
}

/// Of one place, or "Trygghetsbesiktning på 12 platser, hösten 2019–våren 2026".
LinkView inspections_link(const Site& site, const Event& event) {
  const std::string when = time_words(site, event);
  if (event.places.size() == 1)
    return {site.strings.format("event.inspection-of", {title_of(site, *event.places[0]), when}),
            site.link(address_of(site, *event.places[0]) + "#besiktningar")};
  return {
      site.strings.format("event.inspections-of", {site.wording.number(event.places.size()), when}),
      site.link(event.kind == EventKind::inspection_expected ? "/besiktningar/"
                                                             : "/utan-redovisning/#besiktningar")};
}

/// Why it is not here, or which rule leads one to expect it; and which places, where the link does
/// not name them.
std::string inspections_note(const Site& site, const Event& event) {
  std::string reason(
      event.kind == EventKind::inspection_expected
          ? site.strings.format("event.by-inspection-rule", {title_of(site, *event.record)})
      : event.inspection->called_off ? site.strings("inspections.by-source")
                                     : site.wording.reason(event.inspection->reason));
  if (event.places.size() == 1) return reason;
  std::vector<const Record*> places = event.places;
  sort_by_title(site, places);
  std::vector<std::string> names;
  names.reserve(places.size());
  for (const Record* place : places)
    names.push_back(title_of(site, *place));
  return site.strings.format("event.reason-places", {reason, site.wording.list(names)});
}

/// No two events on a page lead to different places with the same words.
LinkView event_link(const Site& site, const Event& event) {
  const Record& record = *event.record;
  switch (event.kind) {
    case EventKind::meeting: {
      LinkView link = link_to(site, record);
      if (const std::string other = other_municipality(site, record); !other.empty())
        link.text += ", " + other;
      return link;
    }
    case EventKind::appeal_ends:
    case EventKind::decision:
      return {item_title(site, record) + ", " + title_of(site, meeting_of(site, record)),
              site.link(address_of(site, record))};
    case EventKind::report_due:
    case EventKind::report_expected:
    case EventKind::report_missed: {
      const Record* followup = event.report->followup;
      return {period_of_pledge(site, event),
              site.link(address_of(site, followup ? *followup : record))};
    }
    case EventKind::inspection_expected:
    case EventKind::inspection_missed:
      return inspections_link(site, event);
    case EventKind::final_report_due: {
      const Record* report = event.history->final_report;
      return {site.strings.format("title.final-report", {title_of(site, record)}),
              site.link(address_of(site, report ? *report : record))};
    }
    case EventKind::status_changed: {
      if (!event.change) return {};
      const Record& pledge = *event.history->pledge;
      const Point& point = *event.change->point;
      return {
          site.strings.format("event.point", {*point.code, point.title, title_of(site, pledge)}),
          site.link(point_address_of(site, pledge, point))};
    }
    case EventKind::report_came:
    case EventKind::final_report_came:
    case EventKind::pledge_step:
    case EventKind::inspection:
    case EventKind::notice:
    case EventKind::correction:
    case EventKind::news:
      break;
  }
  return link_to(site, record);
}

/// That the rule of the law gives the day; both days, where the notice states another.
std::string appeal_note(const Site& site, const Record& item) {
  const Appeal appeal = appeal_of(site.notices, item, meeting_of(site, item), site.as_of);
  if (!appeal.last_day) return {};
  if (!appeal.stated) return std::string(site.strings("event.by-law"));
  if (!appeal.by_rule) return {};
  return site.strings.format("event.appeal-differs", {site.wording.date(*appeal.last_day),
                                                      site.wording.date(*appeal.by_rule)});
}

std::string note(const Site& site, const Event& event) {
  switch (event.kind) {
    case EventKind::meeting:
      if (is_coming(site, event)) return event.record->as<Meeting>().place.value_or("");
      return items_of(site, *event.record).empty() ? std::string()
                                                   : std::string(site.strings("event.minutes"));
    case EventKind::report_due:
      if (!event.report->absent()) return std::string(site.strings("event.report-here"));
      return event.report->upcoming() ? std::string()
                                      : std::string(site.wording.reason(event.report->reason));
    case EventKind::report_expected:
      return std::string(site.strings("event.by-cadence"));
    case EventKind::final_report_due: {
      const auto state =
          final_report_state(event.history->record(), event.history->final_report, site.as_of);
      if (!state) return {};
      if (state->report) return std::string(site.strings("event.report-here"));
      return is_coming(site, event) ? std::string()
                                    : std::string(site.wording.reason(state->reason));
    }
    case EventKind::status_changed:
      if (!event.change || !event.change->before) return {};
      return site.strings.format("event.from-to", {site.wording.label(*event.change->before),
                                                   site.wording.label(event.change->after)});
    case EventKind::report_missed:
      return std::string(site.wording.reason(event.report->reason));
    case EventKind::inspection_expected:
    case EventKind::inspection_missed:
      return inspections_note(site, event);
    case EventKind::decision: {
      const auto& item = event.record->as<Item>();
      const auto& words = item.summary ? item.summary : item.decision;
      std::string text = words ? plain_text(words->text) : std::string();
      if (!awaits_adjustment(site, meeting_of(site, *event.record).as<Meeting>())) return text;
      return text.append(text.empty() ? "" : " ").append(site.strings("meetings.not-adjusted"));
    }
    case EventKind::correction:
      return plain_text(event.record->as<Correction>().reason.text);
    case EventKind::appeal_ends:
      return appeal_note(site, *event.record);
    case EventKind::report_came:
    case EventKind::final_report_came:
    case EventKind::pledge_step:
    case EventKind::inspection:
    case EventKind::notice:
    case EventKind::news:
      break;
  }
  return {};
}

std::string with_full_stop(std::string time) {
  time[2] = '.';
  return time;
}

}  // namespace

std::string_view kind_name(EventKind kind) {
  return kind_names[static_cast<std::size_t>(kind)];
}

std::string time_text(const Site& site, const std::optional<TimeOfDay>& begins,
                      const std::optional<TimeOfDay>& ends) {
  if (!begins) return {};
  std::string text = with_full_stop(to_string(*begins));
  if (ends) text += "–" + with_full_stop(to_string(*ends));
  return site.strings.format("event.time", {text});
}

std::string time_words(const Site& site, const Event& event) {
  if (event.inspection)
    return seasons_text(site, event.inspection->season, event.last_inspection->season);
  if (event.kind == EventKind::report_expected) return period_text(site, event);
  return site.wording.date(event.date);
}

bool is_coming(const Site& site, const Event& event) {
  return !site.as_of.is_after(event.date.last);
}

std::string event_id(const Event& event) {
  std::string id = std::string(kind_name(event.kind)) + "/" + event.record->id;
  if (event.report) id += "/" + to_string(event.report->period);
  if (event.inspection) id += "/" + event.places[0]->id + "/" + to_string(event.inspection->season);
  if (event.change) id += "/" + slug(*event.change->point->code);
  if (event.step) {
    id += "/" + std::string(word_of(event.step->stage)) + "/" + to_string(*event.step->date);
    if (event.step->body) id += "/" + event.step->body->id();
    if (event.step->document) id += "/" + event.step->document->id();
  }
  return id;
}

std::string event_title(const Site& site, const Event& event, const EventView& view) {
  if (event.kind == EventKind::correction) return view.link.text;  // begins with the kind
  return view.kind + ": " +
         (event.kind == EventKind::meeting
              ? title_of(site, event.record->as<Meeting>().body.record())
              : view.link.text);
}

EventView event_view(const Site& site, const Event& event) {
  EventView view{.kind = label(site, event),
                 .date = {},
                 .time = time_text(site, event.begins, event.ends),
                 .link = event_link(site, event),
                 .note = note(site, event)};
  // Not said twice, where the link tells the day or the period.
  const bool of_period = event.inspection || (event.report && event.kind != EventKind::report_due);
  if (event.date.stated() && !of_period) view.date = date_view(site, event.date);
  if (view.date && view.link.text.find(view.date->text) != std::string::npos) view.date.reset();
  return view;
}

std::vector<EventView> event_views(const Site& site, std::span<const Event* const> events) {
  std::vector<EventView> views;
  views.reserve(events.size());
  for (const Event* event : events)
    views.push_back(event_view(site, *event));
  return views;
}

std::vector<EventView> coming_event_views(const Site& site, std::span<const Event* const> events,
                                          std::size_t limit) {
  std::vector<EventView> views;
  for (const Event* event : events)
    if (views.size() < limit && is_coming(site, *event)) views.push_back(event_view(site, *event));
  return views;
}

FactView next_meetings(const Site& site) {
  FactView fact{std::string(site.strings("calendar.next-meeting")), {}, {}, {}};
  std::vector<const Record*> bodies;
  for (const Event* event : site.events.calendar()) {
    if (event->kind != EventKind::meeting || !is_coming(site, *event)) continue;
    const Record& body = event->record->as<Meeting>().body.record();
    if (fact.links.size() == most_next_meetings || std::ranges::find(bodies, &body) != bodies.end())
      continue;
    bodies.push_back(&body);
    EventView view = event_view(site, *event);
    if (view.date) view.link.text += ", " + view.date->text;
    if (!view.time.empty()) view.link.text += ", " + view.time;
    fact.links.push_back(std::move(view.link));
  }
  if (fact.links.empty()) fact.text = site.strings("body.no_coming");
  return fact;
}

const ViewType& view_of(Tag<EventView>) {
  static constexpr ViewField fields[] = {
      view_field<&EventView::kind>("kind"), view_field<&EventView::date>("date"),
      view_field<&EventView::time>("time"), view_field<&EventView::link>("link"),
      view_field<&EventView::note>("note")};
  static constexpr ViewType type{"event", fields};
  return type;
}

}  // namespace tertial
