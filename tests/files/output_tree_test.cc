#include "files/output_tree.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cerrno>
#include <random>

#include "base/hash.h"
#include "base/parallel_for.h"
#include "files/memory_file_system.h"

using namespace tertial;

namespace {

using Files = std::map<std::string, std::string>;

struct Run {
  std::optional<OutputReport> report;
  DiagnosticList out;
  bool planned = false;
};

Run build(FileSystem& folder, const Files& pages) {
  Run run;
  const std::unique_ptr<OutputTree> tree = OutputTree::open(folder, run.out);
  if (!tree) return run;
  std::vector<std::string> paths;
  for (const auto& [path, bytes] : pages)
    paths.push_back(path);
  run.planned = tree->plan(paths, run.out);
  if (!run.planned) return run;
  for (const auto& [path, bytes] : pages)
    tree->write(path, bytes, run.out);
  run.report = tree->finish(run.out);
  return run;
}

Files without_manifest(const MemoryFileSystem& folder) {
  Files files = folder.files();
  files.erase(std::string(manifest_name));
  return files;
}

std::vector<std::string> codes(const DiagnosticList& out) {
  std::vector<std::string> all;
  for (const Diagnostic& item : out.items())
    all.emplace_back(item.kind->code);
  return all;
}

/// Every message, for comparing with "" where there should be none.
std::string messages(const DiagnosticList& out) {
  std::string all;
  for (const Diagnostic& item : out.items())
    all += item.message(Language::en) + "\n";
  return all;
}

bool has_folder(const FileSystem& folder, std::string_view path) {
  const IoResult<Entry> entry = folder.status(path);
  return entry && entry->kind == Entry::Kind::folder;
}

const Files site = {{"index.html", "start"}, {"a/index.html", "a"}, {"a/b/index.html", "b"}};

}  // namespace

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

TEST_CASE("files and folders of somebody else stay") {
  MemoryFileSystem folder("public");
  folder.add_file(".gitignore", "*");
  folder.add_file("a/theirs.txt", "x");
  folder.add_folder("b");
  Files pages = site;
  pages["b/index.html"] = "in their folder";
  REQUIRE(build(folder, pages).report);
  folder.add_file("a/b/late.txt", "y");
  REQUIRE(build(folder, {}).report);
  CHECK(without_manifest(folder) ==
        Files{{".gitignore", "*"}, {"a/theirs.txt", "x"}, {"a/b/late.txt", "y"}});
  CHECK(has_folder(folder, "b"));
}

TEST_CASE("where files of somebody else stand, all are named and nothing is written") {
  MemoryFileSystem folder("public");
  folder.add_file("index.html", "theirs");
  folder.add_file("a", "a file where a folder is needed");
  folder.add_folder("c.html");
  folder.add_symlink("link", "/srv/www");
  folder.add_symlink("d.html", "index.html");
  Files pages = site;
  pages["c.html"] = "c";
  pages["d.html"] = "d";
  pages["link/x.html"] = "x";
  pages["free.html"] = "free";
  const Files before = folder.files();
  const Run run = build(folder, pages);
  CHECK_FALSE(run.planned);
  CHECK_FALSE(run.report);
  REQUIRE(codes(run.out) == std::vector<std::string>(5, "output.foreign-file"));
  CHECK(run.out.items()[0].message(Language::en) ==
        "`public/a` was not written by Tertial and would be overwritten");
  CHECK(folder.changes() == 0);
  CHECK(folder.files() == before);
}

TEST_CASE("finishing without a plan that stands deletes nothing") {
  MemoryFileSystem folder("public");
  build(folder, site);
  folder.add_file("theirs.html", "x");
  const std::size_t before = folder.changes();
  DiagnosticList out;
  const auto tree = OutputTree::open(folder, out);
  CHECK_FALSE(tree->finish(out));
  CHECK_FALSE(tree->plan({"theirs.html"}, out));
  CHECK_FALSE(tree->finish(out));
  CHECK(folder.changes() == before);
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

TEST_CASE("paths that cannot be files are refused") {
  for (const char* path :
       {"", "/etc/passwd", "../x", "a//b", "a/", "a\nb", ".tertial-manifest", "a/.tertial-tmp-1"}) {
    MemoryFileSystem folder("public");
    const Run run = build(folder, {{path, "x"}});
    CHECK(codes(run.out) == std::vector<std::string>{"output.bad-path"});
    CHECK(folder.changes() == 0);
  }
  MemoryFileSystem folder("public");
  CHECK(codes(build(folder, {{"a", "x"}, {"a/b", "x"}}).out) ==
        std::vector<std::string>{"output.bad-path"});
  DiagnosticList out;
  CHECK_FALSE(OutputTree::open(folder, out)->plan({"a", "a"}, out));
}

TEST_CASE("a page may become a folder and a folder a page") {
  MemoryFileSystem folder("public");
  const Files first = {{"a", "file"}, {"b/c/d.html", "deep"}, {"b/e.html", "e"}};
  const Files second = {{"a/x.html", "x"}, {"b", "file"}};
  REQUIRE(build(folder, first).report);
  const Run there = build(folder, second);
  REQUIRE(there.report);
  CHECK(messages(there.out) == "");
  CHECK(there.report->deleted == std::vector<std::string>{"a", "b/c/d.html", "b/e.html"});
  CHECK(without_manifest(folder) == second);
  CHECK(messages(build(folder, first).out) == "");
  CHECK(without_manifest(folder) == first);
}

TEST_CASE("a folder with something of somebody else in it does not give way") {
  MemoryFileSystem folder("public");
  build(folder, {{"b/c.html", "c"}});
  folder.add_file("b/theirs.txt", "x");
  const std::size_t before = folder.changes();
  CHECK(codes(build(folder, {{"b", "file"}}).out) ==
        std::vector<std::string>{"output.foreign-file"});
  CHECK(folder.changes() == before);
}

TEST_CASE("a folder that somebody has put in a page's place stops everything") {
  MemoryFileSystem folder("public");
  build(folder, site);
  static_cast<void>(folder.remove_file("a/index.html"));
  folder.add_file("a/index.html/theirs.txt", "x");
  const Files before = folder.files();
  const Run run = build(folder, {{"index.html", "new"}, {"a/index.html", "a"}});
  CHECK(codes(run.out) == std::vector<std::string>{"output.foreign-file"});
  CHECK_FALSE(run.report);
  CHECK(folder.files() == before);
}

TEST_CASE("a withdrawn page that somebody has changed stays, with a warning") {
  MemoryFileSystem folder("public");
  build(folder, site);
  folder.add_file("a/index.html", "edited by hand");
  const Run run = build(folder, {{"index.html", "start"}});
  CHECK(codes(run.out) == std::vector<std::string>{"output.changed-file"});
  CHECK_FALSE(run.out.has_errors());
  REQUIRE(run.report);
  CHECK(folder.files().at("a/index.html") == "edited by hand");
  // From then on it is theirs, and in the way of a page.
  CHECK(codes(build(folder, site).out) == std::vector<std::string>{"output.foreign-file"});
}

TEST_CASE("a message names the whole path of a file: which one it is stands at the end") {
  MemoryFileSystem folder("public");
  const std::string path = "assets/" + std::string(80, 'a') + ".css.gz";
  build(folder, {{path, "x"}, {"index.html", "start"}});
  folder.add_file(path, "y");
  const Run run = build(folder, {{"index.html", "start"}});
  REQUIRE(run.out.items().size() == 1);
  CHECK(run.out.items()[0].message(Language::en).find("`public/" + path + "`") !=
        std::string::npos);
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
