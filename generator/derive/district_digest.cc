#include "derive/district_digest.h"

#include <algorithm>

#include "model/among.h"
#include "records/meeting/item.h"
#include "records/news/news.h"

namespace tertial {
namespace {

template <class Applies>
DistrictPledge seen_from(const PledgeHistory& history, Applies applies) {
  DistrictPledge pledge{.history = &history, .points = {}};
  for (const PointHistory& point : history.points) {
    if (!applies(*point.point)) {
      pledge.all_points = false;
      continue;
    }
    pledge.points.push_back(&point);
    ++pledge.counts[static_cast<std::size_t>(point.present)];
  }
  return pledge;
}

/// Of a pledge that names the place: points that name it too, and those that say nothing of places
/// where the whole pledge is about it.
DistrictPledge seen_from(const PledgeHistory& history, const Record& district) {
  const bool whole = among(history.record().districts, district);
  return seen_from(history, [&](const Point& point) {
    return point.district ? &point.district->record() == &district : whole;
  });
}

/// Of a pledge of the whole municipality: points that name no place.
DistrictPledge seen_from_anywhere(const PledgeHistory& history) {
  return seen_from(history, [](const Point& point) { return !point.district; });
}
/// True for a pledge of the whole municipality, and of that municipality.
bool covers_municipality(const Pledge& pledge, const Record& municipality) {
  return pledge.kind == PledgeKind::municipal && pledge.districts.empty() &&
         among(pledge.municipalities, municipality);
}

void sort_latest_first(std::vector<DistrictPledge>& pledges) {
  std::ranges::stable_sort(pledges, [](const DistrictPledge& a, const DistrictPledge& b) {
    return later_pledge(*a.history, *b.history);
  });
}

void add(std::vector<const Record*>& to, const Record& record) {
  to.push_back(&record);
}
void add(std::vector<const Record*>& to, const std::vector<const Record*>& records) {
  to.insert(to.end(), records.begin(), records.end());
}

void sort_unique(std::vector<const Record*>& records) {
  std::ranges::sort(records, {}, &Record::position);
  const auto rest = std::ranges::unique(records);
  records.erase(rest.begin(), rest.end());
}

void add_tied(DistrictDigest& digest, const Record& record, const Model& model) {
  const auto& pledge = record.as<Pledge>();
  for (const Ref<Document>& document : pledge.documents)
    add(digest.documents, document.record());
  for (const PledgeStep& step : pledge.steps) {
    if (step.document) add(digest.documents, step.document->record());
    if (step.item) add(digest.items, step.item->record());
  }
  if (pledge.case_) {
    const Record& matter = pledge.case_->record();
    add(digest.cases, matter);
    add(digest.documents, model.referring<Document>(matter));
    add(digest.items, model.referring<Item>(matter));
  }
  add(digest.news, model.referring<News>(record));
}

}  // namespace

const Record& municipality_of(const Record& record, const Model& model, const Settings& settings) {
  const std::size_t slash = record.id.find('/');
  if (slash != std::string::npos)
    if (const Record* other = model.find<Municipality>(record.id.substr(0, slash))) return *other;
  return settings.municipality.record();
}

bool later_pledge(const PledgeHistory& a, const PledgeHistory& b) {
  const PartialDate& x = *a.record().valid;
  const PartialDate& y = *b.record().valid;
  if (x.last != y.last) return x.last > y.last;
  if (x.first != y.first) return x.first > y.first;
  return a.pledge->id < b.pledge->id;
}

DistrictDigest digest_of(const Record& district, const Model& model, const Settings& settings,
                         const Histories& histories) {
  DistrictDigest digest;
  const Record& municipality = municipality_of(district, model, settings);
  for (const Record* record : model.referring<Pledge>(district)) {
    const PledgeHistory& history = histories.of(*record);
    digest.pledges.push_back(seen_from(history, district));
    for (const ExpectedReport& report : history.schedule.reports) {
      if (!report.absent()) continue;
      if (!history.schedule.committed)
        digest.planned.push_back({&history, &report});
      else if (!report.upcoming())
        digest.absent.push_back({&history, &report});
    }
    add_tied(digest, *record, model);
  }
  for (const PledgeHistory& history : histories.all()) {
    if (!covers_municipality(history.record(), municipality)) continue;
    DistrictPledge pledge = seen_from_anywhere(history);
    const bool also_named = std::ranges::find(digest.pledges, &history, &DistrictPledge::history) !=
                            digest.pledges.end();
    if (!also_named || !pledge.points.empty()) digest.municipal.push_back(std::move(pledge));
  }
  for (const Record* body : model.referring<Body>(district)) {
    const bool council = body->as<Body>().kind == BodyKind::safety_council;
    (council ? digest.safety_councils : digest.bodies).push_back(body);
  }
  for (const CommitteeMembership& committee : district.as<District>().committees)
    add(digest.bodies, committee.body.record());
  add(digest.parts, model.referring<District>(district));
  add(digest.news, model.referring<News>(district));

  sort_latest_first(digest.pledges);
  sort_latest_first(digest.municipal);
  sort_oldest_first(digest.absent);
  sort_oldest_first(digest.planned);
  for (auto* records :
       {&digest.bodies, &digest.cases, &digest.documents, &digest.items, &digest.news})
    sort_unique(*records);
  return digest;
}

}  // namespace tertial
