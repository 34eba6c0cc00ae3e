#include "pages/search/search_dates.h"

#include "pages/standing.h"
#include "records/channel/channel.h"
#include "records/correction/correction.h"
#include "records/dialogue/dialogue.h"
#include "records/final_report/final_report.h"
#include "records/initiative/initiative.h"
#include "records/inspection/inspection.h"
#include "records/meeting/item.h"
#include "records/news/news.h"
#include "records/source/source.h"

namespace tertial {
namespace {

using Days = std::optional<PartialDate>;

PartialDate on_day(Date day) {
  return {.precision = PartialDate::Precision::day, .first = day, .last = day};
}

Days from_start(const Validity& valid) {
  if (valid.from) return **valid.from;
  return valid.known_at;
}

/// From the first step of a case to its last.
Days steps_of(const Case& matter) {
  Days days;
  for (const CaseStep& step : matter.steps) {
    if (!step.date->stated()) continue;
    if (!days) {
      days = *step.date;
      continue;
    }
    if (step.date->first < days->first) days->first = step.date->first;
    if (days->last < step.date->last) days->last = step.date->last;
    days->precision = PartialDate::Precision::interval;
    days->begin = days->end = PartialDate::Precision::year;
  }
  return days;
}

Days any_date(const Site& site, const Record& record) {
  if (record.is<Pledge>()) return *record.as<Pledge>().valid;
  if (record.is<Followup>()) {
    const Period& period = *record.as<Followup>().period;
    return PartialDate{.precision = PartialDate::Precision::interval,
                       .first = period.first,
                       .last = period.last,
                       .begin = PartialDate::Precision::month,
                       .end = PartialDate::Precision::month};
  }
  if (record.is<FinalReport>()) return without_place(record.as<FinalReport>().delivered);
  if (record.is<Meeting>()) return record.as<Meeting>().date;
  if (record.is<Item>()) return meeting_of(site, record).as<Meeting>().date;
  if (record.is<Case>()) return steps_of(record.as<Case>());
  if (record.is<Document>()) return *record.as<Document>().date;
  if (record.is<Inspection>()) return *record.as<Inspection>().date;
  if (record.is<News>()) return on_day(*record.as<News>().date);
  if (record.is<Correction>()) return on_day(*record.as<Correction>().date);
  if (record.is<Dialogue>()) return *record.as<Dialogue>().date;
  if (record.is<Source>()) return without_place(record.as<Source>().published);
  if (record.is<Initiative>()) return from_start(record.as<Initiative>().valid);
  if (record.is<Agreement>()) return from_start(record.as<Agreement>().valid);
  if (record.is<Forum>()) return from_start(record.as<Forum>().valid);
  return std::nullopt;
}

}  // namespace

std::optional<PartialDate> date_of(const Site& site, const Record& record) {
  const Days days = any_date(site, record);
  return days && days->stated() ? days : std::nullopt;
}

}  // namespace tertial
