#include "theme/unknown_names.h"

#include <algorithm>
#include <map>
#include <vector>

#include "theme/messages.h"

namespace tertial::theme {

namespace {

// Arguments of the finding.
constexpr std::size_t name = 0;
constexpr std::size_t owner = 1;
constexpr std::size_t most_owners = 3;

bool same_help(const Diagnostic& a, const Diagnostic& b) {
  return a.help.in(Language::en) == b.help.in(Language::en);
}

Diagnostic joined(const std::vector<const Diagnostic*>& all) {
  Diagnostic one = *all.front();
  for (std::size_t i = 1; i < all.size() && i <= most_owners; ++i)
    one.arguments[owner].text += i < most_owners ? ", " + all[i]->arguments[owner].text : ", …";
  if (!std::ranges::all_of(all, [&](const Diagnostic* other) { return same_help(*other, one); }))
    one.with_help(
        {"mallen delas: skriv ett namn som alla har, eller flytta raden till ett "
         "{% block %} i de mallar som har det",
         "the template is shared: write a name that all have, or move the line into a "
         "{% block %} of the templates that have it"});
  return one;
}

void take(DiagnosticList& to, const Diagnostic& one) {
  to.report(*one.kind, one.span) = one;
}

}  // namespace

DiagnosticList join_unknown_names(const DiagnosticList& found) {
  DiagnosticList rest;
  std::map<std::pair<Span, std::string>, std::vector<const Diagnostic*>> unknown;
  for (const Diagnostic& one : found.items())
    if (one.kind == &theme_kind("theme.unknown-name"))
      unknown[{one.span, one.arguments[name].text}].push_back(&one);
    else
      take(rest, one);
  for (auto& [place, all] : unknown) {
    const auto by_owner = [](const Diagnostic* one) -> const std::string& {
      return one->arguments[owner].text;
    };
    std::ranges::sort(all, {}, by_owner);
    const auto twice = std::ranges::unique(all, {}, by_owner);
    all.erase(twice.begin(), twice.end());
    take(rest, joined(all));
  }
  return rest;
}

}  // namespace tertial::theme
