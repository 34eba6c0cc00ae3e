#include "pages/sitemap/sitemap_page.h"

#include <map>

#include "base/collation.h"
#include "base/period.h"
#include "pages/distinct_links.h"
#include "pages/lists.h"
#include "pages/redirect/redirect_page.h"
#include "records/registry.h"

namespace tertial {
namespace {

struct MapGroupView {
  std::string heading;
  std::string id;
  std::vector<LinkView> links;
};
const ViewType& view_of(Tag<MapGroupView>) {
  static constexpr ViewField fields[] = {view_field<&MapGroupView::heading>("heading"),
                                         view_field<&MapGroupView::id>("id"),
                                         view_field<&MapGroupView::links>("links")};
  static constexpr ViewType type{"map-group", fields};
  return type;
}

struct MapView {
  FrameView frame;
  std::vector<MapGroupView> groups;
};
const ViewType& view_of(Tag<MapView>) {
  static constexpr ViewField fields[] = {view_field<&MapView::frame>("frame"),
                                         view_field<&MapView::groups>("groups")};
  static constexpr ViewType type{"map", fields};
  return type;
}

struct NotFoundView {
  FrameView frame;
  std::optional<Address> moved;  ///< the list of pages that have moved, if any has
};
const ViewType& view_of(Tag<NotFoundView>) {
  static constexpr ViewField fields[] = {view_field<&NotFoundView::frame>("frame"),
                                         view_field<&NotFoundView::moved>("moved")};
  static constexpr ViewType type{"not-found", fields};
  return type;
}

/// A page that is no record's own, and its name.
struct ListPage {
  std::string_view address;
  std::string_view key;
};
constexpr ListPage list_pages[] = {
    {"/", "frame.start"},
    {"/medborgarloften/", "layout.pledges"},
    {"/lofteskedjor/", "chain.list-title"},
    {"/stadsdelar/", "layout.districts"},
    {"/uppfoljning/", "layout.followups"},
    {"/utan-redovisning/", "layout.silence"},
    {"/moten/", "layout.meetings"},
    {"/arenden/", "layout.cases"},
    {"/besiktningar/", "inspections.title"},
    {"/organ/", "layout.bodies"},
    {"/parter/", "layout.parties"},
    {"/mal/", "layout.goals"},
    {"/overenskommelser/", "agreements.title"},
    {"/samverkan/", "forums.title"},
    {"/insatser/", "initiatives.title"},
    {"/dialoger/", "dialogues.title"},
    {"/synpunkter/", "channels.title"},
    {"/handlingar/", "layout.documents"},
    {"/indikatorer/", "layout.indicators"},
    {"/undersokningar/", "layout.surveys"},
    {"/nyheter/", "layout.news"},
    {"/rattelser/", "corrections.title"},
    {"/anslagstavla/", "notice_board.title"},
    {"/anslagstavla/arkiv/", "notice_archive.title"},
    {"/sa-raknas-datumen/", "deadlines.title"},
    {"/ordlista/", "layout.glossary"},
    {"/kallor/", "layout.all-sources"},
    {"/kalender/", "layout.calendar"},
    {"/andringar/", "layout.changes-list"},
    {"/webbkarta/", "layout.sitemap"},
    {"/sok/", "search.title"},
    {"/flyttade-sidor/", "moved.title"},
};

/// What a page without a record is called: a list's name or a period. What is neither is still on
/// the map, under its address.
std::string name_of(const Site& site, const PlannedPage& page) {
  for (const ListPage& list : list_pages)
    if (list.address == page.address) return std::string(site.strings(list.key));
  if (const std::optional<Period> period = parse_period(page.key)) {
    if (page.address.starts_with("/kalender/"))
      return site.strings.format("sitemap.calendar", {site.wording.period(*period)});
    return site.strings.format("sitemap.period", {site.wording.period(*period)});
  }
  return page.address;
}

bool is_file(const PlannedPage& page) {
  return !page.address.ends_with('/');
}

void sort_by_text(std::vector<LinkView>& links) {
  sort_sv(links, [](const LinkView& link) { return std::string_view(link.text); });
}

std::vector<MapGroupView> map_groups(const Site& site) {
  std::vector<MapGroupView> groups;
  std::vector<LinkView> lists;
  for (const PlannedPage* page : site.planned)
    if (!page->record && !is_file(*page))
      lists.push_back({name_of(site, *page), site.link(page->address)});
  sort_by_text(lists);
  groups.push_back({std::string(site.strings("sitemap.lists")), "listor", std::move(lists)});

  std::vector<const Record*> records;
  for (const PlannedPage* page : site.planned)
    if (page->record && !is_file(*page) && page->address == address_of(site, *page->record) &&
        page->address != "/")
      records.push_back(page->record);
  // Told apart over the whole page: a body and a party may have one name.
  std::map<const RecordSchema*, std::vector<LinkView>> links;
  for (RecordLink& one : distinct_record_links(site, records))
    links[one.record->schema].push_back(std::move(one.link));
  for (const RecordType& type : record_types()) {
    const auto found = links.find(&type.schema());
    if (found == links.end()) continue;
    const std::string name(type.schema().name);
    groups.push_back(
        {std::string(site.strings("sitemap." + name)), "slag-" + name, std::move(found->second)});
  }
  return groups;
}

MapView make_map_view(const Site& site, const PlannedPage& page) {
  MapView view;
  FrameInput frame;
  frame.title = site.strings("layout.sitemap");
  frame.address = page.address;
  frame.description = site.strings("sitemap.lead");
  frame.section = "sitemap";
  view.frame = make_frame(site, frame);
  view.groups = map_groups(site);
  return view;
}

NotFoundView make_not_found_view(const Site& site, const PlannedPage& page) {
  NotFoundView view;
  FrameInput frame;
  frame.title = site.strings("not-found.title");
  frame.address = page.address;
  frame.description = site.strings("not-found.lead");
  view.frame = make_frame(site, frame);
  view.frame.indexed = false;
  if (const auto moved = moved_pages_address(site)) view.moved = site.link(*moved);
  return view;
}

std::vector<PlannedPage> plan_map(const Site&) {
  return single_page("/webbkarta/");
}
std::vector<PlannedPage> plan_not_found(const Site&) {
  return single_page("/404.html");
}

}  // namespace

const PageType sitemap_page =
    page_type<MapView, make_map_view>("sitemap", "sitemap.html", plan_map);
const PageType not_found_page = [] {
  PageType type =
      page_type<NotFoundView, make_not_found_view>("not-found", "404.html", plan_not_found);
  type.in_sitemap = false;
  return type;
}();

}  // namespace tertial
