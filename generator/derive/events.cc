#include "derive/events.h"

#include <algorithm>
#include <functional>

#include "derive/event_sources.h"

namespace tertial {

bool is_calendar_event(EventKind kind) {
  return kind <= EventKind::inspection_expected;
}

Events::Events(const Model& model, const Histories& histories, const Inspections& inspections,
               const Notices& notices, const AsOf& as_of)
    : events_(collect_events(model, histories, inspections, notices, as_of)) {
  events_.shrink_to_fit();
  for (const Event& event : events_)
    (is_calendar_event(event.kind) ? calendar_ : changes_).push_back(&event);
  // Stable sorts: events were collected in an order of their own, by type and id.
  std::ranges::stable_sort(calendar_, [](const Event* a, const Event* b) {
    if (a->date.last != b->date.last) return a->date.last < b->date.last;
    if (a->on_a_day() != b->on_a_day()) return a->on_a_day();
    return a->begins.value_or(TimeOfDay{}) < b->begins.value_or(TimeOfDay{});
  });
  std::ranges::stable_sort(changes_, [](const Event* a, const Event* b) {
    return a->told != b->told ? a->told > b->told : a->about > b->about;
  });
  for (const Event* event : changes_) {
    if (event->kind == EventKind::report_missed || event->kind == EventKind::inspection_missed)
      silences_.push_back(event);
    if (event->kind == EventKind::notice) notices_.push_back(event);
  }
  calendar_index_ = index_of(calendar_, model);
  change_index_ = index_of(changes_, model);
}

Events::Index Events::index_of(std::span<const Event* const> list, const Model& model) {
  struct Concern {
    const Record* record;
    std::size_t order;
  };
  std::vector<Concern> concerns;
  std::vector<const Record*> concerned;
  for (std::size_t order = 0; order < list.size(); ++order) {
    concerned.clear();
    add_concerned(concerned, *list[order], model);
    for (const Record* record : concerned)
      concerns.push_back({record, order});
  }
  // By address in memory, which is only ever looked up; within a record by the list's order.
  std::ranges::sort(concerns, [](const Concern& a, const Concern& b) {
    if (a.record != b.record) return std::less<>{}(a.record, b.record);
    return a.order < b.order;
  });
  const auto rest = std::ranges::unique(concerns, [](const Concern& a, const Concern& b) {
    return a.record == b.record && a.order == b.order;
  });
  concerns.erase(rest.begin(), rest.end());
  Index index;
  index.events.reserve(concerns.size());
  for (const Concern& concern : concerns) {
    if (index.parts.empty() || index.parts.back().record != concern.record)
      index.parts.push_back({concern.record, index.events.size()});
    index.events.push_back(list[concern.order]);
  }
  index.parts.push_back({nullptr, index.events.size()});
  index.parts.shrink_to_fit();
  return index;
}

std::span<const Event* const> Events::Index::of(const Record& record) const {
  const auto end = std::prev(parts.end());
  const auto part =
      std::ranges::lower_bound(parts.begin(), end, &record, std::less<>{}, &Part::record);
  if (part == end || part->record != &record) return {};
  return std::span(events).subspan(part->begin, std::next(part)->begin - part->begin);
}

std::span<const Event* const> Events::calendar(const Record& record) const {
  return calendar_index_.of(record);
}

std::span<const Event* const> Events::changes(const Record& record) const {
  return change_index_.of(record);
}

}  // namespace tertial
