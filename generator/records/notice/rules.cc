#include <algorithm>

#include "base/text.h"
#include "law/deadlines.h"
#include "records/messages.h"
#include "records/notice/messages.h"
#include "records/notice/notice.h"
#include "records/notice/repeated.h"
#include "records/registry.h"

namespace tertial {
namespace {

using Field = std::optional<Located<PartialDate>>;

/// A notice says of what it is: by its meeting, or by a title.
void check_subject(const Record& record, const RuleContext& context) {
  const auto& notice = record.as<Notice>();
  const bool of_meeting = notice.kind == NoticeKind::council_meeting ||
                          notice.kind == NoticeKind::adjusted_minutes ||
                          notice.kind == NoticeKind::minutes;
  if (of_meeting && !notice.meeting)
    context.out.report(notice_kind("notice.no-meeting"), whole_file(record.file))
        .with_help({"lägg till: meeting = \"organ/datum\"", "add: meeting = \"body/date\""});
  if (!of_meeting && !notice.common.title)
    context.out.report(content_kind("content.no-title"), whole_file(record.file))
        .with_help({"lägg till: title = \"…\"", "add: title = \"…\""});
  if (!notice.meeting) return;
  if (notice.kind == NoticeKind::council_meeting && notice.meeting->resolved() &&
      !notice.meeting->record().broken && !(*notice.meeting)->date.stated())
    context.out
        .report(notice_kind("notice.meeting-without-date"), notice.meeting->raw.at,
                {quoted(notice.meeting->id())})
        .with_help(
            {"skriv `date` i minutes/{0}/meeting.toml", "write `date` in minutes/{0}/meeting.toml"},
            {notice.meeting->id()});
  for (const Ref<Item>& item : notice.items)
    if (item.resolved() && !item.id().starts_with(notice.meeting->id() + "/"))
      context.out
          .report(notice_kind("notice.foreign-item"), item.raw.at,
                  {quoted(item.id()), quoted(notice.meeting->id())})
          .with_help({"skriv paragrafer som börjar med {0}/, eller byt `meeting`",
                      "write items that begin with {0}/, or change `meeting`"},
                     {notice.meeting->id()});
}

/// The council's own meeting: other bodies are not called by the board.
void check_council(const Notice& notice, const RuleContext& context) {
  if (notice.kind != NoticeKind::council_meeting) return;
  if (!notice.meeting || !notice.meeting->resolved()) return;
  const Ref<Body>& body = (*notice.meeting)->body;
  if (body.resolved() && body->kind != BodyKind::council)
    context.out
        .report(notice_kind("notice.no-council"), notice.meeting->raw.at,
                {quoted(notice.meeting->id())})
        .with_help({"är det protokollets anslag: kind = \"adjusted-minutes\"; annars kind = "
                    "\"other\" med `title` och `text`",
                    "if it is the notice of the minutes: kind = \"adjusted-minutes\"; else kind = "
                    "\"other\" with `title` and `text`"});
}

/// The minutes' own word on their items, else the numbers of those that are registered.
std::pair<std::vector<std::int64_t>, std::string> items_of_minutes(const Record& meeting,
                                                                   const Model& model) {
  if (const auto& claimed = meeting.as<Meeting>().items_claimed)
    return {item_numbers(*claimed), *claimed};
  std::vector<std::int64_t> numbers;
  const std::string folder = meeting.id + "/";
  const std::span<const Record> items = model.all<Item>();
  for (auto item = std::ranges::lower_bound(items, folder, {}, &Record::id);
       item != items.end() && item->id.starts_with(folder); ++item) {
    if (item->broken) return {};  // nobody knows its number
    numbers.push_back(item->as<Item>().number);
  }
  if (numbers.empty()) return {};
  const auto [first, last] = std::ranges::minmax(numbers);
  std::string written = first == last ? "§ " : "§§ " + std::to_string(first) + "–";
  written += std::to_string(last);
  return {std::move(numbers), std::move(written)};
}

/// §§ as the notice writes them, which the minutes do not have. Where the minutes do not say what
/// they hold, only a notice that names none of the registered ones is wrong.
void check_covers(const Notice& notice, const RuleContext& context) {
  if (!notice.covers || !notice.meeting || !notice.meeting->resolved()) return;
  const std::vector<std::int64_t> covered = item_numbers(**notice.covers);
  const auto [held, written] = items_of_minutes(notice.meeting->record(), context.model);
  if (covered.empty() || held.empty()) return;
  const auto [first, last] = std::ranges::minmax(covered);
  const auto [first_held, last_held] = std::ranges::minmax(held);
  const bool complete = (*notice.meeting)->items_claimed.has_value();
  if (complete ? first_held <= first && last <= last_held
               : first <= last_held && first_held <= last)
    return;
  context.out.report(notice_kind("notice.covers-elsewhere"), notice.covers->at,
                     {quoted(**notice.covers), quoted(written)});
}

/// A day that the notice itself states to come cannot lie before the notice.
void check_after_posting(const Field& field, std::string_view name,
                         const std::optional<Date>& posted, const RuleContext& context) {
  const std::optional<Date> day = stated_day(field);
  if (!day || !field || !posted || *posted <= *day) return;
  context.out
      .report(notice_kind("notice.before-posted"), field->at,
              {quoted(name), to_string(*day), to_string(*posted)})
      .with_help({"kontrollera `{0}` och `posted` mot anslaget",
                  "check `{0}` and `posted` against the notice"},
                 {std::string(name)});
}

/// Minutes of a meeting that had not been held.
void check_after_meeting(const Field& field, std::string_view name, const Notice& notice,
                         const RuleContext& context) {
  if (!notice.meeting || !notice.meeting->resolved()) return;
  const std::optional<Date> meeting = stated_day((*notice.meeting)->date);
  const std::optional<Date> day = stated_day(field);
  if (field && day && meeting && *day < *meeting)
    context.out
        .report(notice_kind("notice.before-meeting"), field->at,
                {std::string(name), to_string(*day), to_string(*meeting)})
        .with_help({"kontrollera `{0}` och mötets dag mot protokollet",
                    "check `{0}` and the day of the meeting against the minutes"},
                   {std::string(name)});
}

/// What cannot have happened in that order, or must not have.
void check_order(const Notice& notice, const RuleContext& context) {
  const std::optional<Date> adjusted = adjusted_day(notice);
  const std::optional<Date> posted = stated_day(notice.posted);
  if (adjusted && posted && notice.posted && *posted < *adjusted)
    context.out
        .report(notice_kind("notice.posted-before-adjusted"), notice.posted->at,
                {to_string(*posted), to_string(*adjusted)})
        .with_help({"anslaget sätts upp tidigast den {0}: kontrollera båda dagarna",
                    "the notice is posted on {0} at the earliest: check both days"},
                   {to_string(*adjusted)});
  if (notice.kind == NoticeKind::adjusted_minutes || notice.kind == NoticeKind::minutes) {
    check_after_meeting(notice.adjusted, "adjusted", notice, context);
    check_after_meeting(notice.posted, "posted", notice, context);
  }
  check_after_posting(notice.earliest_removal, "earliest_removal", posted, context);
  check_after_posting(notice.appeal_until, "appeal_until", posted, context);
  check_after_posting(notice.removed, "removed", posted, context);
}

bool announces_council(const Notice& notice) {
  return notice.kind == NoticeKind::council_meeting;
}

/// Taken down before the time for appeal, or the meeting that it announces, was over; or, as the
/// notice itself plans it, to be taken down before that.
void check_removal(const Notice& notice, const RuleContext& context) {
  const std::optional<Date> first = first_removal(notice);
  const std::optional<Date> posted = stated_day(notice.posted);
  const bool council = announces_council(notice);
  if (!first || (!posted && !council)) return;
  const std::optional<Date> counted_from = council ? meeting_day(notice) : posted;
  const auto early = [&](const Field& field) -> std::optional<Date> {
    const std::optional<Date> day = stated_day(field);
    if (!day || *first <= *day || (posted && *day < *posted)) return std::nullopt;
    return day;
  };
  if (const std::optional<Date> day = early(notice.removed); day && notice.removed)
    context.out
        .report(council ? notice_kind("notice.removed-before-meeting")
                        : notice_kind("notice.removed-early"),
                notice.removed->at, {to_string(*day), counted_from ? to_string(*counted_from) : ""})
        .with_help({"det tas ned tidigast den {0}", "it is taken down on {0} at the earliest"},
                   {to_string(*first)});
  if (const std::optional<Date> day = early(notice.earliest_removal);
      day && notice.earliest_removal)
    context.out.report(council ? notice_kind("notice.removal-planned-before-meeting")
                               : notice_kind("notice.removal-planned-early"),
                       notice.earliest_removal->at, {to_string(*day), to_string(*first)});
}

/// Taken down before a day until which the notice says that it stays.
void check_own_days(const Notice& notice, const RuleContext& context) {
  const std::optional<Date> removed = stated_day(notice.removed);
  if (!removed || !notice.removed) return;
  std::optional<Date> until = stated_day(notice.earliest_removal);
  if (const std::optional<Date> appeal = stated_day(notice.appeal_until))
    if (const std::optional<Date> first = deadline(Deadline::removal, *appeal))
      until = std::max(until.value_or(*first), *first);
  if (until && *removed < *until)
    context.out
        .report(notice_kind("notice.removed-before-stated"), notice.removed->at,
                {to_string(*removed), to_string(*until)})
        .with_help({"kontrollera `removed` mot anslaget", "check `removed` against the notice"});
}

/// An adjustment that is told too early is an error of its own: nothing is counted from it.
bool is_before(Date adjusted, const PartialDate& meeting) {
  const std::optional<Date> held = stated_day(meeting);
  return held && adjusted < *held;
}

/// Times that the law sets and that have not been kept: a fact, which the page shows.
void check_times(const Notice& notice, const RuleContext& context) {
  const std::optional<Date> adjusted = adjusted_day(notice);
  const std::optional<Date> posted = stated_day(notice.posted);
  if (!posted || !notice.posted) return;
  if (const auto last = missed(Deadline::announcement, adjusted, posted);
      last && adjusted &&
      !(notice.meeting && notice.meeting->resolved() &&
        is_before(*adjusted, (*notice.meeting)->date)))
    context.out.report(notice_kind("notice.posted-late"), notice.posted->at,
                       {to_string(*posted), to_string(*adjusted), to_string(*last),
                        unchecked_in_words(Deadline::announcement, *adjusted)});
  if (announces_council(notice)) {
    if (!notice.meeting || !notice.meeting->resolved()) return;
    const std::optional<Date> meeting = meeting_day(notice);
    if (!meeting) return;
    if (*meeting < *posted)
      context.out
          .report(notice_kind("notice.council-after"), notice.posted->at,
                  {to_string(*posted), to_string(*meeting)})
          .with_help({"är det protokollets anslag: kind = \"adjusted-minutes\"",
                      "if it is the notice of the minutes: kind = \"adjusted-minutes\""});
    else if (const auto last = missed(Deadline::announcement_of_council, meeting, posted))
      context.out.report(notice_kind("notice.council-late"), notice.posted->at,
                         {to_string(*posted), to_string(*last),
                          unchecked_in_words(Deadline::announcement_of_council, *meeting)});
    return;
  }
  const std::optional<Date> until = stated_day(notice.appeal_until);
  const std::optional<Date> last = deadline(Deadline::appeal, *posted);
  if (until && last && notice.appeal_until && counts_for_appeal(notice) && *posted <= *until &&
      *until != *last)
    context.out.report(notice_kind("notice.appeal-differs"), notice.appeal_until->at,
                       {to_string(*until), to_string(*last)});
}

}  // namespace

void check_notice(const Record& record, const RuleContext& context) {
  const auto& notice = record.as<Notice>();
  check_subject(record, context);
  check_council(notice, context);
  check_covers(notice, context);
  check_order(notice, context);
  check_removal(notice, context);
  check_own_days(notice, context);
  check_times(notice, context);
}

void check_notices(const RuleContext& context) {
  const std::vector<RepeatedNotice> repeated = repeated_notices(context.model);
  for (const Record& record : context.model.all<Notice>()) {
    const auto& [first, whole] = repeated[record.position];
    // A § that was adjusted at once is announced alone, and again with the rest: the page says so.
    if (!first || (!whole && !first->as<Notice>().items.empty())) continue;
    const auto& posted = record.as<Notice>().posted;
    const auto& before = first->as<Notice>().posted;
    if (posted && before)
      context.out
          .report(notice_kind("notice.posted-twice"), posted->at,
                  {to_string(before->value), quoted(first->id)})
          .with_note(before->at, {"det första anslaget", "the first notice"});
  }
}

}  // namespace tertial
