// What editors are told of contradictions, and how to put an end to each.
#include "base/text.h"
#include "derive/contradictions.h"
#include "derive/messages.h"

namespace tertial {
namespace {

using Kind = ContradictionKind;

struct KindName {
  std::string_view name;
  const DiagnosticKind* diagnostic;
};
consteval const DiagnosticKind& watch_kind(std::string_view code) {
  return find_kind(derive_messages, code);
}
/// In the order of the enumerators.
constexpr KindName kinds[] = {
    {"parties", &watch_kind("watch.parties")},
    {"points", &watch_kind("watch.points")},
    {"joint", &watch_kind("watch.joint")},
    {"share", &watch_kind("watch.share")},
    {"years", &watch_kind("watch.years")},
    {"validity", &watch_kind("watch.validity")},
    {"cadence", &watch_kind("watch.cadence")},
    {"report-period", &watch_kind("watch.report-period")},
    {"items", &watch_kind("watch.items")},
    {"step", &watch_kind("watch.step")},
    {"alternates", &watch_kind("watch.alternates")},
    {"name", &watch_kind("watch.name")},
    {"term", &watch_kind("watch.term")},
    {"placeholder", &watch_kind("watch.placeholder")},
    {"empty-link", &watch_kind("watch.empty-link")},
};

void help_word(Diagnostic& finding, const ComputedContradiction& contradiction) {
  if (contradiction.found.text.empty())
    finding.with_help({"ta bort den, eller berätta under [[contradictions]] att källan har den",
                       "take it away, or tell under [[contradictions]] that the source has it"});
  else
    finding.with_help(
        {"skriv {0}, berätta under [[contradictions]] att källan skriver så, eller, om det är ett "
         "annat ord: not_contradicting = [{1}]",
         "write {0}, tell under [[contradictions]] that the source writes so, or, where it is "
         "another word: not_contradicting = [{1}]"},
        {contradiction.found, "\"" + contradiction.words + "\""});
}

void help_claims(Diagnostic& finding, const ComputedContradiction& contradiction) {
  if (contradiction.words.empty())
    finding.with_help(
        {"rätta, eller skriv båda uppgifterna under [[contradictions]]: claims = [{ says = "
         "\"{0} …\" }, { says = \"{1} …\" }]",
         "mend it, or write both claims under [[contradictions]]: claims = [{ says = \"{0} …\" "
         "}, { says = \"{1} …\" }]"},
        {contradiction.stated, contradiction.found});
  else
    finding.with_help(
        {"så läser programmet {2}, och bara du ser det: rätta eller skriv om; säger källorna "
         "olika, "
         "berätta det för läsarna under [[contradictions]]: claims = [{ says = \"{0} …\" }, { says "
         "= \"{1} …\" }]; säger texten något annat: not_contradicting = [{3}]",
         "so the program reads {2}, and only you see it: mend or reword; where sources differ, "
         "tell "
         "readers under [[contradictions]]: claims = [{ says = \"{0} …\" }, { says = \"{1} …\" }]; "
         "where the text says something else: not_contradicting = [{3}]"},
        {contradiction.stated, contradiction.found, quoted(contradiction.words),
         "\"" + contradiction.words + "\""});
}

}  // namespace

std::string_view name_of(ContradictionKind kind) {
  return kinds[static_cast<std::size_t>(kind)].name;
}

void Contradictions::report(DiagnosticList& out) const {
  for (const ComputedContradiction& contradiction : all_) {
    if (contradiction.acknowledged) continue;
    const bool word = contradiction.kind >= Kind::name;
    const auto shown = [&](const Argument& argument) {
      return word ? Argument(quoted(argument.text)) : argument;
    };
    Diagnostic& finding = out.report(
        *kinds[static_cast<std::size_t>(contradiction.kind)].diagnostic, contradiction.at,
        {shown(contradiction.stated), shown(contradiction.found), contradiction.whose});
    if (word)
      help_word(finding, contradiction);
    else
      help_claims(finding, contradiction);
  }
  for (const Located<std::string>* words : dismissed_in_vain_)
    out.report(watch_kind("watch.dismissed-in-vain"), words->at, {quoted(**words)})
        .with_help({"ta bort det: annars döljer det vad som skrivs i posten senare",
                    "delete it: else it hides what is written in the record later"});
}

}  // namespace tertial
