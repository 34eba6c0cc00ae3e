#include "records/body/body.h"
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

}  // namespace

void check_bodies(const RuleContext& context) {
  const std::span<const Record> bodies = context.model.all<Body>();
  report_circles(bodies, replaced,
                 {content_kind("body.succeeds-circle"),
                  {"ta bort \"{0}\" ur `succeeds` i det organ som är äldst",
                   "remove \"{0}\" from `succeeds` of the body that is the oldest"}},
                 context);
  report_circles(bodies, above,
                 {content_kind("body.parent-circle"),
                  {"ta bort parent = \"{0}\", eller `parent` i det organ som är överst",
                   "remove parent = \"{0}\", or `parent` of the body that is at the top"}},
                 context);
}

}  // namespace tertial
