#include "pages/municipality/municipality_page.h"

#include "model/among.h"
#include "pages/body/body_page.h"
#include "pages/case/case_page.h"
#include "pages/document/document_page.h"
#include "pages/indicator/indicator_views.h"
#include "pages/inspection/series_views.h"
#include "pages/meeting/meeting_page.h"
#include "pages/party/party_page.h"
#include "pages/survey/survey_page.h"
#include "pages/tied.h"

namespace tertial {
namespace {

struct MunicipalityView {
  FrameView frame;
  std::string organisation_number;
  std::optional<LinkView> website, notice_board;
  Html text, contact;
  std::vector<PledgeCardView> pledges;
  std::vector<EntryView> districts, bodies, meetings, cases, documents, parties;
  std::vector<IndicatorEntryView> indicators;
  std::vector<EntryView> surveys, inspections;
  std::vector<GroupView> tied;
};

std::vector<PledgeCardView> pledges_of(const Site& site, const Record& municipality) {
  std::vector<const Record*> pledges;
  for (const Record& record : site.model.all<Pledge>()) {
    const bool named = among(record.as<Pledge>().municipalities, municipality);
    if (named || &municipality_of(site, record) == &municipality) pledges.push_back(&record);
  }
  std::ranges::stable_sort(pledges, [](const Record* a, const Record* b) {
    return dated_later(*a->as<Pledge>().valid, *b->as<Pledge>().valid);
  });
  std::vector<PledgeCardView> cards;
  cards.reserve(pledges.size());
  for (const Record* pledge : pledges)
    cards.push_back(pledge_card(site, *pledge));
  return cards;
}

/// The whole page is about the municipality: its name says nothing here.
void leave_out_name(EntryView& entry, const Site& site, const Record& municipality) {
  if (entry.meta == title_of(site, municipality)) entry.meta.clear();
}

template <class T, class Sort, class EntryOf>
std::vector<EntryView> entries_of(const Site& site, const Record& municipality, const Sort& sort,
                                  const EntryOf& entry_of) {
  std::vector<const Record*> records = of_municipality(site, pointers<T>(site), municipality);
  sort(site, records);
  std::vector<EntryView> entries;
  for (const Record* record : records) {
    entries.push_back(entry_of(site, *record));
    leave_out_name(entries.back(), site, municipality);
  }
  return entries;
}

EntryView district_entry(const Site& site, const Record& record) {
  return {link_to(site, record),
          std::string(choice_text(site, "place-kind", record.as<District>().kind)),
          {}};
}

EntryView body_with_kind(const Site& site, const Record& record) {
  EntryView entry = body_entry(site, record);
  entry.meta = choice_text(site, "body-kind", record.as<Body>().kind);
  if (has_ended(record.as<Body>(), site.as_of))
    entry.meta += ", " + std::string(site.strings("municipality.ended"));
  return entry;
}

EntryView meeting_entry(const Site& site, const Record& record) {
  return {link_to(site, record), {}, {}};
}

EntryView document_with_kind(const Site& site, const Record& record) {
  EntryView entry = document_entry(site, record);
  entry.meta = choice_text(site, "document-kind", record.as<Document>().kind);
  return entry;
}

MunicipalityView make_municipality_view(const Site& site, const PlannedPage& page) {
  const Record& record = *page.record;
  const auto& municipality = record.as<Municipality>();

  MunicipalityView view;
  FrameInput frame;
  frame.title = title_of(site, record);
  frame.address = page.address;
  frame.description = site.strings.format("municipality.description", {frame.title});
  frame.shown = {&record};
  frame.subject = &record;
  view.frame = make_frame(site, frame);

  view.organisation_number = without_place(municipality.organisation_number).value_or("");
  if (municipality.website)
    view.website = LinkView{site.strings.format("municipality.website", {frame.title}),
                            {municipality.website->text}};
  if (municipality.notice_board)
    view.notice_board = LinkView{site.strings.format("municipality.notice-board", {frame.title}),
                                 {municipality.notice_board->text}};
  view.text = site.body_html(record);
  view.contact = site.html(municipality.contact);
  view.pledges = pledges_of(site, record);
  view.districts = entries_of<District>(site, record, sort_by_title, district_entry);
  view.bodies = entries_of<Body>(site, record, sort_by_title, body_with_kind);
  view.meetings = entries_of<Meeting>(site, record, sort_meetings, meeting_entry);
  view.cases = entries_of<Case>(site, record, sort_cases, case_entry);
  view.documents = entries_of<Document>(site, record, sort_documents, document_with_kind);
  view.parties = entries_of<Party>(site, record, sort_by_title, party_entry);
  view.indicators =
      indicator_entries(site, of_municipality(site, pointers<Indicator>(site), record));
  view.surveys = entries_of<Survey>(site, record, sort_by_title, survey_entry);
  view.inspections = entries_of<Inspection>(site, record, sort_by_title, inspection_entry);
  view.tied = tied_groups(site, record);
  for (GroupView& group : view.tied)
    for (EntryView& entry : group.entries)
      leave_out_name(entry, site, record);
  return view;
}

std::vector<PlannedPage> plan_municipalities(const Site& site) {
  std::vector<PlannedPage> pages;
  for (const Record& record : site.model.all<Municipality>())
    if (&record != &site.home()) pages.push_back({address_of(site, record), &record});
  return pages;
}

const ViewType& view_of(Tag<MunicipalityView>) {
  static constexpr ViewField fields[] = {
      view_field<&MunicipalityView::frame>("frame"),
      view_field<&MunicipalityView::organisation_number>("organisation_number"),
      view_field<&MunicipalityView::website>("website"),
      view_field<&MunicipalityView::notice_board>("notice_board"),
      view_field<&MunicipalityView::text>("text"),
      view_field<&MunicipalityView::contact>("contact"),
      view_field<&MunicipalityView::pledges>("pledges"),
      view_field<&MunicipalityView::districts>("districts"),
      view_field<&MunicipalityView::bodies>("bodies"),
      view_field<&MunicipalityView::meetings>("meetings"),
      view_field<&MunicipalityView::cases>("cases"),
      view_field<&MunicipalityView::documents>("documents"),
      view_field<&MunicipalityView::parties>("parties"),
      view_field<&MunicipalityView::indicators>("indicators"),
      view_field<&MunicipalityView::surveys>("surveys"),
      view_field<&MunicipalityView::inspections>("inspections"),
      view_field<&MunicipalityView::tied>("tied"),
  };
  static constexpr ViewType type{"municipality", fields};
  return type;
}

}  // namespace

const PageType municipality_page = page_type<MunicipalityView, make_municipality_view>(
    "municipality", "municipality.html", plan_municipalities);

}  // namespace tertial
