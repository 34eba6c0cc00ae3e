#include "derive/promises.h"
#include "pages/party/party_page.h"

namespace tertial {
namespace {

ListPageView make_parties_view(const Site& site, const PlannedPage& page) {
  ListPageInput input;
  input.title = site.strings("parties.title");
  input.lead = site.strings("parties.lead");
  input.empty = site.strings("parties.empty");
  input.section = "parties";
  input.shown = pointers<Party>(site);
  std::vector<const Record*> parties = input.shown;
  sort_by_title(site, parties);
  const auto sector = [](const Record& record) { return record.as<Party>().sector; };
  for (const auto& [key, part] : divide<Sector>(parties, sector)) {
    std::vector<EntryView> entries;
    for (const Record* party : part)
      entries.push_back(party_entry(site, *party));
    add_group(input.groups, choice_text(site, "sector-group", key), std::move(entries));
  }
  return make_list_page(site, page, std::move(input));
}

std::vector<PlannedPage> plan_parties(const Site&) {
  return single_page("/parter/");
}

}  // namespace

EntryView party_entry(const Site& site, const Record& record) {
  EntryView entry{link_to(site, record), other_municipality(site, record), {}};
  const std::size_t pledges = ledger_of(record, site.histories).promises.size();
  entry.note = pledges == 0 ? std::string(site.strings("parties.no-pledges"))
                            : site.wording.count("parties.pledges", pledges);
  return entry;
}

const PageType parties_page =
    page_type<ListPageView, make_parties_view>("parties", "list.html", plan_parties);

}  // namespace tertial
