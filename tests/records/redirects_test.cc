#include "records/redirects/redirects.h"

#include <doctest/doctest.h>

#include "records/load.h"

using namespace tertial;

namespace {

void check_ways(const std::string& text, const std::vector<std::string_view>& wanted) {
  DiagnosticList out;
  std::vector<Record> records;
  if (auto loaded = load_record("redirects/a.toml", text, 0, out))
    records.push_back(std::move(loaded->record));
  const Model model(std::move(records), out);
  const Settings settings;
  check_records({model, settings, out});
  std::vector<std::string_view> codes;
  for (const Diagnostic& finding : out.items())
    codes.push_back(finding.kind->code);
  CHECK(codes == wanted);
}

std::string entry(const std::string& from, const std::string& to) {
  return "[[redirect]]\nfrom = \"" + from + "\"\nto = \"" + to +
         "\"\nsince = 2025-01-07\nreason = \"Påhittat.\"\n";
}

}  // namespace

TEST_CASE("a former address is one that any host can serve as a page") {
  for (const char* good : {"/a/", "/A/b.c/d-e_f~g/", "/sida.html", "/a.b/c.html"})
    CHECK_MESSAGE(!fault_in_former_address(good), good);
  for (const char* bad : {"",
                          "a/",
                          "/a",
                          "//a/",
                          "/a//",
                          "/../",
                          "/a/../b/",
                          "/a/./b/",
                          "/.a/",
                          "/a%2fb/",
                          "/a b/",
                          "/a\nb/",
                          "/a\"b/",
                          "/a$b/",
                          "/a{b}/",
                          "/å/",
                          "/a?b/",
                          "/a#b/",
                          "/a.php",
                          "/index.html",
                          "/a/index.html",
                          "/assets/a/",
                          "https://a.example/b/",
                          "/a\\b/",
                          "/a;b/"})
    CHECK_MESSAGE(fault_in_former_address(bad), bad);
}

TEST_CASE("what could be meant is a good address itself") {
  for (const char* bad : {"/a", "/a/index.html", "/index.html", "/a/b.php"}) {
    const auto fault = fault_in_former_address(bad);
    REQUIRE(fault);
    if (!fault->instead.empty() && fault->instead != "/")
      CHECK_MESSAGE(!fault_in_former_address(fault->instead), bad);
  }
}

TEST_CASE("every link of a chain is told its end, and a circle is told once") {
  check_ways(entry("/a/", "/b/") + entry("/b/", "/c/") + entry("/c/", "/d/"),
             {"redirect.chain", "redirect.chain"});
  check_ways(entry("/a/", "/b/") + entry("/b/", "/a/") + entry("/c/", "/a/"), {"redirect.circle"});
  check_ways(entry("/a/", "/a/"), {"redirect.circle"});
  check_ways(entry("/a/", "/b/") + entry("/A/", "/b/"), {"redirect.twice"});
}

TEST_CASE("a chain of thousands is walked once") {
  std::string text;
  for (int i = 0; i < 5000; ++i)
    text += "[[redirect]]\nfrom = \"/a" + std::to_string(i) + "/\"\nto = \"/a" +
            std::to_string(i + 1) + "/\"\nsince = 2025-01-07\nreason = \"x\"\n";
  check_ways(text, std::vector<std::string_view>(4999, "redirect.chain"));
}
