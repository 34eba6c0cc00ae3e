#include <algorithm>

#include "base/text.h"
#include "derive/district_digest.h"
#include "pages/division/division.h"
#include "pages/pledge/pledge_lists.h"
#include "pages/pledge/pledge_page.h"

namespace tertial {

const ViewType& view_of(Tag<PledgeGroupView>) {
  static constexpr ViewField fields[] = {view_field<&PledgeGroupView::title>("title"),
                                         view_field<&PledgeGroupView::cards>("cards")};
  static constexpr ViewType type{"pledge-group", fields};
  return type;
}

std::vector<const Record*> latest_pledges(const Site& site) {
  std::vector<const PledgeHistory*> histories;
  for (const PledgeHistory& history : site.histories.all())
    histories.push_back(&history);
  std::ranges::stable_sort(histories, [](const PledgeHistory* a, const PledgeHistory* b) {
    return later_pledge(*a, *b);
  });
  std::vector<const Record*> pledges;
  pledges.reserve(histories.size());
  for (const PledgeHistory* history : histories)
    pledges.push_back(history->pledge);
  return pledges;
}

std::vector<PledgeGroupView> pledges_by_municipality(const Site& site,
                                                     const std::vector<const Record*>& pledges) {
  std::vector<PledgeGroupView> groups;
  const auto add = [&](const Record& municipality) {
    PledgeGroupView group{title_of(site, municipality), {}};
    for (const Record* pledge : pledges)
      if (&municipality_of(*pledge, site.model, site.settings) == &municipality)
        group.cards.push_back(pledge_card(site, *pledge));
    if (!group.cards.empty()) groups.push_back(std::move(group));
  };
  add(site.home());
  for (const Record& municipality : site.model.all<Municipality>())
    if (&municipality != &site.home()) add(municipality);
  return groups;
}

namespace {

/// More cards than this, and the list is divided: one is as long as ten links.
constexpr std::size_t card_limit = 40;

struct PledgeIndexView {
  FrameView frame;
  std::string lead;
  std::vector<PledgeGroupView> groups;
  std::optional<RegisterView> parts;
};

const ViewType& view_of(Tag<PledgeIndexView>) {
  static constexpr ViewField fields[] = {
      view_field<&PledgeIndexView::frame>("frame"), view_field<&PledgeIndexView::lead>("lead"),
      view_field<&PledgeIndexView::groups>("groups"), view_field<&PledgeIndexView::parts>("parts")};
  static constexpr ViewType type{"pledge-index", fields};
  return type;
}

std::vector<PlannedPage> plan_pledge_index(const Site& site) {
  return plan_list(site, {.address = "/medborgarloften/",
                          .title = std::string(site.strings("pledge_list.title")),
                          .records = latest_pledges(site),
                          .limit = card_limit});
}

PledgeIndexView make_pledge_index_view(const Site& site, const PlannedPage& page) {
  PledgeIndexView view;
  const std::size_t count = page.division->parts[page.part].count;
  view.lead = count == 0 ? std::string(site.strings("pledge_list.empty"))
                         : site.strings.format(
                               "pledge_list.lead",
                               {capitalized(site.wording.count("pledge_list.count", count))});
  FrameInput input{
      .title = {}, .address = page.address, .description = view.lead, .section = "pledges"};
  input.shown = records_on(page);
  name_part(site, page, input);
  view.frame = make_frame(site, input);
  // Every card leads to a page with the sources of its own.
  view.frame.sources.clear();
  view.groups = pledges_by_municipality(site, records_on(page));
  view.parts = register_view(site, page);
  return view;
}

}  // namespace

const PageType pledge_index_page = page_type<PledgeIndexView, make_pledge_index_view>(
    "pledge-index", "pledges.html", plan_pledge_index);

}  // namespace tertial
