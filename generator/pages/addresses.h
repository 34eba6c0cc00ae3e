#pragma once
// The permanent address of every record: Swedish, ASCII, the same for ever (DOMAIN "Addresses").
// All begin with "/" and are written without the site's prefix.
#include <optional>
#include <span>
#include <string>

#include "pages/site.h"

namespace tertial {

/// What the address of a record depends on.
struct AddressSpace {
  const Settings& settings;
  const Model& model;
  const Notices& notices;
};

/// Address of a record's page, or of its place on a page ("/ordlista/#tertial").
std::string address_of(const AddressSpace& space, const Record& record);
std::string address_of(const Site& site, const Record& record);
/// The same from what records say alone, broken ones among them: nothing for a notice, whose place
/// depends on the day, and where a reference that is part of the address leads nowhere. `home`:
/// null when the settings name no municipality that there is.
std::optional<std::string> address_in(const Model& model, const Record* home, const Record& record);
/// The first part of the addresses of a type's records ("stadsdelar"), behind the municipality's;
/// empty where pages stand right below it.
std::string_view section_of(const RecordSchema& schema);
/// All of them.
std::span<const std::string_view> sections();
/// Place of a point on its pledge's page.
std::string point_address_of(const Site& site, const Record& pledge, const Point& point);
/// Fragment of a point, without "#".
std::string point_anchor(const Point& point);
/// Place of a finding on its inspection's page.
std::string finding_address_of(const Site& site, const Record& inspection, const Finding& finding);
/// Fragment of a finding, without "#".
std::string finding_anchor(const Finding& finding);
/// The meeting that an item belongs to. Precondition: an item.
const Record& meeting_of(const Site& site, const Record& item);
/// The notice stands, or has stood, on this site's own board.
bool on_own_board(const Site& site, const NoticeEntry& entry);
/// Fragment of a notice on the board and in its archive, without "#".
std::string notice_anchor(const Record& notice);
/// Address of the page over all pledges for one period: "/uppfoljning/2023-t3/".
std::string period_address(const Period& period);
/// What a link to the record says: its title, or what stands for one ("Kommunstyrelsen 11 december
/// 2018").
std::string title_of(const Site& site, const Record& record);
/// "§ 91 och § 93": what of the minutes a notice is about; empty for all of them.
std::string notice_covers(const Site& site, const Notice& notice);

}  // namespace tertial
