#include "app/git.h"

#include <doctest/doctest.h>

using namespace tertial;

namespace {

bool touched(const ChangedLines& changed, std::string_view path, std::uint32_t line) {
  return changed.touches(path, {0, {line, 2}, {line, 5}});
}

}  // namespace

TEST_CASE("lines that a diff added or changed are touched, and those beside a removal") {
  const ChangedLines changed = ChangedLines::from_diff(
      "diff --git a/content/a.toml b/content/a.toml\n"
      "--- a/content/a.toml\n"
      "+++ b/content/a.toml\n"
      "@@ -3 +3,2 @@ x\n"
      "-old\n"
      "+new\n"
      "+new\n"
      "@@ -9,2 +9,0 @@\n"
      "-gone\n"
      "-gone\n");
  CHECK_FALSE(touched(changed, "content/a.toml", 2));
  CHECK(touched(changed, "content/a.toml", 3));
  CHECK(touched(changed, "content/a.toml", 4));
  CHECK_FALSE(touched(changed, "content/a.toml", 5));
  CHECK(touched(changed, "content/a.toml", 9));
  CHECK(touched(changed, "content/a.toml", 10));
  CHECK_FALSE(touched(changed, "content/a.toml", 11));
  CHECK(changed.touches("content/a.toml", {0, {1, 1}, {3, 1}}));
  CHECK(changed.touches("content/a.toml", whole_file(0)));
  CHECK_FALSE(changed.touches("content/b.toml", whole_file(0)));
}

TEST_CASE("a changed line that looks like a diff is only a line") {
  const ChangedLines changed = ChangedLines::from_diff(
      "--- a/a.md\n"
      "+++ b/a.md\t\n"
      "@@ -1 +1,2 @@\n"
      "--- a/x.md\n"
      "+++ b/x.md\n"
      "+@@ -1 +1,900 @@\n"
      "\\ No newline at end of file\n"
      "--- a/gone.md\n"
      "+++ /dev/null\n"
      "@@ -1 +0,0 @@\n"
      "-x\n");
  CHECK(touched(changed, "a.md", 2));
  CHECK_FALSE(touched(changed, "a.md", 3));
  CHECK_FALSE(touched(changed, "x.md", 1));
  CHECK_FALSE(touched(changed, "gone.md", 1));
}

TEST_CASE("a new file is touched everywhere") {
  ChangedLines changed;
  changed.add_whole("content/new.toml");
  CHECK(touched(changed, "content/new.toml", 700));
}
