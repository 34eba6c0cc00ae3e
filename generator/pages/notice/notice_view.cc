#include "pages/notice/notice_view.h"

#include "pages/lists.h"
#include "pages/meeting/appeal_view.h"
#include "pages/meeting/meeting_page.h"

namespace tertial {
namespace {

std::optional<DateView> view_of_day(const Site& site, const std::optional<Date>& day) {
  return day ? std::optional(date_view(site, *day)) : std::nullopt;
}

std::string removal_basis(const Site& site, const NoticeEntry& entry) {
  const bool council = entry.notice().kind == NoticeKind::council_meeting;
  if (!council)
    return std::string(site.strings("notice.by-rule")) +
           unchecked_note(site, Deadline::removal, entry.appeal_by_rule);
  const auto time =
      entry.meeting_day ? time_on(Deadline::removal_of_council, *entry.meeting_day) : std::nullopt;
  return time ? site.strings.format("notice.after-meeting", {rule_length(site, *time->rule)}) : "";
}

void add_removal(const Site& site, const NoticeEntry& entry, PostedNoticeView& view) {
  const std::optional<Date> stated = stated_day(entry.notice().earliest_removal);
  const std::optional<Date>& by_rule = entry.removal_by_rule;
  const bool council = entry.notice().kind == NoticeKind::council_meeting;
  if (stated) {
    view.removal = date_view(site, *stated);
    view.removal_basis = site.strings("notice.as-stated");
    // A meeting may be announced for longer than until it is over.
    if (!by_rule || (council ? *by_rule <= *stated : *by_rule == *stated)) return;
    view.removal_by_rule = date_view(site, *by_rule);
    view.removal_rule = site.strings(council ? "notice.meeting-gives" : "notice.rule-gives");
  } else if (by_rule) {
    view.removal = date_view(site, *by_rule);
    view.removal_basis = removal_basis(site, entry);
  }
}

void add_appeal(const Site& site, const NoticeEntry& entry, PostedNoticeView& view) {
  const std::optional<Date> stated = stated_day(entry.notice().appeal_until);
  view.appeal_until = view_of_day(site, stated ? stated : entry.appeal_by_rule);
  if (stated && entry.appeal_by_rule && *stated != *entry.appeal_by_rule)
    view.appeal_by_rule = date_view(site, *entry.appeal_by_rule);
}

/// A notice of what was announced before: the time runs from the first one.
void add_appeal_note(const Site& site, const NoticeEntry& entry, PostedNoticeView& view) {
  if (!entry.repeats.first || !entry.appeal_by_rule) return;
  const std::optional<Date> first = stated_day(entry.repeats.first->as<Notice>().posted);
  if (first)
    view.appeal_note = site.strings.format(
        entry.repeats.whole ? "notice.runs-from-first" : "notice.runs-partly-from-first",
        {site.wording.date(*first)});
}

/// §§ of the notice to which the day does not apply: "Gäller inte § 91, som …"
void add_exceptions(const Site& site, const NoticeEntry& entry, PostedNoticeView& view) {
  const Notice& notice = entry.notice();
  if (!view.appeal_until || !notice.meeting || !counts_for_appeal(notice)) return;
  std::vector<std::string> other_rules;
  std::vector<std::string> not_appealable;
  for (const Record* record : items_of(site, notice.meeting->record())) {
    const auto& item = record->as<Item>();
    if (!entry.covers_item(*record)) continue;
    if (item.appeal == Appealable::other_rules)
      other_rules.push_back(std::to_string(item.number));
    else if (item.appeal == Appealable::not_appealable)
      not_appealable.push_back(std::to_string(item.number));
  }
  const auto add = [&](std::string_view key, const std::vector<std::string>& numbers) {
    if (numbers.empty()) return;
    view.appeal_note.append(view.appeal_note.empty() ? "" : " ")
        .append(site.strings.format(std::string(key) + (numbers.size() == 1 ? ".one" : ".other"),
                                    {site.wording.list(numbers)}));
  };
  add("notice.other-rules", other_rules);
  add("notice.not-appealable", not_appealable);
}

void add_remarks(const Site& site, const NoticeEntry& entry, PostedNoticeView& view) {
  const Notice& notice = entry.notice();
  if (notice.meeting && !notice.adjusted && notice.kind != NoticeKind::council_meeting)
    if (std::string remark = adjustment_remark(site, **notice.meeting); !remark.empty())
      view.remarks.push_back(std::move(remark));
  if (!entry.post_by || !entry.posted) return;
  const std::string last = site.wording.date(*entry.post_by);
  const std::string posted = site.wording.date(*entry.posted);
  view.remarks.push_back(
      notice.kind == NoticeKind::council_meeting
          ? site.strings.format("notice.council-late", {posted, last}) +
                unchecked_note(site, Deadline::announcement_of_council, entry.meeting_day)
          : site.strings.format("notice.posted-late", {posted, last}) +
                unchecked_note(site, Deadline::announcement, entry.adjusted));
}

}  // namespace

const ViewType& view_of(Tag<PostedNoticeView>) {
  static constexpr ViewField fields[] = {
      view_field<&PostedNoticeView::anchor>("anchor"),
      view_field<&PostedNoticeView::title>("title"),
      view_field<&PostedNoticeView::kind>("kind"),
      view_field<&PostedNoticeView::meeting>("meeting"),
      view_field<&PostedNoticeView::body>("body"),
      view_field<&PostedNoticeView::linked_case>("linked_case"),
      view_field<&PostedNoticeView::adjusted>("adjusted"),
      view_field<&PostedNoticeView::posted>("posted"),
      view_field<&PostedNoticeView::to_be_posted>("to_be_posted"),
      view_field<&PostedNoticeView::removal>("removal"),
      view_field<&PostedNoticeView::removed>("removed"),
      view_field<&PostedNoticeView::appeal_until>("appeal_until"),
      view_field<&PostedNoticeView::removal_basis>("removal_basis"),
      view_field<&PostedNoticeView::removal_by_rule>("removal_by_rule"),
      view_field<&PostedNoticeView::removal_rule>("removal_rule"),
      view_field<&PostedNoticeView::appeal_by_rule>("appeal_by_rule"),
      view_field<&PostedNoticeView::appeal_note>("appeal_note"),
      view_field<&PostedNoticeView::kept>("kept"),
      view_field<&PostedNoticeView::contact>("contact"),
      view_field<&PostedNoticeView::text>("text"),
      view_field<&PostedNoticeView::how_to_appeal>("how_to_appeal"),
      view_field<&PostedNoticeView::remarks>("remarks"),
  };
  static constexpr ViewType type{"notice", fields};
  return type;
}

std::string adjustment_remark(const Site& site, const Meeting& meeting) {
  const std::optional<Date> adjusted = stated_day(meeting.adjusted);
  const std::optional<Date> last = missed(Deadline::adjustment, stated_day(meeting.date), adjusted);
  if (!adjusted || !last) return {};
  return site.strings.format("notice.adjusted-late",
                             {site.wording.date(*adjusted), site.wording.date(*last)}) +
         unchecked_note(site, Deadline::adjustment, stated_day(meeting.date));
}

PostedNoticeView make_notice_view(const Site& site, const NoticeEntry& entry) {
  const Notice& notice = entry.notice();
  PostedNoticeView view;
  view.anchor = notice_anchor(*entry.record);
  view.title = title_of(site, *entry.record);
  view.kind = choice_text(site, "notice-kind", notice.kind);
  if (notice.meeting) view.meeting = link_to(site, notice.meeting->record());
  if (notice.body) view.body = link_to(site, notice.body->record());
  if (notice.case_) view.linked_case = link_to(site, notice.case_->record());
  view.covers = notice_covers(site, notice);
  if (notice.kind != NoticeKind::council_meeting) view.adjusted = view_of_day(site, entry.adjusted);
  view.posted = view_of_day(site, entry.posted);
  if (notice.to_be_posted) view.to_be_posted = date_view(site, *notice.to_be_posted);
  view.removed = view_of_day(site, stated_day(notice.removed));
  add_removal(site, entry, view);
  add_appeal(site, entry, view);
  add_appeal_note(site, entry, view);
  add_exceptions(site, entry, view);
  view.kept = notice.kept.value_or("");
  view.contact = notice.contact.value_or("");
  view.text = site.html(notice.text);
  view.how_to_appeal = site.html(notice.how_to_appeal);
  add_remarks(site, entry, view);
  return view;
}

}  // namespace tertial
