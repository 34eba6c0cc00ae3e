#include "pages/district/district_views.h"

#include <algorithm>

#include "base/collation.h"
#include "base/text.h"
#include "pages/body/body_page.h"
#include "pages/lists.h"
#include "pages/pledge/point_views.h"

namespace tertial {
namespace {

/// A pledge with more points names these, and its own page the rest.
constexpr std::size_t most_card_points = 12;

/// The card with the number of points that apply here only.
PledgeCardView card_from(const Site& site, const DistrictPledge& pledge) {
  PledgeCardView card = pledge_card(site, *pledge.history->pledge);
  if (pledge.all_points) return card;
  card.lead = site.strings.format("district_page.points-here",
                                  {capitalized(site.wording.points(pledge.points.size())),
                                   site.wording.number(pledge.history->points.size())});
  return card;
}

/// A figure as a reader expects it: digits with non-breaking spaces.
std::string figure(std::int64_t count) {
  return Wording::digits(static_cast<std::size_t>(count));
}

}  // namespace

const ViewType& view_of(Tag<PopulationView>) {
  static constexpr ViewField fields[] = {
      view_field<&PopulationView::count>("count"), view_field<&PopulationView::date>("date"),
      view_field<&PopulationView::note>("note"), view_field<&PopulationView::sources>("sources")};
  static constexpr ViewType type{"population", fields};
  return type;
}

const ViewType& view_of(Tag<ClassificationView>) {
  static constexpr ViewField fields[] = {view_field<&ClassificationView::date>("date"),
                                         view_field<&ClassificationView::scheme>("scheme"),
                                         view_field<&ClassificationView::level>("level"),
                                         view_field<&ClassificationView::note>("note"),
                                         view_field<&ClassificationView::sources>("sources")};
  static constexpr ViewType type{"classification", fields};
  return type;
}

const ViewType& view_of(Tag<KnownFactView>) {
  static constexpr ViewField fields[] = {
      view_field<&KnownFactView::date>("date"), view_field<&KnownFactView::dated>("dated"),
      view_field<&KnownFactView::text>("text"), view_field<&KnownFactView::sources>("sources")};
  static constexpr ViewType type{"known-fact", fields};
  return type;
}

const ViewType& view_of(Tag<BodyView>) {
  static constexpr ViewField fields[] = {
      view_field<&BodyView::link>("link"), view_field<&BodyView::kind>("kind"),
      view_field<&BodyView::standing>("standing"), view_field<&BodyView::tasks>("tasks")};
  static constexpr ViewType type{"body-summary", fields};
  return type;
}

const ViewType& view_of(Tag<CardPointView>) {
  static constexpr ViewField fields[] = {view_field<&CardPointView::link>("link"),
                                         view_field<&CardPointView::status>("status")};
  static constexpr ViewType type{"card-point", fields};
  return type;
}

const ViewType& view_of(Tag<PlacePledgeView>) {
  static constexpr ViewField fields[] = {view_field<&PlacePledgeView::card>("card"),
                                         view_field<&PlacePledgeView::points>("points"),
                                         view_field<&PlacePledgeView::rest>("rest")};
  static constexpr ViewType type{"place-pledge", fields};
  return type;
}

std::vector<PopulationView> population_views(const Site& site, const District& district) {
  std::vector<const Population*> latest_first;
  latest_first.reserve(district.population.size());
  for (const Population& population : district.population)
    latest_first.push_back(&population);
  std::ranges::stable_sort(latest_first, std::ranges::greater{},
                           [](const Population* population) { return population->date.last; });
  std::vector<PopulationView> views;
  views.reserve(latest_first.size());
  for (const Population* population : latest_first)
    views.push_back({figure(population->count), date_view(site, population->date),
                     population->note.value_or(""), citations(site, population->sources)});
  return views;
}

std::vector<ClassificationView> classification_views(const Site& site, const District& district) {
  std::vector<ClassificationView> views;
  views.reserve(district.classifications.size());
  for (const Classification& item : district.classifications)
    views.push_back({date_view(site, item.date), item.scheme, item.level, site.html(item.note),
                     citations(site, item.sources)});
  return views;
}

std::vector<KnownFactView> known_facts(const Site& site, const District& district) {
  std::vector<const DistrictFact*> latest_first;
  latest_first.reserve(district.facts.size());
  for (const DistrictFact& fact : district.facts)
    latest_first.push_back(&fact);
  const auto day = [](const DistrictFact* fact) {
    return fact->date && fact->date->stated() ? fact->date->last : Date{};
  };
  std::ranges::stable_sort(latest_first, std::ranges::greater{}, day);
  std::vector<KnownFactView> views;
  for (const DistrictFact* fact : latest_first) {
    KnownFactView view;
    view.dated = fact->date && fact->date->stated();
    if (view.dated) view.date = date_view(site, *fact->date);
    view.text = site.html(fact->text);
    view.sources = citations(site, fact->sources);
    views.push_back(std::move(view));
  }
  return views;
}

std::vector<BodyView> body_views(const Site& site, const std::vector<const Record*>& bodies) {
  std::vector<BodyView> views;
  for (const Record* record : bodies) {
    const auto& body = record->as<Body>();
    views.push_back({link_to(site, *record), std::string(choice_text(site, "body-kind", body.kind)),
                     standing_text(site, body), site.html(body.tasks)});
  }
  sort_sv(views, [](const BodyView& body) { return std::string_view(body.link.text); });
  return views;
}

PlacePledgeView place_pledge(const Site& site, const DistrictPledge& pledge) {
  PlacePledgeView view;
  view.card = card_from(site, pledge);
  for (const PointHistory* point : pledge.points) {
    if (view.points.size() == most_card_points) break;
    view.points.push_back({point_link(site, *pledge.history->pledge, *point->point),
                           status_view(site, point->present)});
  }
  if (const std::size_t rest = pledge.points.size() - view.points.size(); rest > 0)
    view.rest = site.wording.count("district_page.more-points", rest);
  return view;
}

}  // namespace tertial
