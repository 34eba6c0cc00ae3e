#include "pages/meeting/appeal_view.h"

namespace tertial {
namespace {

/// "Räknat tre veckor från den dag då protokollet anslogs, 18 november 2026."
std::string basis_of(const Site& site, const Appeal& appeal, const Meeting& meeting) {
  if (appeal.stated) return std::string(site.strings("appeal.stated"));
  if (appeal.state == AppealState::other_rules)
    return std::string(site.strings("appeal.not-stated"));
  if (appeal.last_day && appeal.notice && appeal.notice->posted)
    if (const auto time = time_on(Deadline::appeal, *appeal.notice->posted))
      return site.strings.format("appeal.counted", {rule_length(site, *time->rule),
                                                    site.wording.date(*appeal.notice->posted)});
  if (!appeal.notice) return std::string(site.strings("appeal.no-notice"));
  const Notice& notice = appeal.notice->notice();
  if (notice.to_be_posted || notice.to_be_adjusted || meeting.to_be_adjusted)
    return std::string(site.strings("appeal.to-come"));
  return std::string(
      site.strings(appeal.notice->adjusted ? "appeal.not-posted" : "appeal.not-adjusted"));
}

}  // namespace

const ViewType& view_of(Tag<AppealView>) {
  static constexpr ViewField fields[] = {view_field<&AppealView::text>("text"),
                                         view_field<&AppealView::dated>("dated"),
                                         view_field<&AppealView::last_day>("last_day"),
                                         view_field<&AppealView::basis>("basis"),
                                         view_field<&AppealView::by_rule>("by_rule"),
                                         view_field<&AppealView::reference>("reference"),
                                         view_field<&AppealView::notice>("notice"),
                                         view_field<&AppealView::how>("how")};
  static constexpr ViewType type{"appeal", fields};
  return type;
}

std::string reference_text(const Site& site, const Statute& statute, std::string_view section) {
  return site.strings.format("deadlines.reference", {section, statute.name});
}

std::string unchecked_note(const Site& site, const TimeInLaw& time) {
  if (!time.statute || time.rule->checked) return {};
  return " " + std::string(site.strings("deadlines.unchecked"));
}

std::string unchecked_note(const Site& site, Deadline deadline, const std::optional<Date>& day) {
  const std::optional<TimeInLaw> time = day ? time_on(deadline, *day) : std::nullopt;
  return time ? unchecked_note(site, *time) : std::string();
}

std::string rule_length(const Site& site, const TimeRule& rule) {
  const auto amount = static_cast<std::size_t>(rule.amount < 0 ? -rule.amount : rule.amount);
  return rule.unit == TimeUnit::weeks ? site.wording.count("deadlines.weeks", amount)
                                      : site.wording.count("deadlines.days", amount);
}

AppealView make_appeal_view(const Site& site, const Record& item, const Record& meeting) {
  const Appeal appeal = appeal_of(site.notices, item, meeting, site.as_of);
  AppealView view;
  const std::string state(appeal_state_names[static_cast<std::size_t>(appeal.state)]);
  view.text = site.strings("appeal-state." + state);
  view.dated = appeal.state != AppealState::no_decision && appeal.state != AppealState::proposal &&
               appeal.state != AppealState::not_appealable;
  if (appeal.notice && on_own_board(site, *appeal.notice) &&
      appeal.notice->state == NoticeState::current)
    view.notice = link_to(site, *appeal.notice->record);
  if (appeal.notice) view.how = site.html(appeal.notice->notice().how_to_appeal);
  if (!view.dated) return view;
  if (appeal.last_day) view.last_day = date_view(site, *appeal.last_day);
  view.basis = basis_of(site, appeal, meeting.as<Meeting>());
  if (appeal.state == AppealState::other_rules) return view;
  if (appeal.by_rule) view.by_rule = date_view(site, *appeal.by_rule);
  const std::optional<Date> day = appeal.notice && appeal.notice->posted
                                      ? appeal.notice->posted
                                      : stated_day(meeting.as<Meeting>().date);
  if (const auto time = day ? time_on(Deadline::appeal, *day)
                            : known_times(swedish_law(), Deadline::appeal, site.as_of).in_force;
      time && time->statute)
    view.reference = reference_text(site, *time->statute, time->rule->section.value_or(""));
  return view;
}

}  // namespace tertial
