#include "pages/district/district_page.h"

#include <algorithm>

#include "base/collation.h"
#include "base/text.h"
#include "model/among.h"
#include "pages/calendar/calendar_page.h"
#include "pages/district/district_views.h"
#include "pages/indicator/indicator_views.h"
#include "pages/inspection/series_views.h"
#include "pages/lists.h"
#include "pages/other_names.h"
#include "pages/owned_list/owned_list.h"
#include "pages/pledge/pledge_views.h"
#include "pages/silence/silence_page.h"
#include "pages/stairwell/stairwell_page.h"
#include "pages/tied.h"
#include "records/news/news.h"

namespace tertial {
namespace {

/// An absent report of a pledge for this place.
struct PlaceSilenceView {
  LinkView pledge;
  AbsenceView absence;
};

struct PlaceNewsView {
  LinkView link;
  DateView date;
};

struct DistrictView {
  FrameView frame;
  std::optional<LinkView> calendar;
  std::vector<LinkView> stairwell;
  std::string lead;
  std::vector<FactView> facts;
  std::string ended;  ///< "Finns inte längre: 2019."
  Html ended_reason;
  std::vector<FactView> answer;
  std::vector<PlacePledgeView> pledges, municipal;
  std::optional<LinkView> in_register;  ///< where the absent reports are counted
  std::string municipal_title;
  std::vector<PlaceSilenceView> absent, planned;
  std::optional<PlaceInspectionsView> inspections;
  std::vector<PopulationView> population;
  std::vector<ClassificationView> classifications;
  std::vector<KnownFactView> known;
  std::vector<OtherNameView> other_names;
  std::vector<BodyView> safety_councils, bodies;
  std::vector<LinkView> parts, cases, items, documents;
  /// To the pages with all, where this one has but the newest.
  std::optional<LinkView> all_pledges, all_cases, all_items, all_documents;
  std::vector<PlaceNewsView> news;
  std::vector<IndicatorEntryView> indicators;
  std::vector<LinkView> surveys;
  std::vector<GroupView> tied;
};

const ViewType& view_of(Tag<PlaceSilenceView>) {
  static constexpr ViewField fields[] = {view_field<&PlaceSilenceView::pledge>("pledge"),
                                         view_field<&PlaceSilenceView::absence>("absence")};
  static constexpr ViewType type{"place-silence", fields};
  return type;
}

const ViewType& view_of(Tag<PlaceNewsView>) {
  static constexpr ViewField fields[] = {view_field<&PlaceNewsView::link>("link"),
                                         view_field<&PlaceNewsView::date>("date")};
  static constexpr ViewType type{"dated-link", fields};
  return type;
}

const ViewType& view_of(Tag<DistrictView>) {
  static constexpr ViewField fields[] = {
      view_field<&DistrictView::frame>("frame"),
      view_field<&DistrictView::calendar>("calendar"),
      view_field<&DistrictView::stairwell>("stairwell"),
      view_field<&DistrictView::lead>("lead"),
      view_field<&DistrictView::facts>("facts"),
      view_field<&DistrictView::ended>("ended"),
      view_field<&DistrictView::ended_reason>("ended_reason"),
      view_field<&DistrictView::answer>("answer"),
      view_field<&DistrictView::pledges>("pledges"),
      view_field<&DistrictView::in_register>("in_register"),
      view_field<&DistrictView::municipal>("municipal"),
      view_field<&DistrictView::municipal_title>("municipal_title"),
      view_field<&DistrictView::absent>("absent"),
      view_field<&DistrictView::planned>("planned"),
      view_field<&DistrictView::inspections>("inspections"),
      view_field<&DistrictView::population>("population"),
      view_field<&DistrictView::classifications>("classifications"),
      view_field<&DistrictView::known>("known"),
      view_field<&DistrictView::other_names>("other_names"),
      view_field<&DistrictView::safety_councils>("safety_councils"),
      view_field<&DistrictView::bodies>("bodies"),
      view_field<&DistrictView::parts>("parts"),
      view_field<&DistrictView::cases>("cases"),
      view_field<&DistrictView::items>("items"),
      view_field<&DistrictView::documents>("documents"),
      view_field<&DistrictView::news>("news"),
      view_field<&DistrictView::indicators>("indicators"),
      view_field<&DistrictView::surveys>("surveys"),
      view_field<&DistrictView::all_pledges>("all_pledges"),
      view_field<&DistrictView::all_cases>("all_cases"),
      view_field<&DistrictView::all_items>("all_items"),
      view_field<&DistrictView::all_documents>("all_documents"),
      view_field<&DistrictView::tied>("tied")};
  static constexpr ViewType type{"district", fields};
  return type;
}

std::vector<LinkView> sorted_links(const Site& site, const std::vector<const Record*>& records) {
  std::vector<LinkView> links = links_to(site, records);
  sort_sv(links, [](const LinkView& link) { return std::string_view(link.text); });
  return links;
}

/// "Ett löfte nämner Skäggetorp. Två löften gäller hela kommunen."
std::string district_lead(const Site& site, std::string_view name, const DistrictDigest& digest) {
  std::string lead =
      digest.pledges.empty()
          ? site.strings.format("district_page.lead-none", {name})
          : site.strings.format(
                "district_page.lead",
                {capitalized(site.wording.count("pledge_list.count", digest.pledges.size())),
                 name});
  if (!digest.municipal.empty())
    lead +=
        " " + site.strings.format(
                  "district_page.lead-municipal",
                  {capitalized(site.wording.count("pledge_list.count", digest.municipal.size()))});
  return lead;
}

std::vector<FactView> district_facts(const Site& site, const Record& record,
                                     const Record& municipality) {
  const auto& district = record.as<District>();
  std::vector<FactView> facts;
  add_fact(facts, site.strings("district_page.fact-kind"),
           std::string(choice_text(site, "place-kind", district.kind)));
  add_fact(facts, site.strings("district_page.fact-municipality"), title_of(site, municipality));
  if (district.part_of)
    add_fact(facts, site.strings("district_page.fact-part-of"),
             std::vector{link_to(site, district.part_of->record())});
  std::vector<std::string> names;
  names.reserve(district.aliases.size());
  for (const Alias& alias : district.aliases)
    if (!alias.misspelling) names.push_back(alias.name);
  add_fact(facts, site.strings("district_page.fact-aliases"), site.wording.list(names));
  std::vector<LinkView> committees;
  committees.reserve(district.committees.size());
  for (const CommitteeMembership& committee : district.committees)
    committees.push_back(link_to(site, committee.body.record()));
  add_fact(facts, site.strings("district_page.fact-committee"), std::move(committees));
  if (district.coordinator)
    add_fact(facts, site.strings("district_page.fact-coordinator"),
             std::string(*district.coordinator ? site.strings("district_page.coordinator-yes")
                                               : site.strings("district_page.coordinator-no")));
  return facts;
}

std::vector<PlacePledgeView> cards(const Site& site, std::span<const DistrictPledge> pledges) {
  std::vector<PlacePledgeView> views;
  views.reserve(pledges.size());
  for (const DistrictPledge& pledge : pledges)
    views.push_back(place_pledge(site, pledge));
  return views;
}

std::vector<PlaceSilenceView> silence_views(const Site& site,
                                            const std::vector<AbsentReport>& reports) {
  std::vector<PlaceSilenceView> views;
  for (const AbsentRow& row : join_neighbours(reports))
    views.push_back({link_to(site, *row.history->pledge), absence_view(site, row)});
  return views;
}

std::vector<PlaceNewsView> news_views(const Site& site, std::vector<const Record*> news) {
  std::ranges::stable_sort(news, std::ranges::greater{},
                           [](const Record* item) { return *item->as<News>().date; });
  std::vector<PlaceNewsView> views;
  views.reserve(news.size());
  for (const Record* item : news)
    views.push_back({link_to(site, *item), date_view(site, *item->as<News>().date)});
  return views;
}

/// What is tied to the place: the newest, where there is too much for its page.
void add_tied_records(const Site& site, const Record& record, DistrictDigest& digest,
                      DistrictView& view) {
  std::vector<const Record*> pledges;
  pledges.reserve(digest.pledges.size());
  for (const DistrictPledge& pledge : digest.pledges)
    pledges.push_back(pledge.history->pledge);
  view.all_pledges = shorten(site, record, OwnedList::district_pledges, pledges);
  // The digest has the latest first, too.
  view.pledges = cards(site, std::span(digest.pledges).first(pledges.size()));
  view.all_cases = shorten(site, record, OwnedList::district_cases, digest.cases);
  for (const Record* matter : digest.cases)
    view.cases.push_back(case_link(site, *matter));
  view.all_items = shorten(site, record, OwnedList::district_items, digest.items);
  view.items = links_to(site, digest.items);
  view.all_documents = shorten(site, record, OwnedList::district_documents, digest.documents);
  view.documents = sorted_links(site, digest.documents);
}

DistrictView make_district_view(const Site& site, const PlannedPage& page) {
  const Record& record = *page.record;
  const auto& district = record.as<District>();
  DistrictDigest digest = digest_of(record, site.model, site.settings, site.histories);
  const Record& municipality = municipality_of(record, site.model, site.settings);
  const std::string name = title_of(site, record);
  DistrictView view;
  view.lead = district_lead(site, name, digest);
  FrameInput input{.title = name,
                   .address = page.address,
                   .description = name + ": " + view.lead,
                   .section = "districts"};
  input.breadcrumbs =
      breadcrumbs_to(site, record, "/stadsdelar/", site.strings("district_list.title"));
  input.shown.push_back(&record);
  for (const DistrictPledge& pledge : digest.pledges)
    input.shown.push_back(pledge.history->pledge);
  input.subject = &record;
  view.calendar = calendar_link(site, record);
  view.stairwell = stairwell_links(site, record);
  if (view.stairwell.size() > 1) view.stairwell.resize(1);  // the sheet leads to the earlier ones
  view.frame = make_frame(site, input);
  view.facts = district_facts(site, record, municipality);
  if (district.ended)
    view.ended = site.strings.format("district_page.ended", {site.wording.when(*district.ended)});
  view.ended_reason = site.html(district.ended_reason);
  view.answer = answer_facts(site, digest);
  add_tied_records(site, record, digest, view);
  view.municipal = cards(site, digest.municipal);
  view.municipal_title =
      site.strings.format("district_page.municipal-title", {title_of(site, municipality)});
  view.absent = silence_views(site, digest.absent);
  // The register counts a pledge by its own places, not by those of single points.
  if (std::ranges::any_of(digest.absent, [&](const AbsentReport& absent) {
        return among(absent.history->record().districts, record);
      }))
    view.in_register =
        LinkView{std::string(site.strings("silence_page.in-register")), silence_link(site, record)};
  view.planned = silence_views(site, digest.planned);
  view.inspections = place_inspections(site, record);
  view.population = population_views(site, district);
  view.classifications = classification_views(site, district);
  view.known = known_facts(site, district);
  view.other_names = other_names(site, district.aliases);
  view.safety_councils = body_views(site, digest.safety_councils);
  view.bodies = body_views(site, digest.bodies);
  view.parts = sorted_links(site, digest.parts);
  view.news = news_views(site, digest.news);
  view.indicators = indicator_entries(site, site.model.referring<Indicator>(record));
  view.surveys = sorted_links(site, site.model.referring<Survey>(record));
  view.tied = tied_groups(site, record);
  return view;
}

}  // namespace

const PageType district_page = page_type<DistrictView, make_district_view>(
    "district", "district.html", plan_records<District>);

}  // namespace tertial
