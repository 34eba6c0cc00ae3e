#include "pages/agreement/agreement_page.h"

#include "pages/pledge/pledge_views.h"
#include "pages/standing.h"

namespace tertial {
namespace {

std::string party_names(const Site& site, const Agreement& agreement) {
  std::vector<std::string> names;
  names.reserve(agreement.parties.size());
  for (const Ref<Party>& party : agreement.parties)
    names.push_back(title_of(site, party.record()));
  return site.wording.list(names);
}

void add_facts(const Site& site, const Record& record, SheetView& view) {
  const auto& agreement = record.as<Agreement>();
  if (agreement.parties.empty())
    add_fact(view.facts, site.strings("agreement.parties"),
             std::string(site.strings("agreement.parties-unknown")));
  add_fact(view.facts, site.strings("agreement.parties"), links_to(site, agreement.parties));
  add_fact(view.facts, site.strings("sheet.districts"), links_to(site, agreement.districts));
  if (agreement.signed_)
    add_fact(view.facts, site.strings("agreement.signed"), site.wording.date(**agreement.signed_));
  add_fact(view.facts, site.strings("agreement.signed-by"), agreement.signed_by.value_or(""));
  add_fact(view.facts, site.strings("sheet.supersedes"), links_to(site, agreement.supersedes));
  add_successors<Agreement>(site, record, view.facts);
  if (agreement.case_)
    add_fact(view.facts, site.strings("sheet.case"),
             std::vector{case_link(site, agreement.case_->record())});
  add_fact(view.facts, site.strings("sheet.municipality"), other_municipality(site, record));
}

SheetView make_agreement_view(const Site& site, const PlannedPage& page) {
  const Record& record = *page.record;
  const auto& agreement = record.as<Agreement>();
  SheetView view;
  view.standing = standing_text(site, record);
  view.frame = sheet_frame(
      site, page,
      {"/overenskommelser/", site.strings("agreements.title"), "agreements",
       agreement.contains ? plain_text(agreement.contains->text)
                          : site.strings.format("agreement.description",
                                                {title_of(site, record), view.standing})});
  add_facts(site, record, view);
  view.text = site.body_html(record);
  add_section(view, site.strings("agreement.contains"), site.html(agreement.contains),
              site.strings("agreement.contains-unknown"));
  add_validity(site, view, agreement.valid);
  add_decision(site, view, agreement.decision, site.strings("agreement.no-decision"));
  add_section(view, site.strings("agreement.pledges"), links_to(site, agreement.pledges));
  add_section(view, site.strings("sheet.documents"), links_to(site, agreement.documents));
  add_tied(site, view, record);
  return view;
}

ListPageView make_agreements_view(const Site& site, const PlannedPage& page) {
  ListPageInput input;
  input.title = site.strings("agreements.title");
  input.lead = site.strings("agreements.lead");
  input.empty = site.strings("agreements.empty");
  input.section = "agreements";
  input.shown = pointers<Agreement>(site);
  input.groups = groups_by_standing<Agreement>(site, agreement_entry);
  return make_list_page(site, page, std::move(input));
}

std::vector<PlannedPage> plan_agreements(const Site&) {
  return single_page("/overenskommelser/");
}

}  // namespace

EntryView agreement_entry(const Site& site, const Record& record) {
  EntryView entry{link_to(site, record), party_names(site, record.as<Agreement>()), {}};
  entry.note = standing_text(site, record);
  return entry;
}

const PageType agreement_page =
    page_type<SheetView, make_agreement_view>("agreement", "sheet.html", plan_records<Agreement>);
const PageType agreements_page =
    page_type<ListPageView, make_agreements_view>("agreements", "list.html", plan_agreements);

}  // namespace tertial
