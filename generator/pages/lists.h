#pragma once
// Lists of records as residents meet them: entries under headings, in Swedish order or by date.
// Owns the views of the index pages and the rules of order that they share; knows no single record
// type.
#include <algorithm>
#include <vector>

#include "base/as_of.h"
#include "base/collation.h"
#include "pages/division/division.h"

namespace tertial {

struct EntryView {
  LinkView link;
  std::string meta;  ///< short: number, kind, municipality; may be empty
  std::string note;  ///< a sentence; may be empty
};
const ViewType& view_of(Tag<EntryView>);

struct GroupView {
  std::string heading;
  std::string id;  ///< fragment
  Address anchor;  ///< the same, as a link
  std::vector<EntryView> entries;
};
const ViewType& view_of(Tag<GroupView>);

/// A page that lists all records of a type: list.html.
struct ListPageView {
  FrameView frame;
  std::string lead;
  std::vector<FactView> facts;  ///< what most readers come for
  std::string empty;            ///< what is said when there are no groups
  std::vector<GroupView> groups;
  bool long_list = false;  ///< so many groups that a reader wants links to them
  std::optional<RegisterView> parts;
};
const ViewType& view_of(Tag<ListPageView>);

/// `<prefix>.<word>`, for enumerators whose words stand in the strings ("body-kind.board").
template <class E>
std::string_view choice_text(const Site& site, std::string_view prefix, E value) {
  return site.strings(std::string(prefix) + "." + std::string(word_of(value)));
}

/// The municipality below whose id the record lives; the site's own for plain ids.
const Record& municipality_of(const Site& site, const Record& record);
/// Its name, empty for the site's own: said only where a reader would be surprised.
std::string other_municipality(const Site& site, const Record& record);
/// All municipalities but the site's own, in Swedish order.
std::vector<const Record*> other_municipalities(const Site& site);

/// Later first; what states no date comes last. Equal when neither is later.
bool dated_later(const PartialDate& a, const PartialDate& b);
/// True once `as_of` is past every day that the date may mean.
bool is_past(const PartialDate& date, const AsOf& as_of);

/// Records in Swedish order of their titles, then of id.
void sort_by_title(const Site& site, std::vector<const Record*>& records);

/// Appends a group unless it is empty; its fragment is made of the heading.
void add_group(std::vector<GroupView>& groups, std::string_view heading,
               std::vector<EntryView> entries);

/// All records of T as pointers, in order of id; without those that are awaited.
template <class T>
std::vector<const Record*> pointers(const Site& site) {
  std::vector<const Record*> all;
  for (const Record& record : site.model.all<T>())
    if (!record.awaited) all.push_back(&record);
  return all;
}
/// Those of `records` that live below that municipality.
std::vector<const Record*> of_municipality(const Site& site, std::vector<const Record*> records,
                                           const Record& municipality);

/// `all` divided by `key` in the order of the keys; records keep their order within a part.
template <class Key, class KeyOf>
std::vector<std::pair<Key, std::vector<const Record*>>> divide(
    const std::vector<const Record*>& all, const KeyOf& key_of) {
  std::vector<std::pair<Key, std::vector<const Record*>>> parts;
  for (const Record* record : all) {
    const Key key = key_of(*record);
    const auto at =
        std::ranges::lower_bound(parts, key, {}, [](const auto& part) { return part.first; });
    if (at != parts.end() && at->first == key)
      at->second.push_back(record);
    else
      parts.insert(at, {key, {record}});
  }
  return parts;
}

/// More entries than this, and a list is divided: 25 kB gzipped must hold them whatever they say.
inline constexpr std::size_t list_limit = 200;

struct ListPageInput {
  std::string title, lead, empty;  ///< the title is not used where the list may be divided
  std::string section;
  std::vector<FactView> facts;
  std::vector<LinkView> way;  ///< between the start page and the list
  std::vector<GroupView> groups;
  std::vector<const Record*> shown;
};
ListPageView make_list_page(const Site& site, const PlannedPage& page, ListPageInput input);

}  // namespace tertial
