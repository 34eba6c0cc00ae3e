#include "preview/url_text.h"

#include <doctest/doctest.h>

using namespace tertial;

TEST_CASE("percent-encoding is undone") {
  CHECK(decode_percent("/om/") == "/om/");
  CHECK(decode_percent("/kall%C3%A5/%2e%2E") == "/kallå/..");
}

TEST_CASE("what is not percent-encoding, not UTF-8 or a control character is refused") {
  for (const char* text : {"/%", "/%4", "/%zz", "/%00", "/%0a", "/%7F", "/%ff", "/%C3"}) {
    INFO(text);
    CHECK_FALSE(decode_percent(text));
  }
}

TEST_CASE("a form's values are found by their names") {
  const char* form = "page=%2Fom%2F&date=2026-02-01&empty=&bare&two=a+b";
  CHECK(form_value(form, "page") == "/om/");
  CHECK(form_value(form, "date") == "2026-02-01");
  CHECK(form_value(form, "empty") == "");
  CHECK(form_value(form, "bare") == "");
  CHECK(form_value(form, "two") == "a b");
  CHECK_FALSE(form_value(form, "pag"));
  CHECK_FALSE(form_value("", "page"));
}
