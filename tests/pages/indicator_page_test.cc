#include "pages/indicator/indicator_page.h"

#include <doctest/doctest.h>

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
          .find("34,50 %") != std::string::npos);
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
