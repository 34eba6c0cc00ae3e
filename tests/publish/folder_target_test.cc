#include "publish/folder_target.h"

#include <doctest/doctest.h>

#include "files/memory_file_system.h"

using namespace tertial;

TEST_CASE("what a killed run left half-written goes, what looks like it stays") {
  auto folder = std::make_unique<MemoryFileSystem>("place");
  MemoryFileSystem& files = *folder;
  for (const char* path : {"om/.tertial-tmp-12", ".tertial-tmp-min", "om/index.html"})
    REQUIRE(files.write(path, "a"));
  FolderTarget target(std::move(folder));
  const Upload page{"index.html", "text/html", [] { return std::string("b"); }};
  std::string done;
  REQUIRE(target.put({&page, 1}, [&](const std::string& path) { done = path; }));
  CHECK(done == "index.html");
  CHECK_FALSE(files.status("om/.tertial-tmp-12"));
  CHECK(files.status(".tertial-tmp-min"));
  CHECK(files.status("om/index.html"));
}

TEST_CASE("a folder goes with its last file, and not before") {
  auto folder = std::make_unique<MemoryFileSystem>("place");
  MemoryFileSystem& files = *folder;
  for (const char* path : {"a/b/index.html", "a/c/index.html"})
    REQUIRE(files.write(path, "a"));
  FolderTarget target(std::move(folder));
  const std::string gone[] = {"a/b/index.html", "a/b/never.html"};
  REQUIRE(target.remove(gone, [](const std::string&) {}));
  CHECK_FALSE(files.status("a/b"));
  CHECK(files.status("a/c/index.html"));
}
