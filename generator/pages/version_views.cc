#include "pages/version_views.h"

#include <algorithm>

#include "base/known_languages.h"
#include "base/text.h"
#include "pages/versions.h"
#include "records/page/page.h"

namespace tertial {
namespace {

/// The page's own place among those that say the same, or what it is where nothing says the same.
PageVersion own_version(const Site& site, const FrameInput& input) {
  const std::span<const PageVersion> group = site.versions->of(input.address);
  const auto found = std::ranges::find(group, input.address, &PageVersion::address);
  if (found != group.end()) return *found;
  const bool easy = input.subject && input.subject->is<Page>() && input.subject->as<Page>().easy;
  return {input.address, site.language(), easy, nullptr};
}

VersionView version_view(const Site& site, std::string_view name, std::string_view address,
                         std::string_view lang) {
  VersionView view{std::string(name), site.plain_link(address), {}};
  if (lang != site.language()) view.lang = lang;
  return view;
}

/// From a version to the ordinary page, or to the ordinary start page where nothing says the same.
VersionView ordinary_view(const Site& site, const PageVersion& own,
                          std::span<const PageVersion> group) {
  const KnownLanguage* language = find_language(*site.settings.language);
  const bool only_easy = own.lang == language->code;
  VersionView view =
      version_view(site, only_easy ? site.strings("version.ordinary") : language->name,
                   group.empty() ? std::string_view("/") : std::string_view(group.front().address),
                   language->code);
  view.same = !group.empty();
  return view;
}

/// Where a link of this kind leads; nothing when there is no such page.
std::optional<VersionView> kind_view(const Site& site, const VersionKind& kind,
                                     std::span<const PageVersion> group) {
  const auto same = std::ranges::find_if(group, [&](const PageVersion& version) {
    return version.record && version.lang == kind.lang && version.easy == kind.easy;
  });
  if (same == group.end() && kind.start.empty()) return std::nullopt;
  VersionView view =
      version_view(site, kind.name, same == group.end() ? kind.start : same->address, kind.lang);
  view.same = same != group.end();
  return view;
}

/// The name of a language in the words of the page.
std::string language_name(const Site& site, std::string_view code) {
  const std::string* name = site.strings.find("language." + std::string(code));
  return name ? *name : std::string(find_language(code)->name);
}

VersionNoteView note_of(const Site& site, const Record& record) {
  const auto& page = record.as<Page>();
  const Strings& strings = site.strings;
  const std::string original = language_name(site, *site.settings.language);
  const bool translated = !site.other_language.empty();
  std::vector<std::string> sentences;
  if (page.version_of)
    sentences.push_back(translated ? strings.format("version.translation", {original})
                                   : std::string(strings("version.easy-text")));
  const auto& reviewed = common(record).reviewed;
  sentences.push_back(reviewed ? strings.format("version.reviewed", {*reviewed})
                               : std::string(strings("version.not-reviewed")));
  VersionNoteView note;
  if (page.version_of) {
    const std::string address = original_of(site, page.version_of->value);
    const Record* of = original_record(site, page.version_of->value);
    if (const auto changed = of ? changed_since(record, *of) : std::nullopt)
      sentences.push_back(strings.format("version.behind", {site.wording.date(*changed)}));
    note.original = {translated ? strings.format("version.read-original", {original})
                                : std::string(strings("version.read-ordinary")),
                     site.plain_link(address)};
  }
  note.text = join(sentences, " ");
  return note;
}

}  // namespace

void add_versions(FrameView& frame, const Site& site, const FrameInput& input) {
  const std::span<const PageVersion> group = site.versions->of(input.address);
  const PageVersion own = own_version(site, input);
  frame.easy = own.easy;
  const bool ordinary = own.lang == *site.settings.language && !own.easy;
  if (!ordinary) frame.versions.push_back(ordinary_view(site, own, group));
  for (const VersionKind& kind : site.versions->kinds())
    if (kind.lang != own.lang || kind.easy != own.easy)
      if (std::optional<VersionView> view = kind_view(site, kind, group))
        frame.versions.push_back(std::move(*view));

  for (const PageVersion* version : site.versions->translations(input.address))
    frame.alternates.push_back({version->lang, site.absolute(version->address)});
  if (!frame.alternates.empty()) frame.ordinary = site.absolute(group.front().address);
  if (!ordinary && input.subject && input.subject->is<Page>())
    frame.version_note = note_of(site, *input.subject);
}

const ViewType& view_of(Tag<VersionView>) {
  static constexpr ViewField fields[] = {
      view_field<&VersionView::text>("text"), view_field<&VersionView::address>("address"),
      view_field<&VersionView::lang>("lang"), view_field<&VersionView::same>("same")};
  static constexpr ViewType type{"version", fields};
  return type;
}

const ViewType& view_of(Tag<AlternateView>) {
  static constexpr ViewField fields[] = {view_field<&AlternateView::lang>("lang"),
                                         view_field<&AlternateView::address>("address")};
  static constexpr ViewType type{"alternate", fields};
  return type;
}

const ViewType& view_of(Tag<VersionNoteView>) {
  static constexpr ViewField fields[] = {view_field<&VersionNoteView::text>("text"),
                                         view_field<&VersionNoteView::original>("original")};
  static constexpr ViewType type{"version-note", fields};
  return type;
}

}  // namespace tertial
