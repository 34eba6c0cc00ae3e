#include "files/manifest.h"

#include <doctest/doctest.h>

using namespace tertial;

TEST_CASE("a manifest is read as it was written") {
  Manifest manifest;
  manifest.finished = false;
  manifest.folders = {"a", "a b"};
  manifest.files = {{"a b/å ö.html", 0x0123456789abcdefULL}, {"index.html", std::nullopt}};
  const std::string text = to_text(manifest);
  CHECK(text ==
        "tertial-manifest 1\nunfinished\nfolder a\nfolder a b\n"
        "file 0123456789abcdef a b/å ö.html\nfile ---------------- index.html\n");
  const std::optional<Manifest> again = parse_manifest(text);
  REQUIRE(again);
  CHECK(to_text(*again) == text);
  CHECK(again->find("index.html"));
  CHECK(again->find("a b/å ö.html")->hash == 0x0123456789abcdefULL);
  CHECK_FALSE(again->find("a"));
}

TEST_CASE("a manifest that is not understood line by line is not used at all") {
  const std::string head = "tertial-manifest 1\nfinished\n";
  CHECK(parse_manifest(head));
  for (const std::string& text :
       {std::string(), std::string("tertial-manifest 1\n"),
        std::string("tertial-manifest 2\nfinished\n"), std::string("tertial-manifest 1\nmaybe\n"),
        head + "\n", head + "file 0123456789abcdef a", head + "file 0123456789abcdef \n",
        head + "file 0123456789abcdef ../a\n", head + "file 0123456789abcdef /a\n",
        head + "file 0123456789abcdex a\n", head + "file 0123 a\n", head + "folder ..\n",
        head + "folder\n", head + "link a\n", head + "file 0123456789abcdef a\r\n",
        head + "<<<<<<< HEAD\n"})
    CHECK_FALSE_MESSAGE(parse_manifest(text), text);
}
