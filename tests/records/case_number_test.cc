#include <doctest/doctest.h>

#include "records/case/case.h"

using namespace tertial;

TEST_CASE("a diarienummer has one normal form however it is printed") {
  for (const std::string_view printed :
       {"KS 2024-498", "KS/2024:498", "KS.2024.498", "KS 2024/498"})
    CHECK_MESSAGE(normal_case_number(printed) == "KS 2024-498", printed);
}

TEST_CASE("a statute, a paragraph and a date are not taken for a diarienummer") {
  for (const std::string_view text :
       {"lag (1976:580)", "§ 36", "2024-05-22", "KS", "KS 24-498", "KS 2024-", "KS 2024-498 x", ""})
    CHECK_MESSAGE(!normal_case_number(text), text);
}
