#include "files/file_system.h"

#include <doctest/doctest.h>

#include <cerrno>

using namespace tertial;

TEST_CASE("a file names others from where it stands, and nothing outside the folder of all") {
  CHECK(path_beside("a/b/file", "c") == "a/b/c");
  CHECK(path_beside("a/b/file", "./c/d") == "a/b/c/d");
  CHECK(path_beside("a/b/file", "../../c") == "c");
  CHECK(path_beside("file", "c") == "c");
  CHECK_FALSE(path_beside("a/b/file", "../../../c"));
  CHECK_FALSE(path_beside("file", "../c"));
  CHECK_FALSE(path_beside("a/file", "/c"));
}

TEST_CASE("a plain path stays below its folder and can be shown") {
  for (const char* path : {"a", "a/b", "å ä/ö.md", "a..b", ".hidden", "..a"})
    CHECK(is_plain_path(path));
  for (const char* path :
       {"", "/", "/a", "a/", "a//b", ".", "..", "a/../b", "a/.", "a\nb", "a\x1b", "a\xff"})
    CHECK_FALSE(is_plain_path(path));
}

TEST_CASE("a path has a folder and a last part") {
  CHECK(folder_of("a/b/c") == "a/b");
  CHECK(folder_of("a") == "");
  CHECK(last_part("a/b/c") == "c");
  CHECK(last_part("a") == "a");
}

TEST_CASE("the operating system's reasons are told in both languages") {
  const Argument full = reason_of({ENOSPC, 0});
  CHECK(full.in(Language::sv) == "disken är full");
  CHECK(full.in(Language::en) == "no space left on the disk");
  CHECK_FALSE(reason_of({EPIPE, 0}).in(Language::sv).empty());
}
