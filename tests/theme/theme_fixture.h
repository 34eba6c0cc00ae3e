#pragma once
// What the tests of themes share: views with every type of member, a theme made of texts, and
// findings as lines that a test can compare whole.
#include <doctest/doctest.h>

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "theme/template.h"

namespace tertial::theme_test {

struct DateView {
  std::string iso, text;
};
const ViewType& view_of(Tag<DateView>);

struct PointView {
  std::string title;
  Address address;
  std::optional<DateView> due;
  std::vector<PointView> parts;
};
const ViewType& view_of(Tag<PointView>);

struct PledgeView {
  std::string title = "Trygg & säker";
  std::string_view label = "löfte";
  Html body{"<p>Text</p>"};
  Json data{R"({"name":"</script>"})"};
  Address address{"/loften/a/?b=1&c=2"};
  bool official = false;
  std::int64_t count = 3;
  std::size_t size = 0;
  std::optional<std::string> remark;
  std::optional<DateView> due;
  std::optional<std::vector<std::string>> tags;
  std::vector<PointView> points;
  std::vector<std::string> words;
  const PointView* next = nullptr;
  DateView updated{"2024-05-22", "22 maj 2024"};
};
const ViewType& view_of(Tag<PledgeView>);

using Files = std::initializer_list<std::pair<std::string_view, std::string_view>>;

inline const ViewType& view_of(Tag<DateView>) {
  static constexpr ViewField fields[] = {view_field<&DateView::iso>("iso"),
                                         view_field<&DateView::text>("text")};
  static constexpr ViewType type{"date", fields};
  return type;
}

inline const ViewType& view_of(Tag<PointView>) {
  static constexpr ViewField fields[] = {
      view_field<&PointView::title>("title"), view_field<&PointView::address>("address"),
      view_field<&PointView::due>("due"), view_field<&PointView::parts>("parts")};
  static constexpr ViewType type{"point", fields};
  return type;
}

inline const ViewType& view_of(Tag<PledgeView>) {
  static constexpr ViewField fields[] = {
      view_field<&PledgeView::title>("title"),     view_field<&PledgeView::label>("label"),
      view_field<&PledgeView::body>("body"),       view_field<&PledgeView::data>("data"),
      view_field<&PledgeView::address>("address"), view_field<&PledgeView::official>("official"),
      view_field<&PledgeView::count>("count"),     view_field<&PledgeView::size>("size"),
      view_field<&PledgeView::remark>("remark"),   view_field<&PledgeView::due>("due"),
      view_field<&PledgeView::tags>("tags"),       view_field<&PledgeView::points>("points"),
      view_field<&PledgeView::words>("words"),     view_field<&PledgeView::next>("next"),
      view_field<&PledgeView::updated>("updated")};
  static constexpr ViewType type{"pledge", fields};
  return type;
}

/// A theme of these templates; files are numbered in that order.
inline Theme make_theme(Files templates, std::string_view strings = "", Files assets = {},
                        std::string url_prefix = "/p") {
  DiagnosticList out;
  FileId id = 0;
  std::vector<ThemeFile> files, static_files;
  for (const auto& [name, text] : templates)
    files.push_back({std::string(name), std::string(text), id++});
  for (const auto& [name, text] : assets)
    static_files.push_back({std::string(name), std::string(text), id++});
  const ThemeFile texts{"sv.toml", std::string(strings), id++};
  Strings loaded = Strings::load({&texts, 1}, out);
  Assets hashed = Assets::load(static_files, url_prefix, out);
  return {files, std::move(loaded), std::move(hashed), std::move(url_prefix)};
}

/// One line per finding: `file:line:col code: message (help)`, sorted.
inline std::string lines(DiagnosticList& list, Language language = Language::en) {
  list.sort();
  std::string result;
  for (const Diagnostic& found : list.items()) {
    if (found.span.file != no_file)
      result += std::to_string(found.span.file) + ":" + std::to_string(found.span.begin.line) +
                ":" + std::to_string(found.span.begin.column) + " ";
    result += std::string(found.kind->code) + ": " + found.message(language);
    if (!found.help.text.empty()) result += " (" + found.help.in(language) + ")";
    result += '\n';
  }
  return result;
}

/// The page.html of these templates, rendered; or what is wrong with it.
inline std::string render(Files templates, const PledgeView& view = {},
                          std::string_view strings = "") {
  Theme theme = make_theme(templates, strings, {{"style.css", "body{}"}});
  DiagnosticList list;
  const auto page = theme.compile<PledgeView>("page.html", list);
  if (!page) return lines(list);
  std::string out;
  page.render(view, out);
  return out;
}

inline std::string render(std::string_view page, const PledgeView& view = {},
                          std::string_view strings = "") {
  return render({{"page.html", page}}, view, strings);
}

/// The findings of compiling page.html.
inline std::string findings(Files templates, Language language = Language::en) {
  Theme theme =
      make_theme(templates, "menu = \"Meny\"\ncount = \"{0} löften\"", {{"style.css", "body{}"}});
  DiagnosticList list;
  theme.compile<PledgeView>("page.html", list);
  return lines(list, language);
}

inline std::string findings(std::string_view page, Language language = Language::en) {
  return findings({{"page.html", page}}, language);
}

/// All that is said of templates, in both languages.
inline void check(Files templates, std::string_view sv, std::string_view en) {
  CHECK(findings(templates, Language::sv) == sv);
  CHECK(findings(templates, Language::en) == en);
}

inline void check(std::string_view page, std::string_view sv, std::string_view en) {
  check({{"page.html", page}}, sv, en);
}

}  // namespace tertial::theme_test
