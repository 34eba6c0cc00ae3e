#include "theme/condition.h"

#include <iterator>

#include "base/text.h"
#include "theme/messages.h"

namespace tertial::theme {

namespace {

void add(std::vector<Guard>& to, std::vector<Guard> more) {
  to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace

Truths ConditionCompiler::unless(const Condition& condition, Label& target) {
  switch (condition.kind) {
    case ConditionKind::invalid:
      return {};
    case ConditionKind::truthy:
    case ConditionKind::equal:
      return test(condition, target);
    case ConditionKind::negation: {
      Truths truths = when(condition.parts.front(), target);
      std::swap(truths.yes, truths.no);
      return truths;
    }
    case ConditionKind::all:
      return every(condition, target);
    case ConditionKind::any: {
      Label holds;
      Truths truths = some(condition, holds);
      emitter_.jump(target);
      emitter_.bind(holds);
      return truths;
    }
  }
  return {};
}

// Goes to `target` when the condition holds.
Truths ConditionCompiler::when(const Condition& condition, Label& target) {
  Label fails;
  if (condition.kind == ConditionKind::any) return some(condition, target);
  Truths truths = unless(condition, fails);
  emitter_.jump(target);
  emitter_.bind(fails);
  return truths;
}

// Each part may use what those before it have asked for.
Truths ConditionCompiler::every(const Condition& condition, Label& target) {
  const std::size_t before = names_.assumed();
  Truths result;
  for (const Condition& part : condition.parts) {
    Truths truths = unless(part, target);
    names_.assume(truths.yes);
    add(result.yes, std::move(truths.yes));
  }
  names_.forget_from(before);
  return result;
}

// Goes to `target` when one of the parts holds; each may use what those before it lacked.
Truths ConditionCompiler::some(const Condition& condition, Label& target) {
  const std::size_t before = names_.assumed();
  Truths result;
  for (const Condition& part : condition.parts) {
    Truths truths = when(part, target);
    names_.assume(truths.no);
    add(result.no, std::move(truths.no));
  }
  names_.forget_from(before);
  return result;
}

Truths ConditionCompiler::test(const Condition& condition, Label& target) {
  const Meaning declared = names_.resolve(condition.path, source_, out_);
  const Meaning meaning = without_optional(declared);
  if (meaning.kind == MeaningKind::unknown) return {};
  if (meaning.kind == MeaningKind::string) {
    out_.report(theme_kind("theme.constant-condition"), source_.span(condition.path.at),
                {quoted(source_.text(condition.path.at))})
        .with_help({"skriv {{ {0} }} utan villkor", "write {{ {0} }} without a condition"},
                   {source_.text(condition.path.at)});
    return {};
  }
  Truths truths;
  const bool optional =
      declared.kind == MeaningKind::value && declared.shape->kind == ViewKind::optional;
  if (optional) truths.yes.push_back({declared.slot, declared.steps});
  Op op{.slot = meaning.slot, .shape = meaning.shape};
  if (condition.kind == ConditionKind::equal) {
    if (!compare(condition, meaning, op)) return truths;
  } else if (meaning.kind == MeaningKind::value) {
    op.code = optional ? OpCode::unless_present : OpCode::unless_truthy;
  } else if (meaning.kind == MeaningKind::loop_index) {
    return truths;  // from 1 on: always true
  } else {
    op.code = meaning.kind == MeaningKind::loop_first ? OpCode::unless_first : OpCode::unless_last;
  }
  emitter_.op_to(op, meaning.steps, target);
  return truths;
}

// Fills in `op`; false after reporting.
bool ConditionCompiler::compare(const Condition& condition, const Meaning& meaning, Op& op) {
  const bool is_index = meaning.kind == MeaningKind::loop_index;
  const ViewKind kind =
      meaning.kind == MeaningKind::value ? meaning.shape->kind : ViewKind::boolean;
  if (const auto* number = std::get_if<std::int64_t>(&condition.literal);
      number != nullptr && (is_index || kind == ViewKind::integer)) {
    op.code = is_index ? OpCode::unless_index : OpCode::unless_integer;
    op.number = *number;
    return true;
  }
  if (const auto* word = std::get_if<std::string_view>(&condition.literal);
      word != nullptr && kind == ViewKind::text) {
    op.code = OpCode::unless_text;
    op.number = emitter_.constant(*word);
    op.length = static_cast<std::uint32_t>(word->size());
    return true;
  }
  out_.report(theme_kind("theme.not-comparable"), source_.span(condition.path.at),
              {quoted(source_.text(condition.path.at)), noun_of(meaning),
               quoted(source_.text(condition.literal_at))})
      .with_help(
          {"jämför text med \"ord\" och tal med 1; om något finns frågar du med {% if {0} %}",
           "compare text with \"words\" and numbers with 1; whether something is there you ask "
           "with {% if {0} %}"},
          {source_.text(condition.path.at)});
  return false;
}

}  // namespace tertial::theme
