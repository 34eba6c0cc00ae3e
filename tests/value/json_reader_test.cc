#include "value/json_reader.h"

#include <doctest/doctest.h>

#include "value/json.h"

using namespace tertial;

TEST_CASE("what is written as JSON is read as it was") {
  for (const std::string text :
       {R"({"a":1,"b":[true,"å\u003c",{"c":[]},-2],"d":{"e":{}}})", R"([])", R"("x")", R"(0.5)"}) {
    const std::optional<Value> value = read_json(text);
    REQUIRE(value);
    CHECK(to_json(*value) == text);
  }
}

TEST_CASE("a member that is null is as one that is not there") {
  const std::optional<Value> value = read_json(R"({"a":null,"b":1})");
  REQUIRE(value);
  CHECK(to_json(*value) == R"({"b":1})");
  CHECK_FALSE(read_json("[null]"));
  CHECK_FALSE(read_json("null"));
}

TEST_CASE("what is no JSON, too deep or too great gives nothing") {
  for (const char* text : {"", "{", "{]", "[1,]", "{} x", "{\"a\":1,}", "18446744073709551615",
                           "\"\xFF\"", "// a\n{}", "<html>"})
    CHECK_FALSE(read_json(text));
  CHECK(read_json(std::string(16, '[') + std::string(16, ']')));
  CHECK_FALSE(read_json(std::string(17, '[') + std::string(17, ']')));
  CHECK_FALSE(read_json(std::string(5'000'000, '[')));
}
