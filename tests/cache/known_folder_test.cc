#include "cache/known_folder.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <thread>

#include "base/text.h"
#include "cache/observed_folder.h"
#include "files/memory_file_system.h"
#include "files/real_file_system.h"
#include "files/temporary_folder.h"

using namespace tertial;
using namespace tertial::cache;

namespace {

/// Long after every change of a folder in memory, whose clock counts changes.
constexpr std::int64_t later = 1'000'000'000'000;

struct Watched {
  std::shared_ptr<MemoryFileSystem> disk = std::make_shared<MemoryFileSystem>("content");
  std::optional<ObservedFolder> folder;

  Watched() {
    disk->add_file("a.md", "A");
    disk->add_file("news/b.md", "B");
    disk->add_file("README.md", "R");
  }
  void read(std::int64_t moment) {
    folder.emplace(disk, moment);
    REQUIRE(folder->list());
    REQUIRE(folder->read("a.md"));
    REQUIRE(folder->read("news/b.md"));
  }
  std::optional<std::string> change(KnownFolder& known, std::int64_t moment = later) const {
    return first_change(*disk, known, Strangers::noticed, moment, 1);
  }
};

}  // namespace

TEST_CASE("a folder that is as it was read has no change") {
  Watched site;
  site.read(later);
  KnownFolder known = site.folder->known(1).value();
  CHECK_FALSE(site.change(known));
  SUBCASE("whatever happens to a file that nobody read") {
    REQUIRE(site.disk->write("README.md", "other"));
    CHECK_FALSE(site.change(known));
  }
  SUBCASE("also when a file is written anew with the same bytes") {
    REQUIRE(site.disk->write("a.md", "A"));
    CHECK_FALSE(site.change(known));
    CHECK(known.renewed);
  }
  SUBCASE("but other bytes are one") {
    REQUIRE(site.disk->write("news/b.md", "C"));
    CHECK(site.change(known) == "news/b.md");
  }
  SUBCASE("but a file less is one") {
    REQUIRE(site.disk->remove_file("news/b.md"));
    CHECK(site.change(known) == "news/b.md");
  }
}

TEST_CASE("new names are noticed as long as the folder's stamp is not sure") {
  Watched site;
  site.read(0);
  KnownFolder known = site.folder->known(1).value();
  CHECK_FALSE(site.change(known, 0));
  site.disk->add_file("news/.hidden", "");
  CHECK_FALSE(site.change(known, 0));
  site.disk->add_file("news/c.md", "C");
  CHECK(site.change(known, 0) == "");
}

TEST_CASE("bytes under an unsure stamp are read") {
  Watched site;
  site.read(0);
  KnownFolder known = site.folder->known(1).value();
  CHECK_FALSE(known.entries[2].settled);
  site.disk->fail_at("a.md", 5);
  CHECK(site.change(known, 0) == "a.md");
}

TEST_CASE("a build that read two versions of a file knows nothing") {
  Watched site;
  site.read(later);
  REQUIRE(site.disk->write("a.md", "X"));
  REQUIRE(site.folder->read("a.md"));
  CHECK_FALSE(site.folder->known(1));
}

TEST_CASE("a build that could not read a file knows nothing") {
  Watched site;
  site.read(later);
  CHECK_FALSE(site.folder->read("gone.md"));
  CHECK_FALSE(site.folder->known(1));
}

TEST_CASE("a symlink is always read: its stamp says nothing of the file it leads to") {
  Watched site;
  site.disk->add_symlink("link.md", "a.md");
  site.read(later);
  REQUIRE(site.folder->read("link.md"));
  KnownFolder known = site.folder->known(1).value();
  CHECK_FALSE(site.change(known));
  CHECK_FALSE(site.change(known));
  REQUIRE(site.disk->write("a.md", "X"));
  CHECK(site.change(known));
}

namespace {

/// What an earlier run knew of a real folder, and two names that were never there: they show where
/// a folder is not listed.
struct Listed {
  TemporaryFolder place;
  std::shared_ptr<FileSystem> disk;
  std::optional<ObservedFolder> run;
  KnownFolder known;

  Listed() {
    for (const char* path : {"a.md", "news-2024.md", "news/b.md", "pages/deep/c.md"})
      place.add(path, path);
    disk = open_folder(place.path().string(), Symlinks::never).value();
    know(INT64_MAX);
    // Longer than the clock's step, so that what changes from now on has another stamp.
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
  void know(std::int64_t moment) {
    run.emplace(disk, moment);
    REQUIRE(run->list());
    known = run->known(1).value();
    for (const std::string_view path : {"news/never.md", "pages/deep/never.md"})
      known.entries.push_back({.path = path});
    std::ranges::sort(known.entries, {}, &KnownEntry::path);
  }
  std::string names() const { return paths(list_changed(*disk, known, 1).value()); }
  static std::string paths(const std::vector<Entry>& entries) {
    std::vector<std::string> all;
    for (const Entry& entry : entries)
      all.push_back(entry.path + (entry.kind == Entry::Kind::folder ? "/" : ""));
    return join(all, " ");
  }
};

}  // namespace

TEST_CASE("a folder is listed again where it may hold other names than it did") {
  Listed site;
  SUBCASE("nowhere, when none of its folders has changed") {
    site.place.add("a.md", "other bytes");
    CHECK(site.names() ==
          "a.md news/ news-2024.md news/b.md news/never.md pages/ pages/deep/ pages/deep/c.md "
          "pages/deep/never.md");
  }
  SUBCASE("where a file has come") {
    site.place.add("news/d.md", "D");
    CHECK(site.names() ==
          "a.md news/ news-2024.md news/b.md news/d.md pages/ pages/deep/ pages/deep/c.md "
          "pages/deep/never.md");
  }
  SUBCASE("with all that is below it") {
    site.place.add("pages/other/e.md", "E");
    CHECK(site.names() ==
          "a.md news/ news-2024.md news/b.md news/never.md pages/ pages/deep/ pages/deep/c.md "
          "pages/other/ pages/other/e.md");
  }
  SUBCASE("where a folder has gone") {
    std::filesystem::remove_all(site.place.path() / "pages/deep");
    CHECK(site.names() == "a.md news/ news-2024.md news/b.md news/never.md pages/");
  }
  SUBCASE("everywhere, when a file has come to the folder itself") {
    site.place.add("f.md", "F");
    CHECK(site.names() == Listed::paths(site.disk->list().value()));
  }
  SUBCASE("everywhere, when stamps are not sure") {
    site.know(0);
    CHECK(site.names() == Listed::paths(site.disk->list().value()));
  }
  SUBCASE("everywhere, when it is another folder") {
    site.known.name = "other";
    CHECK(site.names() == Listed::paths(site.disk->list().value()));
  }
}

TEST_CASE("a run that need not list a folder knows the same of it") {
  Watched site;
  site.disk->add_file(".hidden/c.md", "H");
  site.read(later);
  const KnownFolder known = site.folder->known(1).value();
  site.disk->fail_at("", 5);
  const ObservedFolder again(site.disk, later, &known);
  REQUIRE(again.list());
  REQUIRE(again.read("a.md"));
  REQUIRE(again.read("news/b.md"));
  CHECK(again.fingerprint() == site.folder->fingerprint());
  CHECK(again.known(1).value().entries.size() == known.entries.size());
}
