// Whatever is edited between two builds: with the cache they give what a clean build gives, byte
// for byte, say the same, and leave alone what stays as it is.
#include "app/build_cache.h"

#include <doctest/doctest.h>

#include "app/edits.h"

using namespace tertial;

namespace {

namespace fs = std::filesystem;

using Tree = std::map<std::string, std::string>;

/// Files that somebody changed since a build left them, and that the site has no longer: whoever
/// did keeps them, and is told.
std::vector<std::string> taken_over(const Tree& left, const Tree& now, const Tree& wanted) {
  std::vector<std::string> paths;
  for (const auto& [path, bytes] : now)
    if (left.contains(path) && left.at(path) != bytes && !wanted.contains(path))
      paths.push_back(path);
  return paths;
}

std::size_t steps() {
  const char* const number = std::getenv("TERTIAL_EDITS");  // NOLINT(concurrency-mt-unsafe)
  return number ? std::stoul(number) : 30;
}

}  // namespace

TEST_CASE("after any edits a build with the cache gives and says what a clean build does") {
  const char* const chosen = std::getenv("TERTIAL_SEED");  // NOLINT(concurrency-mt-unsafe)
  EditedSite site(chosen ? static_cast<unsigned>(std::stoul(chosen)) : 20261127U);
  std::string history;
  Tree left;
  for (std::size_t step = 0; step < steps(); ++step) {
    const Edit& edit = edits()[site.pick(edits().size())];
    history.append(edit.name).append("; ");
    CAPTURE(history);
    // No edit finds out anything while the site cannot be built.
    if (site.pick(2) == 0) {
      fs::remove(site.folder().path() / "content/news/fel.md");
      fs::remove(site.folder().path() / "content/sidor");
      if (!fs::exists(site.folder().path() / "content/news/karta.png"))
        site.draw("content/news/karta.png");
      site.options().deny_warnings = false;
    }
    edit.make(site);
    const Tree before = site.tree("public");
    const auto times_before = site.times("public");
    const Said said = site.build("public", true);
    fs::remove_all(site.folder().path() / "clean");
    const Said clean = site.build("clean", false);
    const Tree wanted = site.tree("clean");
    const bool built = clean.code == 0;
    const auto theirs = built ? taken_over(left, before, wanted) : std::vector<std::string>();
    for (const std::string& path : theirs) {
      REQUIRE((said.out + said.err).find(path) != std::string::npos);
      REQUIRE(site.folder().bytes("public/" + path) == before.at(path));
      fs::remove(site.folder().path() / "public" / path);
    }
    if (theirs.empty()) {
      REQUIRE(said.code == clean.code);
      REQUIRE(said.err == clean.err);
    }
    const Tree after = site.tree("public");
    REQUIRE(after == (built ? wanted : before));
    if (built) left = after;
    for (const auto& [path, times] : site.times("public"))
      if (path != ".tertial-manifest" && before.contains(path) && before.at(path) == after.at(path))
        REQUIRE(times == times_before.at(path));
  }
}

TEST_CASE("when nothing has changed nothing is read but what is in doubt, and nothing is written") {
  EditedSite site(1);
  site.options().verbose = true;
  const std::string_view same = "inget är ändrat";
  CHECK(site.build("public", true).err.find(same) == std::string::npos);
  CHECK(site.build("public", true).err.find(same) == 0);
  CHECK(site.records().size() == 1);
  SUBCASE("told of a changed file") {
    site.append(site.news(), "Mer.\n");
    CHECK(site.build("public", true).err.find("nyhet1.md") != std::string::npos);
  }
  SUBCASE("told of a file more") {
    site.add_news();
    CHECK(site.build("public", true).err.find("content` är ändrad") != std::string::npos);
  }
  SUBCASE("other times alone are no change") {
    site.set_time(site.news(), {1'700'000'000, 0});
    CHECK(site.build("public", true).err.find(same) == 0);
  }
  SUBCASE("switched off") {
    const Said said = site.build("public", false);
    CHECK(said.err.find("cachen används inte") != std::string::npos);
    CHECK(said.out.find("public: 0 filer skrivna, ") != std::string::npos);
  }
  SUBCASE("bytes are read only as long as the times are new") {
    std::this_thread::sleep_for(std::chrono::milliseconds(150));
    CHECK(site.build("public", true).err.find(same) == 0);
    const std::string before = site.records().front().string();
    const auto written = fs::last_write_time(before);
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    CHECK(site.build("public", true).err.find(same) == 0);
    CHECK(fs::last_write_time(before) == written);
  }
}

TEST_CASE("when a body has changed, only pages that show it are made") {
  EditedSite site(3, "tests/sites/exempelkommun/content");
  site.options().verbose = true;
  std::vector<std::string> files;
  for (const auto& entry : fs::recursive_directory_iterator(site.folder().path() / "content")) {
    const std::string file = fs::relative(entry.path(), site.folder().path()).string();
    if (entry.path().extension() != ".md" || entry.path().parent_path().filename() == "content")
      continue;
    const std::string text = site.folder().bytes(file);
    if (text.size() > text.rfind("+++") + 5) files.push_back(file);
  }
  std::ranges::sort(files);
  REQUIRE(files.size() > 10);
  site.build("public", true);
  for (int step = 0; step < 5; ++step) {
    const std::string file = files[site.pick(files.size())];
    CAPTURE(file);
    site.append(file, "\nEtt tillägg om " + site.word() + ".\n");
    const auto before = site.tree("public");
    const Said said = site.build("public", true);
    fs::remove_all(site.folder().path() / "clean");
    const Said clean = site.build("clean", false);
    CHECK(said.out.substr(said.out.find("sidor ändras")) ==
          clean.out.substr(clean.out.find("sidor ändras")));
    const auto after = site.tree("public");
    REQUIRE(after == site.tree("clean"));
    REQUIRE(said.err.find("alla sidor") == std::string::npos);
    for (const auto& [path, bytes] : after) {
      const bool page = path.ends_with(".html") || path.ends_with(".xml");
      const bool made =
          said.err.find("görs igen: " + path + ": brödtexten i ") != std::string::npos;
      if (page && before.at(path) != bytes) CHECK(made);
    }
    std::size_t made = 0;
    for (std::size_t at = said.err.find("görs igen"); at != std::string::npos;
         at = said.err.find("görs igen", at + 1))
      ++made;
    CHECK(made >= 1);
    CHECK(made <= 4);
  }
}

TEST_CASE("when a picture has changed, only pages that show it are made") {
  EditedSite site(7, "tests/sites/exempelkommun/content");
  site.options().verbose = true;
  const std::string file = "content/news/karta över rundan.png";
  site.build("public", true);
  site.draw(file);
  const std::string said = site.build("public", true).err;
  const std::size_t made = said.find("görs igen: nyheter/rapport/index.html: bilden `");
  REQUIRE(made != std::string::npos);
  CHECK(said.find("görs igen") == made);
  CHECK(said.find("görs igen", made + 1) == std::string::npos);
  site.build("clean", false);
  CHECK(site.tree("public") == site.tree("clean"));
  std::filesystem::remove(site.folder().path() / file);
  CHECK(site.build("public", true).code == 1);
  CHECK(site.tree("public") == site.tree("clean"));
}

TEST_CASE("what is kept of pages is no reason to leave alone what somebody changed there") {
  EditedSite site(4);
  site.options().verbose = true;
  site.build("public", true);
  site.append(site.news(), "Mer.\n");
  site.append("public/om/index.html", "<!-- -->");
  const Said said = site.build("public", true);
  CHECK(said.err.find("görs igen: om/index.html: filen är ändrad") != std::string::npos);
  CHECK(said.err.find("görs igen: nyheter/nyhet1/index.html: brödtexten") != std::string::npos);
  site.build("clean", false);
  CHECK(site.tree("public") == site.tree("clean"));
}

TEST_CASE("all pages are made when more than a body differs") {
  EditedSite site(5);
  site.options().verbose = true;
  site.build("public", true);
  SUBCASE("a field") {
    std::string text = site.folder().bytes(site.news());
    site.folder().add(site.news(), text.insert(text.find('"') + 1, "En "));
    CHECK(site.build("public", true).err.find("nyhet1.md` eller en fil bredvid") !=
          std::string::npos);
  }
  SUBCASE("the theme") {
    site.append("themes/kommun/static/style.css", "\n");
    CHECK(site.build("public", true).err.find("alla sidor görs: temat är ändrat") !=
          std::string::npos);
  }
  SUBCASE("the day") {
    site.options().as_of = Date{2026, 11, 22};
    CHECK(site.build("public", true).err.find("alla sidor görs: inget är känt") !=
          std::string::npos);
  }
}

TEST_CASE("texts are looked through again when the names of places have changed") {
  EditedSite site(6);
  site.append(site.news(), "Det gäller Norby.\n");
  const Said before = site.build("public", true);
  CHECK(before.err.find("Norby") != std::string::npos);
  const std::string file = "content/districts/norrby.toml";
  std::string text = site.folder().bytes(file);
  site.folder().add(file, text.replace(text.find("Norrby"), 6, "Norby"));
  const Said after = site.build("public", true);
  CHECK(after.err.find("Norby") == std::string::npos);
  CHECK(after.err == site.build("clean", false).err);
  CHECK(site.tree("public") == site.tree("clean"));
}

TEST_CASE("findings that show what is private are kept nowhere") {
  EditedSite site(2);
  site.folder().add(
      "content/news/privat.md",
      "+++\ntitle = \"Nyhet\"\ndate = 2024-03-01\npledges = [\"070-123 45 67\"]\n+++\n");
  site.build("public", true);
  CHECK(site.records().empty());
}
