#include <doctest/doctest.h>

#include <algorithm>
#include <cerrno>
#include <random>

#include "base/hash.h"
#include "base/parallel_for.h"
#include "files/output_tree_run.h"

using namespace tertial;

TEST_CASE("an empty folder gets every page and a manifest of them") {
  MemoryFileSystem folder("public");
  const Run run = build(folder, site);
  CHECK(run.out.empty());
  REQUIRE(run.report);
  CHECK(run.report->written ==
        std::vector<std::string>{"a/b/index.html", "a/index.html", "index.html"});
  CHECK(run.report->unchanged == 0);
  CHECK(without_manifest(folder) == site);
  const std::string text = folder.read(manifest_name).value();
  const auto manifest = parse_manifest(text);
  REQUIRE(manifest);
  CHECK(manifest->finished);
  CHECK(manifest->files.size() == 3);
  CHECK(manifest->folders == std::vector<std::string_view>{"a", "a/b"});
}

TEST_CASE("a build without a change changes nothing at all") {
  MemoryFileSystem folder("public");
  build(folder, site);
  const std::size_t before = folder.changes();
  const Run run = build(folder, site);
  REQUIRE(run.report);
  CHECK(folder.changes() == before);
  CHECK(run.report->unchanged == 3);
  CHECK(run.report->written.empty());
  CHECK(run.report->deleted.empty());
}

TEST_CASE("only the page that differs is written") {
  MemoryFileSystem folder("public");
  build(folder, site);
  const std::int64_t untouched = folder.status("index.html")->changed;
  Files next = site;
  next["a/index.html"] = "A";  // of the same size
  const Run run = build(folder, next);
  CHECK(run.report->written == std::vector<std::string>{"a/index.html"});
  CHECK(folder.status("index.html")->changed == untouched);
  CHECK(without_manifest(folder) == next);
}

TEST_CASE("a page that is known to stand there is kept unseen, if the last run wrote those bytes") {
  MemoryFileSystem folder("public");
  build(folder, {{"a.html", "a"}, {"b.html", "b"}});
  const Files before = folder.files();
  Run run;
  const std::unique_ptr<OutputTree> tree = OutputTree::open(folder, run.out);
  REQUIRE(tree);
  REQUIRE(tree->plan({"a.html", "b.html", "c.html"}, run.out));
  CHECK(tree->keep("a.html", hash64("a")));
  CHECK_FALSE(tree->keep("b.html", hash64("c")));
  CHECK_FALSE(tree->keep("c.html", hash64("c")));
  CHECK_THROWS_AS(tree->write("d.html", "d", run.out), std::logic_error);
  SUBCASE("the others must be written") {
    CHECK_FALSE(tree->finish(run.out));
    CHECK(folder.files() == before);
  }
  SUBCASE("and are") {
    tree->write("b.html", "b2", run.out);
    tree->write("c.html", "c", run.out);
    const std::optional<OutputReport> report = tree->finish(run.out);
    REQUIRE(report);
    CHECK(report->written == std::vector<std::string>{"b.html", "c.html"});
    CHECK(report->unchanged == 1);
    CHECK(without_manifest(folder) == Files{{"a.html", "a"}, {"b.html", "b2"}, {"c.html", "c"}});
    const auto kept = folder.files();
    build(folder, {{"a.html", "a"}, {"b.html", "b2"}, {"c.html", "c"}});
    CHECK(folder.files() == kept);
  }
}

TEST_CASE("a page that is withdrawn is gone, with its folders") {
  MemoryFileSystem folder("public");
  build(folder, site);
  const Run run = build(folder, {{"index.html", "start"}});
  CHECK(run.report->deleted == std::vector<std::string>{"a/b/index.html", "a/index.html"});
  CHECK(without_manifest(folder) == Files{{"index.html", "start"}});
  CHECK_FALSE(folder.status("a"));
}

TEST_CASE("a page that somebody deleted comes back") {
  MemoryFileSystem folder("public");
  build(folder, site);
  REQUIRE(folder.remove_file("a/b/index.html"));
  REQUIRE(folder.remove_folder("a/b"));
  CHECK(build(folder, site).report->written == std::vector<std::string>{"a/b/index.html"});
  CHECK(without_manifest(folder) == site);
}

TEST_CASE("pages left unwritten keep the rest from being deleted") {
  MemoryFileSystem folder("public");
  build(folder, site);
  DiagnosticList out;
  const auto tree = OutputTree::open(folder, out);
  REQUIRE(tree->plan({"index.html", "new.html"}, out));
  CHECK(tree->write("index.html", "other", out) == WriteResult::written);
  CHECK_FALSE(tree->finish(out));
  CHECK(folder.files().contains("a/b/index.html"));
  CHECK(build(folder, site).report);
  CHECK(without_manifest(folder) == site);
}

TEST_CASE("a manifest that is not understood stops everything") {
  MemoryFileSystem folder("public");
  build(folder, site);
  folder.add_file(manifest_name, "tertial-manifest 2\n");
  const std::size_t before = folder.changes();
  CHECK(codes(build(folder, {}).out) == std::vector<std::string>{"output.bad-manifest"});
  CHECK(folder.changes() == before);
}

TEST_CASE("a second run in the same folder is kept out") {
  MemoryFileSystem folder("public");
  folder.fail_at("", EWOULDBLOCK);
  CHECK(codes(build(folder, site).out) == std::vector<std::string>{"output.busy"});
}

TEST_CASE("a full disk is reported once, with the reason") {
  MemoryFileSystem folder("public");
  build(folder, site);
  folder.fail_after(2, ENOSPC);
  const Run run = build(folder, {{"1", "x"}, {"2", "x"}, {"3", "x"}, {"4", "x"}});
  REQUIRE(codes(run.out) == std::vector<std::string>{"output.cannot-write"});
  CHECK(run.out.items()[0].message(Language::sv) ==
        "`public/2` går inte att skriva: disken är full");
  CHECK_FALSE(run.report);
  CHECK(folder.files().contains("a/index.html"));  // nothing is deleted after a failure
}

TEST_CASE("a failure before all is written leaves the folder as it was") {
  MemoryFileSystem folder("public");
  build(folder, site);
  const Files before = folder.files();
  // Pages that change, are new, are gone, a file that becomes a folder and one that replaces one.
  const Files next = {
      {"a", "file"}, {"index.html/x.html", "x"}, {"z/a.html", "x"}, {"z/z/b.html", "x"}};
  for (const std::string_view full : {"z", "z/z"}) {
    CAPTURE(full);
    folder.fail_at(full, ENOSPC);
    const Run run = build(folder, next);
    REQUIRE(codes(run.out) == std::vector<std::string>{"output.cannot-write"});
    CHECK(run.out.items()[0].help.in(Language::sv).find("är som de var") != std::string::npos);
    CHECK(folder.files() == before);
    CHECK_FALSE(has_folder(folder, "z"));
    folder.repair();
  }
  REQUIRE(build(folder, next).report);
  CHECK(without_manifest(folder) == next);
}

TEST_CASE("a failure after the first file took its place says that the folder is half new") {
  MemoryFileSystem folder("public");
  build(folder, site);
  folder.fail_at("index.html", EIO);
  const Run run = build(folder, {{"a/index.html", "A"}, {"index.html", "changed"}});
  REQUIRE(codes(run.out) == std::vector<std::string>{"output.cannot-write"});
  CHECK(run.out.items()[0].help.in(Language::sv).find("en del filer nya") != std::string::npos);
  folder.repair();
  REQUIRE(build(folder, site).report);
  CHECK(without_manifest(folder) == site);
}

TEST_CASE("a failure in an empty folder leaves it empty") {
  MemoryFileSystem folder("public");
  folder.fail_at("a/b", ENOSPC);
  CHECK_FALSE(build(folder, site).report);
  CHECK(folder.files().empty());
  CHECK_FALSE(has_folder(folder, "a"));
}

TEST_CASE("a file that cannot be deleted is an error, and tried again") {
  MemoryFileSystem folder("public");
  build(folder, site);
  folder.fail_at("a/index.html", EACCES);
  const Run run = build(folder, {{"index.html", "start"}});
  CHECK(run.out.has_errors());
  folder.repair();
  const Run again = build(folder, {{"index.html", "start"}});
  CHECK(again.out.empty());
  CHECK(without_manifest(folder) == Files{{"index.html", "start"}});
}

TEST_CASE("a run killed at any change leaves whole files, and the next run repairs") {
  const Files first = {{"index.html", "1"},        {"a", "file"},      {"b/c/d.html", "deep"},
                       {"b/e.html", "e"},          {"x/y.html", "y1"}, {"x/z.html", "z"},
                       {"gone/for/good.html", "g"}};
  const Files second = {{"index.html", "2"}, {"a/x.html", "x"},     {"b", "file"},
                        {"x/y.html", "y2"},  {"x/new.html", "new"}, {"x/z.html", "z"}};
  const Files third = {{"index.html", "3"}, {"gone/again.html", "g"}};
  std::size_t kill = 0;
  for (bool killed = true; killed; ++kill) {
    MemoryFileSystem folder("public");
    folder.add_file("theirs/x.txt", "theirs");
    REQUIRE(build(folder, first).report);
    folder.fail_after(kill, EIO);
    killed = !build(folder, second).report;
    folder.repair();
    for (const auto& [path, bytes] : without_manifest(folder)) {
      if (last_part(path).starts_with(temporary_prefix)) continue;  // the next run deletes it
      const bool old = first.contains(path) && first.at(path) == bytes;
      const bool next = second.contains(path) && second.at(path) == bytes;
      CHECK((old || next || path == "theirs/x.txt"));
    }
    // Whatever the next run is to make, it makes just that.
    const Files& wanted = kill % 3 == 0 ? first : kill % 3 == 1 ? second : third;
    const Run repair = build(folder, wanted);
    CAPTURE(kill);
    CHECK(messages(repair.out) == "");
    Files expected = wanted;
    expected["theirs/x.txt"] = "theirs";
    CHECK(without_manifest(folder) == expected);
    for (const char* path : {"gone", "gone/for", "b/c"})
      if (wanted == second) CHECK_FALSE(has_folder(folder, path));
    // And is then as finished as if nothing had happened.
    const std::size_t changes = folder.changes();
    build(folder, wanted);
    CHECK(folder.changes() == changes);
  }
  CHECK(kill > 10);
}

TEST_CASE("random series of builds, kills and foreign files end as a fresh build does") {
  std::mt19937 random(20261121);
  const auto below = [&](unsigned limit) { return static_cast<unsigned>(random() % limit); };
  const std::vector<std::string> names = {"a",     "a/b",   "a/b/c", "d/e",   "d/f",
                                          "d/g/h", "i/j/k", "l",     "i/j/m", "n"};
  for (int series = 0; series < 300; ++series) {
    MemoryFileSystem folder("public");
    Files theirs = {{"theirs", "x"}, {"d/theirs", "y"}};
    for (const auto& [path, bytes] : theirs)
      folder.add_file(path, bytes);
    Files wanted;
    for (int step = 0; step < 8; ++step) {
      wanted.clear();
      for (const std::string& name : names) {
        const bool clash = std::ranges::any_of(
            wanted, [&](const auto& page) { return name.starts_with(page.first + "/"); });
        if (!clash && below(2) == 0) wanted[name] = std::to_string(below(3));
      }
      if (below(2) == 0) folder.fail_after(below(12), EIO);
      build(folder, wanted);
      folder.repair();
    }
    const Run last = build(folder, wanted);
    REQUIRE(messages(last.out) == "");
    Files expected = wanted;
    expected.merge(theirs);
    REQUIRE(without_manifest(folder) == expected);
  }
}

TEST_CASE("many threads write what one thread writes") {
  Files pages;
  for (int i = 0; i < 500; ++i)
    pages["p/" + std::to_string(i % 50) + "/" + std::to_string(i) + ".html"] = std::to_string(i);
  std::vector<std::pair<std::string, std::string>> list(pages.begin(), pages.end());
  std::vector<std::string> paths;
  for (const auto& [path, bytes] : list)
    paths.push_back(path);
  MemoryFileSystem one("public");
  build(one, pages);
  MemoryFileSystem many("public");
  DiagnosticList out;
  const auto tree = OutputTree::open(many, out);
  REQUIRE(tree->plan(paths, out));
  std::vector<DiagnosticList> findings(list.size());
  parallel_for(list.size(), 4,
               [&](std::size_t i) { tree->write(list[i].first, list[i].second, findings[i]); });
  REQUIRE(tree->finish(out));
  CHECK(many.files() == one.files());
}
