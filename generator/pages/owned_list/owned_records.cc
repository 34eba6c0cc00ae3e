// Which records each list holds.
#include <iterator>
#include <set>

#include "model/among.h"
#include "pages/owned_list/owned_list.h"
#include "records/registry.h"

namespace tertial {

std::vector<const Record*> pledges_of(const PartyLedger& ledger) {
  std::vector<const Record*> pledges;
  pledges.reserve(ledger.promises.size());
  for (const PartyPromise& promise : ledger.promises)
    pledges.push_back(promise.history->pledge);
  return pledges;
}

std::vector<const Record*> followups_of(const PartyLedger& ledger) {
  std::vector<const Record*> reports = ledger.reported;
  std::set<const Record*> known(reports.begin(), reports.end());
  for (const PartyMention& mention : ledger.mentions)
    if (known.insert(mention.followup).second) reports.push_back(mention.followup);
  return reports;
}

std::vector<const Record*> meetings_of_body(const Site& site, const Record& body) {
  std::vector<const Record*> meetings = site.model.referring<Meeting>(body);
  std::erase_if(meetings, [&](const Record* meeting) {
    return meeting->as<Meeting>().body.raw.target != &body;
  });
  return meetings;
}

std::vector<const Record*> documents_of_body(const Site& site, const Record& body) {
  std::vector<const Record*> documents;
  for (const Record* record : site.model.referring<Document>(body)) {
    const auto& document = record->as<Document>();
    const bool from = document.from && document.from->raw.target == &body;
    const bool to = document.to && document.to->raw.target == &body;
    if (from || to) documents.push_back(record);
  }
  return documents;
}

std::vector<const Record*> pledges_for_body(const Site& site, const Record& body) {
  std::vector<const Record*> pledges;
  for (const Record* record : site.model.referring<Pledge>(body)) {
    const auto& pledge = record->as<Pledge>();
    const bool reports = pledge.reporting && among(pledge.reporting->to, body);
    const bool closes = pledge.final_report && pledge.final_report->to &&
                        pledge.final_report->to->raw.target == &body;
    if (reports || closes) pledges.push_back(record);
  }
  return pledges;
}

std::vector<const Record*> users_of(const Site& site, const Record& source) {
  std::vector<const Record*> users;
  for (const RecordType& type : record_types())
    std::ranges::copy(site.model.referring(source, type.schema()), std::back_inserter(users));
  return users;
}

}  // namespace tertial
