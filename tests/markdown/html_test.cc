#include "markdown/html.h"

#include <doctest/doctest.h>

#include <string>
#include <thread>
#include <vector>

#include "markdown/limits.h"
#include "markdown/markdown.h"
#include "markdown/parts.h"

namespace tertial {
namespace {

std::string html(std::string_view text, const MarkdownOptions& options = {}) {
  std::string out;
  render_markdown(text, options, out);
  return out;
}

std::string phrases(std::string_view text) {
  std::string out;
  render_inline(text, {}, out);
  return out;
}

}  // namespace

TEST_CASE("paragraphs, emphasis and breaks are written as HTML") {
  CHECK(html("ett\ntvå\n\ntre") == "<p>ett\ntvå</p>\n<p>tre</p>\n");
  CHECK(html("*a* **b** `c<d`") == "<p><em>a</em> <strong>b</strong> <code>c&lt;d</code></p>\n");
  CHECK(html("a\\\nb") == "<p>a<br>\nb</p>\n");
  CHECK(html("> citat") == "<blockquote>\n<p>citat</p>\n</blockquote>\n");
  CHECK(html("a\n\n---\n\nb") == "<p>a</p>\n<hr>\n<p>b</p>\n");
  CHECK(html("    kod  \n    mer") == "<pre><code>kod\nmer\n</code></pre>\n");
  CHECK(html("5 < 6 & 7 > 3 \"x\"") == "<p>5 &lt; 6 &amp; 7 &gt; 3 &quot;x&quot;</p>\n");
  CHECK(html("") == "");
  CHECK(html("\n\n") == "");
}

TEST_CASE("lists keep their order, tightness and tasks") {
  CHECK(html("- a\n- b") == "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n");
  CHECK(html("3. a\n4. b") == "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n");
  CHECK(html("- a\n  - b") == "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n");
  CHECK(html("- a\n\n- b") == "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n");
  CHECK(html("- [ ] a\n- [x] b") == "<ul>\n<li>☐ a</li>\n<li>☑ b</li>\n</ul>\n");
}

TEST_CASE("headings have ids of their own and the level that is asked for") {
  CHECK(html("## Mål & medel") == "<h2 id=\"mal-medel\">Mål &amp; medel</h2>\n");
  CHECK(html("## A\n## A\n## A-2\n## A") ==
        "<h2 id=\"a\">A</h2>\n<h2 id=\"a-2\">A</h2>\n<h2 id=\"a-2-2\">A-2</h2>\n"
        "<h2 id=\"a-3\">A</h2>\n");
  CHECK(html("## 2017") == "<h2 id=\"s-2017\">2017</h2>\n");
  CHECK(html("## ?") == "<h2 id=\"avsnitt\">?</h2>\n");
  CHECK(html("# A") == "<h2 id=\"a\">A</h2>\n");
  CHECK(html("## A", {.heading_offset = 2}) == "<h4 id=\"a\">A</h4>\n");
  CHECK(html("##### A", {.heading_offset = 3}) == "<h6 id=\"a\">A</h6>\n");
  CHECK(html("## A", {.id_prefix = "p3-"}) == "<h2 id=\"p3-a\">A</h2>\n");
  CHECK(html("##\n\na") == "<p>a</p>\n");
  CHECK(html("## ~~A~~ `b`") == "<h2 id=\"a-b\"><del>A</del> <code>b</code></h2>\n");
}

TEST_CASE("tables have headers with a scope and no alignment attributes") {
  CHECK(html("| |b|\n|:-|-:|\n|1|2|") ==
        "<div class=\"table-wrap\">\n<table>\n<thead>\n<tr>\n<td></td>\n"
        "<th scope=\"col\">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n"
        "</tbody>\n</table>\n</div>\n");
  CHECK(html("|a|\n|-|").find("tbody") == std::string::npos);
}

TEST_CASE("raw HTML is shown and never passed through") {
  CHECK(html("<script>alert(1)</script>") == "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n");
  CHECK(html("a <b onclick=\"x\">c</b>") ==
        "<p>a &lt;b onclick=&quot;x&quot;&gt;c&lt;/b&gt;</p>\n");
  CHECK(html("<!-- x -->") == "<p>&lt;!-- x --&gt;</p>\n");
}

TEST_CASE("an address that could run as a program becomes text") {
  CHECK(html("[a](javascript:alert(1))") == "<p>a</p>\n");
  CHECK(html("[a](JaVaScRiPt:x)") == "<p>a</p>\n");
  CHECK(html("[a](java&#10;script:x)") == "<p>a</p>\n");
  CHECK(html("[a](&#1;javascript:x)") == "<p>a</p>\n");
  CHECK(html("[a](data:text/html,x)") == "<p>a</p>\n");
  CHECK(html("[a](//host/)") == "<p>a</p>\n");
  CHECK(html("[a](/\"onclick=x)") == "<p><a href=\"/%22onclick=x\">a</a></p>\n");
}

TEST_CASE("the resolver decides where links and images lead") {
  const MarkdownOptions options{.resolve = [](std::string_view target) -> std::string {
    if (target == "pledge:x") return "/under/lofte/x/";
    if (target.starts_with('/')) return "/under" + std::string(target);
    if (target == "evil") return "javascript:x";
    return std::string(target);
  }};
  CHECK(html("[a](pledge:x)", options) == "<p><a href=\"/under/lofte/x/\">a</a></p>\n");
  CHECK(html("[a](/b?c=å&d)", options) == "<p><a href=\"/under/b?c=%C3%A5&amp;d\">a</a></p>\n");
  CHECK(html("![k *a*](/k.png \"t\")", options) ==
        "<p><img src=\"/under/k.png\" alt=\"k a\" title=\"t\"></p>\n");
  CHECK(html("[a](evil)", options) == "<p>a</p>\n");
}

TEST_CASE(
    "a picture of known size comes late and moves no text; without an address it is its words") {
  const MarkdownOptions options{.picture = [](std::string_view target) -> MarkdownPicture {
    if (target == "evil") return {"javascript:x", 1, 2};
    if (target == "gone") return {};
    return {"/under/a\"b.png", 640, 400};
  }};
  CHECK(html("![k <*a*](<k å.png> \"t\")", options) ==
        "<p><img src=\"/under/a%22b.png\" alt=\"k &lt;a\" title=\"t\" width=\"640\" height=\"400\" "
        "loading=\"lazy\" decoding=\"async\"></p>\n");
  CHECK(html("före ![k *a*](gone) efter", options) == "<p>före k a efter</p>\n");
  CHECK(html("![k](evil)", options) == "<p>k</p>\n");
  CHECK(html("[![k](gone)](/b)", options) == "<p><a href=\"/b\">k</a></p>\n");
}

TEST_CASE("bare addresses become links without the sentence's own marks") {
  CHECK(html("se https://a.se/b_c_d.") ==
        "<p>se <a href=\"https://a.se/b_c_d\">https://a.se/b_c_d</a>.</p>\n");
  CHECK(html("(http://a.se/x(y))") ==
        "<p>(<a href=\"http://a.se/x(y)\">http://a.se/x(y)</a>)</p>\n");
  CHECK(html("<https://a.se>") == "<p><a href=\"https://a.se\">https://a.se</a></p>\n");
  CHECK(html("xhttps://a ftp://b https://") == "<p>xhttps://a ftp://b https://</p>\n");
  CHECK(html("[https://a.se](https://b.se)") ==
        "<p><a href=\"https://b.se\">https://a.se</a></p>\n");
  CHECK(html("`https://a.se`") == "<p><code>https://a.se</code></p>\n");
}

TEST_CASE("two tildes strike out, also around other marks") {
  CHECK(html("~~a~~ b") == "<p><del>a</del> b</p>\n");
  CHECK(html("~~a **b** c~~") == "<p><del>a <strong>b</strong> c</del></p>\n");
  CHECK(html("~~a **b~~ c**") == "<p>~~a <strong>b~~ c</strong></p>\n");
  CHECK(html("~~a") == "<p>~~a</p>\n");
  CHECK(html("~~a\n\nb~~") == "<p>~~a</p>\n<p>b~~</p>\n");
  CHECK(html("\\~~a~~") == "<p>~~a~~</p>\n");
  CHECK(html("a ~~~ b ~~~ c ~d~") == "<p>a ~~~ b ~~~ c ~d~</p>\n");
}

TEST_CASE("a telephone number stays on one line") {
  CHECK(html("[013-20 60](tel:+461320)") ==
        "<p><a href=\"tel:+461320\">013&#8209;20&nbsp;60</a></p>\n");
}

TEST_CASE("footnotes are numbered and lead back") {
  CHECK(html("a[^x] b[^x]\n\n[^x]: not") ==
        "<p>a<sup><a id=\"fnref-1\" href=\"#fn-1\">1</a></sup> "
        "b<sup><a id=\"fnref-1-2\" href=\"#fn-1\">1</a></sup></p>\n"
        "<ol class=\"footnotes\">\n<li id=\"fn-1\">\n<p>not "
        "<a href=\"#fnref-1\">Tillbaka till texten</a></p>\n</li>\n</ol>\n");
}

TEST_CASE("inline text has no block tags whatever is written") {
  CHECK(phrases("ett *två*") == "ett <em>två</em>");
  CHECK(phrases("ett") == "ett");
  CHECK(phrases("a\n\nb") == "a<br>\nb");
  CHECK(phrases("## a\n\n- *b*\n- c") == "a<br>\n<em>b</em><br>\nc");
  CHECK(phrases("a[^x]\n\n[^x]: b") == "a");
  CHECK(phrases("    <x>") == "<code>&lt;x&gt;</code>");
}

TEST_CASE("plain text has the words and no marks") {
  CHECK(plain_text("## Mål\n\n*Ett* [löfte](/x) om `k`\noch ~~inte~~ ![karta](y).") ==
        "Mål Ett löfte om k och inte karta.");
  CHECK(plain_text("a\n\n  b ") == "a b");
  CHECK(plain_text("|a|b|\n|-|-|\n|c|d|") == "a b c d");
  CHECK(plain_text("") == "");
}

TEST_CASE("text without marks gives the same bytes with and without the parser") {
  // Every text of up to five pieces: what is_plain accepts must come out the same.
  const std::vector<std::string> pieces{"a", " ", "\n", "2", ".", "-",
                                        "å", "&", "*",  ":", "+", "#"};
  std::size_t plain = 0;
  for (std::size_t number = 0; number < 12 * 12 * 12 * 12 * 12; ++number) {
    std::string text;
    for (std::size_t rest = number; rest > 0; rest /= 12)
      text += pieces[rest % 12];
    if (!is_plain(text)) continue;
    ++plain;
    std::string fast, slow, fast_phrases, slow_phrases;
    render_markdown(text, {}, fast);
    write_parsed_html(text, {}, HtmlForm::blocks, slow);
    render_inline(text, {}, fast_phrases);
    write_parsed_html(text, {}, HtmlForm::phrases, slow_phrases);
    REQUIRE_MESSAGE(fast == slow, text);
    REQUIRE_MESSAGE(fast_phrases == slow_phrases, text);
  }
  CHECK(plain > 1000);
}

TEST_CASE("text in parts gives the same bytes as the parser makes of the whole") {
  // Texts of up to ten pieces, from a fixed seed: what may begin or end a block, and emphasis.
  const std::vector<std::string> pieces{
      "a",   "åb", "\n",       "\n\n",       "\n\n", " ",   "*", "- ",   "-",      "## ",
      "1. ", "> ", "a *b* c.", "|x|\n|-|\n", "=",    "*c*", "é", "\n- ", "\n\n- ", "[d](/e)"};
  std::uint64_t state = 1;
  const auto random = [&](std::size_t limit) {
    state = state * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<std::size_t>(state >> 33U) % limit;
  };
  std::size_t divided = 0;
  for (int number = 0; number < 60'000; ++number) {
    std::string text;
    for (std::size_t left = random(10) + 1; left > 0; --left)
      text += pieces[random(pieces.size())];
    REQUIRE(can_be_divided(text));
    std::string fast, slow;
    write_divided_html(text, {}, fast);
    write_parsed_html(text, {}, HtmlForm::blocks, slow);
    REQUIRE_MESSAGE(fast == slow, text);
    for (PartReader reader(text); reader.next();)
      if (reader.part().kind != PartKind::other) ++divided;
  }
  CHECK(divided > 5'000);
}

TEST_CASE("what depends on other parts is left to the parser") {
  for (const char* text : {"a\n\n<div>\n\nb", "```\na\n\nb\n```", "~~~\na\n\nb", "[a]\n\n[a]: /b",
                           "a[^1]\n\n[^1]: b", "a\tb"})
    CHECK_FALSE_MESSAGE(can_be_divided(text), text);
  CHECK(html("a *b* c\n\n## D\n\n- *e*\n- f\n\n1. g") ==
        "<p>a <em>b</em> c</p>\n<h2 id=\"d\">D</h2>\n<ul>\n<li><em>e</em></li>\n<li>f</li>\n</ul>\n"
        "<ol>\n<li>g</li>\n</ol>\n");
}

TEST_CASE("a resolver may render Markdown itself") {
  const MarkdownOptions options{.resolve = [](std::string_view) {
    std::string inner;
    render_markdown("*x* [y](/z)", {}, inner);
    return "/" + std::to_string(inner.size());
  }};
  CHECK(html("[a](b) *c* [d](e)", options) ==
        "<p><a href=\"/37\">a</a> <em>c</em> <a href=\"/37\">d</a></p>\n");
}

TEST_CASE("two threads give the bytes of one") {
  std::vector<std::string> texts;
  for (int i = 0; i < 500; ++i) {
    std::string text = "## Rubrik " + std::to_string(i) + "\n\n";
    for (int k = 0; k <= i % 23; ++k)
      text += "Nämnden *beslutar* ~~om~~ `" + std::to_string(k * i) + "` se https://a.se/" +
              std::to_string(k) + ".[^n]\n\n| a | b |\n|---|---|\n| **c** | [d](/e) |\n\n- [x] f\n";
    texts.push_back(text + "\n[^n]: not");
  }
  std::vector<std::string> one;
  for (const std::string& text : texts)
    one.push_back(html(text));
  for (int round = 0; round < 3; ++round) {
    std::vector<std::string> two(texts.size());
    const auto work = [&](std::size_t first) {
      for (std::size_t i = first; i < texts.size(); i += 2)
        two[i] = html(texts[i]);
    };
    std::thread a(work, 0), b(work, 1);
    a.join();
    b.join();
    REQUIRE(one == two);
  }
}

TEST_CASE("words in another language are marked, with their direction") {
  CHECK(html("ett [pledge *x*](lang:en) till") ==
        "<p>ett <span lang=\"en\" dir=\"ltr\">pledge <em>x</em></span> till</p>\n");
  CHECK(html("[\u0633](lang:ar)") == "<p><span lang=\"ar\" dir=\"rtl\">\u0633</span></p>\n");
  CHECK(html("[ord](lang:qq)") == "<p>ord</p>\n");
}

}  // namespace tertial
