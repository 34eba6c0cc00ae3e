#include "records/agreement/succession.h"

#include "base/text.h"
#include "records/common/circles.h"
#include "records/messages.h"

namespace tertial {
namespace {

constexpr CircleMessage supersedes_circle{
    content_kind("content.supersedes-circle"),
    {"ingen post ersätter sig själv, och den äldsta ersätter ingen av de andra: rätta `supersedes`",
     "no record replaces itself, and the oldest replaces none of the others: mend `supersedes`"}};

void check_order(const Record& record, Succession (*of)(const Record&),
                 const RuleContext& context) {
  const Succession later = of(record);
  const auto& from = later.valid->from;
  if (!from || !from->value.stated()) return;
  for (const AnyRef* earlier : later.supersedes) {
    if (!earlier->target || earlier->target->broken) continue;
    const auto& before = of(*earlier->target).valid->from;
    if (before && before->value.stated() && from->value.last < before->value.first)
      context.out
          .report(content_kind("content.supersedes-later"), earlier->at,
                  {quoted(earlier->id), to_string(before->value), to_string(from->value)})
          .with_note(from->at, {"den här posten börjar här", "this record begins here"})
          .with_help({"har de bytt plats? Flytta raden: supersedes = [\"{0}\"] i {1}",
                      "have they changed places? Move the line: supersedes = [\"{0}\"] in {1}"},
                     {record.id, earlier->id});
  }
}

}  // namespace

void check_successions(std::span<const Record> all, Succession (*of)(const Record&),
                       const RuleContext& context) {
  for (const Record& record : all)
    if (!record.broken) check_order(record, of, context);
  const auto links = [of](const Record& record) { return of(record).supersedes; };
  report_circles(all, links, supersedes_circle, context);
}

}  // namespace tertial
