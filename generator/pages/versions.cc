#include "pages/versions.h"

#include <algorithm>
#include <tuple>

#include "base/known_languages.h"
#include "pages/page_type.h"
#include "pages/record_link.h"
#include "records/page/page.h"

namespace tertial {

std::string original_of(const Site& site, std::string_view version_of) {
  const std::optional<const Record*> record = linked_record(site.model, version_of);
  return record && *record ? address_of(site, **record) : std::string(version_of);
}

const Record* original_record(const Site& site, std::string_view version_of) {
  if (const auto record = linked_record(site.model, version_of)) return *record;
  const auto planned = std::ranges::lower_bound(
      site.planned, version_of, {},
      [](const PlannedPage* page) { return std::string_view(page->address); });
  return planned != site.planned.end() && (*planned)->address == version_of ? (*planned)->record
                                                                            : nullptr;
}

std::optional<Date> changed_since(const Record& version, const Record& original) {
  const auto then = without_place(common(version).updated);
  const auto since = without_place(common(original).updated);
  return then && since && *then < *since ? since : std::nullopt;
}

Versions::Versions(const Site& site) {
  const KnownLanguage* own = find_language(*site.settings.language);
  const std::string_view own_code = own ? own->code : std::string_view();
  for (const Record& record : site.model.all<Page>()) {
    const KnownLanguage* language = find_language(language_of(record, site.settings));
    if (!language || is_ordinary(record, site.settings)) continue;
    const auto& page = record.as<Page>();
    auto kind = std::ranges::find_if(kinds_, [&](const VersionKind& known) {
      return known.lang == language->code && known.easy == page.easy;
    });
    if (kind == kinds_.end()) kind = kinds_.insert(kind, {language->code, page.easy, {}, {}});
    const std::string address = address_of(site, record);
    std::string original;
    if (page.version_of) original = original_of(site, page.version_of->value);
    if (original == "/") kind->start = address;
    if (original.empty()) continue;
    const auto [at, fresh] = group_at_.try_emplace(original, groups_.size());
    if (fresh) groups_.push_back({{original, own_code, false, nullptr}});
    groups_[at->second].push_back({address, language->code, page.easy, &record});
    group_at_.try_emplace(address, at->second);
  }
  const auto order = [&](const auto& a) { return std::tuple(a.lang != own_code, a.lang, a.easy); };
  std::ranges::sort(kinds_, {}, order);
  for (std::vector<PageVersion>& group : groups_)
    std::ranges::stable_sort(group, {}, order);
}

std::span<const PageVersion> Versions::of(std::string_view address) const {
  const auto found = group_at_.find(address);
  return found == group_at_.end() ? std::span<const PageVersion>() : groups_[found->second];
}

std::vector<const PageVersion*> Versions::translations(std::string_view address) const {
  std::vector<const PageVersion*> found;
  for (const PageVersion& version : of(address)) {
    if (!version.easy)
      found.push_back(&version);
    else if (version.address == address)
      return {};
  }
  if (found.size() < 2) found.clear();
  return found;
}

std::map<std::string, std::string, std::less<>> Versions::counterparts(
    std::string_view language) const {
  std::map<std::string, std::string, std::less<>> there;
  for (const std::vector<PageVersion>& group : groups_)
    for (const PageVersion& version : group)
      if (version.lang == language && !version.easy && version.record)
        there.try_emplace(group.front().address, version.address);
  return there;
}

}  // namespace tertial
