#include "pages/versions.h"

#include <doctest/doctest.h>

#include "pages/record_site.h"
#include "records/page/page.h"

using namespace tertial;
using tertial::test::RecordSite;

namespace {

std::string page(const std::string& fields) {
  return "+++\ntitle = \"T\"\n" + fields + "+++\n";
}

std::vector<std::string> addresses(std::span<const PageVersion> group) {
  std::vector<std::string> found;
  for (const PageVersion& version : group)
    found.push_back(version.address);
  return found;
}

}  // namespace

TEST_CASE("pages that say the same are found from each of them, the ordinary one first") {
  const RecordSite site{{"pages/om.md", page("")},
                        {"pages/en/about.md", page("lang = \"en\"\nversion_of = \"page:om\"\n")},
                        {"pages/ar/om.md", page("lang = \"ar\"\nversion_of = \"/om/\"\n")},
                        {"pages/lattlast/om.md", page("easy = true\nversion_of = \"page:om\"\n")}};
  const Versions versions(site.site());
  const std::vector<std::string> all{"/om/", "/lattlast/om/", "/ar/om/", "/en/about/"};
  CHECK(addresses(versions.of("/om/")) == all);
  CHECK(addresses(versions.of("/ar/om/")) == all);
  CHECK(versions.of("/").empty());
  REQUIRE(versions.kinds().size() == 3);
  CHECK(versions.kinds()[0].easy);
  CHECK(versions.kinds()[1].lang == "ar");
  CHECK(versions.kinds()[1].start.empty());
  const auto english = versions.counterparts("en");
  REQUIRE(english.size() == 1);
  CHECK(english.at("/om/") == "/en/about/");
}

TEST_CASE("machines are told of one page in each language, and of none from an easy page") {
  const RecordSite site{
      {"pages/om.md", page("")},
      {"pages/hjalp.md", page("")},
      {"pages/en/about.md", page("lang = \"en\"\nversion_of = \"page:om\"\n")},
      {"pages/lattlast/om.md", page("easy = true\nversion_of = \"page:om\"\n")},
      {"pages/lattlast/hjalp.md", page("easy = true\nversion_of = \"page:hjalp\"\n")}};
  const Versions versions(site.site());
  const auto told = versions.translations("/en/about/");
  REQUIRE(told.size() == 2);
  CHECK(told[0]->address == "/om/");
  CHECK(told[1]->address == "/en/about/");
  CHECK(versions.translations("/om/") == told);
  CHECK(versions.translations("/lattlast/om/").empty());
  CHECK(versions.translations("/hjalp/").empty());
}

TEST_CASE("a version of the start page is where its language begins") {
  const RecordSite site{{"pages/en.md", page("lang = \"en\"\nversion_of = \"/\"\n")}};
  const Versions versions(site.site());
  REQUIRE(versions.kinds().size() == 1);
  CHECK(versions.kinds()[0].start == "/en/");
}

TEST_CASE("a site without versions has none") {
  const RecordSite site{{"pages/om.md", page("")}};
  CHECK(Versions(site.site()).empty());
}

TEST_CASE("a version is behind when its original was changed on a later day") {
  const RecordSite site{{"pages/old.md", page("updated = 2024-01-01\n")},
                        {"pages/new.md", page("updated = 2024-01-02\n")},
                        {"pages/none.md", page("")}};
  const Record& earlier = site.record<Page>("old");
  const Record& later = site.record<Page>("new");
  CHECK(changed_since(earlier, later) == without_place(common(later).updated));
  CHECK_FALSE(changed_since(later, earlier));
  CHECK_FALSE(changed_since(earlier, earlier));
  CHECK_FALSE(changed_since(site.record<Page>("none"), later));
}
