#include "pages/indicator/indicator_page.h"

#include <doctest/doctest.h>

#include "pages/indicator/indicator_views.h"
#include "pages/record_site.h"

using namespace tertial;
using tertial::test::RecordSite;

namespace {

std::string page_of(std::string_view fields, std::string shown) {
  const RecordSite site{{"indicators/a.toml",
                         "title = \"Mått\"\nsubject = \"safety\"\nmeasures = \"Något.\"\n"
                         "municipality = \"hemma\"\n" +
                             std::string(fields)}};
  return site.render(indicator_page, "/indikatorer/a/", std::move(shown));
}

}  // namespace

TEST_CASE("numbers are written the Swedish way, with their unit and the decimals of the source") {
  CHECK(
      page_of("unit = \"percent\"\n[[values]]\ndate = \"2020\"\nvalue = \"34.50\"\n", "{{ lead }}")
          .find("34,50\u00a0%") != std::string::npos);
  CHECK(page_of("unit = \"kronor\"\n[[values]]\ndate = \"2020\"\nvalue = \"-1234567.5\"\n",
                "{{ lead }}")
            .find("\u22121\u00a0234\u00a0567,5 kronor") != std::string::npos);
  CHECK(page_of("unit = \"count\"\ncounts = \"sök\"\n[[values]]\ndate = \"2020\"\nvalue = 5\n",
                "{{ unit }}|{{ values.caption }}") == "antal sök|Mått (antal sök)");
}

TEST_CASE("a time that the source does not state is said in words") {
  CHECK(page_of("unit = \"rank\"\n[[values]]\ndate = \"..\"\nvalue = 34\n", "{{ lead }}")
            .find("tiden framgår inte") != std::string::npos);
}

TEST_CASE("twelve values are bars, and thirteen are a line chart with the same numbers beside it") {
  std::string values = "unit = \"percent\"\n";
  const std::string shown =
      "{% for bar in values.bars %}b{% endfor %}{% if values.chart %}chart{% endif %}"
      "{% for row in values.rows %}r{% endfor %}";
  for (int year = 2001; year <= 2012; ++year)
    values += "[[values]]\ndate = \"" + std::to_string(year) + "\"\nvalue = 4\n";
  CHECK(page_of(values, shown) == std::string(12, 'b'));
  values += "[[values]]\ndate = \"2013\"\nvalue = 4\n";
  CHECK(page_of(values, shown) == "chart" + std::string(13, 'r'));
}

TEST_CASE("answers stand on the row of all who were asked, and a remark on each row of its value") {
  const RecordSite site{
      {{std::string("sources/s.toml"), "title = \"S\"\nkind = \"official\"\nread = \"full\"\n"},
       {"indicators/a.toml",
        "title = \"Mått\"\nsubject = \"safety\"\nmeasures = \"Något.\"\nmunicipality = \"hemma\"\n"
        "unit = \"percent\"\n[[values]]\ndate = \"2020\"\nvalue = 30\nwomen = 40\nmen = 20\n"
        "comparisons = [{ area = \"Riket\", value = 15 }]\nanswers = 702\n"
        "note = \"Ett *tidigt* värde.\"\nsources = [{ source = \"s\", place = \"tabell 4\" }]\n"}}};
  const std::string csv = indicator_csv(site.record<Indicator>("a"));
  const std::string end = ",s,s: tabell 4,Ett tidigt värde.\r\n";
  CHECK(csv.find("hemma,all,30,exact,percent,false,702" + end) != std::string::npos);
  CHECK(csv.find("hemma,women,40,exact,percent,false," + end) != std::string::npos);
  CHECK(csv.find("Riket,all,15,exact,percent,false," + end) != std::string::npos);
}
