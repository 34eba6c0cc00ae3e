#include "derive/surveys.h"

#include <doctest/doctest.h>

#include "pages/record_site.h"

using namespace tertial;
using tertial::test::RecordSite;

namespace {

const std::string first =
    "title = \"Mätning\"\nalternates_with = \"b\"\n[[editions]]\nyear = 2020\n"
    "[[editions]]\nyear = 2023\nstate = \"not-held\"\n";
const std::string second = "title = \"Enkät\"\n[[editions]]\nyear = 2021\n";

std::vector<std::int64_t> years(const std::vector<SurveyYear>& all) {
  std::vector<std::int64_t> numbers;
  for (const SurveyYear& year : all)
    numbers.push_back(year.year);
  return numbers;
}

}  // namespace

TEST_CASE("two surveys alternate whichever of them says so") {
  const RecordSite site{{"surveys/a.toml", first}, {"surveys/b.toml", second}};
  const Model& model = site.site().model;
  const Record& a = site.record<Survey>("a");
  const Record& b = site.record<Survey>("b");
  CHECK(alternate_of(a, model) == &b);
  CHECK(alternate_of(b, model) == &a);
}

TEST_CASE("a year of which nothing is registered stands there as unknown, not as not held") {
  const RecordSite site{{"surveys/a.toml", first}, {"surveys/b.toml", second}};
  const std::vector<SurveyYear> all = years_of(site.record<Survey>("a"), site.site().model);
  CHECK(years(all) == std::vector<std::int64_t>{2023, 2022, 2021, 2020});
  CHECK(all[0].own->state == EditionState::not_held);
  CHECK(all[1].own == nullptr);
  CHECK(all[1].other == nullptr);
  CHECK(all[2].other->state == EditionState::held);
}

TEST_CASE("a survey alone shows the years of its rhythm, or the known ones only") {
  const std::string editions = "[[editions]]\nyear = 2015\n[[editions]]\nyear = 2019\n";
  const RecordSite site{
      {"surveys/a.toml", "title = \"A\"\nevery_years = 2\n" + editions},
      {"surveys/b.toml", "title = \"B\"\n" + editions},
      {"surveys/c.toml", "title = \"C\"\nevery_years = 1\n[[editions]]\nyear = 1901\n" + editions}};
  const auto of = [&](std::string_view id) {
    return years(years_of(site.record<Survey>(id), site.site().model));
  };
  CHECK(of("a") == std::vector<std::int64_t>{2019, 2017, 2015});
  CHECK(of("b") == std::vector<std::int64_t>{2019, 2015});
  CHECK(of("c").size() == 3);
}
