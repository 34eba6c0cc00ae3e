#include "value/json.h"

#include <doctest/doctest.h>

#include <limits>
#include <nlohmann/json.hpp>

using namespace tertial;

namespace {

std::string json_of(std::string_view toml) {
  DiagnosticList findings;
  const std::optional<Table> table = read_toml(toml, 0, 1, findings);
  REQUIRE(table);
  return to_json(*table);
}

}  // namespace

TEST_CASE("JSON keeps the author's order and writes dates as text") {
  CHECK(json_of("z = 1\na = [true, 2.5, \"x\"]\nm = {d = 2024-02-29, b = []}\n") ==
        R"({"z":1,"a":[true,2.5,"x"],"m":{"d":"2024-02-29","b":[]}})");
  CHECK(json_of("") == "{}");
}

TEST_CASE("JSON cannot end the script element that it stands in") {
  const std::string text = json_of("a = \"</script><!-- & \\u2028\"\n\"<b>\" = 1\n");
  CHECK(text ==
        "{\"a\":\"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\",\"\\u003cb\\u003e\":1}");
}

TEST_CASE("any reader gets back what was written") {
  Table table;
  table.push_back({"text", {}, {{}, std::string("\"\\\n\r\t\x01\x7f åäö 😀")}});
  table.push_back({"broken", {}, {{}, std::string("a\xff")}});
  table.push_back({"number", {}, {{}, std::int64_t{-9223372036854775807}}});
  table.push_back({"ratio", {}, {{}, 0.1}});
  table.push_back({"none", {}, {{}, std::numeric_limits<double>::infinity()}});
  const nlohmann::json json = nlohmann::json::parse(to_json(table));
  CHECK(json["text"] == "\"\\\n\r\t\x01\x7f åäö 😀");
  CHECK(json["broken"] == "a\xEF\xBF\xBD");
  CHECK(json["number"] == -9223372036854775807);
  CHECK(json["ratio"] == 0.1);
  CHECK(json["none"].is_null());
}
