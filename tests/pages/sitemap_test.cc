#include <doctest/doctest.h>

#include "pages/record_site.h"
#include "pages/sitemap/sitemap_page.h"

using namespace tertial;

namespace {

std::size_t count_of(std::string_view text, std::string_view what) {
  std::size_t count = 0;
  for (std::size_t at = text.find(what); at != std::string_view::npos;
       at = text.find(what, at + what.size()))
    ++count;
  return count;
}

std::string rendered(const Site& site, const PlannedPage& page) {
  std::string out;
  sitemap_file.render(site, page, nullptr, out);
  return out;
}

}  // namespace

TEST_CASE("a sitemap of more pages than one file may list is divided, and all are in it") {
  constexpr std::size_t most = 50'000;
  test::RecordSite records({});
  std::vector<PlannedPage> pages(most + 2);
  for (std::size_t i = 0; i < pages.size(); ++i)
    pages[i].address = "/sida-" + std::to_string(1'000'000 + i) + "/";
  std::vector<const PlannedPage*> planned;
  for (const PlannedPage& page : pages)
    planned.push_back(&page);

  planned.resize(most);
  records.set_planned(planned);
  const std::vector<PlannedPage> one = sitemap_file.plan(records.site());
  REQUIRE(one.size() == 1);
  CHECK(count_of(rendered(records.site(), one[0]), "<url>") == most);

  planned.push_back(&pages[most]);
  planned.push_back(&pages[most + 1]);
  records.set_planned(planned);
  const std::vector<PlannedPage> parts = sitemap_file.plan(records.site());
  REQUIRE(parts.size() == 3);
  CHECK(parts[0].address == "/sitemap.xml");
  const std::string index = rendered(records.site(), parts[0]);
  CHECK(count_of(index, "<sitemap>") == 2);
  CHECK(index.find("<loc>https://example.org/sitemap-2.xml</loc>") != std::string::npos);
  CHECK(count_of(rendered(records.site(), parts[1]), "<url>") == most);
  const std::string last = rendered(records.site(), parts[2]);
  CHECK(count_of(last, "<url>") == 2);
  CHECK(last.find("/sida-1050001/") != std::string::npos);
}
