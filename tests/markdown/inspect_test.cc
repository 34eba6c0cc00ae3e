#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "markdown/limits.h"
#include "markdown/markdown.h"

namespace tertial {
namespace {

constexpr Span start{0, {10, 1}, {10, 1}};

/// "line:column code" of each finding, in order.
std::vector<std::string> findings(std::string_view text, Span at = start) {
  static constexpr std::string_view types[] = {"pledge", "meeting"};
  DiagnosticList list;
  inspect_markdown(text, at, list, types);
  std::vector<std::string> codes;
  for (const Diagnostic& d : list.items())
    codes.push_back(std::to_string(d.span.begin.line) + ":" + std::to_string(d.span.begin.column) +
                    " " + std::string(d.kind->code.substr(9)));
  return codes;
}

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("raw HTML is reported where it stands") {
  CHECK(findings("åäö <b>x</b>") == Codes{"10:5 raw-html", "10:9 raw-html"});
  CHECK(findings("a\n\n<div>\nx\n</div>\n") == Codes{"12:1 raw-html"});
  CHECK(findings("a\n- b\n  <!-- c -->") == Codes{"12:3 raw-html"});
  CHECK(findings("`<b>` \\<b> a < b <b>") == Codes{"10:18 raw-html"});
  CHECK(findings("| a | b |\n|---|---|\n| c | <br> |") == Codes{"12:7 raw-html"});
}

TEST_CASE("every finding about raw HTML says what to write instead") {
  DiagnosticList list;
  inspect_markdown("<b>a</b> <br> <x>", start, list);
  REQUIRE(list.items().size() == 4);
  CHECK(list.items()[0].help.in(Language::sv) == "skriv **fet text**");
  for (const Diagnostic& d : list.items())
    CHECK(!d.help.in(Language::en).empty());
}

TEST_CASE("links of other kinds are reported, record links are not") {
  CHECK(findings("se [protokollet](javascript:x)") == Codes{"10:4 bad-scheme"});
  CHECK(findings("[protokollet](//a.se)") == Codes{"10:1 bad-scheme"});
  CHECK(findings("![karta](data:x)") == Codes{"10:1 bad-scheme"});
  CHECK(findings("[löftet](pledge:x) [a b](mailto:a@b) [c d](/x) [e f](#g)").empty());
  DiagnosticList list;
  inspect_markdown("[löftet](plegde:x)", start, list, std::vector<std::string_view>{"pledge"});
  REQUIRE(list.items().size() == 1);
  CHECK(list.items()[0].help.in(Language::en) == "did you mean pledge:");
}

TEST_CASE("an address that leads to no site is reported, with what was meant") {
  CHECK(findings("[protokollet](https://[::1)") == Codes{"10:1 bad-address"});
  CHECK(findings("[protokollet](HTTP://)") == Codes{"10:1 bad-address"});
  CHECK(findings("se <https://me:secret@a.se/x> [a b](https://[::1]/x)") ==
        Codes{"10:4 bad-address", "10:4 vague-link"});
  DiagnosticList list;
  for (const char* slip : {"[a b](https:/a.se/x)", "[a b](https:a.se/x)", "[a b](https:///a.se/x)"})
    inspect_markdown(slip, start, list, {});
  REQUIRE(list.items().size() == 3);
  for (const Diagnostic& d : list.items())
    CHECK(d.help.in(Language::en) == "write https://a.se/x");
}

TEST_CASE("empty links, images without words and vague texts are reported") {
  CHECK(findings("[protokollet](#)") == Codes{"10:1 empty-link"});
  CHECK(findings("a [protokollet]()") == Codes{"10:3 empty-link"});
  CHECK(findings("a ![](/karta.png)") == Codes{"10:3 no-alt"});
  CHECK(findings("![karta](<min karta.png>)") == Codes{});
  CHECK(findings("![karta](//a.b/c.png)") == Codes{"10:1 bad-scheme"});
  CHECK(findings("![karta](HTTPS://a.b/c.png)") == Codes{"10:1 foreign-image"});
  CHECK(findings("[Klicka här](/a) [läs mer »](/b)\n[**Här**](/c)") ==
        Codes{"10:1 vague-link", "10:18 vague-link", "11:1 vague-link"});
  CHECK(findings("se http://a.se/x_y_z och <https://b.se>") ==
        Codes{"10:4 vague-link", "10:26 vague-link"});
  CHECK(findings("a[^n][här](/a) &amp; \\* [här](/b)\n\n[^n]: b") ==
        Codes{"10:6 vague-link", "10:25 vague-link"});
  CHECK(findings("[ ](/a)") == Codes{"10:1 vague-link"});
}

TEST_CASE("headings of level one and skipped levels are reported") {
  CHECK(findings("# A") == Codes{"10:1 heading-one"});
  CHECK(findings("A\n===") == Codes{"10:1 heading-one"});
  CHECK(findings("## A\n\n#### B\n\n### C") == Codes{"12:1 skipped-level"});
  CHECK(findings("### A") == Codes{"10:1 skipped-level"});
  CHECK(findings("A\n---\n\n### B\n\n## C").empty());
}

TEST_CASE("too much nesting, width, height and length is reported") {
  CHECK(findings(std::string(101, '>') + " a") == Codes{"10:1 too-deep"});
  CHECK(findings(std::string(300, '*') + "a" + std::string(300, '*')) == Codes{"10:1 too-deep"});
  CHECK(findings(std::string(400, '-')).empty());
  std::string wide, line;
  for (int i = 0; i < 21; ++i)
    wide += "|a", line += "|-";
  CHECK(findings("a\n\n" + wide + "|\n" + line + "|\n") == Codes{"13:1 too-wide"});
  CHECK(findings("a\n\n" + wide + "\n" + line + "\n") == Codes{"12:1 too-wide"});
  std::string tall = "|a|\n|-|\n";
  for (int i = 0; i < 500; ++i)
    tall += "|b|\n";
  CHECK(findings(tall).empty());
  CHECK(findings(tall + "|b|\n") == Codes{"512:1 too-tall"});
  CHECK(findings(std::string((1 << 20) + 1, 'a')) == Codes{"10:1 too-long"});
}

TEST_CASE("positions follow the text's own place in its file") {
  const Span inside{3, {7, 12}, {7, 40}};
  DiagnosticList list;
  inspect_markdown("å <b>", inside, list);
  REQUIRE(list.items().size() == 1);
  CHECK(list.items()[0].span == Span{3, {7, 14}, {7, 17}});
  // Written on one line with \n in it: the finding stays within the field.
  CHECK(findings("a\n\n<b>", inside) == Codes{"7:12 raw-html"});
}

TEST_CASE("links and headings are collected in order with their texts and anchors") {
  DiagnosticList list;
  const MarkdownDocument document = inspect_markdown(
      "## Mål `x`\n\nSe [det *långa*\nprotokollet](/p) och ![karta](/k.png).\n\n## Mål x\n\n"
      "Se https://a.se.\n\n[^n]: fot\n",
      start, list);
  REQUIRE(document.headings.size() == 2);
  CHECK(document.headings[0].text == "Mål x");
  CHECK(document.headings[0].id == "mal-x");
  CHECK(document.headings[1].id == "mal-x-2");
  REQUIRE(document.links.size() == 3);
  CHECK(document.links[0].target == "/p");
  CHECK(document.links[0].text == "det långa protokollet");
  CHECK(document.links[0].at.begin == Position{12, 4});
  CHECK(document.links[1].image);
  CHECK(document.links[1].text == "karta");
  CHECK(document.links[1].at.begin == Position{13, 22});
  CHECK(document.links[2].target == "https://a.se");
  CHECK(document.links[2].at.begin == Position{17, 4});
}

TEST_CASE("text that is called harmless has nothing to report when it is parsed all the same") {
  const std::vector<std::string> pieces{"a", "-", "\n", " ",  ">",   "*",
                                        "=", ":", "\t", "1.", "://", "http"};
  std::size_t harmless = 0;
  for (std::size_t number = 0; number < 12 * 12 * 12 * 12 * 12; ++number) {
    std::string text;
    for (std::size_t rest = number; rest > 0; rest /= 12)
      text += pieces[rest % 12];
    if (!is_harmless(text)) continue;
    ++harmless;
    // A reference at the end sends it through the parser and reports nothing by itself.
    DiagnosticList list;
    const MarkdownDocument document = inspect_markdown(text + "\n\n[", start, list);
    REQUIRE_MESSAGE(list.empty(), text);
    REQUIRE_MESSAGE(document.headings.empty(), text);
    REQUIRE_MESSAGE(document.links.empty(), text);
  }
  CHECK(harmless > 10000);
}

TEST_CASE("harmless is not said of anything that has a finding") {
  for (const std::string_view text : {"<b>", "[a]()", "![](x)", "# a", "a\n=", "a\n-", "a\n:-",
                                      "> a\n> -", "http://a.se", "a\r-"})
    CHECK_FALSE(is_harmless(text));
  CHECK_FALSE(is_harmless(std::string(40, '>')));
  CHECK_FALSE(is_harmless(std::string(200, '*') + "a" + std::string(200, '*')));
}

TEST_CASE("harmless paragraphs left out change nothing that is found") {
  constexpr std::string_view parts[] = {
      "Ett *stycke* utan något.\n\n",
      "Två rader\nåäö och _slut_.\n\n",
      "Se [här](javascript:x) nu.\n\n",
      "Se [löftet](plegde:a).\n\n",
      "# Överst\n\n",
      "#### Långt ner\n\n",
      "Rubrik\n---\n\n",
      "- ett\n- två [mer](/a)\n\n",
      "- ett\n- *två*\n\n",
      "Punkter:\n- tre\n- fyra\n\n",
      "    indraget [här](/b)\n\n",
      "  1. tal\n\n     [läs](/c)\n\n",
      "> citat\n\n",
      "```\n\n",
      "~~~\n",
      "| a | b |\n|---|---|\n| [här](/d) | x |\n\n",
      "[^1]: not\n\n",
      "Ord[^1] med not.\n\n",
      "[a]: /adress\n\n",
      "Text med [a].\n",
      "   \n",
      "\n\n",
      "Sist http://a.se/b.\n\n",
      "![](/bild.png)\n\n",
  };
  const auto found = [](const std::string& text) {
    DiagnosticList list;
    const MarkdownDocument document = inspect_markdown(text, start, list, {});
    std::string all;
    for (const Diagnostic& d : list.items())
      all += std::string(d.kind->code) + " " + std::to_string(d.span.begin.line) + ":" +
             std::to_string(d.span.begin.column) + "-" + std::to_string(d.span.end.line) + ":" +
             std::to_string(d.span.end.column) + "\n";
    for (const MarkdownLink& link : document.links)
      all += link.target + " " + std::to_string(link.at.begin.line) + ":" +
             std::to_string(link.at.begin.column) + "\n";
    for (const MarkdownHeading& heading : document.headings)
      all += heading.id + "\n";
    return all;
  };
  std::mt19937 random(20261121);  // NOLINT(*-msc51-cpp): the same on every run
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (std::size_t count = random() % 8 + 1; count > 0; --count)
      text += parts[random() % std::size(parts)];
    // Nothing is left out of a text that has a "<" anywhere.
    CHECK_MESSAGE(found(text) == found(text + "\n\nSlut `<`.\n"), text);
  }
}

TEST_CASE("words in another language name one that is known, and are no link") {
  CHECK(findings("[här](lang:sv)").empty());
  CHECK(findings("a [pledge](lang:eng)") == Codes{"10:3 unknown-language"});
  DiagnosticList list;
  CHECK(inspect_markdown("[pledge](lang:en)", start, list).links.empty());
}

}  // namespace tertial
