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

void report_upcoming(Span at, const RuleContext& context) {
  context.out.report(content_kind("content.typed-upcoming"), at)
      .with_help({"ta bort det som väntas ur [[absent]], eller skriv ett skäl som gäller när tiden "
                  "har gått: not-found, not-read",
                  "delete what is awaited from [[absent]], or write a reason that holds when its "
                  "time is over: not-found, not-read"});
}

}  // namespace tertial
