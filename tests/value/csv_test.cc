#include "value/csv.h"

#include <doctest/doctest.h>

#include <vector>

using namespace tertial;

namespace {

std::string row(const std::vector<std::string>& fields) {
  std::string out;
  append_csv_row(out, fields);
  return out;
}

}  // namespace

TEST_CASE("a row ends in CRLF and keeps empty fields") {
  CHECK(row({"a", "", "c"}) == "a,,c\r\n");
}

TEST_CASE("a field is quoted only when it has a comma, a quote or a line break") {
  CHECK(row({"Ryd, Berga", "34.5"}) == "\"Ryd, Berga\",34.5\r\n");
  CHECK(row({"ett \"ord\""}) == "\"ett \"\"ord\"\"\"\r\n");
  CHECK(row({"två\nrader"}) == "\"två\nrader\"\r\n");
  CHECK(row({"åäö med mellanslag"}) == "åäö med mellanslag\r\n");
}
