#include "records/notice/repeated.h"

#include <algorithm>
#include <map>

#include "records/notice/notice.h"

namespace tertial {
namespace {

/// More notices of one meeting than this are not compared.
constexpr std::size_t most_of_meeting = 50;

using Range = std::pair<std::int64_t, std::int64_t>;

struct Posted {
  const Record* record = nullptr;
  Date on;
  std::vector<Range> ranges;  ///< in order and apart; empty: all §§
};

std::vector<Range> ranges_of(const Notice& notice, const Record& meeting) {
  std::vector<Range> ranges;
  ranges.reserve(notice.items.size() + 1);
  for (const Ref<Item>& item : notice.items)
    if (item.resolved() && item.id().starts_with(meeting.id + "/"))
      ranges.emplace_back((*item).number, (*item).number);
  if (notice.items.empty()) std::ranges::copy(covered_items(notice), std::back_inserter(ranges));
  std::ranges::sort(ranges);
  return ranges;
}

bool meet(const Posted& a, const Posted& b) {
  if (a.ranges.empty() || b.ranges.empty()) return true;
  auto left = a.ranges.begin();
  auto right = b.ranges.begin();
  while (left != a.ranges.end() && right != b.ranges.end()) {
    if (left->first <= right->second && right->first <= left->second) return true;
    if (left->second < right->second)
      ++left;
    else
      ++right;
  }
  return false;
}

/// Every § of `part` is one of `all`.
bool holds(const Posted& all, const Posted& part) {
  if (all.ranges.empty()) return true;
  return !part.ranges.empty() && std::ranges::all_of(part.ranges, [&](const Range& range) {
    const auto after = std::ranges::upper_bound(all.ranges, range.first, {}, &Range::first);
    return after != all.ranges.begin() && range.second <= std::prev(after)->second;
  });
}

std::map<const Record*, std::vector<Posted>> posted_by_meeting(const Model& model) {
  std::map<const Record*, std::vector<Posted>> all;
  for (const Record& record : model.all<Notice>()) {
    if (record.broken) continue;
    const auto& notice = record.as<Notice>();
    const bool of_minutes =
        notice.kind == NoticeKind::adjusted_minutes || notice.kind == NoticeKind::minutes;
    const std::optional<Date> posted = stated_day(notice.posted);
    if (!of_minutes || !posted || !notice.meeting || !notice.meeting->resolved()) continue;
    std::vector<Range> ranges = ranges_of(notice, notice.meeting->record());
    if (ranges.empty() && !notice.items.empty()) continue;  // none of this meeting
    std::vector<Posted>& of_meeting = all[&notice.meeting->record()];
    if (of_meeting.size() < most_of_meeting)
      of_meeting.push_back({&record, *posted, std::move(ranges)});
  }
  return all;
}

}  // namespace

std::vector<RepeatedNotice> repeated_notices(const Model& model) {
  std::vector<RepeatedNotice> all(model.all<Notice>().size());
  for (auto& [meeting, posted] : posted_by_meeting(model)) {
    std::ranges::stable_sort(posted, {}, &Posted::on);
    for (const Posted& later : posted)
      for (const Posted& first : posted) {
        if (!(first.on < later.on)) break;
        if (!meet(first, later)) continue;
        all[later.record->position] = {first.record, holds(first, later)};
        break;
      }
  }
  return all;
}

}  // namespace tertial
