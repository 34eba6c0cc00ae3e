#include "pages/initiative/initiative_page.h"

#include "pages/standing.h"

namespace tertial {
namespace {

/// How it stands; of what no source shows as begun, how far it came and the time that was meant.
std::string state_text(const Site& site, const Record& record) {
  const auto& initiative = record.as<Initiative>();
  if (initiative.stage == InitiativeStage::begun) return standing_text(site, record);
  std::string text(choice_text(site, "initiative-stage", initiative.stage));
  if (const std::string time = period_text(site, initiative.valid); !time.empty())
    text.append(" ").append(site.strings.format("initiative.intended", {time}));
  if (const std::string known = known_at_text(site, initiative.valid.known_at); !known.empty())
    text.append(" ").append(known).append(".");
  return text;
}

std::string place_names(const Site& site, const Initiative& initiative) {
  std::vector<std::string> names;
  names.reserve(initiative.districts.size());
  for (const Ref<District>& district : initiative.districts)
    names.push_back(title_of(site, district.record()));
  return site.wording.list(names);
}

/// "5 000 000 kronor, 2021, belysning".
std::string cost_text(const Site& site, const Cost& cost) {
  const std::string amount = site.strings.format(
      "initiative.kronor", {Wording::digits(static_cast<std::size_t>(cost.amount))});
  const std::string during =
      cost.during && cost.during->stated() ? site.wording.date(*cost.during) : std::string();
  return joined({amount, during, cost.covers.value_or("")});
}

void add_facts(const Site& site, const Record& record, SheetView& view) {
  const auto& initiative = record.as<Initiative>();
  add_fact(view.facts, site.strings("initiative.kind"),
           std::string(choice_text(site, "initiative-kind", initiative.kind)));
  add_fact(view.facts, site.strings("sheet.districts"), links_to(site, initiative.districts));
  add_fact(view.facts, site.strings("initiative.hours"), initiative.hours.value_or(""));
  if (initiative.hours_per_week)
    add_fact(view.facts, site.strings("initiative.hours-per-week"),
             Wording::digits(static_cast<std::size_t>(*initiative.hours_per_week)));
  std::vector<LinkView> responsible = links_to(site, initiative.responsible);
  if (initiative.body) responsible.push_back(link_to(site, initiative.body->record()));
  if (responsible.empty())
    add_fact(view.facts, site.strings("initiative.responsible"),
             std::string(site.strings("initiative.responsible-unknown")));
  add_fact(view.facts, site.strings("initiative.responsible"), std::move(responsible));
  if (initiative.costs.empty())
    add_fact(view.facts, site.strings("initiative.cost"),
             std::string(site.strings("initiative.cost-unknown")));
  for (const Cost& cost : initiative.costs)
    add_fact(view.facts, site.strings("initiative.cost"), cost_text(site, cost));
  add_fact(view.facts, site.strings("sheet.municipality"), other_municipality(site, record));
}

std::vector<CitationView> cost_sources(const Site& site, const Initiative& initiative) {
  std::vector<Citation> all;
  for (const Cost& cost : initiative.costs)
    all.insert(all.end(), cost.sources.begin(), cost.sources.end());
  return citations(site, all);
}

SheetView make_initiative_view(const Site& site, const PlannedPage& page) {
  const Record& record = *page.record;
  const auto& initiative = record.as<Initiative>();
  SheetView view;
  view.standing = state_text(site, record);
  view.frame = sheet_frame(
      site, page,
      {"/insatser/", site.strings("initiatives.title"), "initiatives",
       initiative.text ? plain_text(initiative.text->text)
                       : site.strings.format("initiative.description", {title_of(site, record)})});
  add_facts(site, record, view);
  view.text = site.body_html(record);
  add_section(view, site.strings("initiative.text"), site.html(initiative.text));
  add_validity(site, view, initiative.valid);
  add_grounds(site, view, initiative.follows_from);
  add_decision(site, view, initiative.decision, {});
  add_tied(site, view, record);
  add_sources(view.frame, cost_sources(site, initiative));
  return view;
}

ListPageView make_initiatives_view(const Site& site, const PlannedPage& page) {
  ListPageInput input;
  input.title = site.strings("initiatives.title");
  input.lead = site.strings("initiatives.lead");
  input.empty = site.strings("initiatives.empty");
  input.section = "initiatives";
  input.shown = pointers<Initiative>(site);
  input.groups = groups_by_standing<Initiative>(site, initiative_entry);
  return make_list_page(site, page, std::move(input));
}

std::vector<PlannedPage> plan_initiatives(const Site&) {
  return single_page("/insatser/");
}

}  // namespace

EntryView initiative_entry(const Site& site, const Record& record) {
  const auto& initiative = record.as<Initiative>();
  const std::string places = place_names(site, initiative);
  EntryView entry{link_to(site, record),
                  joined({choice_text(site, "initiative-kind", initiative.kind), places,
                          other_municipality(site, record)}),
                  {}};
  entry.note = state_text(site, record);
  return entry;
}

const PageType initiative_page = page_type<SheetView, make_initiative_view>(
    "initiative", "sheet.html", plan_records<Initiative>);
const PageType initiatives_page =
    page_type<ListPageView, make_initiatives_view>("initiatives", "list.html", plan_initiatives);

}  // namespace tertial
