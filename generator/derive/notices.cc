#include "derive/notices.h"

#include <algorithm>

#include "derive/district_digest.h"
#include "model/among.h"
#include "records/municipality/municipality.h"

namespace tertial {
namespace {

std::optional<Date> later(std::optional<Date> a, std::optional<Date> b) {
  if (!a || !b) return a ? a : b;
  return std::max(*a, *b);
}

/// The day of removal if it is known; else the latest of the stated and the computed ones.
std::optional<Date> end_of(const NoticeEntry& entry) {
  const Notice& notice = entry.notice();
  if (const std::optional<Date> removed = stated_day(notice.removed)) return removed;
  std::optional<Date> after_appeal;
  if (const std::optional<Date> last = stated_day(notice.appeal_until))
    after_appeal = deadline(Deadline::removal, *last);
  return later(later(stated_day(notice.earliest_removal), after_appeal), entry.removal_by_rule);
}

NoticeEntry entry_of(const Record& record, const AsOf& as_of) {
  NoticeEntry entry;
  entry.record = &record;
  const Notice& notice = entry.notice();
  entry.meeting_day = meeting_day(notice);
  entry.adjusted = adjusted_day(notice);
  entry.posted = stated_day(notice.posted);
  entry.covers = covered_items(notice);
  if (entry.posted && counts_for_appeal(notice))
    entry.appeal_by_rule = deadline(Deadline::appeal, *entry.posted);
  entry.removal_by_rule = first_removal(notice);
  entry.ends = end_of(entry);
  entry.post_by = notice.kind == NoticeKind::council_meeting
                      ? missed(Deadline::announcement_of_council, entry.meeting_day, entry.posted)
                      : missed(Deadline::announcement, entry.adjusted, entry.posted);
  if (entry.ends && !as_of.is_before(*entry.ends))
    entry.state = NoticeState::expired;
  else if (entry.posted && !as_of.is_before(*entry.posted))
    entry.state = NoticeState::current;
  return entry;
}

bool posted_before(const NoticeEntry& a, const NoticeEntry& b) {
  return a.posted && (!b.posted || *a.posted < *b.posted);
}

}  // namespace

bool NoticeEntry::covers_item(const Record& item) const {
  if (!notice().items.empty()) return among(notice().items, item);
  const std::int64_t number = item.as<Item>().number;
  return covers.empty() || std::ranges::any_of(covers, [number](const ItemRange& range) {
           return range.first <= number && number <= range.second;
         });
}

Notices::Notices(const Model& model, const Settings& settings, const AsOf& as_of) {
  by_meeting_.resize(model.all<Meeting>().size());
  by_item_.resize(model.all<Item>().size());
  entries_.reserve(model.all<Notice>().size());
  const std::vector<RepeatedNotice> repeated = repeated_notices(model);
  for (const Record& record : model.all<Notice>()) {
    NoticeEntry& entry = entries_.emplace_back(entry_of(record, as_of));
    entry.repeats = repeated[record.position];
    if (entry.repeats.whole && entry.appeal_by_rule)
      if (const std::optional<Date> first = stated_day(entry.repeats.first->as<Notice>().posted))
        entry.appeal_by_rule = deadline(Deadline::appeal, *first);
    own_.push_back(&municipality_of(record, model, settings) == &settings.municipality.record());
    const Notice& notice = entry.notice();
    const bool of_minutes =
        notice.kind == NoticeKind::adjusted_minutes || notice.kind == NoticeKind::minutes;
    if (!of_minutes || !notice.meeting) continue;
    if (notice.items.empty()) by_meeting_[notice.meeting->record().position].push_back(&entry);
    for (const Ref<Item>& item : notice.items) {
      const NoticeEntry*& place = by_item_[item.record().position];
      if (!place || posted_before(entry, *place)) place = &entry;
    }
  }
  // The time for appeal runs from the notice that was posted first.
  for (std::vector<const NoticeEntry*>& entries : by_meeting_)
    std::ranges::stable_sort(
        entries, [](const NoticeEntry* a, const NoticeEntry* b) { return posted_before(*a, *b); });
}

const NoticeEntry* Notices::of_meeting(const Record& meeting) const {
  const std::vector<const NoticeEntry*>& entries = by_meeting_[meeting.position];
  return entries.empty() ? nullptr : entries.front();
}

const NoticeEntry* Notices::of_item(const Record& item, const Record& meeting) const {
  const NoticeEntry* own = by_item_[item.position];
  for (const NoticeEntry* entry : by_meeting_[meeting.position])
    if (entry->covers_item(item)) return own && !posted_before(*entry, *own) ? own : entry;
  return own;
}

std::vector<const NoticeEntry*> Notices::own(NoticeState state) const {
  std::vector<const NoticeEntry*> found;
  for (std::size_t i = 0; i < entries_.size(); ++i)
    if (own_[i] && entries_[i].state == state) found.push_back(&entries_[i]);
  std::ranges::stable_sort(found, [](const NoticeEntry* a, const NoticeEntry* b) {
    if (!a->posted || !b->posted) return a->posted && !b->posted;
    return *b->posted < *a->posted;
  });
  return found;
}

Appeal appeal_of(const Notices& notices, const Record& record, const Record& meeting,
                 const AsOf& as_of) {
  const auto& item = record.as<Item>();
  Appeal appeal;
  appeal.notice = notices.of_item(record, meeting);
  if (!item.decision && !item.decision_original) {
    if (!item.proposals.empty()) appeal.state = AppealState::proposal;
    return appeal;
  }
  const std::optional<Appealable> how = item.appeal     ? item.appeal
                                        : appeal.notice ? appeal.notice->notice().appeal
                                                        : std::nullopt;
  if (how == Appealable::not_appealable) {
    appeal.state = AppealState::not_appealable;
    return appeal;
  }
  if (how == Appealable::other_rules) {
    appeal.state = AppealState::other_rules;
    // A day beside other §§ is of legality review, and not of this one.
    if (appeal.notice && appeal.notice->notice().appeal == Appealable::other_rules)
      appeal.last_day = stated_day(appeal.notice->notice().appeal_until);
    appeal.stated = appeal.last_day.has_value();
    return appeal;
  }
  appeal.state = AppealState::unknown;
  if (!appeal.notice) return appeal;
  const std::optional<Date> stated = stated_day(appeal.notice->notice().appeal_until);
  appeal.stated = stated.has_value();
  appeal.last_day = stated ? stated : appeal.notice->appeal_by_rule;
  if (stated && appeal.notice->appeal_by_rule && *stated != *appeal.notice->appeal_by_rule)
    appeal.by_rule = appeal.notice->appeal_by_rule;
  if (!appeal.last_day) return appeal;
  // Not before the later of the two is over is time out.
  const auto [sooner, later] =
      std::minmax({*appeal.last_day, appeal.by_rule.value_or(*appeal.last_day)});
  appeal.state = !as_of.is_after(sooner)  ? AppealState::open
                 : !as_of.is_after(later) ? AppealState::parted
                                          : AppealState::over;
  return appeal;
}

}  // namespace tertial
