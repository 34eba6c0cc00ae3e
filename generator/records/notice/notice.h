#pragma once
// What stands on the notice board (8 kap. kommunallagen): of adjusted minutes, of a meeting of the
// council, of a decision taken by delegation. Dates are those that the notice or the minutes state;
// what they lead to by law is computed from law/deadlines.h.
#include "records/meeting/item.h"

namespace tertial {

enum class NoticeKind : std::uint8_t {
  council_meeting,
  adjusted_minutes,
  delegated_decision,
  minutes,
  other
};
template <>
inline constexpr std::array choices_of<NoticeKind>{
    Choice{"council-meeting", {"Fullmäktige sammanträder", "a meeting of the council"}},
    Choice{"adjusted-minutes", {"Justerat protokoll", "adjusted minutes"}},
    Choice{"delegated-decision",
           {"Delegationsbeslut som inte anmäls", "a decision by delegation, not reported"}},
    Choice{"minutes", {"Protokollet i sin helhet", "the minutes themselves"}},
    Choice{"other", {"Annan kungörelse enligt lag", "another statutory announcement"}}};

struct Notice {
  Common common;
  NoticeKind kind = NoticeKind::adjusted_minutes;
  std::optional<Ref<Meeting>> meeting;
  std::vector<Ref<Item>> items;                ///< when only some §§ were adjusted and announced
  std::optional<Located<std::string>> covers;  ///< "§§ 90–97"
  std::optional<Ref<Body>> body;               ///< who decided, when there is no meeting
  std::optional<Ref<Case>> case_;
  std::optional<Located<PartialDate>> adjusted;  ///< when other than the meeting's
  std::optional<Located<PartialDate>> posted;
  std::optional<PartialDate> to_be_adjusted,
      to_be_posted;  ///< never written: days that have not come
  std::optional<Located<PartialDate>> earliest_removal;
  std::optional<Located<PartialDate>> removed;
  std::optional<Located<PartialDate>> appeal_until;
  std::optional<Appealable> appeal;
  std::optional<std::string> kept;  ///< where the minutes are kept
  std::optional<std::string> contact;
  std::optional<Markdown> text;
  std::optional<Markdown> how_to_appeal;  ///< when other than by legality review
};
const RecordSchema& schema_of(Tag<Notice>);

/// When the meeting was or is to be held.
std::optional<Date> meeting_day(const Notice& notice);
/// When the minutes were adjusted: the notice's own word, else that of its meeting.
std::optional<Date> adjusted_day(const Notice& notice);
/// The §§ that the notice's own words name, in order and apart: "§§ 88, 90–97" is no notice of
/// § 89. Empty where it names none.
std::vector<ItemRange> covered_items(const Notice& notice);
/// Whether a time for legality review is counted from the notice.
bool counts_for_appeal(const Notice& notice);
/// The first day on which it may be off the board by rule: after the time for appeal, or after the
/// meeting of the council that it announces. Nothing where no rule is known, or no day.
std::optional<Date> first_removal(const Notice& notice);

}  // namespace tertial
