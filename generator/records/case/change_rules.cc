#include "records/case/change_rules.h"

#include "base/text.h"
#include "records/case/messages.h"

namespace tertial {
namespace {

std::string step_codes(const Case& matter) {
  std::string codes;
  for (const CaseStep& step : matter.steps)
    if (step.code) codes.append(codes.empty() ? "" : ", ").append(step.code->value);
  return codes;
}

const CaseStep* named_step(const Case& matter, const Located<std::string>& code,
                           const RuleContext& context) {
  if (code.at.file == no_file) return nullptr;  // a missing field is reported as such
  if (const CaseStep* step = find_step(matter, *code)) return step;
  Diagnostic& finding =
      context.out.report(case_kind("case.unknown-step"), code.at, {quoted(*code)});
  if (const std::string codes = step_codes(matter); !codes.empty())
    finding.with_help({"stegen heter {0}", "the steps are named {0}"}, {codes});
  else
    finding.with_help({"ge steget ett namn: code = {0}", "name the step: code = {0}"},
                      {"\"" + *code + "\""});
  return nullptr;
}

struct Pair {
  const CaseStep* from = nullptr;
  const CaseStep* to = nullptr;
};

Pair named_pair(const Case& matter, const Located<std::string>& from,
                const Located<std::string>& to, const RuleContext& context) {
  const Pair pair{named_step(matter, from, context), named_step(matter, to, context)};
  if (!pair.from || !pair.to || pair.from < pair.to) return pair;  // both stand in one vector
  context.out.report(case_kind("case.steps-backwards"), to.at, {quoted(*to), quoted(*from)})
      .with_help({"skriv from = \"{0}\" och to = \"{1}\", eller byt plats på stegen",
                  "write from = \"{0}\" and to = \"{1}\", or change the places of the steps"},
                 {*to, *from});
  return {};
}

/// Whether a change of that kind has a before and an after.
struct Sides {
  bool before, after;
};
Sides sides_of(ChangeKind kind) {
  return {kind != ChangeKind::added, kind != ChangeKind::removed};
}

void check_sides(const CaseChange& change, const RuleContext& context) {
  const Sides sides = sides_of(*change.kind);
  const auto check = [&](const std::optional<Claim>& side, bool wanted, const char* name) {
    if (side.has_value() == wanted) return;
    const std::string word(word_of(*change.kind));
    if (wanted)
      context.out
          .report(case_kind("case.change-incomplete"), change.kind.at, {quoted(word), quoted(name)})
          .with_help({"lägg till: {0} = {1}", "add: {0} = {1}"},
                     {name, "{ says = \"…\", sources = [\"…\"] }"});
    else
      context.out
          .report(case_kind("case.change-one-side"), change.kind.at, {quoted(word), quoted(name)})
          .with_help({"ta bort raden {0} = …", "delete the line {0} = …"}, {name});
  };
  check(change.before, sides.before, "before");
  check(change.after, sides.after, "after");
}

void check_change_sources(const CaseChange& change, const RuleContext& context) {
  if (context.settings.official) return;
  for (const std::optional<Claim>* side : {&change.before, &change.after})
    if (*side && (*side)->sources.empty())
      context.out.report(case_kind("case.change-no-source"), change.at)
          .with_help({"lägg till i before och after: sources = [{0}]",
                      "add to before and after: sources = [{0}]"},
                     {R"({ source = "…", place = "…" })"});
}

constexpr std::string_view verb_of[] = {"", "kan", "bör", "ska"};

/// The verbs of both sides, where each has one strength, must not say the opposite of the kind.
void check_strength(const CaseChange& change, const RuleContext& context) {
  const bool firmer = *change.kind == ChangeKind::firmer;
  if ((!firmer && *change.kind != ChangeKind::softer) || !change.before || !change.after) return;
  const std::optional<Strength> before = strength_of(change.before->says);
  const std::optional<Strength> after = strength_of(change.after->says);
  if (!before || !after || before == after || (*before < *after) == firmer) return;
  context.out
      .report(case_kind("case.change-strength"), change.kind.at,
              {quoted(word_of(*change.kind)), verb_of[static_cast<std::size_t>(*before)],
               verb_of[static_cast<std::size_t>(*after)]})
      .with_help({"skriv: kind = {0}", "write: kind = {0}"},
                 {firmer ? "\"softer\"" : "\"firmer\""});
}

/// False also of what could not be read.
bool lacks_original(const CaseStep& step) {
  const auto unread = [](const auto& ref) {
    return ref && ref->resolved() && ref->record().broken;
  };
  return !original_of(step) && !unread(step.item) && !unread(step.document);
}

/// Only words as decided can be compared word by word.
void check_original(const CaseStep& step, const Located<std::string>& name,
                    const RuleContext& context) {
  if (!lacks_original(step)) return;
  context.out.report(case_kind("case.compares-paraphrase"), name.at, {quoted(*name)})
      .with_help(
          {"skriv ordalydelsen i `original`, med `original_source`, eller ta bort jämförelsen",
           "write the words in `original`, with `original_source`, or remove the comparison"});
}

void check_codes(const Case& matter, const RuleContext& context) {
  for (const CaseStep& step : matter.steps) {
    if (!step.code) continue;
    const CaseStep* first = find_step(matter, step.code->value);
    if (first == &step || !first->code) continue;
    context.out.report(case_kind("case.step-twice"), step.code->at, {quoted(step.code->value)})
        .with_note(first->code->at, {"den första står här", "the first stands here"})
        .with_help({"ge det ena en annan kod: code = \"…\"",
                    "give one of them another code: code = \"…\""});
  }
}

}  // namespace

void check_changes(const Case& matter, const RuleContext& context) {
  check_codes(matter, context);
  for (const CaseChange& change : matter.changes) {
    named_pair(matter, change.from, change.to, context);
    if (change.kind.at.file == no_file) continue;
    check_sides(change, context);
    check_change_sources(change, context);
    check_strength(change, context);
  }
  for (const Comparison& comparison : matter.compare) {
    const Pair pair = named_pair(matter, comparison.from, comparison.to, context);
    if (!pair.from || !pair.to) continue;
    check_original(*pair.from, comparison.from, context);
    check_original(*pair.to, comparison.to, context);
  }
}

}  // namespace tertial
