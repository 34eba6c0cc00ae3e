#include "publish/site_manifest.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "base/sha256.h"

using namespace tertial;

namespace {

SiteManifest two_files() {
  SiteManifest manifest{"tertial 9", {2026, 2, 1}, "abc123", {}};
  manifest.files = {{"index.html", {}, 0, {}, {}}, {"om/index.html", {}, 0, {}, "pages/om.md"}};
  measure(manifest, "om/index.html", "om");
  measure(manifest, "index.html", "<p>");
  return manifest;
}

std::string with(std::string_view files) {
  return R"({"format":1,"program":"tertial 9","as_of":"2026-02-01","files":)" + std::string(files) +
         "}";
}

std::string file(std::string_view path) {
  return R"({"path":")" + std::string(path) + R"(","sha256":")" + sha256("") + R"(","size":0})";
}

}  // namespace

TEST_CASE("the manifest is JSON that says of each file what it is") {
  const auto json = nlohmann::json::parse(to_json(two_files()));
  CHECK(json["as_of"] == "2026-02-01");
  CHECK(json["commit"] == "abc123");
  REQUIRE(json["files"].size() == 2);
  const auto& page = json["files"][1];
  CHECK(page["path"] == "om/index.html");
  CHECK(page["sha256"] == sha256("om"));
  CHECK(page["size"] == 2);
  CHECK(page["type"] == "text/html; charset=utf-8");
  CHECK(page["source"] == "pages/om.md");
  CHECK_FALSE(json["files"][0].contains("source"));
}

TEST_CASE("a manifest that is read is the one that was written") {
  const std::string text = to_json(two_files());
  const std::optional<SiteManifest> manifest = read_site_manifest(text);
  REQUIRE(manifest);
  CHECK(to_json(*manifest) == text);
  REQUIRE(manifest->find("om/index.html"));
  CHECK(manifest->find("om/index.html")->size == 2);
  CHECK_FALSE(manifest->find("om"));
}

TEST_CASE("a manifest of a newer program may say more") {
  CHECK(read_site_manifest(R"({"format":2,"new":null,"program":"tertial 10","as_of":"2026-02-01",)"
                           R"("other":{"a":[1]},"files":[]})"));
}

TEST_CASE("what is no manifest gives nothing") {
  CHECK(read_site_manifest(with("[" + file("a") + "]")));
  for (const std::string& path :
       {std::string("../a"), std::string("a/../../b"), std::string("/etc/passwd"),
        std::string("a//b"), std::string("."), std::string(), std::string("a\\u0000b"),
        std::string("a\\u001b[2J"), std::string(5000, 'a')})
    CHECK_FALSE(read_site_manifest(with("[" + file(path) + "]")));
  CHECK_FALSE(read_site_manifest(with("[" + file("a") + "," + file("a") + "]")));
  CHECK_FALSE(read_site_manifest(with("{}")));
  CHECK_FALSE(read_site_manifest(with("[1]")));
  CHECK_FALSE(read_site_manifest(with(R"([{"path":"a","sha256":"00","size":1}])")));
  CHECK_FALSE(read_site_manifest(R"({"program":"x","as_of":"2026-02-30","files":[]})"));
  CHECK_FALSE(read_site_manifest("<!doctype html>"));
  CHECK_FALSE(read_site_manifest(""));
}

TEST_CASE("a commit is a plain word") {
  CHECK(is_commit_name("0a1b2c3"));
  CHECK(is_commit_name("release/2026-02"));
  for (const char* text : {"", "a b", "a\nb", "\"", "å"})
    CHECK_FALSE(is_commit_name(text));
}
