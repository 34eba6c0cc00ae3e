#include "preview/watcher.h"

#include <doctest/doctest.h>
#include <poll.h>

#include <thread>

#include "files/temporary_folder.h"

using namespace tertial;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

/// True when the watcher tells of a change before long.
bool tells(Watcher& watcher) {
  const auto end = std::chrono::steady_clock::now() + 3s;
  while (std::chrono::steady_clock::now() < end) {
    if (watcher.take()) return true;
    pollfd waited{watcher.fd(), POLLIN, 0};
    ::poll(&waited, 1, 20);
  }
  return false;
}

/// A folder with one record, watched.
struct Watched {
  explicit Watched(Watching how) : watcher(prepared(), how) {}
  std::vector<std::string> prepared() {
    folder.add("content/om.md", "om");
    folder.add("content/pledges/a.toml", "a");
    return {folder.at("content")};
  }
  TemporaryFolder folder;
  Watcher watcher;
};

}  // namespace

TEST_CASE("a change is told of, however it is made") {
  for (const Watching how : {Watching::events, Watching::polling}) {
    Watched watched(how);
    const TemporaryFolder& folder = watched.folder;
    REQUIRE(watched.watcher.watching() == how);
    CHECK_FALSE(watched.watcher.take());

    folder.add("content/om.md", "om oss");
    CHECK(tells(watched.watcher));
    CHECK_FALSE(watched.watcher.take());

    folder.add("content/pledges/b.toml", "b");
    CHECK(tells(watched.watcher));

    fs::rename(folder.at("content/pledges/b.toml"), folder.at("content/pledges/c.toml"));
    CHECK(tells(watched.watcher));

    fs::remove(folder.at("content/pledges/c.toml"));
    CHECK(tells(watched.watcher));

    fs::create_symlink("a.toml", folder.at("content/pledges/d.toml"));
    CHECK(tells(watched.watcher));
  }
}

TEST_CASE("files in a folder that is new are told of") {
  Watched watched(Watching::events);
  watched.folder.add("content/minutes/ks/2026-01-20/meeting.toml", "m");
  CHECK(tells(watched.watcher));
  watched.folder.add("content/minutes/ks/2026-01-20/p4.md", "p");
  CHECK(tells(watched.watcher));
}

TEST_CASE("a folder that was moved away is not watched any more") {
  Watched watched(Watching::events);
  fs::rename(watched.folder.at("content/pledges"), watched.folder.at("elsewhere"));
  CHECK(tells(watched.watcher));
  watched.folder.add("elsewhere/a.toml", "changed");
  std::this_thread::sleep_for(50ms);
  CHECK_FALSE(watched.watcher.take());
}

TEST_CASE("the whole folder may be replaced by another") {
  Watched watched(Watching::events);
  fs::rename(watched.folder.at("content"), watched.folder.at("old"));
  CHECK(tells(watched.watcher));
  CHECK(watched.watcher.interval());
  watched.folder.add("new/om.md", "ny");
  fs::rename(watched.folder.at("new"), watched.folder.at("content"));
  CHECK(tells(watched.watcher));
  watched.folder.add("content/om.md", "nyare");
  CHECK(tells(watched.watcher));
  CHECK_FALSE(watched.watcher.interval());
}

TEST_CASE("what editors leave beside a file while they save is not told of") {
  for (const Watching how : {Watching::events, Watching::polling}) {
    Watched watched(how);
    for (const char* name : {"content/.om.md.swp", "content/om.md~", "content/4913",
                             "content/.git/index", "content/.#om.md"})
      watched.folder.add(name, "x");
    std::this_thread::sleep_for(30ms);
    CHECK_FALSE(watched.watcher.take());
  }
}

TEST_CASE("after lost events everything is looked at anew") {
  Watched watched(Watching::events);
  // More events than the system keeps: the folder that comes last is not told of by name.
  const std::string many = watched.folder.at("content/many.toml");
  std::ifstream limit_file("/proc/sys/fs/inotify/max_queued_events");
  std::size_t limit = 0;
  limit_file >> limit;
  if (limit == 0 || limit > 100000) return;
  for (std::size_t i = 0; i <= limit; ++i) {
    // Two kinds in turn: equal neighbours would be told of once.
    std::ofstream(many) << i;
    fs::rename(many, watched.folder.at("content/other.toml"));
    fs::rename(watched.folder.at("content/other.toml"), many);
    if (i * 4 > limit) break;
  }
  watched.folder.add("content/late/a.toml", "a");
  CHECK(tells(watched.watcher));
  CHECK_FALSE(watched.watcher.take());
  watched.folder.add("content/late/a.toml", "b");
  CHECK(tells(watched.watcher));
}
