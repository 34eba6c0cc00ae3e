#include "pages/lists.h"

#include "base/text.h"

namespace tertial {
namespace {

/// More groups than this, and the page begins with links to them.
constexpr std::size_t few_groups = 4;

}  // namespace

const ViewType& view_of(Tag<EntryView>) {
  static constexpr ViewField fields[] = {view_field<&EntryView::link>("link"),
                                         view_field<&EntryView::meta>("meta"),
                                         view_field<&EntryView::note>("note")};
  static constexpr ViewType type{"entry", fields};
  return type;
}

const ViewType& view_of(Tag<GroupView>) {
  static constexpr ViewField fields[] = {
      view_field<&GroupView::heading>("heading"), view_field<&GroupView::id>("id"),
      view_field<&GroupView::anchor>("anchor"), view_field<&GroupView::entries>("entries")};
  static constexpr ViewType type{"group", fields};
  return type;
}

const ViewType& view_of(Tag<ListPageView>) {
  static constexpr ViewField fields[] = {view_field<&ListPageView::frame>("frame"),
                                         view_field<&ListPageView::lead>("lead"),
                                         view_field<&ListPageView::facts>("facts"),
                                         view_field<&ListPageView::empty>("empty"),
                                         view_field<&ListPageView::groups>("groups"),
                                         view_field<&ListPageView::long_list>("long_list"),
                                         view_field<&ListPageView::parts>("parts")};
  static constexpr ViewType type{"list", fields};
  return type;
}

const Record& municipality_of(const Site& site, const Record& record) {
  const std::size_t slash = record.id.find('/');
  if (slash == std::string::npos) return site.home();
  const Record* other = site.model.find<Municipality>(record.id.substr(0, slash));
  return other ? *other : site.home();
}

std::string other_municipality(const Site& site, const Record& record) {
  const Record& municipality = municipality_of(site, record);
  return &municipality == &site.home() ? std::string() : title_of(site, municipality);
}

std::vector<const Record*> other_municipalities(const Site& site) {
  std::vector<const Record*> others = pointers<Municipality>(site);
  std::erase(others, &site.home());
  sort_by_title(site, others);
  return others;
}

bool dated_later(const PartialDate& a, const PartialDate& b) {
  if (!a.stated() || !b.stated()) return a.stated() && !b.stated();
  if (a.last != b.last) return b.last < a.last;
  return b.first < a.first;
}

bool is_past(const PartialDate& date, const AsOf& as_of) {
  return date.stated() && as_of.is_after(date.last);
}

void sort_by_title(const Site& site, std::vector<const Record*>& records) {
  std::vector<std::pair<std::string, const Record*>> keyed;
  keyed.reserve(records.size());
  for (const Record* record : records)
    keyed.emplace_back(sort_key_sv(title_of(site, *record)), record);
  std::ranges::sort(keyed, [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first < b.first : a.second->id < b.second->id;
  });
  for (std::size_t i = 0; i < keyed.size(); ++i)
    records[i] = keyed[i].second;
}

void add_group(std::vector<GroupView>& groups, std::string_view heading,
               std::vector<EntryView> entries) {
  if (entries.empty()) return;
  const std::string id = "grupp-" + slug(heading);
  groups.push_back({std::string(heading), id, {"#" + id}, std::move(entries)});
}

std::vector<const Record*> of_municipality(const Site& site, std::vector<const Record*> records,
                                           const Record& municipality) {
  std::erase_if(records, [&](const Record* record) {
    return &municipality_of(site, *record) != &municipality;
  });
  return records;
}

ListPageView make_list_page(const Site& site, const PlannedPage& page, ListPageInput input) {
  ListPageView view;
  FrameInput frame;
  frame.title = input.title;
  frame.address = page.address;
  frame.description = input.lead;
  frame.section = input.section;
  frame.breadcrumbs = std::move(input.way);
  if (page.division) {
    name_part(site, page, frame);
    view.parts = register_view(site, page);
  }
  view.frame = make_frame(site, frame);
  for (const Record* record : input.shown)
    if (const auto& date = common(*record).updated)
      if (!view.frame.updated || view.frame.updated->iso < to_string(**date))
        view.frame.updated = date_view(site, **date);
  view.lead = std::move(input.lead);
  view.facts = std::move(input.facts);
  view.empty = std::move(input.empty);
  view.groups = std::move(input.groups);
  view.long_list = view.groups.size() > few_groups;
  return view;
}

}  // namespace tertial
