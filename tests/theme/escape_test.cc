#include "theme/escape.h"

#include <doctest/doctest.h>

#include <cstdint>

using namespace tertial;

namespace {

template <void (*append)(std::string&, std::string_view)>
std::string with(std::string_view text) {
  std::string out = "|";
  append(out, text);
  return out;
}

}  // namespace

TEST_CASE("text between tags has & < > escaped and quotes left") {
  CHECK(with<append_escaped_text>("a < b && c > \"d\" 'e'") ==
        "|a &lt; b &amp;&amp; c &gt; \"d\" 'e'");
  CHECK(with<append_escaped_text>("") == "|");
}

TEST_CASE("an attribute has both kinds of quotes escaped too") {
  CHECK(with<append_escaped_attribute>("\"'<>&") == "|&quot;&#39;&lt;&gt;&amp;");
}

TEST_CASE("every byte is escaped the same at every place in a long text") {
  // The fast path looks at eight bytes at a time; a slip there depends on place and neighbours.
  for (int byte = 0; byte < 256; ++byte) {
    for (std::size_t place = 0; place < 20; ++place) {
      std::string text(20, 'x');
      text[place] = static_cast<char>(byte);
      const auto expected = [&](bool quotes) {
        std::string result = "|" + std::string(place, 'x');
        const char c = static_cast<char>(byte);
        if (c == '&')
          result += "&amp;";
        else if (c == '<')
          result += "&lt;";
        else if (c == '>')
          result += "&gt;";
        else if (c == '"' && quotes)
          result += "&quot;";
        else if (c == '\'' && quotes)
          result += "&#39;";
        else
          result += c;
        return result + std::string(19 - place, 'x');
      };
      REQUIRE(with<append_escaped_text>(text) == expected(false));
      REQUIRE(with<append_escaped_attribute>(text) == expected(true));
    }
  }
}

TEST_CASE("a fragment keeps letters of all languages and encodes what a URL must not have") {
  CHECK(with<append_escaped_fragment>("punkt-3") == "|punkt-3");
  CHECK(with<append_escaped_fragment>("å ä\"'<>&%") == "|å%20ä%22%27%3C%3E%26%25");
}

TEST_CASE("JSON can never end its script element") {
  CHECK(with<append_escaped_json>(R"({"a":"</script><!--"})") ==
        R"(|{"a":"\u003c/script>\u003c!--"})");
}

TEST_CASE("numbers are written whole") {
  std::string out;
  append_integer(out, INT64_MIN);
  append_integer(out, 0);
  append_integer(out, INT64_MAX);
  CHECK(out == "-922337203685477580809223372036854775807");
}
