#include "pages/body/body_page.h"

#include "derive/silence.h"
#include "model/among.h"
#include "pages/calendar/calendar_page.h"
#include "pages/calendar/event_views.h"
#include "pages/inspection/series_views.h"
#include "pages/meeting/meeting_page.h"
#include "pages/origin.h"
#include "pages/other_names.h"
#include "pages/owned_list/owned_list.h"
#include "pages/silence/silence_page.h"
#include "pages/standing.h"
#include "pages/survey/survey_page.h"
#include "pages/tied.h"

namespace tertial {
namespace {

/// Of what is coming, and of decisions.
constexpr std::size_t shown_events = 3;

struct BodyView {
  FrameView frame;
  std::optional<LinkView> calendar;
  std::string kind, short_name, municipality;
  bool ended = false;
  std::string validity, known_at;
  std::optional<LinkView> parent;
  std::vector<LinkView> succeeds, succeeded_by, children, districts, governing_documents;
  Html text, tasks, composition, chair_rule, meets;
  std::optional<OriginView> created_by, dissolved_by;
  std::vector<OtherNameView> other_names;
  std::vector<EventView> coming;
  std::vector<EventView> decisions;  ///< the latest
  std::vector<GroupView> meetings;
  std::vector<EntryView> inspections;   ///< that it arranged
  std::vector<LinkView> documents;      ///< from it or to it
  std::vector<LinkView> surveys;        ///< that it holds
  std::vector<PledgeCardView> pledges;  ///< that report to it
  std::optional<LinkView> in_register;  ///< where those reports are counted
  /// To the pages with all, where this one has but the newest.
  std::optional<LinkView> all_meetings, all_documents, all_pledges;
  std::vector<GroupView> tied;
};

/// Records of T that name `target` through a member that `names` looks at, in Swedish order.
template <class T, class Names>
std::vector<LinkView> links_from(const Site& site, const Record& target, const Names& names) {
  std::vector<const Record*> found = site.model.referring<T>(target);
  std::erase_if(found, [&](const Record* record) { return !names(record->as<T>()); });
  sort_by_title(site, found);
  return links_to(site, std::span<const Record* const>(found));
}

std::vector<EventView> latest_decisions(const Site& site, const Record& body) {
  std::vector<EventView> views;
  for (const Event* event : site.events.changes(body))
    if (views.size() < shown_events && event->kind == EventKind::decision)
      views.push_back(event_view(site, *event));
  return views;
}

void add_relations(const Site& site, const Record& record, BodyView& view) {
  const auto& body = record.as<Body>();
  if (body.parent) view.parent = link_to(site, body.parent->record());
  view.succeeds = links_to(site, body.succeeds);
  view.succeeded_by = links_from<Body>(
      site, record, [&](const Body& other) { return among(other.succeeds, record); });
  view.children = links_from<Body>(site, record, [&](const Body& other) {
    return other.parent && other.parent->raw.target == &record;
  });
  std::vector<const Record*> documents = documents_of_body(site, record);
  view.all_documents = shorten(site, record, OwnedList::body_documents, documents);
  sort_by_title(site, documents);
  view.documents = links_to(site, std::span<const Record* const>(documents));
  for (const Record* inspection : site.model.referring<Inspection>(record)) {
    const auto& arranged_by = inspection->as<Inspection>().body;
    if (arranged_by && arranged_by->raw.target == &record)
      view.inspections.push_back(inspection_entry(site, *inspection));
  }
  std::vector<const Record*> pledges = pledges_for_body(site, record);
  for (const Record* pledge : pledges) {
    const auto& plan = pledge->as<Pledge>();
    if (plan.reporting && among(plan.reporting->to, record) &&
        is_counted(site.histories.of(*pledge)))
      view.in_register = LinkView{std::string(site.strings("silence_page.in-register")),
                                  silence_link(site, record)};
  }
  view.all_pledges = shorten(site, record, OwnedList::body_pledges, pledges);
  for (const Record* pledge : pledges)
    view.pledges.push_back(pledge_card(site, *pledge));
  std::vector<const Record*> meetings = meetings_of_body(site, record);
  view.all_meetings = shorten(site, record, OwnedList::body_meetings, meetings);
  view.meetings = meetings_by_year(site, std::move(meetings));
}

BodyView make_body_view(const Site& site, const PlannedPage& page) {
  const Record& record = *page.record;
  const auto& body = record.as<Body>();

  BodyView view;
  FrameInput frame;
  frame.title = title_of(site, record);
  frame.address = page.address;
  frame.description = body.tasks ? plain_text(body.tasks->text)
                                 : site.strings.format("body.description", {frame.title});
  frame.section = "bodies";
  frame.breadcrumbs = breadcrumbs_to(site, record, "/organ/", site.strings("bodies.title"));
  frame.shown = {&record};
  frame.subject = &record;
  view.calendar = calendar_link(site, record);
  view.frame = make_frame(site, frame);

  view.kind = choice_text(site, "body-kind", body.kind);
  view.short_name = body.short_name.value_or("");
  view.municipality = other_municipality(site, record);
  view.ended = has_ended(body, site.as_of);
  view.validity = validity_text(site, body);
  view.known_at = known_at_text(site, body.known_at);
  view.districts = links_to(site, body.districts);
  view.governing_documents = links_to(site, body.governing_documents);
  view.text = site.body_html(record);
  view.tasks = site.html(body.tasks);
  view.composition = site.html(body.composition);
  view.chair_rule = site.html(body.chair_rule);
  view.meets = site.html(body.meets);
  view.surveys = surveys_of(site, record);
  view.created_by = origin_view(site, body.created_by);
  view.dissolved_by = origin_view(site, body.dissolved_by);
  view.other_names = other_names(site, body.aliases);
  view.coming = coming_event_views(site, site.events.calendar(record), shown_events);
  view.decisions = latest_decisions(site, record);
  add_relations(site, record, view);
  view.tied = tied_groups(site, record);
  return view;
}

const ViewType& view_of(Tag<BodyView>) {
  static constexpr ViewField fields[] = {
      view_field<&BodyView::frame>("frame"),
      view_field<&BodyView::calendar>("calendar"),
      view_field<&BodyView::all_meetings>("all_meetings"),
      view_field<&BodyView::all_documents>("all_documents"),
      view_field<&BodyView::all_pledges>("all_pledges"),
      view_field<&BodyView::kind>("kind"),
      view_field<&BodyView::short_name>("short_name"),
      view_field<&BodyView::municipality>("municipality"),
      view_field<&BodyView::ended>("ended"),
      view_field<&BodyView::validity>("validity"),
      view_field<&BodyView::known_at>("known_at"),
      view_field<&BodyView::parent>("parent"),
      view_field<&BodyView::succeeds>("succeeds"),
      view_field<&BodyView::succeeded_by>("succeeded_by"),
      view_field<&BodyView::children>("children"),
      view_field<&BodyView::districts>("districts"),
      view_field<&BodyView::governing_documents>("governing_documents"),
      view_field<&BodyView::text>("text"),
      view_field<&BodyView::tasks>("tasks"),
      view_field<&BodyView::composition>("composition"),
      view_field<&BodyView::chair_rule>("chair_rule"),
      view_field<&BodyView::meets>("meets"),
      view_field<&BodyView::created_by>("created_by"),
      view_field<&BodyView::dissolved_by>("dissolved_by"),
      view_field<&BodyView::other_names>("other_names"),
      view_field<&BodyView::coming>("coming"),
      view_field<&BodyView::decisions>("decisions"),
      view_field<&BodyView::meetings>("meetings"),
      view_field<&BodyView::inspections>("inspections"),
      view_field<&BodyView::documents>("documents"),
      view_field<&BodyView::surveys>("surveys"),
      view_field<&BodyView::pledges>("pledges"),
      view_field<&BodyView::in_register>("in_register"),
      view_field<&BodyView::tied>("tied"),
  };
  static constexpr ViewType type{"body", fields};
  return type;
}

}  // namespace

const PageType body_page =
    page_type<BodyView, make_body_view>("body", "body.html", plan_records<Body>);

}  // namespace tertial
