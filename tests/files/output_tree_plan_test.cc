// What the plan finds standing in the folder, and whose it is.
#include <doctest/doctest.h>

#include "files/output_tree_run.h"

using namespace tertial;

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
