#include "pages/owned_list/owned_list.h"

#include <map>
#include <utility>

#include "base/text.h"
#include "derive/district_digest.h"
#include "pages/case/case_page.h"
#include "pages/distinct_links.h"
#include "pages/document/document_page.h"
#include "pages/meeting/meeting_page.h"
#include "records/registry.h"
#include "records/source/source.h"

namespace tertial {
namespace {

using Records = std::vector<const Record*>;

/// One list of a kind of record. An owner's page shows up to `most` of it, and of more than that
/// the `first`.
struct ListKind {
  OwnedList list;
  const RecordSchema& (*owner)();
  std::string_view folder;
  std::string_view title;  ///< key of "Paragrafer om {0}"
  std::size_t most = 0, first = 0;
};

template <class T>
const RecordSchema& schema() {
  return schema_of(Tag<T>{});
}

constexpr std::size_t many_links = 200, some_links = 50;
constexpr std::size_t many_cards = 30, some_cards = 10;

constexpr ListKind kinds[] = {
    {OwnedList::district_pledges, schema<District>, "loften/", "owned_list.pledges-of-place",
     many_cards, some_cards},
    {OwnedList::district_cases, schema<District>, "arenden/", "owned_list.cases", many_links,
     some_links},
    {OwnedList::district_items, schema<District>, "paragrafer/", "owned_list.items", many_links,
     some_links},
    {OwnedList::district_documents, schema<District>, "handlingar/", "owned_list.documents",
     many_links, some_links},
    {OwnedList::party_pledges, schema<Party>, "loften/", "owned_list.pledges-of-party", many_cards,
     some_cards},
    {OwnedList::party_reports, schema<Party>, "redovisningar/", "owned_list.reports", many_links,
     some_links},
    {OwnedList::body_meetings, schema<Body>, "moten/", "owned_list.meetings", many_links,
     some_links},
    {OwnedList::body_documents, schema<Body>, "handlingar/", "owned_list.documents", many_links,
     some_links},
    {OwnedList::body_pledges, schema<Body>, "loften/", "owned_list.pledges-of-body", many_cards,
     some_cards},
    {OwnedList::source_users, schema<Source>, "", "owned_list.users", many_links, some_links},
};

const ListKind& kind_of(OwnedList list) {
  return kinds[static_cast<std::size_t>(list)];
}

Records pledges_of(const DistrictDigest& digest) {
  Records pledges;
  pledges.reserve(digest.pledges.size());
  for (const DistrictPledge& pledge : digest.pledges)
    pledges.push_back(pledge.history->pledge);
  return pledges;
}

/// All lists of an owner, gathered at once.
std::vector<std::pair<OwnedList, Records>> lists_of(const Site& site, const Record& owner) {
  if (owner.is<District>()) {
    DistrictDigest digest = digest_of(owner, site.model, site.settings, site.histories);
    return {{OwnedList::district_pledges, pledges_of(digest)},
            {OwnedList::district_cases, std::move(digest.cases)},
            {OwnedList::district_items, std::move(digest.items)},
            {OwnedList::district_documents, std::move(digest.documents)}};
  }
  if (owner.is<Party>()) {
    const PartyLedger ledger = ledger_of(owner, site.histories);
    return {{OwnedList::party_pledges, pledges_of(ledger)},
            {OwnedList::party_reports, followups_of(ledger)}};
  }
  if (owner.is<Body>())
    return {{OwnedList::body_meetings, meetings_of_body(site, owner)},
            {OwnedList::body_documents, documents_of_body(site, owner)},
            {OwnedList::body_pledges, pledges_for_body(site, owner)}};
  return {{OwnedList::source_users, users_of(site, owner)}};
}

std::string address_of_list(const Site& site, const Record& owner, const ListKind& kind) {
  if (!owner.is<Source>()) return address_of(site, owner) + "alla/" + std::string(kind.folder);
  // A source has a place on a page, and no page.
  std::string address = address_of(site, owner);
  address.replace(address.find('#'), 1, "anvands/");
  return address + "/";
}

std::string title_of_list(const Site& site, const Record& owner, const ListKind& kind) {
  return site.strings.format(kind.title, {title_of(site, owner)});
}

std::vector<PlannedPage> plan_owned_lists(const Site& site) {
  std::vector<PlannedPage> pages;
  const RecordSchema* done = nullptr;
  for (const ListKind& first : kinds) {
    const RecordSchema& type = first.owner();
    if (std::exchange(done, &type) == &type) continue;
    for (const Record& owner : site.model.records(type))
      for (auto& [list, records] : lists_of(site, owner)) {
        const ListKind& kind = kind_of(list);
        if (records.size() <= kind.most) continue;
        newest_first(site, records);
        for (PlannedPage& page : plan_list(site, {.address = address_of_list(site, owner, kind),
                                                 .title = title_of_list(site, owner, kind),
                                                 .records = std::move(records),
                                                 .limit = list_limit})) {
          page.record = &owner;
          pages.push_back(std::move(page));
        }
      }
  }
  return pages;
}

/// "Punkt 3 och 5": those of the pledge that name the party.
std::string points_of(const Site& site, const Pledge& pledge, const Record& party) {
  std::vector<std::string> codes;
  for (const Point& point : pledge.points)
    if (std::ranges::any_of(
            point.responsible,
            [&](const Responsible& part) { return part.party.raw.target == &party; }) ||
        std::ranges::any_of(point.contributors, [&](const Responsible& part) {
          return part.party.raw.target == &party;
        }))
      codes.push_back(*point.code);
  if (codes.empty()) return {};
  return capitalized(
      site.strings.format(codes.size() == 1 ? "party.point-codes.one" : "party.point-codes.other",
                          {site.wording.list(codes)}));
}

EntryView entry_of(const Site& site, const Record& owner, const RecordLink& one) {
  const Record& record = *one.record;
  EntryView entry{one.link, {}, {}};
  if (record.is<Item>()) {
    entry.meta = title_of(site, meeting_of(site, record));
  } else if (record.is<Document>()) {
    entry.note = document_entry(site, record).note;
  } else if (record.is<Case>()) {
    entry.note = case_entry(site, record).note;
  } else if (record.is<Pledge>()) {
    const auto& pledge = record.as<Pledge>();
    entry.meta = site.wording.date(*pledge.valid);
    entry.note = owner.is<Party>() ? points_of(site, pledge, owner)
                                   : site.wording.state_lead(site.histories.of(record));
  }
  return entry;
}

/// Under the kinds of the records: most lists hold but one.
std::vector<GroupView> groups_of(const Site& site, const Record& owner, const Records& records) {
  std::map<const Record*, LinkView> links;
  for (RecordLink& one : distinct_record_links(site, records))
    links.emplace(one.record, std::move(one.link));
  std::vector<GroupView> groups;
  for (const RecordType& type : record_types()) {
    std::vector<EntryView> entries;
    for (const Record* record : records)
      if (record->schema == &type.schema())
        entries.push_back(entry_of(site, owner, {record, links.at(record)}));
    if (!entries.empty())
      add_group(groups, site.strings("sitemap." + std::string(type.schema().name)),
                std::move(entries));
  }
  return groups;
}

/// Down to the owner's page, or to its place on one.
std::vector<LinkView> way_to(const Site& site, const Record& owner) {
  std::string_view list = "/kallor/", title = "sources-page.title";
  if (owner.is<District>()) list = "/stadsdelar/", title = "district_list.title";
  if (owner.is<Party>()) list = "/parter/", title = "parties.title";
  if (owner.is<Body>()) list = "/organ/", title = "bodies.title";
  std::vector<LinkView> way = breadcrumbs_to(site, owner, list, site.strings(title));
  way.push_back(link_to(site, owner));
  return way;
}

ListPageView make_owned_list_view(const Site& site, const PlannedPage& page) {
  const Record& owner = *page.record;
  ListPageInput input;
  const ListPart& here = page.division->parts[page.part];
  input.lead = site.wording.count("owned_list.lead", here.count);
  input.groups = groups_of(site, owner, here.records);
  input.shown = {&owner};
  input.way = way_to(site, owner);
  return make_list_page(site, page, std::move(input));
}

}  // namespace

std::optional<LinkView> shorten(const Site& site, const Record& owner, OwnedList list,
                                std::vector<const Record*>& records) {
  const ListKind& kind = kind_of(list);
  if (records.size() <= kind.most) return std::nullopt;
  const std::string text = site.strings.format(
      "owned_list.all", {title_of_list(site, owner, kind), Wording::digits(records.size())});
  newest_first(site, records);
  records.resize(kind.first);
  return LinkView{text, site.link(address_of_list(site, owner, kind))};
}

const PageType owned_list_page =
    page_type<ListPageView, make_owned_list_view>("owned-list", "list.html", plan_owned_lists);

}  // namespace tertial
