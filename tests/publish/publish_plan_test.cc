#include "publish/publish_plan.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace tertial;

namespace {

SiteManifest site_of(std::vector<std::string> paths) {
  SiteManifest site;
  for (std::string& path : paths)
    site.files.push_back({std::move(path), std::string(64, 'a'), 10, {}, {}});
  std::ranges::sort(site.files, {}, &SiteFile::path);
  return site;
}

KnownFiles known_of(const SiteManifest& site) {
  return known_files(&site, {});
}

std::vector<std::string> paths_of(const std::vector<const SiteFile*>& files) {
  std::vector<std::string> paths;
  paths.reserve(files.size());
  for (const SiteFile* file : files)
    paths.push_back(file->path);
  return paths;
}

}  // namespace

TEST_CASE("what pages need goes before them, and what leads to them after") {
  const SiteManifest site =
      site_of({"index.html", "om/index.html", "protokoll/ks/2023/index.html", "assets/a.css",
               "sitemap.xml", "sok/index/start.json", "stadsdelar/norrby/index.html"});
  const PublishPlan plan = plan_publication(site, {}, UploadChoice::changed);
  CHECK(paths_of(plan.uploads[0]) == std::vector<std::string>{"assets/a.css"});
  CHECK(paths_of(plan.uploads[1]) ==
        std::vector<std::string>{"protokoll/ks/2023/index.html", "stadsdelar/norrby/index.html"});
  CHECK(plan.uploads[2].size() == 4);
  CHECK(plan.added.size() == 7);
  CHECK(plan.upload_bytes() == 70);
}

TEST_CASE("a packed file goes with the file that it was packed of") {
  const SiteManifest site =
      site_of({"a/b/index.html", "a/b/index.html.gz", "sitemap.xml", "sitemap.xml.br"});
  const PublishPlan plan = plan_publication(site, {}, UploadChoice::changed);
  CHECK(paths_of(plan.uploads[1]) ==
        std::vector<std::string>{"a/b/index.html", "a/b/index.html.gz"});
  CHECK(paths_of(plan.uploads[2]) == std::vector<std::string>{"sitemap.xml", "sitemap.xml.br"});
}

TEST_CASE("only what differs is sent, and only what was ours is deleted") {
  const SiteManifest site = site_of({"a", "b", "c"});
  KnownFiles known = known_of(site_of({"a", "b", "old"}));
  known["b"] = std::string(64, 'b');
  const PublishPlan plan = plan_publication(site, known, UploadChoice::changed);
  CHECK(paths_of(plan.uploads[2]) == std::vector<std::string>{"b", "c"});
  CHECK(plan.added == std::vector<std::string>{"c"});
  CHECK(plan.deleted == std::vector<std::string>{"old"});
  CHECK(plan.unchanged == 1);
  CHECK(plan_publication(site, known, UploadChoice::everything).upload_count() == 3);
}

TEST_CASE("few files may go unasked, many or a large share may not") {
  PublishPlan plan;
  const auto may = [&](std::size_t known, std::size_t deleted, std::size_t allowed = 0) {
    plan.known = known;
    plan.deleted.assign(deleted, "a");
    DeleteGuard guard;
    guard.allowed = allowed;
    return may_delete(plan, guard);
  };
  CHECK(may(12, 10));
  CHECK_FALSE(may(12, 11));
  CHECK(may(100, 20));
  CHECK_FALSE(may(100, 21));
  CHECK(may(100, 21, 21));
  CHECK_FALSE(may(100, 22, 21));
  CHECK(may(10'000, 500));
  CHECK_FALSE(may(10'000, 501));
}

TEST_CASE("a journal that is read is the one that was written") {
  const KnownFiles files{{"a b", std::string(64, 'a')}, {"om/index.html", ""}};
  const std::string text = to_journal(files);
  REQUIRE(read_journal(text));
  CHECK(*read_journal(text) == files);
  CHECK(read_journal("tertial-publishing 1\n")->empty());
  for (const char* wrong : {"", "\n", "tertial-publishing 2\n", "tertial-publishing 1",
                            "tertial-publishing 1\n- a", "tertial-publishing 1\n- ../a\n",
                            "tertial-publishing 1\nabc a\n", "tertial-publishing 1\n-\n"})
    CHECK_FALSE(read_journal(wrong));
}

TEST_CASE("the journal of a run that was cut off is newer than the manifest") {
  const SiteManifest site = site_of({"a", "b"});
  const KnownFiles known = known_files(&site, {{"b", ""}, {"c", std::string(64, 'c')}});
  CHECK(known.at("a") == std::string(64, 'a'));
  CHECK(known.at("b").empty());
  CHECK(known.size() == 3);
}
