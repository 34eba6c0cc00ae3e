#include "records/common/ahead.h"

#include "base/text.h"
#include "records/messages.h"
#include "records/registry.h"

namespace tertial {

bool is_ahead(const PartialDate& told, const RuleContext& context) {
  return context.today && told.stated() && *context.today < told.first;
}

void check_not_ahead(const PartialDate& told, std::string_view name, Span at,
                     const RuleContext& context) {
  if (!is_ahead(told, context)) return;
  context.out
      .report(content_kind("content.told-ahead"), at, {quoted(name), quoted(to_string(told))})
      .with_help({"rätta dagen, eller skriv att det är planerat om posten kan säga det",
                  "correct the day, or say that it is planned where the record can"});
}

}  // namespace tertial
