#include "theme/html_problem.h"

#include "theme/messages.h"

namespace tertial::theme {

void report_problem(HtmlProblem problem, char c, Span at, DiagnosticList& out) {
  switch (problem) {
    case HtmlProblem::none:
      return;
    case HtmlProblem::name_boundary:
      out.report(theme_kind("theme.name-boundary"), at)
          .with_help(c == '=' ? Text{"skriv = direkt efter attributets namn",
                                     "write = right after the attribute's name"}
                              : Text{"sätt ett mellanslag före", "put a space before it"});
      return;
    case HtmlProblem::script_comment:
      out.report(theme_kind("theme.script-comment"), at)
          .with_help({"skriv kommentaren efter //", "write the comment after //"});
      return;
    case HtmlProblem::cdata:
      out.report(theme_kind("theme.cdata"), at)
          .with_help({"skriv texten utan <![CDATA[", "write the text without <![CDATA["});
      return;
    case HtmlProblem::meta_both:
      out.report(theme_kind("theme.meta-both"), at)
          .with_help({"dela upp den i två <meta>", "divide it into two <meta>"});
      return;
  }
}

}  // namespace tertial::theme
