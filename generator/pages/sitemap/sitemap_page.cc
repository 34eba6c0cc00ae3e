#include "pages/sitemap/sitemap_page.h"

#include <map>

#include "base/collation.h"
#include "base/period.h"
#include "pages/distinct_links.h"
#include "pages/lists.h"
#include "pages/redirect/redirect_page.h"
#include "records/notice/notice.h"
#include "records/registry.h"

namespace tertial {
namespace {

/// More pages than this, and the map is divided.
constexpr std::size_t map_limit = 600;

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
  std::optional<RegisterView> parts;
};
const ViewType& view_of(Tag<MapView>) {
  static constexpr ViewField fields[] = {view_field<&MapView::frame>("frame"),
                                         view_field<&MapView::groups>("groups"),
                                         view_field<&MapView::parts>("parts")};
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
    {"/oppna-data/", "open_data.title"},
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
  if (page.division && page.part > 0) return title_of_part(*page.division, page.part);
  for (const ListPage& list : list_pages)
    if (list.address == page.address) return std::string(site.strings(list.key));
  if (const std::optional<Period> period = parse_period(page.key)) {
    if (page.address.starts_with("/kalender/"))
      return site.strings.format("sitemap.calendar", {site.wording.period(*period)});
    return site.strings.format("sitemap.period", {site.wording.period(*period)});
  }
  return page.address;
}

/// A list, or a year of one.
bool is_near(const PlannedPage& page) {
  return !page.division || page.part == 0 || page.division->parts[page.part].parent == 0;
}

bool is_file(const PlannedPage& page) {
  return !page.address.ends_with('/');
}

void sort_by_text(std::vector<LinkView>& links) {
  sort_sv(links, [](const LinkView& link) { return std::string_view(link.text); });
}

/// Lists and the years of lists; their parts have registers of their own, as this page has.
MapGroupView list_group(const Site& site, const PlannedPage& map) {
  std::vector<LinkView> lists;
  for (const PlannedPage* page : site.planned)
    if (!page->record && !is_file(*page) && is_near(*page) &&
        (page->part == 0 || page->division != map.division))
      lists.push_back({name_of(site, *page), site.link(page->address)});
  sort_by_text(lists);
  return {std::string(site.strings("sitemap.lists")), "listor", std::move(lists)};
}

/// The record has a page that is planned.
bool has_page(const Site& site, const Record& record) {
  const std::string address = address_of(site, record);
  const auto pages = std::ranges::equal_range(
      site.planned, address, {},
      [](const PlannedPage* page) { return std::string_view(page->address); });
  return address != "/" && std::ranges::any_of(pages, [&](const PlannedPage* page) {
           return page->record == &record;
         });
}

void add_record_groups(const Site& site, std::vector<const Record*> records,
                       std::vector<MapGroupView>& groups) {
  std::erase_if(records, [&](const Record* record) { return !has_page(site, *record); });
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
}

MapView make_map_view(const Site& site, const PlannedPage& page) {
  MapView view;
  FrameInput frame;
  frame.address = page.address;
  frame.description = site.strings("sitemap.lead");
  frame.section = "sitemap";
  name_part(site, page, frame);
  view.frame = make_frame(site, frame);
  if (page.part == 0) view.groups.push_back(list_group(site, page));
  add_record_groups(site, records_on(page), view.groups);
  view.parts = register_view(site, page);
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

std::vector<PlannedPage> plan_map(const Site& site) {
  // Pages are being planned; those that stand at a place on another's are known already.
  std::vector<const Record*> records;
  for (const RecordType& type : record_types()) {
    if (&type.schema() == &schema_of(Tag<Notice>{})) continue;
    for (const Record& record : site.model.records(type.schema()))
      if (address_of(site, record).find('#') == std::string::npos) records.push_back(&record);
  }
  sort_by_title(site, records);
  std::ranges::stable_sort(records, {}, [](const Record* record) { return record->schema->name; });
  return plan_list(site, {.address = "/webbkarta/",
                          .title = std::string(site.strings("layout.sitemap")),
                          .records = std::move(records),
                          .by = DivideBy::kind,
                          .limit = map_limit});
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
