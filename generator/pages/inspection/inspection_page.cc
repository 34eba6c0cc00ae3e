#include "pages/inspection/inspection_page.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "pages/inspection/finding_views.h"
#include "pages/inspection/inspection_words.h"
#include "pages/lists.h"

namespace tertial {
namespace {

struct RouteStopView {
  std::string place;
  std::optional<LinkView> link;
  Html note;
};

struct InspectionView {
  FrameView frame;
  std::string lead;
  std::vector<FactView> facts;
  Html summary;
  std::string missing;  ///< "väg, deltagare och iakttagelser": what is not registered
  std::vector<RouteStopView> route;
  FindingTableView table;
  std::vector<FindingView> findings;
  std::vector<OrganisationView> participants, invited;
  std::optional<LinkView> previous, next;  ///< of the first place
};

/// "Två är lösta, en är delvis löst och tre kvarstår."
std::string states_text(const Site& site, const std::vector<PlacedFinding>& findings) {
  constexpr std::array keys{"finding.now.solved",  "finding.now.partly",
                            "finding.now.remains", "finding.now.unknown",
                            "finding.now.fresh",   "finding.now.not-followed"};
  std::array<std::size_t, keys.size()> counts{};
  for (const PlacedFinding& placed : findings)
    ++counts[static_cast<std::size_t>(placed.course->status)];
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < keys.size(); ++i)
    if (counts[i] > 0) parts.push_back(site.wording.count(keys[i], counts[i]));
  return capitalized(site.wording.list(parts)) + ".";
}

std::string lead_of(const Site& site, const Inspection& inspection,
                    const std::vector<PlacedFinding>& findings) {
  switch (inspection.stage) {
    case InspectionStage::cancelled:
      return std::string(site.strings("inspection.lead-cancelled"));
    case InspectionStage::planned:
      return std::string(is_awaited(site, inspection) ? site.strings("inspection.lead-upcoming")
                                                      : site.strings("inspection.lead-planned"));
    case InspectionStage::held:
      break;
  }
  if (findings.empty()) return std::string(site.strings("inspection.lead-nothing"));
  const auto fresh = static_cast<std::size_t>(
      std::ranges::count_if(findings, [](const PlacedFinding& placed) { return placed.at == 0; }));
  std::string lead = capitalized(findings_text(site, findings.size()));
  if (fresh < findings.size())
    lead = site.strings.format("inspection.lead-followed",
                               {lead, site.wording.count("finding.fresh", fresh),
                                site.wording.count("finding.followed", findings.size() - fresh)});
  else
    lead += ".";
  return lead + " " + states_text(site, findings);
}

std::vector<FactView> facts_of(const Site& site, const Inspection& inspection) {
  std::vector<FactView> facts;
  add_fact(facts, site.strings("inspection.fact-places"), links_to(site, inspection.districts));
  std::string when = when_text(site, inspection);
  const bool finer = inspection.date->precision == PartialDate::Precision::day ||
                     inspection.date->precision == PartialDate::Precision::month;
  if (stated_season(inspection) && finer) when += ", " + site.wording.date(*inspection.date);
  add_fact(facts, site.strings("inspection.fact-when"), capitalized(when));
  if (inspection.alias) add_fact(facts, site.strings("inspection.fact-alias"), *inspection.alias);
  if (inspection.body)
    add_fact(facts, site.strings("inspection.fact-body"),
             std::vector{link_to(site, inspection.body->record())});
  return facts;
}

/// What a reader would look for and no source says.
std::string missing_text(const Site& site, const Inspection& inspection) {
  if (inspection.stage != InspectionStage::held) return {};
  std::vector<std::string> parts;
  const auto add = [&](bool missing, std::string_view key) {
    if (missing) parts.emplace_back(key);
  };
  add(inspection.date->precision != PartialDate::Precision::day,
      site.strings("inspection.missing-day"));
  add(inspection.route.empty(), site.strings("inspection.missing-route"));
  add(inspection.findings.empty(), site.strings("inspection.missing-findings"));
  add(inspection.participants.empty(), site.strings("inspection.missing-participants"));
  return site.wording.list(parts);
}

/// The ones before and after it in the series of its first place.
void add_neighbours(const Site& site, const Record& record, InspectionView& view) {
  const auto& inspection = record.as<Inspection>();
  if (inspection.districts.empty()) return;
  const std::vector<const Record*>& series =
      site.inspections.of_district(inspection.districts.front().record()).inspections;
  const auto at = std::ranges::find(series, &record);
  if (at != series.begin()) view.previous = link_to(site, **(at - 1));
  if (at + 1 != series.end()) view.next = link_to(site, **(at + 1));
}

InspectionView make_inspection_view(const Site& site, const PlannedPage& page) {
  const Record& record = *page.record;
  const auto& inspection = record.as<Inspection>();
  const std::vector<PlacedFinding> findings = site.inspections.of_inspection(record);
  InspectionView view;
  view.lead = lead_of(site, inspection, findings);
  FrameInput frame;
  frame.title = title_of(site, record);
  frame.address = page.address;
  frame.description = frame.title + ": " + view.lead;
  frame.section = "inspections";
  frame.breadcrumbs =
      breadcrumbs_to(site, record, "/besiktningar/", site.strings("inspections.title"));
  frame.shown = {&record};
  frame.subject = &record;
  view.frame = make_frame(site, frame);
  view.facts = facts_of(site, inspection);
  view.summary = site.html(inspection.summary);
  view.missing = missing_text(site, inspection);
  for (const RouteStop& stop : inspection.route) {
    RouteStopView& shown = view.route.emplace_back();
    shown.place = stop.place;
    if (stop.district)
      shown.link = LinkView{stop.place, link_to(site, stop.district->record()).address};
    shown.note = site.html(stop.note);
  }
  view.table.caption = site.strings.format("inspection.table", {frame.title});
  for (const PlacedFinding& placed : findings) {
    view.table.rows.push_back(finding_row(site, placed));
    view.findings.push_back(finding_view(site, placed));
  }
  view.participants = organisation_views(site, inspection.participants);
  view.invited = organisation_views(site, inspection.invited);
  add_neighbours(site, record, view);
  return view;
}

const ViewType& view_of(Tag<RouteStopView>) {
  static constexpr ViewField fields[] = {view_field<&RouteStopView::place>("place"),
                                         view_field<&RouteStopView::link>("link"),
                                         view_field<&RouteStopView::note>("note")};
  static constexpr ViewType type{"route-stop", fields};
  return type;
}

const ViewType& view_of(Tag<InspectionView>) {
  static constexpr ViewField fields[] = {view_field<&InspectionView::frame>("frame"),
                                         view_field<&InspectionView::lead>("lead"),
                                         view_field<&InspectionView::facts>("facts"),
                                         view_field<&InspectionView::summary>("summary"),
                                         view_field<&InspectionView::missing>("missing"),
                                         view_field<&InspectionView::route>("route"),
                                         view_field<&InspectionView::table>("table"),
                                         view_field<&InspectionView::findings>("findings"),
                                         view_field<&InspectionView::participants>("participants"),
                                         view_field<&InspectionView::invited>("invited"),
                                         view_field<&InspectionView::previous>("previous"),
                                         view_field<&InspectionView::next>("next")};
  static constexpr ViewType type{"inspection", fields};
  return type;
}

}  // namespace

const PageType inspection_page = page_type<InspectionView, make_inspection_view>(
    "inspection", "inspection.html", plan_records<Inspection>);

}  // namespace tertial
