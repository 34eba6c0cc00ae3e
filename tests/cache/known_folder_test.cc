#include "cache/known_folder.h"

#include <doctest/doctest.h>

#include "cache/observed_folder.h"
#include "files/memory_file_system.h"

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
