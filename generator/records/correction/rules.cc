#include "base/text.h"
#include "records/correction/correction.h"
#include "records/correction/messages.h"
#include "records/document/document.h"
#include "records/final_report/final_report.h"
#include "records/followup/followup.h"
#include "records/meeting/meeting.h"
#include "records/news/news.h"
#include "records/registry.h"
#include "schema/unread.h"

namespace tertial {
namespace {

std::optional<Date> first_day(const PartialDate& date) {
  return date.stated() ? std::optional(date.first) : std::nullopt;
}
std::optional<Date> first_day(const std::optional<PartialDate>& date) {
  return date ? first_day(*date) : std::nullopt;
}

/// The first day on which what the record tells of was there to be published.
std::optional<Date> beginning(const Record& record) {
  if (record.is<Followup>()) return first_day(without_place(record.as<Followup>().published));
  if (record.is<FinalReport>()) return first_day(without_place(record.as<FinalReport>().delivered));
  if (record.is<Document>()) return first_day(*record.as<Document>().date);
  if (record.is<Meeting>()) return first_day(record.as<Meeting>().date);
  if (record.is<News>()) return *record.as<News>().date;
  return std::nullopt;
}

}  // namespace

void check_correction(const Record& record, const RuleContext& context) {
  const auto& correction = record.as<Correction>();
  if (correction.from == correction.to)
    context.out.report(correction_kind("correction.no-change"), whole_file(record.file))
        .with_help({"skriv vad som stod och vad som står nu: from = \"…\", to = \"…\"",
                    "write what it said and what it says now: from = \"…\", to = \"…\""});
  const bool dated = !is_unread(*correction.date);  // else it is told of by itself
  if (!correction.record.resolved() || correction.record.record().broken || !dated) return;
  const Record& corrected = correction.record.record();
  const Date& day = *correction.date;
  if (const std::optional<Date> first = beginning(corrected); first && day < *first)
    context.out
        .report(correction_kind("correction.before-record"), correction.date.at,
                {to_string(day), to_string(*first)})
        .with_help({"rätta `date`", "correct `date`"});
  const auto& changed = common(corrected).updated;
  const std::optional<Date> updated = without_place(changed);
  const bool ahead = context.today && *context.today < day;  // told of by itself
  const bool told = ahead || (updated && is_unread(*updated));
  if (!told && (!updated || *updated < day))
    context.out
        .report(correction_kind("correction.not-updated"), correction.date.at,
                {to_string(day), quoted(corrected.id)})
        .with_note(changed ? changed->at : whole_file(corrected.file),
                   {"den rättade posten", "the corrected record"})
        .with_help(updated ? Text{"skriv där i stället: updated = {0}",
                                  "write there instead: updated = {0}"}
                           : Text{"lägg till där, ovanför filens första [[…]]: updated = {0}",
                                  "add there, above the file's first [[…]]: updated = {0}"},
                   {to_string(day)});
}

}  // namespace tertial
