#include "theme/shared_causes.h"

#include <algorithm>
#include <map>
#include <vector>

#include "theme/messages.h"

namespace tertial::theme {

namespace {

// Arguments of both findings: what is not there, and what it is not in or who uses it.
constexpr std::size_t missing = 0;
constexpr std::size_t concerned = 1;
constexpr std::size_t most_named = 3;

using Findings = std::vector<const Diagnostic*>;

bool same_help(const Diagnostic& a, const Diagnostic& b) {
  return a.help.in(Language::en) == b.help.in(Language::en);
}

const std::string& concerned_by(const Diagnostic* one) {
  return one->arguments[concerned].text;
}

/// Of each that it concerns one, in order.
Findings without_doubles(Findings all) {
  std::ranges::stable_sort(all, {}, concerned_by);
  const auto twice = std::ranges::unique(all, {}, concerned_by);
  all.erase(twice.begin(), twice.end());
  return all;
}

std::string names_of(const Findings& all) {
  std::string names;
  for (std::size_t i = 0; i < all.size() && i <= most_named; ++i) {
    if (i > 0) names += ", ";
    names += i < most_named ? concerned_by(all[i]) : "…";
  }
  return names;
}

Diagnostic unknown_name(const Findings& found) {
  const Findings all = without_doubles(found);
  Diagnostic one = *all.front();
  one.arguments[concerned].text = names_of(all);
  if (!std::ranges::all_of(all, [&](const Diagnostic* other) { return same_help(*other, one); }))
    one.with_help(
        {"mallen delas: skriv ett namn som alla har, eller flytta raden till ett "
         "{% block %} i de mallar som har det",
         "the template is shared: write a name that all have, or move the line into a "
         "{% block %} of the templates that have it"});
  return one;
}

Diagnostic unknown_template(Findings found) {
  std::ranges::stable_sort(found, {}, &Diagnostic::span);
  const Findings all = without_doubles(found);
  Diagnostic one = *found.front();
  const auto second = std::ranges::find_if(found, [&](const Diagnostic* other) {
    return concerned_by(other) != concerned_by(found.front());
  });
  // Nobody misspells a name twice in the same way: the file has been taken away.
  if (second != found.end())
    one.with_help({"lägg tillbaka filen, eller rätta namnet i mallarna som använder den",
                   "put the file back, or mend the name in the templates that use it"})
        .with_note((*second)->span, {"{0} mallar använder den: {1}", "{0} templates use it: {1}"},
                   {all.size(), names_of(all)});
  return one;
}

void take(DiagnosticList& to, const Diagnostic& one) {
  to.report(*one.kind, one.span) = one;
}

}  // namespace

DiagnosticList join_shared_causes(const DiagnosticList& found) {
  DiagnosticList joined;
  std::map<std::pair<Span, std::string>, Findings> names;
  std::map<std::string, Findings> templates;
  for (const Diagnostic& one : found.items())
    if (one.kind == &theme_kind("theme.unknown-name"))
      names[{one.span, one.arguments[missing].text}].push_back(&one);
    else if (one.kind == &theme_kind("theme.unknown-template") && one.arguments.size() > concerned)
      templates[one.arguments[missing].text].push_back(&one);
    else
      take(joined, one);
  for (const auto& [place, all] : names)
    take(joined, unknown_name(all));
  for (const auto& [name, all] : templates)
    take(joined, unknown_template(all));
  return joined;
}

}  // namespace tertial::theme
