#include "app/other_languages.h"

#include <algorithm>
#include <set>

#include "app/messages.h"
#include "base/known_languages.h"
#include "base/text.h"
#include "records/page/page.h"

namespace tertial {

void OtherLanguages::find(const Model& model, const Settings& settings) {
  for (const Record& record : model.all<Page>()) {
    const auto& own = common(record).lang;
    if (!own) continue;
    const KnownLanguage* language = find_language(own->value);
    if (language && language->code != *settings.language && !of(language->code))
      all_.push_back({language->code, own->at, nullptr, nullptr, nullptr});
  }
}

std::vector<std::string_view> OtherLanguages::codes() const {
  std::vector<std::string_view> codes;
  codes.reserve(all_.size());
  for (const OtherLanguage& language : all_)
    codes.push_back(language.code);
  return codes;
}

void OtherLanguages::add_themes(const Theme& own, const ThemeSources& sources,
                                const Settings& settings, DiagnosticList& out) {
  for (OtherLanguage& language : all_) {
    Strings strings = Strings::load(sources.strings(language.code, out), out);
    strings.complete(own.strings(), out);
    language.theme =
        std::make_unique<Theme>(sources.templates(*settings.theme, out), std::move(strings),
                                own.assets(), std::string(own.url_prefix()));
  }
}

void OtherLanguages::add_sites(const Site& own) {
  for (OtherLanguage& language : all_) {
    language.wording = std::make_unique<Wording>(language.theme->strings());
    auto counterparts = own.versions->counterparts(language.code);
    language.theme->lead_links(counterparts);
    language.site = std::make_unique<Site>(Site{own.settings,
                                                own.model,
                                                language.theme->strings(),
                                                own.histories,
                                                own.events,
                                                own.inspections,
                                                own.notices,
                                                own.contradictions,
                                                *language.wording,
                                                own.as_of,
                                                own.prefix,
                                                own.origin,
                                                {},
                                                own.body,
                                                own.picture,
                                                own.look,
                                                language.code,
                                                own.versions,
                                                std::move(counterparts)});
  }
}

void OtherLanguages::name_kinds(Versions& versions, const Site& own) const {
  versions.name_kinds([&](const VersionKind& kind) {
    const OtherLanguage* other = of(kind.lang);
    const Strings& strings = other ? other->site->strings : own.strings;
    std::string name(find_language(kind.lang)->name);
    if (!kind.easy) return name;
    const std::string easy(strings("version.easy"));
    return other ? name + ": " + easy : easy;
  });
}

void OtherLanguages::set_planned(const std::vector<const PlannedPage*>& planned) {
  for (const OtherLanguage& language : all_)
    language.site->planned = planned;
}

void OtherLanguages::report_untranslated(DiagnosticList& out) const {
  for (const OtherLanguage& language : all_) {
    std::set<std::string, std::less<>> missing = language.theme->borrowed_texts();
    const Strings& strings = language.theme->strings();
    for (const std::string_view key : Wording::required_keys())
      if (strings.is_borrowed(key)) missing.emplace(key);
    // What the frame of such a page is told by code.
    for (const std::string_view key : strings.keys())
      if ((key.starts_with("version.") || key.starts_with("frame.")) && strings.is_borrowed(key))
        missing.emplace(key);
    if (missing.empty()) continue;
    const std::vector<std::string> keys(missing.begin(), missing.end());
    out.report(app_kind("theme.untranslated"), language.at,
               {keys.size(), find_language(language.code)->name})
        .with_help({"skriv dem i theme/strings/{0}.toml: {1}",
                    "write them in theme/strings/{0}.toml: {1}"},
                   {language.code, join(keys, ", ")});
  }
}

const OtherLanguage* OtherLanguages::of(const PlannedPage& page, const Settings& settings) const {
  if (all_.empty() || !page.record || !page.record->is<Page>()) return nullptr;
  return of(language_of(*page.record, settings));
}

const OtherLanguage* OtherLanguages::of(std::string_view code) const {
  const auto found = std::ranges::find(all_, code, &OtherLanguage::code);
  return found == all_.end() ? nullptr : &*found;
}

}  // namespace tertial
