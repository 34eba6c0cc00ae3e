#include "app/links.h"

#include <algorithm>
#include <array>

#include "app/messages.h"
#include "base/hash.h"
#include "base/text.h"
#include "model/unknown_reference.h"
#include "pages/record_link.h"
#include "pages/redirect/redirect_page.h"
#include "records/registry.h"

namespace tertial {
namespace {

/// "ryd" of "/stadsdelar/ryd/".
std::string_view last_part(std::string_view address) {
  if (address.ends_with('/')) address.remove_suffix(1);
  return address.substr(address.rfind('/') + 1);
}

void no_anchor(std::string_view anchor, Span at, DiagnosticList& out) {
  out.report(app_kind("link.no-anchor"), at, {quoted(anchor)})
      .with_help({"öppna sidan, och ta det som står efter # i adressen när du klickar på rubriken; "
                  "eller ta bort {0} för att länka till hela sidan",
                  "open the page, and take what follows # in the address when you click on the "
                  "heading; or take {0} away to link to the whole page"},
                 {anchor});
}

}  // namespace

LinkSpace link_space(const Site& site) {
  return {site.model, site.planned,
          [&site](const Record& record) { return std::optional(address_of(site, record)); }};
}

LinkTargets::LinkTargets(LinkSpace space) : space_(std::move(space)) {
  for (const RecordType& type : record_types())
    for (const Record& record : space_.model.records(type.schema())) {
      records_.push_back(&record);
      if (const std::optional<std::string> address = space_.address_of(record);
          address && address->find('#') != std::string::npos)
        places_.push_back(hash64(*address));
    }
  const auto add = [this](const Record& record, const std::string& anchor) {
    if (const std::optional<std::string> page = space_.address_of(record))
      places_.push_back(hash64(*page + "#" + anchor));
  };
  for (const Record& pledge : space_.model.all<Pledge>())
    for (const Point& point : pledge.as<Pledge>().points)
      add(pledge, point_anchor(point));
  for (const Record& inspection : space_.model.all<Inspection>()) {
    const auto& seen = inspection.as<Inspection>();
    for (const std::vector<Finding>* findings : {&seen.findings, &seen.to_come})
      for (const Finding& finding : *findings)
        add(inspection, finding_anchor(finding));
  }
}

void LinkTargets::sort() {
  std::ranges::sort(places_);
  std::ranges::sort(records_, {}, &Record::file);
}

void LinkTargets::add_anchors(std::string_view type, std::string_view id,
                              std::span<const std::string> names) {
  const auto found = std::ranges::find(
      record_types(), type, [](const RecordType& candidate) { return candidate.schema().name; });
  const Record* record = space_.model.find(found->schema(), id);
  const std::optional<std::string> address =
      record ? space_.address_of(*record) : std::optional<std::string>();
  if (!address) return;
  std::string place = *address;
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
  const auto here = std::ranges::equal_range(space_.pages, address, {}, address_of_page);
  for (const PlannedPage* page : here)
    if (!redirect_at(*page)) return page;
  return here.empty() ? nullptr : here.front();
}

void LinkTargets::suggest(std::string_view page, Diagnostic& finding, SuggestionWork& work) {
  if (!work.left()) return;
  std::vector<std::string_view> addresses;
  addresses.reserve(space_.pages.size());
  for (const PlannedPage* planned : space_.pages)
    addresses.push_back(planned->address);
  const std::string_view guess = work.nearest(page, addresses);
  // "/stadsdelar/" is so long that anything below it would be like anything else.
  const std::array last = {last_part(guess)};
  if (!guess.empty() && (last_part(page).empty() || !did_you_mean(last_part(page), last).empty()))
    finding.with_help({"menade du {0}?", "did you mean {0}?"}, {guess});
}

bool LinkTargets::has_place(std::string_view address) const {
  return std::ranges::binary_search(places_, hash64(address));
}

bool LinkTargets::shows(const PlannedPage& page, std::string_view place) {
  if (!space_.render) return true;  // nobody can say
  if (shown_pages_.insert(page.address).second) {
    constexpr std::string_view attribute = " id=\"";
    const std::string html = space_.render(page);
    for (std::size_t at = html.find(attribute); at != std::string::npos;
         at = html.find(attribute, at)) {
      at += attribute.size();
      const std::size_t end = std::min(html.find('"', at), html.size());
      shown_places_.insert(hash64(page.address + "#" + html.substr(at, end - at)));
    }
  }
  return shown_places_.contains(hash64(place));
}

bool LinkTargets::may_be(std::string_view address) const {
  return space_.unsure && space_.unsure->may_be(address);
}

const Record* LinkTargets::record_in(FileId file) const {
  const auto found = std::ranges::lower_bound(records_, file, {}, &Record::file);
  return found != records_.end() && (*found)->file == file ? *found : nullptr;
}

bool check_record_link(const Model& model, std::string_view target, Span at, DiagnosticList& out) {
  const std::optional<const Record*> record = linked_record(model, target);
  if (!record) return false;
  if (*record) return true;
  const std::size_t colon = target.find(':');
  const auto type = std::ranges::find(record_types(), target.substr(0, colon),
                                      [](const RecordType& one) { return one.schema().name; });
  report_unknown_reference(target.substr(colon + 1), at, type->schema(),
                           model.records(type->schema()), out);
  return true;
}

void LinkTargets::check(std::string_view target, Span at, DiagnosticList& out) {
  if (check_record_link(space_.model, target, at, out)) return;
  // A colon after the first slash is part of the path.
  const bool scheme = target.find(':') < target.find_first_of("/?#");
  if (scheme || target.starts_with("//")) return;
  if (target.starts_with('#')) {
    const Record* here = record_in(at.file);
    if (!here) return;
    const std::string page = space_.address_of(*here).value_or("/");
    const std::string whole = page.substr(0, page.find('#'));
    const std::string place = whole + std::string(target);
    const PlannedPage* shown = find_page(whole);
    if (!has_place(place) && !may_be(whole) && !(shown && shows(*shown, place)))
      no_anchor(target, at, out);
    return;
  }
  if (!target.starts_with('/')) {
    Diagnostic& finding = out.report(app_kind("link.relative"), at, {quoted(target)});
    if (target.starts_with("www."))
      finding.with_help({"skriv https://{0}", "write https://{0}"}, {target});
    else
      finding.with_help(
          {"skriv hela vägen från webbplatsens början, till exempel /stadsdelar/, eller en "
           "post, till exempel district:ryd",
           "write the whole way from the site's start, such as /stadsdelar/, or a record, "
           "such as district:ryd"});
    return;
  }
  const std::size_t hash = target.find('#');
  const std::string_view address = target.substr(0, hash);
  const PlannedPage* page = find_page(address);
  if (!page && may_be(address)) return;
  if (!page)
    return suggest(address, out.report(app_kind("link.no-page"), at, {quoted(target)}),
                   out.suggestions());
  if (const Redirect* moved = redirect_at(*page)) {
    out.report(app_kind("link.moved"), at, {quoted(address)})
        .with_help({"skriv {0}", "write {0}"}, {*moved->to});
    return;
  }
  if (hash != std::string_view::npos && !has_place(target) && !may_be(address) &&
      !shows(*page, target))
    no_anchor(target.substr(hash), at, out);
}

}  // namespace tertial
