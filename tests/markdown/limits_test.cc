#include "markdown/limits.h"

#include <doctest/doctest.h>

#include <ctime>
#include <string>
#include <vector>

#include "markdown/markdown.h"

namespace tertial {
namespace {

// Sanitizers and debug builds are several times slower, and a text that takes too long shows at an
// eighth of the size too: what grows with the square is caught by the eighth of the time.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || !defined(__OPTIMIZE__)
constexpr std::size_t most = max_text_bytes / 8;
#else
constexpr std::size_t most = max_text_bytes;
#endif

std::string repeated(std::string_view piece, std::size_t bytes = most) {
  std::string text;
  while (text.size() + piece.size() <= bytes)
    text += piece;
  return text;
}

/// `piece` with its line breaks as `control`, which also ends it.
std::string with_breaks(std::string_view piece, std::string_view control) {
  std::string text;
  for (const char c : piece)
    text += c == '\n' ? control : std::string_view(&c, 1);
  return text.append(control);
}

/// Seconds of CPU for the slowest of all the module does with `text`.
double seconds(const std::string& text) {
  double slowest = 0;
  const auto measure = [&slowest](auto&& work) {
    const std::clock_t begin = std::clock();
    work();
    slowest = std::max(slowest, static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
  };
  measure([&] {
    std::string out;
    render_markdown(text, {}, out);
    CHECK(out.size() < 100 * most);
  });
  measure([&] {
    DiagnosticList list;
    inspect_markdown(text, {}, list);
  });
  measure([&] { plain_text(text); });
  return slowest;
}

constexpr double allowed = 2;  // seconds of CPU, which other programs do not slow; below 1 s

}  // namespace

TEST_CASE("no long text of marks takes long") {
  for (const std::string_view piece : {"[",
                                       "![",
                                       "![a",
                                       "]",
                                       "*a **a ",
                                       "*a ",
                                       "*",
                                       "_a __a ",
                                       "*_",
                                       "`a``b```c",
                                       "`",
                                       "<",
                                       "<!--",
                                       "<?",
                                       "a<?",
                                       "<!A ",
                                       "a <!A b",
                                       "<![CDATA[",
                                       "a<![CDATA[",
                                       "<a b='",
                                       "&",
                                       "&amp;",
                                       "\\",
                                       "[a](",
                                       "[a](<b",
                                       "[a](b) ",
                                       "![a](b)",
                                       "[a]",
                                       "[^a]",
                                       "[^a]*",
                                       "[^a]*_",
                                       "[a]: b\n*a",
                                       "[a]: b\n",
                                       "[^a]: b\n",
                                       "[^a]: b\n[^a]\n",
                                       "- ",
                                       "+ ",
                                       "> ",
                                       ">",
                                       "> - ",
                                       "1. ",
                                       "\n",
                                       "# a\n",
                                       "a\n=\n",
                                       "~~a",
                                       "~~a~~",
                                       "~",
                                       "http://",
                                       "http://a)",
                                       "http://a ",
                                       "https://a))) ",
                                       "|a|\n|-|\n",
                                       "|a|\n|-|-|\n",
                                       "a|b\n-|-|-\n",
                                       "|a|b|\n",
                                       "a|b\n-|-\n",
                                       "|",
                                       "-|",
                                       "\\|",
                                       "## a\n\n",
                                       "<b>",
                                       "x<b>",
                                       "&lt;x",
                                       "a b c d e f g h ",
                                       "\xc3\xa5"}) {
    const double taken = seconds(repeated(piece));
    CHECK_MESSAGE(taken < allowed, "a long text of ", std::string(piece), ": ", taken, " s");
    for (const std::string_view control : {"\r", "\f", "\v"}) {
      const double with_control = seconds(repeated(with_breaks(piece, control), most / 8));
      CHECK_MESSAGE(with_control < allowed, "with a control character: ", std::string(piece), ": ",
                    with_control, " s");
    }
  }
}

TEST_CASE("control characters are refused where they stand, line breaks of both kinds are not") {
  for (const std::string_view control : {"\r", "\f", "\v", "\x1b", "\x7f"}) {
    const std::string text = "a | b\n" + std::string(control) + "-|-\nc";
    CHECK(find_refusal(text).reason == Refusal::Reason::control);
    CHECK(find_refusal(text).offset == 6);
    CHECK_FALSE(is_harmless("a" + std::string(control)));
    CHECK_FALSE(is_plain("a" + std::string(control)));
    DiagnosticList list;
    inspect_markdown(text, {0, {3, 1}, {5, 2}}, list);
    REQUIRE(list.items().size() == 1);
    CHECK(list.items()[0].kind->code == "markdown.control");
    CHECK(list.items()[0].span.begin == Position{4, 1});
  }
  CHECK(find_refusal("a\r\nb\tc\n").reason == Refusal::Reason::none);
  CHECK(find_refusal("a\r").reason == Refusal::Reason::control);
}

TEST_CASE("a table that begins after a carriage return is not read") {
  std::string head = "a\r", line;
  for (int i = 0; i < 2000; ++i)
    head += "|a", line += "|-";
  std::string out;
  render_markdown(head + "\r" + line + "\r" + repeated("a\r", 4000), {}, out);
  CHECK(out.size() < 20000);
}

TEST_CASE("no deep or wide text takes long or runs out of stack") {
  std::string wide, line, deep;
  for (std::size_t i = 0; i < most / 8; ++i)
    wide += "|a", line += "|-";
  for (std::size_t i = 0; deep.size() < most - 5000; ++i)
    deep += std::string(2 * i, ' ') + "- a\n";
  std::string ticks, labels;
  for (std::size_t i = 1; ticks.size() < most - 5000; ++i)
    ticks += "e" + std::string(i, '`');
  for (std::size_t i = 0; labels.size() < most - 50; ++i)
    labels += "[" + std::to_string(i) + "]: /u\n";
  const std::vector<std::string> texts{
      std::string(10000, '>') + "a",
      std::string(10000, '[') + "a" + std::string(10000, ']'),
      repeated("[", most / 2) + repeated("](b)", most / 2),
      repeated("![", most / 2) + repeated("](b)", most / 2),
      repeated("*", most / 2) + "a" + repeated("*", most / 2 - 2),
      repeated("**a *b ", most / 2) + repeated("* ** ", most / 2),
      wide + "\n" + line + "\n" + wide + "\n",
      wide + "\n" + line + "\n" + repeated("a\n", most / 2),
      "|a|b|\n|-|-|\n" + repeated("|x|y|\n", most - 20),
      repeated("a b c\n", most - 20) + "|a|b|\n|-|-|\n",
      "[a]: " + std::string(most / 2, 'u') + "\n\n" + repeated("[a] ", most / 2 - 20),
      deep,
      ticks,
      labels,
      std::string(most, 'a'),
      std::string(most, '\0'),
      "http://a" + std::string(most - 10, ')'),
  };
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const double taken = seconds(texts[i]);
    CHECK_MESSAGE(taken < allowed, "text ", i, ": ", taken, " s");
  }
}

TEST_CASE("ordinary long texts are not refused") {
  std::string minutes = "## § 12 Budget\n\n";
  for (int i = 0; i < 2000; ++i)
    minutes += "Nämnden **beslutar** att [godkänna](/x) *förslaget* enligt `bilaga`.\n- a\n- b\n\n";
  std::string table = "| a | b | c |\n|---|---|---|\n";
  for (int i = 0; i < 500; ++i)
    table += "| **2017** | [länk till något](https://a.se/b/c) | - |\n";
  CHECK(find_refusal(minutes).reason == Refusal::Reason::none);
  CHECK(find_refusal(table).reason == Refusal::Reason::none);
  CHECK(find_refusal(minutes + table).reason == Refusal::Reason::none);
  CHECK(find_refusal(std::string(200, '.') + "\n\n" + std::string(200, '-')).reason ==
        Refusal::Reason::none);
}

TEST_CASE("text that is refused is still shown, as text") {
  std::string out;
  render_markdown(std::string(200, '>') + "<b>", {}, out);
  CHECK(out.starts_with("<p>&gt;&gt;"));
  CHECK(out.ends_with("&lt;b&gt;</p>\n"));
}

}  // namespace tertial
