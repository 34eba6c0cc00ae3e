#pragma once
// Lists on the pages of records that may be too long for them: what is tied to a district, what a
// party promised, what rests on a source. Such a page then shows the newest, and leads to a page of
// the whole list below its own address, which is divided like any long list.
#include "derive/promises.h"
#include "pages/lists.h"

namespace tertial {

extern const PageType owned_list_page;

enum class OwnedList : std::uint8_t {
  district_pledges,
  district_cases,
  district_items,
  district_documents,
  party_pledges,
  party_reports,
  body_meetings,
  body_documents,
  body_pledges,
  source_users,
};

/// Leaves the newest in `records` when the owner's page cannot hold them all, and returns the way
/// to the rest: nothing when all are left. `records` are what `list` holds of the owner.
std::optional<LinkView> shorten(const Site& site, const Record& owner, OwnedList list,
                                std::vector<const Record*>& records);

/// Pledges that the party has to do with, in the ledger's order.
std::vector<const Record*> pledges_of(const PartyLedger& ledger);
/// Reports of the party, then others that name it as contributor.
std::vector<const Record*> followups_of(const PartyLedger& ledger);
/// Meetings of the body, by id.
std::vector<const Record*> meetings_of_body(const Site& site, const Record& body);
/// Documents from the body or to it, by id.
std::vector<const Record*> documents_of_body(const Site& site, const Record& body);
/// Pledges whose reports go to the body, by id.
std::vector<const Record*> pledges_for_body(const Site& site, const Record& body);
/// Everything that names the source, type by type.
std::vector<const Record*> users_of(const Site& site, const Record& source);

}  // namespace tertial
