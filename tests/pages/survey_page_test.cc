#include "pages/survey/survey_page.h"

#include <doctest/doctest.h>

#include "pages/record_site.h"

using namespace tertial;
using tertial::test::RecordSite;

namespace {

/// What lists and the survey's page say of when it was held.
std::string held(std::string_view editions, std::string_view date) {
  const RecordSite site(
      {{"surveys/a.toml", "title = \"Enkäten\"\n" + std::string(editions)},
       {"indicators/b.toml",
        "title = \"Mått\"\nsubject = \"safety\"\nunit = \"percent\"\nmeasures = \"Något.\"\n"
        "municipality = \"hemma\"\nsurvey = \"a\"\nvalues = [{ value = 5, date = \"" +
            std::string(date) + "\" }]\n"}});
  return survey_entry(site.site(), site.record<Survey>("a")).note;
}

}  // namespace

TEST_CASE("a survey tells the years in which it was held, and that a year is not known") {
  const std::string_view known =
      "editions = [{ year = 2021 }, { year = 2019 }, { year = 2020, state = \"not-held\" }]\n";
  CHECK(held(known, "2021") == "Genomförd 2019 och 2021.");
  CHECK(held(known, "..") ==
        "Genomförd 2019 och 2021. Värden ur den finns också från ett år som inte framgår.");
  CHECK(held("", "..") == "Genomförd minst en gång. Året framgår inte.");
  CHECK(held("", "2021") == "Inget år då den genomfördes är registrerat här.");
}
