#include "pages/distinct_links.h"

#include <algorithm>

#include "base/collation.h"
#include "pages/lists.h"
#include "records/meeting/item.h"

namespace tertial {
namespace {

struct Entry {
  const Record* record;
  std::string text;
  std::string key = {};  ///< what `text` is sorted by; empty until it is, and when it has changed
};

void sort(std::vector<Entry>& entries) {
  for (Entry& entry : entries)
    if (entry.key.empty()) entry.key = sort_key_sv(entry.text);
  std::ranges::sort(entries, [](const Entry& a, const Entry& b) {
    return a.key != b.key ? a.key < b.key : a.record->id < b.record->id;
  });
}

/// The title; of a case its number too, since it is often named like its document or its pledge.
std::string name_of(const Site& site, const Record& record) {
  std::string title = title_of(site, record);
  return record.is<Case>() ? *record.as<Case>().number + " " + title : title;
}

/// Calls `add` with each text that stands more than once, side by side in order.
template <class Add>
void tell_apart(std::vector<Entry>& entries, const Add& add) {
  sort(entries);
  for (std::size_t begin = 0, end = 0; begin < entries.size(); begin = end) {
    while (end < entries.size() && entries[end].key == entries[begin].key)
      ++end;
    if (end - begin > 1)
      for (std::size_t i = begin; i < end; ++i) {
        add(entries[i]);
        entries[i].key.clear();
      }
  }
}

}  // namespace

std::string_view kind_of(const Site& site, const Record& record) {
  return site.strings("record-kind." + std::string(record.schema->name));
}

std::vector<RecordLink> distinct_record_links(const Site& site,
                                              const std::vector<const Record*>& records) {
  std::vector<Entry> entries;
  entries.reserve(records.size());
  for (const Record* record : records)
    entries.push_back({record, name_of(site, *record)});
  tell_apart(entries, [&](Entry& entry) {
    if (const std::string other = other_municipality(site, *entry.record); !other.empty())
      entry.text += ", " + other;
  });
  tell_apart(entries, [&](Entry& entry) {
    entry.text.append(" (").append(kind_of(site, *entry.record)).append(")");
  });
  tell_apart(entries, [&](Entry& entry) {
    if (entry.record->is<Item>())
      entry.text.append(", ").append(title_of(site, meeting_of(site, *entry.record)));
  });
  sort(entries);
  std::vector<RecordLink> links;
  links.reserve(entries.size());
  for (Entry& entry : entries)
    links.push_back({entry.record,
                     {std::move(entry.text), site.link(address_of(site, *entry.record)),
                      foreign_lang(site, *entry.record)}});
  return links;
}

std::vector<LinkView> distinct_links(const Site& site, const std::vector<const Record*>& records) {
  std::vector<LinkView> links;
  links.reserve(records.size());
  for (RecordLink& one : distinct_record_links(site, records))
    links.push_back(std::move(one.link));
  return links;
}

}  // namespace tertial
