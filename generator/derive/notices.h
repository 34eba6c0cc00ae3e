#pragma once
// What stands on the notice board on a day, until when, and until when a decision can be appealed.
// Every date is one that a record states or that law/deadlines.h computes; a rule that was not
// kept is told, never hidden. It gives no advice.
#include <utility>
#include <vector>

#include "base/as_of.h"
#include "law/deadlines.h"
#include "model/model.h"
#include "records/notice/notice.h"
#include "records/notice/repeated.h"
#include "records/site/settings.h"

namespace tertial {

enum class NoticeState : std::uint8_t {
  expected,  ///< not posted yet, or the day is not stated
  current,
  expired
};

struct NoticeEntry {
  const Record* record = nullptr;
  NoticeState state = NoticeState::expected;
  std::optional<Date> meeting_day, adjusted, posted;
  std::optional<Date> appeal_by_rule;   ///< computed; of what can be appealed by legality review
  std::optional<Date> removal_by_rule;  ///< computed
  std::optional<Date> ends;             ///< the first day on which it is no longer on the board
  std::optional<Date> post_by;          ///< the last day to post it, when it was posted later
  std::vector<ItemRange> covers;        ///< see covered_items()
  RepeatedNotice repeats;  ///< of §§ announced before: their time runs from that notice
  const Notice& notice() const { return record->as<Notice>(); }
  /// Whether it is of that § of its meeting.
  bool covers_item(const Record& item) const;
};

class Notices {
 public:
  Notices(const Model& model, const Settings& settings, const AsOf& as_of);
  Notices(const Notices&) = delete;
  Notices& operator=(const Notices&) = delete;

  /// Precondition: a notice of the model.
  const NoticeEntry& of(const Record& notice) const { return entries_[notice.position]; }
  /// The notice of the minutes as a whole, or null.
  const NoticeEntry* of_meeting(const Record& meeting) const;
  /// The notice of just this §, or that of its meeting if it does not leave the § out, or null.
  const NoticeEntry* of_item(const Record& item, const Record& meeting) const;
  /// The municipality's own in that state: those posted last come first.
  std::vector<const NoticeEntry*> own(NoticeState state) const;

 private:
  std::vector<NoticeEntry> entries_;  // by Record::position
  std::vector<bool> own_;
  std::vector<const NoticeEntry*> by_item_;
  std::vector<std::vector<const NoticeEntry*>> by_meeting_;  // those posted first come first
};

enum class AppealState : std::uint8_t {
  no_decision,     ///< none is registered
  proposal,        ///< a proposal to somebody else, no decision
  other_rules,     ///< not by legality review
  not_appealable,  ///< as the minutes or the notice say
  unknown,         ///< by legality review; when it was announced is not stated
  open,
  parted,  ///< the stated day and the rule's differ, and only one of them has passed
  over     ///< both have passed
};
inline constexpr std::string_view appeal_state_names[] = {
    "no-decision", "proposal", "other-rules", "not-appealable",
    "unknown",     "open",     "parted",      "over"};

struct Appeal {
  AppealState state = AppealState::no_decision;
  const NoticeEntry* notice = nullptr;
  std::optional<Date> last_day;  ///< as stated, else by the rule
  std::optional<Date> by_rule;   ///< only when it differs from a stated last day
  bool stated = false;           ///< the last day is the notice's own word
};
Appeal appeal_of(const Notices& notices, const Record& record, const Record& meeting,
                 const AsOf& as_of);

}  // namespace tertial
