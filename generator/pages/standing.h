#pragma once
// When something applies, in words: what holds on the as-of day, what is over, what is not known.
// Nothing here counts days, so that a page changes only when its words do.
#include "derive/standing.h"
#include "pages/lists.h"

namespace tertial {

/// Of an agreement, forum, initiative or channel.
Standing standing_of(const Site& site, const Record& record);
/// "Gäller nu, till 2026." "Belagt i augusti 2019. Hur det är i dag är inte registrerat här."
std::string standing_text(const Site& site, const Record& record);
/// "Belagt i augusti 2019"; empty when no day is registered.
std::string known_at_text(const Site& site, const std::optional<PartialDate>& known_at);
/// "från 2021 till 2022", "2021"; empty when neither end is registered.
std::string period_text(const Site& site, const Validity& valid);
/// Records that replace one, under a heading that says whether they have begun.
template <class T>
void add_successors(const Site& site, const Record& record, std::vector<FactView>& facts) {
  std::vector<const Record*> begun = successors_of<T>(record, site.model);
  const auto rest = std::ranges::stable_partition(
      begun, [&](const Record* next) { return standing_of(site, *next) != Standing::upcoming; });
  const std::vector<const Record*> later(rest.begin(), rest.end());
  begun.erase(rest.begin(), rest.end());
  add_fact(facts, site.strings("sheet.superseded-by"), links_to(site, begun));
  add_fact(facts, site.strings("sheet.superseded-later"), links_to(site, later));
}
/// Parts that are not empty, with commas between.
std::string joined(std::initializer_list<std::string_view> parts);

/// All records of T, in groups by how they stand, each as `entry` shows it.
template <class T>
std::vector<GroupView> groups_by_standing(const Site& site,
                                          EntryView (*entry)(const Site&, const Record&)) {
  std::vector<const Record*> records = pointers<T>(site);
  sort_by_title(site, records);
  const auto standing = [&](const Record& record) { return standing_of(site, record); };
  std::vector<GroupView> groups;
  for (const auto& [key, part] : divide<Standing>(records, standing)) {
    std::vector<EntryView> entries;
    for (const Record* record : part)
      entries.push_back(entry(site, *record));
    constexpr std::string_view headings[] = {"standing.group-current", "standing.group-upcoming",
                                             "standing.group-unknown", "standing.group-ended"};
    add_group(groups, site.strings(headings[static_cast<std::size_t>(key)]), std::move(entries));
  }
  return groups;
}

}  // namespace tertial
