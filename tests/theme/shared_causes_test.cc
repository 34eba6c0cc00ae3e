#include "theme/shared_causes.h"

#include <doctest/doctest.h>

#include "theme_fixture.h"

namespace tertial {
namespace {

using theme_test::PledgeView;

std::string joined(theme_test::Files templates, Language language = Language::en) {
  Theme theme = theme_test::make_theme(templates);
  DiagnosticList found;
  for (const auto& [name, text] : templates)
    theme.compile<PledgeView>(name, found);
  DiagnosticList list = theme::join_shared_causes(found);
  std::string result = theme_test::lines(list, language);
  for (const Diagnostic& one : list.items())
    for (const auto& [at, note] : one.notes)
      result += "  " + std::to_string(at.file) + ": " + note.in(language) + '\n';
  return result;
}

TEST_CASE("a layout that is not there is told once, with who uses it") {
  const theme_test::Files templates = {{"a.html", "{% extends \"layout.html\" %}"},
                                       {"b.html", "x"},
                                       {"c.html", "{% extends \"layout.html\" %}"},
                                       {"d.html", "{% extends \"layout.html\" %}"},
                                       {"e.html", "{% extends \"layout.html\" %}"}};
  CHECK(joined(templates) ==
        "0:1:12 theme.unknown-template: there is no template `layout.html` (put the file back, or "
        "mend the name in the templates that use it)\n"
        "  2: 4 templates use it: `a.html`, `c.html`, `d.html`, …\n");
  CHECK(joined(templates, Language::sv)
            .ends_with("  2: 4 mallar använder den: `a.html`, `c.html`, `d.html`, …\n"));
}

TEST_CASE("templates that are not there are told each") {
  CHECK(joined({{"a.html", "{% include \"one.html\" %}\n{% include \"one.html\" %}"},
                {"b.html", "{% include \"two.html\" %}"}}) ==
        "0:1:12 theme.unknown-template: there is no template `one.html` (what there is: `a.html`, "
        "`b.html`)\n"
        "1:1:12 theme.unknown-template: there is no template `two.html` (what there is: `a.html`, "
        "`b.html`)\n");
}

}  // namespace
}  // namespace tertial
