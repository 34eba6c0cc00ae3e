#pragma once
// One notice as the board, its archive and the page of its meeting show it: the dates that are
// stated, those that the law's rules give, and what was not kept.
#include "pages/parts.h"

namespace tertial {

struct PostedNoticeView {
  std::string anchor;
  std::string title;
  std::string kind;
  std::optional<LinkView> meeting, body, linked_case;
  std::string covers;
  std::optional<DateView> to_be_posted;  ///< while that day has not come
  std::optional<DateView> adjusted, posted, removal, removed, appeal_until;
  std::string removal_basis;  ///< whether the notice states it or the rule gives it
  std::optional<DateView> removal_by_rule, appeal_by_rule;  ///< when the notice states another day
  std::string removal_rule;                                 ///< what gives `removal_by_rule`
  std::string appeal_note;  ///< that the time runs from an earlier notice, and §§ without that day
  std::string kept, contact;
  Html text, how_to_appeal;
  std::vector<std::string> remarks;  ///< times set by law that were not kept
};
const ViewType& view_of(Tag<PostedNoticeView>);

PostedNoticeView make_notice_view(const Site& site, const NoticeEntry& entry);

/// "Protokollet justerades den 8 december. Sista dag var den 1 december." when it was late.
std::string adjustment_remark(const Site& site, const Meeting& meeting);

}  // namespace tertial
