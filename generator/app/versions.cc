#include "app/versions.h"

#include <map>
#include <tuple>

#include "app/messages.h"
#include "base/text.h"
#include "pages/versions.h"
#include "records/page/page.h"

namespace tertial {
namespace {

/// What a version says it is a version of is a whole page, and not a version itself.
bool check_original(const Site& site, const Located<std::string>& version_of, DiagnosticList& out) {
  if (original_of(site, *version_of).find('#') != std::string::npos) {
    out.report(app_kind("page.version-of-part"), version_of.at, {quoted(*version_of)})
        .with_help({"skriv adressen utan det som står efter #",
                    "write the address without what follows #"});
    return false;
  }
  const Record* original = original_record(site, *version_of);
  if (!original || !original->is<Page>()) return true;
  const std::optional<Located<std::string>>& further = original->as<Page>().version_of;
  if (!further) return true;
  out.report(app_kind("page.version-of-version"), version_of.at, {quoted(*version_of)})
      .with_help({"skriv: version_of = \"{0}\"", "write: version_of = \"{0}\""}, {further->value});
  return false;
}

}  // namespace

void check_originals(const Model& model, LinkTargets& targets, DiagnosticList& out) {
  for (const Record& record : model.all<Page>())
    if (const auto& version_of = record.as<Page>().version_of)
      targets.check(**version_of, version_of->at, out);
}

void check_versions(const Site& site, DiagnosticList& out) {
  std::map<std::tuple<std::string, std::string_view, bool>, const Record*> first;
  for (const Record& record : site.model.all<Page>()) {
    const auto& page = record.as<Page>();
    if (!page.version_of) continue;
    const Located<std::string>& version_of = *page.version_of;
    if (!check_original(site, version_of, out)) continue;
    const auto [other, fresh] = first.emplace(
        std::tuple(original_of(site, *version_of), language_of(record, site.settings), page.easy),
        &record);
    if (!fresh)
      out.report(app_kind("page.two-versions"), version_of.at, {quoted(*version_of)})
          .with_note(whole_file(other->second->file), {"den andra sidan", "the other page"})
          .with_help(
              {"ta bort `version_of` från en av dem", "delete `version_of` from one of them"});
    const Record* original = original_record(site, *version_of);
    if (const auto changed = original ? changed_since(record, *original) : std::nullopt)
      out.report(app_kind("page.version-behind"), version_of.at, {to_string(*changed)})
          .with_note(whole_file(original->file), {"sidan som ändrades", "the page that changed"})
          .with_help({"jämför texterna, ändra det som skiljer och sätt sedan updated till i dag",
                      "compare the texts, change what differs, then set updated to today"});
  }
}

}  // namespace tertial
