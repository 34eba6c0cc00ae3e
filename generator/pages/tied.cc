#include "pages/tied.h"

#include "pages/agreement/agreement_page.h"
#include "pages/channel/channel_page.h"
#include "pages/dialogue/dialogue_page.h"
#include "pages/forum/forum_page.h"
#include "pages/initiative/initiative_page.h"
#include "pages/standing.h"

namespace tertial {
namespace {

/// A municipality's own are those below its id, whether or not they name it.
template <class T>
std::vector<const Record*> tied_to(const Site& site, const Record& record) {
  std::vector<const Record*> found = site.model.referring<T>(record);
  if (!record.is<Municipality>()) return found;
  std::ranges::copy(of_municipality(site, pointers<T>(site), record), std::back_inserter(found));
  std::ranges::sort(found, {}, &Record::position);
  const auto rest = std::ranges::unique(found);
  found.erase(rest.begin(), rest.end());
  return found;
}

template <class T>
void add(std::vector<GroupView>& groups, const Site& site, const Record& record,
         std::string_view heading, EntryView (*entry)(const Site&, const Record&)) {
  std::vector<const Record*> found = tied_to<T>(site, record);
  if constexpr (std::is_same_v<T, Dialogue>) {
    sort_dialogues(site, found);
  } else {
    sort_by_title(site, found);
    std::ranges::stable_sort(
        found, {}, [&](const Record* tied) { return standing_of(site, *tied) == Standing::ended; });
  }
  // An agreement's own chain is told among its facts.
  std::erase_if(found, [&](const Record* tied) { return tied->schema == record.schema; });
  std::vector<EntryView> entries;
  entries.reserve(found.size());
  for (const Record* tied : found)
    entries.push_back(entry(site, *tied));
  add_group(groups, heading, std::move(entries));
}

}  // namespace

std::vector<GroupView> tied_groups(const Site& site, const Record& record) {
  std::vector<GroupView> groups;
  add<Initiative>(groups, site, record, site.strings("tied.initiatives"), initiative_entry);
  add<Dialogue>(groups, site, record, site.strings("tied.dialogues"), dialogue_entry);
  add<Agreement>(groups, site, record, site.strings("tied.agreements"), agreement_entry);
  add<Forum>(groups, site, record, site.strings("tied.forums"), forum_entry);
  add<Channel>(groups, site, record, site.strings("tied.channels"), channel_entry);
  return groups;
}

}  // namespace tertial
