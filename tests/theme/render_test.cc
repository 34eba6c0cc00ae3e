// What templates say, when there is nothing wrong with them.
#include <doctest/doctest.h>

#include "theme/theme_fixture.h"

using namespace tertial;
using namespace tertial::theme_test;

namespace {

PledgeView with_points(std::initializer_list<std::string> titles) {
  PledgeView view;
  for (const std::string& title : titles)
    view.points.push_back({title, {"/x/" + title + "/"}, {}, {}});
  return view;
}

}  // namespace

TEST_CASE("values of every type are printed") {
  PledgeView view;
  view.remark = "obs";
  CHECK(render("{{ title }}|{{label}}|{{ body }}|{{ address }}|{{ count }}|{{ size }}|"
               "{{ remark }}|{{ updated.text }}",
               view) ==
        "Trygg &amp; säker|löfte|<p>Text</p>|/loften/a/?b=1&amp;c=2|3|0|obs|22 maj 2024");
}

TEST_CASE("an absent text prints nothing") {
  CHECK(render("[{{ remark }}]") == "[]");
}

TEST_CASE("a loop goes through a list and knows its turn") {
  CHECK(render("{% for p in points %}{{ loop.index }}{{ p.title }}{% if not loop.last %}, "
               "{% endif %}{% endfor %}",
               with_points({"a", "b", "c"})) == "1a, 2b, 3c");
  CHECK(render("{% for p in points %}{% if loop.first %}[{% endif %}{{ p.title }}{% endfor %}",
               with_points({"a", "b"})) == "[ab");
  CHECK(render("{% for p in points %}{% if loop.index == 2 %}*{% endif %}{{ p.title }}{% endfor %}",
               with_points({"a", "b"})) == "a*b");
}

TEST_CASE("a loop over nothing takes its else") {
  CHECK(render("{% for p in points %}x{% else %}inga{% endfor %}") == "inga");
  CHECK(render("{% for p in points %}x{% else %}inga{% endfor %}", with_points({"a"})) == "x");
  CHECK(render("{% for tag in tags %}x{% else %}inga{% endfor %}") == "inga");
}

TEST_CASE("loops in loops keep their own turn, and loop is the innermost") {
  PledgeView view = with_points({"a", "b"});
  view.points[0].parts = {{"c", {}, {}, {}}, {"d", {}, {}, {}}};
  CHECK(render(
            "{% for p in points %}{{ loop.index }}{{ p.title }}({% for q in p.parts %}"
            "{{ loop.index }}{{ q.title }}{{ p.title }} {% endfor %}){{ loop.index }} {% endfor %}",
            view) == "1a(1ca 2da )1 2b()2 ");
}

TEST_CASE("conditions follow the truth of each type") {
  PledgeView view;
  const auto truth = [&](std::string_view condition) {
    return render("{% if " + std::string(condition) + " %}1{% else %}0{% endif %}", view);
  };
  CHECK(truth("title") == "1");
  CHECK(truth("official") == "0");
  CHECK(truth("not official") == "1");
  CHECK(truth("count") == "1");
  CHECK(truth("size") == "0");
  CHECK(truth("points") == "0");
  CHECK(truth("remark") == "0");
  CHECK(truth("due") == "0");
  CHECK(truth("next") == "0");
  CHECK(truth("body") == "1");
  CHECK(truth("address") == "1");
  view.remark = "";
  CHECK(truth("remark") == "1");
  view.title = "";
  CHECK(truth("title") == "0");
}

TEST_CASE("and binds closer than or, and not closer than both") {
  PledgeView view;
  for (int bits = 0; bits < 8; ++bits) {
    const bool a = (bits & 1) != 0, b = (bits & 2) != 0, c = (bits & 4) != 0;
    view.official = a;
    view.count = b ? 1 : 0;
    view.size = c ? 1 : 0;
    const auto truth = [&](std::string_view condition) {
      return render("{% if " + std::string(condition) + " %}1{% else %}0{% endif %}", view) == "1";
    };
    CHECK(truth("official and count") == (a && b));
    CHECK(truth("official or count") == (a || b));
    CHECK(truth("official or count and size") == (a || (b && c)));
    CHECK(truth("official and count or size") == ((a && b) || c));
    CHECK(truth("not official and count") == (!a && b));
    CHECK(truth("not official or not count or size") == (!a || !b || c));
    CHECK(truth("not not official") == a);
    CHECK(truth("official or count or size") == (a || b || c));
    CHECK(truth("official and not count and size") == (a && !b && c));
  }
}

TEST_CASE("texts and numbers are compared with what is written") {
  PledgeView view;
  view.title = "done";
  const auto truth = [&](std::string_view condition) {
    return render("{% if " + std::string(condition) + " %}1{% else %}0{% endif %}", view);
  };
  CHECK(truth("title == \"done\"") == "1");
  CHECK(truth("title != \"done\"") == "0");
  CHECK(truth("title == \"don\"") == "0");
  CHECK(truth("not title == \"done\"") == "0");
  CHECK(truth("count == 3") == "1");
  CHECK(truth("count != 3") == "0");
  CHECK(truth("count == -3") == "0");
  CHECK(truth("remark == \"x\"") == "0");
  CHECK(truth("remark != \"x\"") == "1");
  view.remark = "x";
  CHECK(truth("remark == \"x\"") == "1");
}

TEST_CASE("the first branch that holds is taken, and only that one") {
  PledgeView view;
  const auto text = [&] {
    return render(
        "{% if count == 1 %}a{% elif count == 2 %}b{% elif count %}c{% else %}d{% endif %}", view);
  };
  for (const auto& [count, expected] :
       {std::pair{1, "a"}, std::pair{2, "b"}, std::pair{3, "c"}, std::pair{0, "d"}}) {
    view.count = count;
    CHECK(text() == expected);
  }
}

TEST_CASE("what may be missing is used where a condition has asked for it") {
  PledgeView view;
  view.due = DateView{"2024-08-31", "31 augusti 2024"};
  const PointView next{"nästa", {"/n/"}, DateView{"d", "D"}, {}};
  view.next = &next;
  CHECK(render("{% if due %}{{ due.text }}{% endif %}", view) == "31 augusti 2024");
  CHECK(render("{% if not due %}-{% else %}{{ due.text }}{% endif %}", view) == "31 augusti 2024");
  CHECK(render("{% if due and due.text %}{{ due.iso }}{% endif %}", view) == "2024-08-31");
  CHECK(render("{% if not due or due.text == \"x\" %}-{% else %}{{ due.iso }}{% endif %}", view) ==
        "2024-08-31");
  CHECK(render("{% if next and next.due %}{{ next.due.text }}{% endif %}", view) == "D");
  CHECK(render("{% if not next %}-{% elif next.due %}{{ next.title }}{% endif %}", view) ==
        "nästa");
  CHECK(render("{% if next %}{{ next.title }}{% endif %}") == "");
}

TEST_CASE("a part sees the scope where it is included") {
  const PledgeView view = with_points({"a", "b"});
  CHECK(render({{"page.html", "{% for p in points %}{% include \"part.html\" %}{% endfor %}"},
                {"part.html", "{{ p.title }}{{ loop.index }}{{ count }} "}},
               view) == "a13 b23 ");
}

TEST_CASE("a part that is included with a view sees that view only") {
  PledgeView view = with_points({"a", "b"});
  view.due = DateView{"i", "t"};
  CHECK(render({{"page.html",
                 "{% for p in points %}{% include \"part.html\" with p %}{% endfor %}"
                 "{% if due %}{% include \"date.html\" with due %}{% endif %}{{ title }}"},
                {"part.html", "<a href=\"{{ address }}\">{{ title }}</a>"},
                {"date.html", "<time datetime=\"{{ iso }}\">{{ text }}</time>"}},
               view) ==
        "<a href=\"/x/a/\">a</a><a href=\"/x/b/\">b</a><time datetime=\"i\">t</time>"
        "Trygg &amp; säker");
  CHECK(findings({{"page.html", "{% include \"date.html\" with updated %}"},
                  {"date.html", "{{ title }}"}}) ==
        "1:1:4 theme.unknown-name: there is no `title` in `date` (what there is: `iso`, `text`)\n");
}

TEST_CASE("blocks of a template replace those of the one it extends, at any distance") {
  CHECK(render(
            {{"page.html",
              "{% extends \"middle.html\" %}\n{% block inner %}{{ title }}{% endblock %}"},
             {"middle.html",
              "{% extends \"layout.html\" %}{% block main %}<p>{% block inner %}x{% endblock %}</p>"
              "{% endblock main %}"},
             {"layout.html",
              "<b>{% block head %}standard{% endblock %}</b>{% block main %}{% endblock %}"}}) ==
        "<b>standard</b><p>Trygg &amp; säker</p>");
}

TEST_CASE("the first template of a name wins, so that a site overrides single templates") {
  CHECK(render({{"page.html", "{% include \"part.html\" %}"},
                {"part.html", "egen"},
                {"part.html", "temats"}}) == "egen");
}

TEST_CASE("texts are written as they stand, escaped for their place") {
  constexpr std::string_view strings =
      "menu = \"Meny & <mer>\"\n[status]\ndone-in-period = '\"Klart\"'";
  CHECK(render("{{ t.menu }}", {}, strings) == "Meny &amp; &lt;mer&gt;");
  CHECK(render("<i title=\"{{ t.status.done-in-period }}\">", {}, strings) ==
        "<i title=\"&quot;Klart&quot;\">");
}

TEST_CASE("links and assets carry the prefix of the site") {
  CHECK(render("<a href=\"{% link \"/om/\" %}\">") == "<a href=\"/p/om/\">");
  const std::string page = render("<link href=\"{% asset \"style.css\" %}\">");
  CHECK(page.starts_with("<link href=\"/p/assets/style."));
  CHECK(page.ends_with(".css\">"));
}

TEST_CASE("links are collected with their place and without the prefix") {
  Theme theme = make_theme(
      {{"page.html", "{% if official %}\n<a href=\"{% link \"/om/#a\" %}\">{% endif %}"}});
  DiagnosticList list;
  const auto page = theme.compile<PledgeView>("page.html", list);
  REQUIRE(page);
  REQUIRE(page.get().links().size() == 1);
  CHECK(page.get().links()[0].address == "/om/#a");
  CHECK(page.get().links()[0].at.begin == Position{2, 18});
}

TEST_CASE("a line that holds only tags leaves nothing behind") {
  CHECK(render("<ul>\n  {% for w in words %}\n  <li>\n  {% endfor %}\n</ul>\n", [] {
          PledgeView view;
          view.words = {"a", "b"};
          return view;
        }()) == "<ul>\n  <li>\n  <li>\n</ul>\n");
  CHECK(render("a\n  {# a remark #}\nb") == "a\nb");
  CHECK(render("a\n{% if count %}{# x #}  {% if title %}\r\nb\n{% endif %}\n\t{% endif %}") ==
        "a\nb\n");
  CHECK(render("a\n{% if official %}\n{% else %}\nb\n{% endif %}\n\nc") == "a\nb\n\nc");
}

TEST_CASE("a tag with something beside it on its line keeps the line") {
  CHECK(render("a {% if count %}b{% endif %}\nc") == "a b\nc");
  CHECK(render("a\n  {{ count }}\nb") == "a\n  3\nb");
  CHECK(render("{# x #} a") == " a");
  CHECK(render("x\n{% link \"/a/\" %}\ny") == "x\n/p/a/\ny");
}

TEST_CASE("a part on a line of its own brings its own lines") {
  CHECK(render({{"page.html", "<p>\n  {% include \"part.html\" %}\n</p>\n"},
                {"part.html", "<b>\n"}}) == "<p>\n<b>\n</p>\n");
}

TEST_CASE("rendering appends") {
  Theme theme = make_theme({{"page.html", "b"}});
  DiagnosticList list;
  std::string out = "a";
  theme.compile<PledgeView>("page.html", list).render({}, out);
  CHECK(out == "ab");
}

TEST_CASE("a template is compiled once for each type of view") {
  Theme theme = make_theme({{"page.html", "{% if due %}{% endif %}"}, {"date.html", "{{ iso }}"}});
  DiagnosticList list;
  const Template* first = theme.compile("page.html", view_of(Tag<PledgeView>{}), list);
  CHECK(first == theme.compile("page.html", view_of(Tag<PledgeView>{}), list));
  CHECK(theme.compile("page.html", view_of(Tag<PointView>{}), list) != first);
  CHECK(theme.compile("date.html", view_of(Tag<DateView>{}), list) != nullptr);
  CHECK(list.empty());
}

TEST_CASE("the fingerprint follows what the template is made of") {
  const auto fingerprint = [](Files files, std::string_view strings) {
    Theme theme = make_theme(files, strings);
    DiagnosticList list;
    return theme.compile<PledgeView>("page.html", list).get().fingerprint();
  };
  const Files files = {{"page.html", "{{ t.a }}{% include \"b.html\" %}"}, {"b.html", "x"}};
  const std::uint64_t first = fingerprint(files, "a = \"1\"\nb = \"1\"");
  CHECK(first == fingerprint(files, "a = \"1\"\nb = \"2\""));
  CHECK(first != fingerprint(files, "a = \"2\"\nb = \"1\""));
  CHECK(first != fingerprint({{"page.html", "{{ t.a }}{% include \"b.html\" %}"},
                              {"b.html", "{% if count %}x{% endif %}"}},
                             "a = \"1\""));
}
