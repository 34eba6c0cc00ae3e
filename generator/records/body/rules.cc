#include "base/text.h"
#include "records/body/body.h"
#include "records/body/messages.h"
#include "records/common/circles.h"
#include "records/messages.h"

namespace tertial {
namespace {

std::vector<const AnyRef*> replaced(const Record& record) {
  std::vector<const AnyRef*> links;
  for (const Ref<Body>& earlier : record.as<Body>().succeeds)
    links.push_back(&earlier.raw);
  return links;
}

std::vector<const AnyRef*> above(const Record& record) {
  const auto& parent = record.as<Body>().parent;
  if (!parent) return {};
  return {&parent->raw};
}

/// Null where it is not stated.
const PartialDate* stated(const std::optional<PartialDate>& date) {
  return date && date->stated() ? &*date : nullptr;
}

void check_times(const Record& record, const RuleContext& context) {
  const auto& body = record.as<Body>();
  const PartialDate* from = stated(body.valid_from);
  const PartialDate* to = stated(body.valid_to);
  if (!from) return;
  if (to && to->last < from->first)
    context.out
        .report(content_kind("content.ends-before-start"), whole_file(record.file),
                {quoted(to_string(*to)), quoted(to_string(*from))})
        .with_help({"har de bytt plats? Kontrollera `valid_from` och `valid_to`",
                    "have they changed places? Check `valid_from` and `valid_to`"});
  for (const Ref<Body>& earlier : body.succeeds) {
    if (!earlier.resolved() || earlier.record().broken) continue;
    const PartialDate* before = stated(earlier->valid_from);
    if (before && from->last < before->first)
      context.out.report(content_kind("content.supersedes-later"), earlier.raw.at,
                         {quoted(earlier.id()), to_string(*before), to_string(*from)});
  }
}

}  // namespace

void check_bodies(const RuleContext& context) {
  const std::span<const Record> bodies = context.model.all<Body>();
  for (const Record& record : bodies)
    if (!record.broken) check_times(record, context);
  report_circles(
      bodies, replaced,
      {body_kind("body.succeeds-circle"),
       {"inget organ efterträder sig självt, och det äldsta inget av de andra: rätta `succeeds`",
        "no body succeeds itself, and the oldest none of the others: mend `succeeds`"}},
      context);
  report_circles(bodies, above,
                 {body_kind("body.parent-circle"),
                  {"ta bort parent = \"{0}\", eller `parent` i det organ som är överst",
                   "remove parent = \"{0}\", or `parent` of the body that is at the top"}},
                 context);
}

}  // namespace tertial
