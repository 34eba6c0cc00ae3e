#include "files/real_file_system.h"

#include <doctest/doctest.h>
#include <sys/fsuid.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <thread>

#include "files/temporary_folder.h"

using namespace tertial;

namespace {

std::unique_ptr<FileSystem> opened(const TemporaryFolder& folder, Symlinks symlinks,
                                   Resolution resolution = Resolution::best) {
  auto result = open_folder(folder.path().string(), symlinks, resolution);
  REQUIRE(result);
  return std::move(*result);
}

template <class T>
int code_of(const IoResult<T>& result) {
  return result ? 0 : result.error().code;
}

std::vector<std::string> paths(const FileSystem& folder) {
  std::vector<std::string> all;
  const std::vector<Entry> entries = folder.list().value();
  for (const Entry& entry : entries)
    all.push_back(entry.path);
  return all;
}

/// Runs `work` as a user whom file permissions bind, even when the tests run as root.
template <class Work>
void without_privileges(const Work& work) {
  std::thread([&] {
    // Of this thread only, and of file access only.
    if (::geteuid() == 0) ::setfsuid(65534);
    work();
  }).join();
}

}  // namespace

TEST_CASE("a folder is listed at any depth, by path, with symlinks as such") {
  const TemporaryFolder folder;
  folder.add("b/c.md", "cc");
  folder.add("b-1.md", "");
  folder.add("å ä/ö.x.md", "1");
  std::filesystem::create_symlink("b", folder.at("link"));
  const auto files = opened(folder, Symlinks::within_folder);
  const std::vector<Entry> entries = files->list().value();
  CHECK(paths(*files) ==
        std::vector<std::string>{"b", "b-1.md", "b/c.md", "link", "å ä", "å ä/ö.x.md"});
  CHECK(entries[0].kind == Entry::Kind::folder);
  CHECK(entries[2].kind == Entry::Kind::file);
  CHECK(files->status("b/c.md")->size == 2);
  CHECK(files->status("b/c.md")->changed > 1'500'000'000'000'000'000);
  CHECK(entries[3].kind == Entry::Kind::symlink);
  CHECK(files->list("å ä").value().at(0).path == "å ä/ö.x.md");
  CHECK(code_of(files->list("none")) == ENOENT);
}

TEST_CASE("reading is bounded, and says how large the file is") {
  const TemporaryFolder folder;
  folder.add("a", std::string(100, 'x'));
  folder.add("empty", "");
  const auto files = opened(folder, Symlinks::never);
  CHECK(files->read("a").value() == std::string(100, 'x'));
  CHECK(files->read("a", 100).value().size() == 100);
  CHECK(files->read("empty", 0).value().empty());
  const auto refused = files->read("a", 99);
  CHECK(code_of(refused) == EFBIG);
  CHECK(refused.error().size == 100);
  std::filesystem::create_directory(folder.at("folder"));
  REQUIRE(::mkfifo(folder.at("pipe").c_str(), 0600) == 0);
  CHECK(code_of(files->read("folder")) == EISDIR);
  CHECK(code_of(files->read("pipe")) == EINVAL);
  CHECK(code_of(files->read("none")) == ENOENT);
  CHECK(code_of(files->read("a/b")) == ENOTDIR);
}

TEST_CASE("nothing outside the folder is read, whichever way the path is resolved") {
  const TemporaryFolder outer;
  outer.add("secret", "outside");
  outer.add("inner/inside", "inside");
  outer.add("inner/sub/deep", "deep");
  const auto link = [&](const char* target, const char* name) {
    std::filesystem::create_symlink(target, outer.at(std::string("inner/") + name));
  };
  link("../secret", "out");
  link("sub/../../secret", "out-by-detour");
  link("..", "up");
  link("inside", "in");
  link("sub", "sub-link");
  link("../../inner/inside", "sub/out-and-in");
  link("../inside", "sub/up-but-inside");
  link("loop", "loop");
  link("none", "broken");
  std::filesystem::create_symlink(outer.at("inner/inside"), outer.at("inner/absolute"));
  for (const Resolution resolution : {Resolution::best, Resolution::by_parts}) {
    CAPTURE(static_cast<int>(resolution));
    const auto files = open_folder(outer.at("inner"), Symlinks::within_folder, resolution).value();
    CHECK(files->read("in").value() == "inside");
    CHECK(files->read("sub-link/deep").value() == "deep");
    CHECK(files->read("sub/up-but-inside").value() == "inside");
    CHECK(code_of(files->read("out")) == EXDEV);
    CHECK(code_of(files->read("out-by-detour")) == EXDEV);
    CHECK(code_of(files->read("up/secret")) == EXDEV);
    CHECK(code_of(files->read("sub/out-and-in")) == EXDEV);
    CHECK(code_of(files->read("absolute")) == EXDEV);
    CHECK(code_of(files->read("../secret")) == EXDEV);
    CHECK(code_of(files->read("/etc/hostname")) != 0);
    CHECK(code_of(files->read("loop")) == ELOOP);
    CHECK(code_of(files->read("broken")) == ENOENT);
    CHECK(code_of(files->read("sub-link")) == EISDIR);

    const auto strict = open_folder(outer.at("inner"), Symlinks::never, resolution).value();
    CHECK(code_of(strict->read("in")) == ELOOP);
    CHECK(code_of(strict->read("out")) == ELOOP);
    CHECK(code_of(strict->read("sub-link/deep")) != 0);
    CHECK(strict->read("sub/deep").value() == "deep");
    CHECK(strict->status("in").value().kind == Entry::Kind::symlink);
    CHECK_FALSE(strict->holds("in", "inside"));
  }
}

TEST_CASE("holds compares every byte") {
  const TemporaryFolder folder;
  const std::string large(100'000, 'x');
  folder.add("a", large);
  folder.add("empty", "");
  const auto files = opened(folder, Symlinks::never);
  CHECK(files->holds("a", large));
  CHECK(files->holds("empty", ""));
  std::string other = large;
  other.back() = 'y';
  CHECK_FALSE(files->holds("a", other));
  CHECK_FALSE(files->holds("a", large + "x"));
  CHECK_FALSE(files->holds("none", ""));
}

TEST_CASE("a file is written whole, with its folders, whichever way the path is resolved") {
  for (const Resolution resolution : {Resolution::best, Resolution::by_parts}) {
    const TemporaryFolder folder;
    folder.add("a/b.html", "old and longer");
    const auto files = opened(folder, Symlinks::never, resolution);
    REQUIRE(files->write("a/b.html", "new"));
    REQUIRE(files->write("c/d/e/f.html", "deep"));
    REQUIRE(files->write("top.html", ""));
    CHECK(folder.files() == std::map<std::string, std::string>{
                                {"a/b.html", "new"}, {"c/d/e/f.html", "deep"}, {"top.html", ""}});
    CHECK(code_of(files->write("top.html/x", "x")) == ENOTDIR);
    CHECK(code_of(files->write("a", "x")) == EISDIR);
    CHECK(folder.files().size() == 3);  // no halves left behind
    REQUIRE(files->remove_file("c/d/e/f.html"));
    CHECK(code_of(files->remove_folder("c")) == ENOTEMPTY);
    CHECK(files->remove_folder("c/d/e"));
  }
}

TEST_CASE("folders that somebody deletes between two files are made again") {
  const TemporaryFolder folder;
  const auto files = opened(folder, Symlinks::never);
  REQUIRE(files->write("a/b/c/1.html", "one"));
  std::filesystem::remove_all(folder.at("a"));
  REQUIRE(files->write("a/b/d/2.html", "two"));
  CHECK(folder.files() == std::map<std::string, std::string>{{"a/b/d/2.html", "two"}});
}

TEST_CASE("writing and deleting never go through a symlink") {
  for (const Resolution resolution : {Resolution::best, Resolution::by_parts}) {
    const TemporaryFolder outer;
    outer.add("elsewhere/file", "theirs");
    outer.add("inner/x", "");
    std::filesystem::create_directory_symlink("../elsewhere", outer.at("inner/folder"));
    std::filesystem::create_symlink("../elsewhere/file", outer.at("inner/file"));
    const auto files = open_folder(outer.at("inner"), Symlinks::never, resolution).value();
    CHECK(code_of(files->write("folder/file", "ours")) != 0);
    CHECK(code_of(files->write("folder/new/file", "ours")) != 0);
    CHECK(code_of(files->remove_file("folder/file")) != 0);
    CHECK(code_of(files->remove_folder("folder")) == ENOTDIR);
    CHECK(outer.files() ==
          std::map<std::string, std::string>{{"elsewhere/file", "theirs"}, {"inner/x", ""}});
    // At the end of the path the link itself is replaced, not what it points at.
    CHECK(files->write("file", "ours"));
    CHECK(outer.bytes("elsewhere/file") == "theirs");
    CHECK(outer.bytes("inner/file") == "ours");
  }
}

TEST_CASE("an unprivileged user is told that permission is denied") {
  const TemporaryFolder folder;
  folder.add("a", "old");
  folder.add("locked/b", "old");
  ::chmod(folder.path().c_str(), 0555);
  ::chmod(folder.at("a").c_str(), 0);
  ::chmod(folder.at("locked").c_str(), 0);
  without_privileges([&] {
    const auto files = opened(folder, Symlinks::never);
    CHECK(code_of(files->write("a", "new")) == EACCES);
    CHECK(code_of(files->write("b/c", "new")) == EACCES);
    CHECK(code_of(files->remove_file("a")) == EACCES);
    CHECK(code_of(files->read("a")) == EACCES);
    const std::vector<Entry> entries = files->list().value();
    REQUIRE(entries.size() == 2);
    CHECK(entries[1].error == EACCES);
    DiagnosticList out;
    CHECK(open_output_folder(folder.at("none"), out) == nullptr);
    REQUIRE(out.items().size() == 1);
    CHECK(out.items()[0].kind->code == "output.cannot-open");
  });
  ::chmod(folder.path().c_str(), 0755);
  ::chmod(folder.at("locked").c_str(), 0755);
  CHECK(folder.files().size() == 2);
}

TEST_CASE("a write that fails half-way leaves the old file and nothing else") {
  const TemporaryFolder folder;
  folder.add("a/b", "old");
  const auto files = opened(folder, Symlinks::never);
  // A limit on the size of files stops the write in the middle, as a full disk does.
  rlimit before{};
  REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  const rlimit small{4096, before.rlim_max};
  REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
  const auto result = files->write("a/b", std::string(10'000, 'x'));
  REQUIRE(::setrlimit(RLIMIT_FSIZE, &before) == 0);
  std::signal(SIGXFSZ, handler);
  CHECK(code_of(result) == EFBIG);
  CHECK(folder.files() == std::map<std::string, std::string>{{"a/b", "old"}});
}

TEST_CASE("a folder that is none cannot be opened") {
  const TemporaryFolder folder;
  folder.add("file", "x");
  DiagnosticList out;
  CHECK(open_source_folder(folder.at("none"), out) == nullptr);
  CHECK(open_source_folder(folder.at("file"), out) == nullptr);
  CHECK(open_output_folder(folder.at("file"), out) == nullptr);
  CHECK(open_output_folder(folder.at("file/below"), out) == nullptr);
  REQUIRE(out.items().size() == 4);
  CHECK(out.items()[0].kind->code == "files.cannot-open");
  CHECK(out.items()[3].kind->code == "output.cannot-open");
  CHECK(out.items()[0].message(Language::sv).find("finns inte") != std::string::npos);
}

TEST_CASE("an output folder is created with those above it, and named as the user did") {
  const TemporaryFolder folder;
  DiagnosticList out;
  const auto made = open_output_folder(folder.at("a/b/c/"), out);
  REQUIRE(made);
  CHECK(made->name() == folder.at("a/b/c"));
  CHECK(made->list()->empty());
}

TEST_CASE("only one at a time holds the lock") {
  const TemporaryFolder folder;
  auto first = opened(folder, Symlinks::never);
  const auto second = opened(folder, Symlinks::never);
  CHECK(first->lock());
  CHECK(code_of(second->lock()) == EWOULDBLOCK);
  first.reset();
  CHECK(second->lock());
}

TEST_CASE("many threads write into one new folder") {
  const TemporaryFolder folder;
  const auto files = opened(folder, Symlinks::never);
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t)
    threads.emplace_back([&, t] {
      for (int i = 0; i < 50; ++i)
        if (!files->write("x/y/" + std::to_string(i) + "/" + std::to_string(t), "bytes")) return;
    });
  for (std::thread& thread : threads)
    thread.join();
  CHECK(folder.files().size() == 200);
}
