#include "base/text.h"
#include "records/final_report/final_report.h"
#include "records/final_report/messages.h"
#include "records/registry.h"

namespace tertial {

void check_final_report(const Record& record, const RuleContext& context) {
  const auto& report = record.as<FinalReport>();
  if (!report.delivered || !(*report.delivered)->stated()) return;
  const PartialDate& delivered = **report.delivered;
  const Span at = report.delivered->at;
  if (report.pledge.resolved() && !report.pledge.record().broken) {
    const PartialDate& valid = *report.pledge->valid;
    if (valid.stated() && delivered.last < valid.first)
      context.out
          .report(final_report_kind("final-report.before-pledge"), at,
                  {to_string(delivered), to_string(valid)})
          .with_help({"rätta dagen, eller `pledge`", "correct the day, or `pledge`"});
  }
  if (report.decision && report.decision->date && (*report.decision->date)->stated() &&
      (*report.decision->date)->last < delivered.first)
    context.out.report(final_report_kind("final-report.decided-before"), report.decision->date->at,
                       {to_string(**report.decision->date), to_string(delivered)});
}

}  // namespace tertial
