#include "files/frozen_folder.h"

#include <doctest/doctest.h>

#include <cerrno>

#include "files/memory_file_system.h"
#include "files/real_file_system.h"
#include "files/temporary_folder.h"

using namespace tertial;
namespace fs = std::filesystem;

namespace {

/// Stamps a file so that its time alone tells whether it has changed.
void stamp(const TemporaryFolder& folder, const std::string& path, int hours_ago) {
  fs::last_write_time(folder.path() / path,
                      fs::file_time_type::clock::now() - std::chrono::hours(hours_ago));
}

}  // namespace

TEST_CASE("a frozen folder stays as it was while the folder changes") {
  MemoryFileSystem folder("content");
  folder.add_file("om.md", "ett");
  folder.add_file("pledges/a.toml", "a");
  const auto frozen = FrozenFolder::take(folder, nullptr, 2);
  folder.add_file("om.md", "två");
  folder.add_file("ny.md", "ny");
  CHECK(frozen->name() == "content");
  CHECK(frozen->read("om.md") == "ett");
  CHECK(frozen->read("pledges/a.toml") == "a");
  CHECK(frozen->read("ny.md").error().code == ENOENT);
  REQUIRE(frozen->list());
  CHECK(frozen->list()->size() == 3);
  CHECK(frozen->list("pledges")->size() == 1);
  CHECK(frozen->status("pledges")->kind == Entry::Kind::folder);
  CHECK(frozen->holds("om.md", "ett"));
  CHECK_FALSE(frozen->holds("om.md", "två"));
}

TEST_CASE("errors are those of the folder") {
  MemoryFileSystem folder("content");
  folder.add_symlink("out.toml", "../secret");
  folder.add_symlink("in.toml", "a.toml");
  folder.add_file("a.toml", "aaa");
  folder.add_file("hidden/.git/x", "x");
  folder.add_file("unreadable.toml", "x");
  folder.fail_at("unreadable.toml", EACCES);
  const auto frozen = FrozenFolder::take(folder, nullptr, 1);
  CHECK(frozen->read("out.toml").error().code == EXDEV);
  CHECK(frozen->read("in.toml") == "aaa");
  CHECK(frozen->read("in.toml", 2).error().code == EFBIG);
  CHECK(frozen->read("in.toml", 2).error().size == 3);
  CHECK(frozen->read("unreadable.toml").error().code == EACCES);
  CHECK(frozen->read("hidden/.git/x").error().code == ENOENT);

  folder.fail_at("", EIO);
  const auto broken = FrozenFolder::take(folder, frozen.get(), 1);
  REQUIRE_FALSE(broken->list());
  CHECK(broken->list().error().code == EIO);
}

TEST_CASE("what has not changed is shared with the earlier copy, and only that") {
  const TemporaryFolder folder;
  for (const char* path : {"same.md", "newer.md", "larger.md"}) {
    folder.add(path, "text");
    stamp(folder, path, 2);
  }
  folder.add("recent.md", "text");
  fs::create_symlink("same.md", folder.path() / "link.md");
  const auto real = open_folder(folder.path().string(), Symlinks::within_folder);
  REQUIRE(real);
  const auto first = FrozenFolder::take(**real, nullptr, 2);

  folder.add("newer.md", "tex2");
  stamp(folder, "newer.md", 1);
  folder.add("larger.md", "text, more");
  stamp(folder, "larger.md", 2);
  const auto second = FrozenFolder::take(**real, first.get(), 2);
  CHECK(second->bytes_of("same.md") == first->bytes_of("same.md"));
  CHECK(second->read("newer.md") == "tex2");
  CHECK(second->read("larger.md") == "text, more");
  // Saved so shortly before it was read that its time cannot tell.
  CHECK(second->bytes_of("recent.md") != first->bytes_of("recent.md"));
  CHECK(second->bytes_of("link.md") != first->bytes_of("link.md"));
}
