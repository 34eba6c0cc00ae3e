// Templates that would take the compiler unbounded depth, time or memory.
#include <doctest/doctest.h>

#include "theme/theme_fixture.h"

using namespace tertial;
using namespace tertial::theme_test;

namespace {

std::string repeated(std::size_t times, std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < times; ++i)
    result += text;
  return result;
}

}  // namespace

TEST_CASE("hostile templates are stopped") {
  check(repeated(65, "{% if count %}"),
        "0:1:897 theme.too-deep: mer än 64 block eller delar står i varandra (flytta ut det "
        "innersta till en del bredvid)\n",
        "0:1:897 theme.too-deep: more than 64 blocks or parts stand in one another (move the "
        "innermost out into a part beside it)\n");
  CHECK(findings(repeated(64, "{% if count %}") + repeated(64, "{% endif %}")) == "");
  check("{% if " + repeated(200, "not ") + "count %}{% endif %}",
        "0:1:803 theme.too-long: taggen har fler än 200 ord (dela villkoret på flera {% if %})\n",
        "0:1:803 theme.too-long: the tag has more than 200 words (divide the condition among "
        "several {% if %})\n");
  // Ten parts that each include the next one ten times: 10^10 operations.
  std::vector<std::pair<std::string, std::string>> parts;
  for (int i = 0; i < 10; ++i)
    parts.emplace_back("p" + std::to_string(i),
                       repeated(10, "{{ count }}{% include \"p" + std::to_string(i + 1) + "\" %}"));
  const auto found = [&] {
    return findings({{"page.html", "{% include \"p0\" %}"},
                     {"p0", parts[0].second},
                     {"p1", parts[1].second},
                     {"p2", parts[2].second},
                     {"p3", parts[3].second},
                     {"p4", parts[4].second},
                     {"p5", parts[5].second},
                     {"p6", parts[6].second},
                     {"p7", parts[7].second},
                     {"p8", parts[8].second},
                     {"p9", parts[9].second},
                     {"p10", "{{ title }}"}});
  };
  CHECK(found().find("theme.too-large: the template is more than 100000 steps long") !=
        std::string::npos);
  // The same with text alone, which makes no operations: 10^7 letters.
  for (auto& [name, text] : parts)
    for (std::size_t at = text.find("{{ count }}"); at != std::string::npos;
         at = text.find("{{ count }}"))
      text.replace(at, 11, "x");
  parts[7].second = "x";
  CHECK(found().find("theme.too-large") != std::string::npos);
  check("a\xff", "0:1:2 theme.encoding: mallen är inte giltig UTF-8 (spara filen som UTF-8)\n",
        "0:1:2 theme.encoding: the template is not valid UTF-8 (save the file as UTF-8)\n");
}
