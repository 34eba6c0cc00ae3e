#pragma once
// Minutes: one page per meeting, each § at a permanent anchor, and the list of all meetings. Shows
// what is registered of the minutes, and says of the rest that it is not.
#include "pages/lists.h"
#include "records/meeting/item.h"

namespace tertial {

extern const PageType meeting_page;
extern const PageType meetings_page;

/// No adjusted minutes are registered, and the time that the law gives for it is not over. Of older
/// meetings it is only unknown here.
bool awaits_adjustment(const Site& site, const Meeting& meeting);
/// Registered §§ of a meeting, in order of number.
std::vector<const Record*> items_of(const Site& site, const Record& meeting);
/// Meetings, the latest first; those whose date is not stated come last.
void sort_meetings(const Site& site, std::vector<const Record*>& meetings);
/// "§ 36 Medborgardialog".
std::string item_title(const Site& site, const Record& item);
/// "Utskottet 5 mars 2024 § 36 Medborgardialog": away from the page of its meeting.
std::string item_title_with_meeting(const Site& site, const Record& item);
/// Meetings in groups by year, the latest first.
std::vector<GroupView> meetings_by_year(const Site& site, std::vector<const Record*> meetings);

}  // namespace tertial
