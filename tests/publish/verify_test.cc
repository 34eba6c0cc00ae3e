#include "publish/verify.h"

#include <doctest/doctest.h>

#include "base/sha256.h"
#include "publish/verify_report.h"

using namespace tertial;

namespace {

using Kind = FileFinding::Kind;

struct Compared {
  Compared() {
    site.manifest.files = {{"404.html", sha256("borta"), 5, {}, {}},
                           {"om/index.html", sha256("ett\ntvå\n"), 9, {}, {}}};
    site.moved.emplace("om/index.html", "nytt/#a");
    site.published_at = "https://example.org/insyn/";
    site.bytes = [](std::string_view path) {
      return std::string(path == "404.html" ? "borta" : "ett\ntvå\n");
    };
  }
  std::optional<FileFinding> page(long status, std::string body, std::string location = {}) {
    return of(1, {FetchAnswer::End::answered, status, std::move(body), std::move(location), {}});
  }
  std::optional<FileFinding> of(std::size_t file, const FetchAnswer& answer) {
    return compare(site, site.manifest.files[file], answer,
                   *BaseAddress::read("http://127.0.0.1/x"));
  }
  ExpectedSite site;
};

}  // namespace

TEST_CASE("a page is as it should be to the last byte") {
  Compared compared;
  CHECK_FALSE(compared.page(200, "ett\ntvå\n"));
  const auto changed = compared.page(200, "ett\ntre\n");
  REQUIRE(changed);
  CHECK(changed->kind == Kind::differs);
  REQUIRE(changed->difference);
  CHECK(changed->difference->line == 2);
  CHECK(changed->expected_size == 9);
  CHECK(changed->size == 8);
}

TEST_CASE("a page with another status is not there or is another") {
  Compared compared;
  CHECK(compared.page(404, "ett\ntvå\n")->kind == Kind::missing);
  CHECK(compared.page(403, "ett\ntvå\n")->kind == Kind::differs);
  CHECK(compared.page(503, "")->kind == Kind::unanswered);
  CHECK_FALSE(compared.of(0, {FetchAnswer::End::answered, 404, "borta", {}, {}}));
  CHECK_FALSE(compared.of(0, {FetchAnswer::End::answered, 200, "borta", {}, {}}));
  CHECK(compared.of(0, {FetchAnswer::End::answered, 404, "annat", {}, {}})->kind == Kind::differs);
}

TEST_CASE("a page that has moved may be a redirect to the same place and no other") {
  Compared compared;
  for (const long status : {301L, 308L}) {
    CHECK_FALSE(compared.page(status, "", "http://127.0.0.1/x/nytt/#a"));
    CHECK_FALSE(compared.page(status, "", "https://example.org/insyn/nytt/#a"));
  }
  CHECK(compared.page(302, "", "http://127.0.0.1/x/nytt/#a")->kind == Kind::differs);
  const auto elsewhere = compared.page(301, "", "https://other.example/nytt/#a");
  REQUIRE(elsewhere);
  CHECK(elsewhere->kind == Kind::differs);
  CHECK(elsewhere->leads_to == "https://other.example/nytt/#a");
  compared.site.moved.clear();
  CHECK(compared.page(301, "", "http://127.0.0.1/x/nytt/#a")->kind == Kind::differs);
}

TEST_CASE("what has no answer is told from what differs") {
  Compared compared;
  CHECK(compared.of(1, {FetchAnswer::End::timed_out, 0, {}, {}, {"sv", "en"}})->kind ==
        Kind::unanswered);
  CHECK(compared.of(1, {FetchAnswer::End::too_large, 200, {}, {}, {"sv", "en"}})->kind ==
        Kind::differs);
  VerifyReport report;
  report.result.files = 2;
  report.result.identical = 2;
  CHECK(outcome_of(report.result) == Outcome::identical);
  report.result.findings.push_back({Kind::unanswered, "a"});
  CHECK(outcome_of(report.result) == Outcome::unanswered);
  report.result.findings.push_back({Kind::extra, "b"});
  CHECK(outcome_of(report.result) == Outcome::differs);
}

TEST_CASE("a manifest that names countless files fills no terminal") {
  VerifyReport report;
  for (int i = 0; i < 1000; ++i)
    report.result.findings.push_back({Kind::extra, "a\x1b[2J" + std::to_string(i)});
  const std::string text = render_human(report, Language::en);
  CHECK(text.find("\x1b") == std::string::npos);
  CHECK(text.find("… and 800 more") != std::string::npos);
}

TEST_CASE("what the site says of itself is noted when it is something else") {
  const SiteManifest here{"tertial 1", {2026, 2, 1}, "abc", {}};
  CHECK(notes_on(here, here).empty());
  const SiteManifest there{"tertial 2", {2026, 2, 2}, "", {}};
  const std::vector<Sentence> notes = notes_on(there, here);
  REQUIRE(notes.size() == 3);
  CHECK(notes[0].in(Language::en) ==
        "the site says that it was built by tertial 2; this is tertial 1");
  CHECK(notes[1].in(Language::en) == "the site says that the content's commit is -, not abc");
}

TEST_CASE("a single file is spoken of as one") {
  VerifyReport report;
  report.result.files = 1;
  report.result.identical = 1;
  CHECK(render_human(report, Language::sv).ends_with("identiskt: 1 fil\n"));
  CHECK(render_human(report, Language::en).ends_with("identical: 1 file\n"));
  report.result.files = 2;
  report.result.not_asked = 1;
  report.result.findings.push_back({Kind::differs, "a"});
  CHECK(render_human(report, Language::en)
            .ends_with("1 of 2 files is identical: 1 differs, 0 missing, 0 unknown, 0 without an "
                       "answer; the server stopped answering, so 1 was not asked for\n"));
}
