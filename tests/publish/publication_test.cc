#include "publish/publication.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "publish/publish_report.h"

using namespace tertial;

namespace {

constexpr std::chrono::milliseconds always{0};

/// A place that breaks after so many changes, and remembers their order.
class FrailTarget final : public Target {
 public:
  std::map<std::string, std::string> files;
  std::vector<std::string> changes;
  std::size_t left = SIZE_MAX;

  std::string_view name() const override { return "place"; }
  TargetResult<std::optional<std::string>> read(const std::string& path, std::size_t) override {
    const auto found = files.find(path);
    return found == files.end() ? std::nullopt : std::optional(found->second);
  }
  TargetResult<std::vector<std::string>> standing(std::span<const std::string> paths) override {
    std::vector<std::string> found;
    std::ranges::copy_if(paths, std::back_inserter(found),
                         [&](const std::string& path) { return files.contains(path); });
    return found;
  }
  TargetResult<void> put(std::span<const Upload> uploads, const Done& done) override {
    for (const Upload& upload : uploads) {
      if (!change("+" + upload.path)) return broken();
      files[upload.path] = upload.bytes();
      done(upload.path);
    }
    return {};
  }
  TargetResult<void> remove(std::span<const std::string> paths, const Done& done) override {
    for (const std::string& path : paths) {
      if (!change("-" + path)) return broken();
      files.erase(path);
      done(path);
    }
    return {};
  }

 private:
  bool change(const std::string& what) {
    if (left == 0) return false;
    --left;
    changes.push_back(what);
    return true;
  }
  static tl::unexpected<Sentence> broken() {
    return tl::unexpected(Sentence{{"bröts", "broke"}, {}});
  }
};

PublishedSite site_of(std::map<std::string, std::string> files) {
  PublishedSite site;
  site.manifest.program = "tertial 1";
  site.manifest.as_of = {2026, 2, 1};
  for (const auto& [path, bytes] : files) {
    site.manifest.files.push_back({path, {}, 0, {}, {}});
    measure(site.manifest, path, bytes);
  }
  site.bytes = [files = std::move(files)](std::string_view path) {
    return files.at(std::string(path));
  };
  return site;
}

std::optional<PublishTrouble> publish(const PublishedSite& site, FrailTarget& target) {
  Publication publication(site, target);
  if (auto trouble = publication.plan(UploadChoice::changed)) return trouble;
  return publication.apply(always);
}

/// What stands in the place besides what Tertial keeps there for itself.
std::map<std::string, std::string> site_in(const FrailTarget& target) {
  std::map<std::string, std::string> files = target.files;
  files.erase(std::string(site_manifest_path));
  return files;
}

const std::map<std::string, std::string> before{
    {"assets/1.css", "1"}, {"index.html", "a"}, {"om/x/index.html", "b"}};
const std::map<std::string, std::string> after{
    {"assets/2.css", "2"}, {"index.html", "A"}, {"om/y/index.html", "c"}};

}  // namespace

TEST_CASE("the manifest comes after all files, and deletions after it") {
  FrailTarget target;
  const PublishedSite old = site_of(before), site = site_of(after);
  REQUIRE_FALSE(publish(old, target));
  CHECK(site_in(target) == before);
  target.changes.clear();
  REQUIRE_FALSE(publish(site, target));
  CHECK(site_in(target) == after);
  std::erase(target.changes, "+tertial-publishing.txt");
  CHECK(target.changes == std::vector<std::string>{"+assets/2.css", "+om/y/index.html",
                                                   "+index.html", "+manifest.json", "-assets/1.css",
                                                   "-om/x/index.html", "-tertial-publishing.txt"});
  target.changes.clear();
  REQUIRE_FALSE(publish(site, target));
  CHECK(target.changes.empty());
}

TEST_CASE("wherever a run is cut off, the next makes the place whole") {
  const PublishedSite old = site_of(before), site = site_of(after);
  bool whole = false;
  for (std::size_t cut = 0; !whole; ++cut) {
    REQUIRE(cut < 30);
    FrailTarget target;
    target.files["somebody.txt"] = "mine";
    REQUIRE_FALSE(publish(old, target));
    target.left = cut;
    whole = !publish(site, target);
    target.left = SIZE_MAX;
    // Meanwhile the records have changed again.
    const PublishedSite next = cut % 2 == 0 ? site_of(before) : site_of(after);
    REQUIRE_FALSE(publish(next, target));
    std::map<std::string, std::string> wanted = cut % 2 == 0 ? before : after;
    wanted["somebody.txt"] = "mine";
    CHECK(site_in(target) == wanted);
  }
}

TEST_CASE("what was sent before the cut is not sent again") {
  FrailTarget target;
  const PublishedSite site = site_of(before);
  target.left = 3;  // journal, asset, journal
  const auto trouble = publish(site, target);
  REQUIRE(trouble);
  CHECK(std::holds_alternative<PublishFailure>(*trouble));
  target.left = SIZE_MAX;
  target.changes.clear();
  REQUIRE_FALSE(publish(site, target));
  CHECK(std::ranges::count(target.changes, "+assets/1.css") == 0);
  CHECK(site_in(target) == before);
}

TEST_CASE("files of somebody else are neither overwritten nor deleted") {
  FrailTarget target;
  target.files["index.html"] = "mine";
  const PublishedSite site = site_of(before);
  const auto trouble = publish(site, target);
  REQUIRE(trouble);
  const auto* refusal = std::get_if<PublishRefusal>(&*trouble);
  REQUIRE(refusal);
  CHECK(refusal->paths == std::vector<std::string>{"index.html"});
  CHECK(target.changes.empty());
}

TEST_CASE("a plan names what would be deleted, however much is new and whether or not it may be") {
  FrailTarget target;
  std::map<std::string, std::string> few, many;
  for (int page = 0; page < 150; ++page) {
    many["ny/" + std::to_string(page) + "/index.html"] = "n";
    if (page < 50) few["borta/" + std::to_string(page) + "/index.html"] = "b";
  }
  REQUIRE_FALSE(publish(site_of(few), target));
  const PublishedSite site = site_of(many);
  Publication publication(site, target);
  REQUIRE_FALSE(publication.plan(UploadChoice::changed));
  const std::string shown =
      render_human({publication.planned(), "place", PublishOutcome::planned, false}, Language::en);
  CHECK(shown.find("+ ny/0/index.html\n") != std::string::npos);
  CHECK(shown.find("- borta/0/index.html\n") != std::string::npos);
  const auto refused = publication.refused_by({});
  REQUIRE(refused);
  CHECK(std::holds_alternative<PublishRefusal>(*refused));
  CHECK_FALSE(publication.refused_by({.allowed = 50}));
}

TEST_CASE("a single file is written, deleted and left in words for one") {
  PublishPlan plan;
  const SiteFile page{};
  plan.uploads[1] = {&page};
  plan.deleted = {"a"};
  plan.unchanged = 1;
  const auto said = [&](PublishOutcome outcome, Language language) {
    const std::string text = render_human({plan, "plats", outcome, false}, language);
    return text.substr(text.find("plats: "));
  };
  CHECK(said(PublishOutcome::done, Language::sv) ==
        "plats: 1 fil skriven (0 kB), 1 borttagen, 1 oförändrad\n");
  CHECK(said(PublishOutcome::planned, Language::sv) ==
        "plats: 1 fil skulle skrivas (0 kB), 1 tas bort, 1 är oförändrad; gör det med --apply\n");
  CHECK(said(PublishOutcome::done, Language::en) ==
        "plats: 1 file written (0 kB), 1 deleted, 1 unchanged\n");
  CHECK(said(PublishOutcome::planned, Language::en) ==
        "plats: 1 file would be written (0 kB), 1 deleted, 1 is unchanged; do it with --apply\n");
}

TEST_CASE("two that publish at once do not both write the manifest") {
  FrailTarget target;
  const PublishedSite site = site_of(before), other = site_of(after);
  Publication publication(site, target);
  REQUIRE_FALSE(publication.plan(UploadChoice::changed));
  target.files["manifest.json"] = to_json(other.manifest);
  const auto trouble = publication.apply(always);
  REQUIRE(trouble);
  CHECK(render_trouble(*trouble, "place", true, Language::en).find("run publish again") !=
        std::string::npos);
  CHECK(target.files["manifest.json"] == to_json(other.manifest));
}

TEST_CASE("a clock that has jumped back does not bring back an older site") {
  FrailTarget target;
  REQUIRE_FALSE(publish(site_of(before), target));
  target.changes.clear();
  PublishedSite past = site_of(after);
  past.manifest.as_of = {1970, 1, 1};
  past.day_by_clock = true;
  const auto trouble = publish(past, target);
  REQUIRE(trouble);
  CHECK(std::holds_alternative<PublishRefusal>(*trouble));
  CHECK(render_trouble(*trouble, "place", false, Language::en)
            .find("as of 2026-02-01, but this machine's clock says 1970-01-01") !=
        std::string::npos);
  CHECK(target.changes.empty());
  // The same day again, or a day that somebody chose, is no jump.
  past.day_by_clock = false;
  CHECK_FALSE(publish(past, target));
  PublishedSite present = site_of(before);
  present.day_by_clock = true;
  CHECK_FALSE(publish(present, target));
  CHECK_FALSE(publish(present, target));
}

TEST_CASE("what is newer than this program, or is no manifest, is left alone") {
  for (const auto& [path, text] : std::map<std::string, std::string>{
           {"manifest.json", R"({"format":2,"program":"x","as_of":"2026-02-01","files":[]})"},
           {"tertial-publishing.txt", "tertial-publishing 2\n"}}) {
    FrailTarget target;
    target.files[path] = text;
    const PublishedSite site = site_of(before);
    const auto trouble = publish(site, target);
    REQUIRE(trouble);
    CHECK(std::holds_alternative<PublishRefusal>(*trouble));
    CHECK(render_trouble(*trouble, "place", false, Language::sv).find("nyare program") !=
          std::string::npos);
    CHECK(target.changes.empty());
  }
}
