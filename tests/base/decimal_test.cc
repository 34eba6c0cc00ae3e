#include "base/decimal.h"

#include <doctest/doctest.h>

using namespace tertial;

TEST_CASE("a decimal is written again with the decimals that it was read with") {
  for (const char* text : {"0", "15", "34.5", "34.50", "-2.50", "0.000001", "999999999999.999999"})
    CHECK(to_string(*parse_decimal(text)) == text);
  CHECK(to_string(*parse_decimal("34,5")) == "34.5");
  CHECK(to_string(*parse_decimal("\u22120,5")) == "-0.5");
}

TEST_CASE("what is no plain number is not read as one") {
  for (const char* text : {"", "-", ".5", "5.", "1 234", "1e3", "0x1", "1.2.3", "--1", "12a", "NaN",
                           "1234567890123", "0.1234567", "+5"})
    CHECK_MESSAGE(!parse_decimal(text), text);
}

TEST_CASE("decimals are compared by value and never rounded") {
  CHECK(*parse_decimal("34.5") == *parse_decimal("34.50"));
  CHECK(*parse_decimal("0.3") > *parse_decimal("0.299999"));
  CHECK(*parse_decimal("-2") < *parse_decimal("-1.999999"));
  CHECK(parse_decimal("12.000000")->whole());
  CHECK_FALSE(parse_decimal("12.000001")->whole());
}

TEST_CASE("a share is rounded half up in ten-thousandths, for the largest numbers too") {
  CHECK(ten_thousandths(whole_number(1), whole_number(3)) == 3333);
  CHECK(ten_thousandths(whole_number(2), whole_number(3)) == 6667);
  CHECK(ten_thousandths(whole_number(0), whole_number(3)) == 0);
  CHECK(ten_thousandths(whole_number(largest_whole_decimal), whole_number(largest_whole_decimal)) ==
        10'000);
}
