#include "base/text.h"
#include "records/registry.h"
#include "records/term/messages.h"
#include "records/term/term.h"

namespace tertial {

void check_term(const Record& record, const RuleContext& context) {
  const auto& term = record.as<Term>();
  if (!term.own || !term.defined_by) return;
  context.out
      .report(term_kind("term.own-and-of-another"), term.defined_by->at,
              {quoted(term.defined_by->value)})
      .with_help({"ta bort `own` eller `defined_by`", "remove `own` or `defined_by`"});
}

}  // namespace tertial
