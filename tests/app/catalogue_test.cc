#include "app/catalogue.h"

#include <doctest/doctest.h>

#include <set>

using namespace tertial;

TEST_CASE("every kind of finding has its own code and says all it says in both languages") {
  std::set<std::string_view> codes;
  for (const DiagnosticKind* kind : all_kinds()) {
    INFO(kind->code);
    CHECK(codes.insert(kind->code).second);
    CHECK(kind->code.find('.') != std::string_view::npos);
    for (const Text& text : {kind->message, kind->explain}) {
      CHECK_FALSE(text.sv.empty());
      CHECK_FALSE(text.en.empty());
    }
    CHECK_FALSE(kind->message.sv.ends_with('.'));
    CHECK_FALSE(kind->message.en.ends_with('.'));
  }
}
