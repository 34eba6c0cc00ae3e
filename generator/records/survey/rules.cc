#include <map>

#include "base/text.h"
#include "records/registry.h"
#include "records/survey/messages.h"
#include "records/survey/survey.h"

namespace tertial {
namespace {

const Record* named_alternate(const Record& record) {
  const auto& other = record.as<Survey>().alternates_with;
  return other ? other->raw.target : nullptr;
}

/// The lowest id that names `target` as its alternate, `but` aside: the one that `target` is paired
/// with when it names none itself.
const Record* first_naming(const Record& target, const Model& model) {
  for (const Record* from : model.referring<Survey>(target))
    if (from != &target && named_alternate(*from) == &target) return from;
  return nullptr;
}

void check_alternate(const Record& record, const RuleContext& context) {
  const auto& written = record.as<Survey>().alternates_with;
  if (!written || !written->resolved()) return;
  const Record& other = written->record();
  if (&other == &record) {
    context.out
        .report(survey_kind("survey.alternates-itself"), written->raw.at, {quoted(record.id)})
        .with_help({"skriv den andra undersökningens id, eller ta bort fältet",
                    "write the id of the other survey, or delete the field"});
    return;
  }
  if (other.broken) return;
  const Record* partner = named_alternate(other);
  if (!partner) partner = first_naming(other, context.model);
  if (partner != &record)
    context.out
        .report(survey_kind("survey.alternates-elsewhere"), written->raw.at,
                {quoted(other.id), quoted(partner->id)})
        .with_help({"två undersökningar växlar bara med varandra: ta bort raden, eller ändra i {0}",
                    "two surveys alternate with each other only: remove the line, or change {0}"},
                   {quoted(other.id)});
}

}  // namespace

void check_survey(const Record& record, const RuleContext& context) {
  const auto& survey = record.as<Survey>();
  check_alternate(record, context);
  std::map<std::int64_t, Span> seen;
  for (const Edition& edition : survey.editions) {
    const auto [first, fresh] = seen.emplace(*edition.year, edition.year.at);
    if (!fresh)
      context.out
          .report(survey_kind("survey.year-twice"), edition.year.at,
                  {std::to_string(*edition.year)})
          .with_note(first->second, {"första gången", "the first time"})
          .with_help(
              {"ta bort den ena, eller rätta året", "delete one of them, or correct the year"});
    if (edition.sample && edition.answers && **edition.answers > *edition.sample)
      context.out
          .report(survey_kind("survey.more-answers"), edition.answers->at,
                  {std::to_string(**edition.answers), std::to_string(*edition.sample)})
          .with_help({"rätta `sample` eller `answers`", "correct `sample` or `answers`"});
  }
}

}  // namespace tertial
