// The preview keeps copies, texts and the theme from save to save.
#include "app/workspace.h"

#include <doctest/doctest.h>

#include "app/edits.h"

using namespace tertial;

namespace {

struct Shown {
  std::string said;
  std::map<std::string, std::string> files;
};

Shown show(const EditedSite& site, Options options, SourceCopies* copies) {
  options.command = Command::serve;
  Workspace workspace(options, site.folder().path() / "program", copies);
  if (workspace.load()) workspace.plan();
  Shown shown;
  if (!workspace.findings().has_errors())
    for (std::size_t file = 0; file < workspace.pipeline().outputs(); ++file)
      shown.files.emplace(workspace.pipeline().output_paths()[file],
                          workspace.pipeline().output(file));
  std::ostringstream out;
  std::ostringstream errors;
  workspace.report({out, errors});
  shown.said = out.str() + errors.str();
  return shown;
}

Shown show(EditedSite& site, SourceCopies* copies) {
  return show(site, site.options(), copies);
}

}  // namespace

TEST_CASE("after any edits what is kept between saves shows and says what a clean run does") {
  EditedSite site(20261128U);
  SourceCopies copies;
  std::string history;
  for (std::size_t step = 0; step < 40; ++step) {
    const Edit& edit = edits()[site.pick(edits().size())];
    history.append(edit.name).append("; ");
    CAPTURE(history);
    edit.make(site);
    const Shown kept = show(site, &copies);
    const Shown clean = show(site, nullptr);
    REQUIRE(kept.said == clean.said);
    REQUIRE(kept.files == clean.files);
    std::filesystem::remove(site.folder().path() / "content/news/fel.md");
  }
}

TEST_CASE(
    "a theme is made once, and again when it, the settings or its files' numbers are others") {
  EditedSite site(1);
  SourceCopies copies;
  show(site, &copies);
  const std::shared_ptr<SiteTheme> first = copies.site_theme;
  REQUIRE(first);
  site.append(site.news(), "Mer.\n");
  show(site, &copies);
  CHECK(copies.site_theme == first);
  site.append("content/site.toml", "brand = \"#0b3a6b\"\n");
  show(site, &copies);
  const std::shared_ptr<SiteTheme> second = copies.site_theme;
  CHECK(second != first);
  site.append("themes/kommun/templates/parts/date.html", "<!-- -->");
  show(site, &copies);
  const std::shared_ptr<SiteTheme> third = copies.site_theme;
  CHECK(third != second);
  site.add_news();
  show(site, &copies);
  CHECK(copies.site_theme != third);
}

TEST_CASE("a theme with something wrong in it is made each time, so that it is told each time") {
  EditedSite site(2);
  SourceCopies copies;
  site.append("themes/kommun/templates/parts/date.html", "{{ no_such_name }}");
  const std::string said = show(site, &copies).said;
  CHECK(said.find("no_such_name") != std::string::npos);
  CHECK_FALSE(copies.site_theme);
  CHECK(show(site, &copies).said == said);
}
