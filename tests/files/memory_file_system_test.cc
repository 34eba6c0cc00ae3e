#include "files/memory_file_system.h"

#include <doctest/doctest.h>

#include <cerrno>

#include "files/real_file_system.h"
#include "files/temporary_folder.h"

using namespace tertial;

namespace {

template <class T>
int code_of(const IoResult<T>& result) {
  return result ? 0 : result.error().code;
}

/// What a series of operations answers; both kinds of folder must agree on it.
std::vector<int> answers(FileSystem& files) {
  std::vector<int> all;
  const auto note = [&](const auto& result) { all.push_back(code_of(result)); };
  note(files.write("a/b/c", "1"));
  note(files.write("a/b", "1"));
  note(files.write("a/b/c/d", "1"));
  note(files.read("a/b/c"));
  note(files.read("a/b"));
  note(files.read("a/x"));
  note(files.read("a/b/c/d"));
  note(files.read("a/b/c", 0));
  note(files.status("a/b"));
  note(files.status("none/x"));
  note(files.remove_folder("a/b"));
  note(files.remove_folder("a/b/c"));
  note(files.remove_file("a/b"));
  note(files.remove_file("a/b/x"));
  note(files.remove_file("a/b/c"));
  note(files.remove_folder("a/b"));
  note(files.remove_folder("a/b"));
  note(files.list("a"));
  note(files.list("a/b"));
  all.push_back(static_cast<int>(files.list()->size()));
  return all;
}

}  // namespace

TEST_CASE("a folder in memory answers as a real one does") {
  const TemporaryFolder folder;
  const auto real = open_folder(folder.path().string(), Symlinks::never).value();
  MemoryFileSystem memory("memory");
  CHECK(answers(memory) == answers(*real));
}

TEST_CASE("symlinks in memory lead to files of the same folder only") {
  MemoryFileSystem files("content");
  files.add_file("a/x.md", "x");
  files.add_symlink("a/in.md", "../a/x.md");
  files.add_symlink("out.md", "../secret");
  files.add_symlink("absolute.md", "/etc/passwd");
  files.add_symlink("loop.md", "loop.md");
  CHECK(files.read("a/in.md").value() == "x");
  CHECK(code_of(files.read("out.md")) == EXDEV);
  CHECK(code_of(files.read("absolute.md")) == EXDEV);
  CHECK(code_of(files.read("loop.md")) == ELOOP);
}

TEST_CASE("failures come where and when the test wants them") {
  MemoryFileSystem files("content");
  files.fail_at("a", EACCES);
  CHECK(code_of(files.write("a", "x")) == EACCES);
  files.repair();
  files.fail_after(1, ENOSPC);
  CHECK(files.write("a", "x"));
  CHECK(code_of(files.write("b", "x")) == ENOSPC);
  CHECK(code_of(files.remove_file("a")) == ENOSPC);
  CHECK(files.changes() == 1);
}
