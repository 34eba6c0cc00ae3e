#include "app/links.h"

#include <algorithm>

#include "app/messages.h"
#include "base/hash.h"
#include "base/text.h"
#include "model/messages.h"
#include "pages/record_link.h"
#include "pages/redirect/redirect_page.h"
#include "records/registry.h"

namespace tertial {

LinkTargets::LinkTargets(const Site& site) : site_(site) {
  for (const RecordType& type : record_types())
    for (const Record& record : site.model.records(type.schema())) {
      records_.push_back(&record);
      if (const std::string address = address_of(site, record);
          address.find('#') != std::string::npos)
        places_.push_back(hash64(address));
    }
  for (const Record& pledge : site.model.all<Pledge>())
    for (const Point& point : pledge.as<Pledge>().points)
      places_.push_back(hash64(point_address_of(site, pledge, point)));
  for (const Record& inspection : site.model.all<Inspection>())
    for (const Finding& finding : inspection.as<Inspection>().findings)
      places_.push_back(hash64(finding_address_of(site, inspection, finding)));
}

void LinkTargets::sort() {
  std::ranges::sort(places_);
  std::ranges::sort(records_, {}, &Record::file);
}

void LinkTargets::add_anchors(std::string_view type, std::string_view id,
                              std::span<const std::string> names) {
  const auto found = std::ranges::find(
      record_types(), type, [](const RecordType& candidate) { return candidate.schema().name; });
  const Record* record = site_.model.find(found->schema(), id);
  if (!record) return;
  std::string place = address_of(site_, *record);
  place.resize(std::min(place.find('#'), place.size()));
  place.push_back('#');
  const std::size_t page = place.size();
  for (const std::string& name : names) {
    place.resize(page);
    places_.push_back(hash64(place.append(name)));
  }
}

const PlannedPage* LinkTargets::find_page(std::string_view address) const {
  const auto address_of_page = [](const PlannedPage* page) {
    return std::string_view(page->address);
  };
  const auto here = std::ranges::equal_range(site_.planned, address, {}, address_of_page);
  for (const PlannedPage* page : here)
    if (!redirect_at(*page)) return page;
  return here.empty() ? nullptr : here.front();
}

void LinkTargets::suggest(std::string_view page, Diagnostic& finding, SuggestionWork& work) {
  if (!work.left()) return;
  std::vector<std::string_view> addresses;
  addresses.reserve(site_.planned.size());
  for (const PlannedPage* planned : site_.planned)
    addresses.push_back(planned->address);
  if (const std::string_view guess = work.nearest(page, addresses); !guess.empty())
    finding.with_help({"menade du {0}?", "did you mean {0}?"}, {guess});
}

bool LinkTargets::has_place(std::string_view address) const {
  return std::ranges::binary_search(places_, hash64(address));
}

const Record* LinkTargets::record_in(FileId file) const {
  const auto found = std::ranges::lower_bound(records_, file, {}, &Record::file);
  return found != records_.end() && (*found)->file == file ? *found : nullptr;
}

bool check_record_link(const Model& model, std::string_view target, Span at, DiagnosticList& out) {
  const std::optional<const Record*> record = linked_record(model, target);
  if (!record) return false;
  const std::size_t colon = target.find(':');
  if (!*record)
    out.report(model_kind("model.unknown-reference"), at,
               {quoted(target.substr(colon + 1)), std::string(target.substr(0, colon))});
  return true;
}

void LinkTargets::check(std::string_view target, Span at, DiagnosticList& out) {
  if (check_record_link(site_.model, target, at, out)) return;
  // A colon after the first slash is part of the path.
  const bool scheme = target.find(':') < target.find_first_of("/?#");
  if (scheme || target.starts_with("//")) return;
  if (target.starts_with('#')) {
    const Record* here = record_in(at.file);
    if (!here) return;
    const std::string page = address_of(site_, *here);
    if (!has_place(page.substr(0, page.find('#')) + std::string(target)))
      out.report(app_kind("link.no-anchor"), at, {quoted(target)});
    return;
  }
  if (!target.starts_with('/')) {
    out.report(app_kind("link.relative"), at, {quoted(target)});
    return;
  }
  const std::size_t hash = target.find('#');
  const std::string_view address = target.substr(0, hash);
  const PlannedPage* page = find_page(address);
  if (!page)
    return suggest(address, out.report(app_kind("link.no-page"), at, {quoted(target)}),
                   out.suggestions());
  if (const Redirect* moved = redirect_at(*page)) {
    out.report(app_kind("link.moved"), at, {quoted(address)})
        .with_help({"skriv {0}", "write {0}"}, {*moved->to});
    return;
  }
  if (hash != std::string_view::npos && !has_place(target))
    out.report(app_kind("link.no-anchor"), at, {quoted(target.substr(hash))});
}

}  // namespace tertial
