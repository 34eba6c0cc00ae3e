#include "base/text.h"
#include "pages/chain/chain_page.h"

namespace tertial {
namespace {

/// "Medborgarlöfte 2022, Medborgarlöfte 2023–2024": the pledges of a chain, the earliest first.
std::string pledges_of(const Site& site, const PromiseChain& chain) {
  std::vector<std::string> titles;
  titles.reserve(chain.links.size());
  for (const ChainLink& link : chain.links)
    titles.push_back(title_of(site, *link.history->pledge));
  return site.wording.list(titles);
}

EntryView chain_entry(const Site& site, const PromiseChain& chain) {
  const PointTarget& first = chain.links.front().point->first;
  EntryView entry;
  entry.link = {chain_name(site, first), site.link(chain_address(site, first))};
  if (chain.links.size() > 1)
    entry.meta = site.strings.format("chain.in", {pledges_of(site, chain)});
  if (!chain.splits.empty()) entry.note = site.strings("chain.splits");
  if (!chain.lost.empty())
    entry.note.append(entry.note.empty() ? "" : " ").append(site.strings("chain.lost"));
  return entry;
}

ListPageView make_chains_view(const Site& site, const PlannedPage& page) {
  ListPageInput input;
  input.title = site.strings("chain.list-title");
  input.lead = site.strings("chain.list-lead");
  input.empty = site.strings("chain.empty");
  input.section = "pledges";
  std::size_t promised = 0;
  std::vector<EntryView> entries;
  const auto close_group = [&] {
    add_group(input.groups,
              promised == 1 ? std::string(site.strings("chain.lost-title"))
                            : capitalized(site.wording.promised(promised)),
              std::move(entries));
    entries.clear();
  };
  for (const PromiseChain& chain : promise_chains(site.histories)) {
    if (chain.promised != promised && promised != 0) close_group();
    promised = chain.promised;
    entries.push_back(chain_entry(site, chain));
  }
  if (promised != 0) close_group();
  return make_list_page(site, page, std::move(input));
}

std::vector<PlannedPage> plan_chains(const Site&) {
  return single_page("/lofteskedjor/");
}

}  // namespace

const PageType chains_page =
    page_type<ListPageView, make_chains_view>("chains", "list.html", plan_chains);

}  // namespace tertial
