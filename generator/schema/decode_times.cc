// Dates, periods and times of day, with what to write instead of those that are none.
#include <algorithm>

#include "base/habit.h"
#include "base/impossible_time.h"
#include "base/text.h"
#include "schema/codec.h"
#include "schema/decode_help.h"
#include "schema/messages.h"
#include "schema/unread.h"

namespace tertial {
namespace {

/// "2024/2025" for "2025/2024", "2024-02..2024-05" for "2024-05..2024-02"; nothing when that is not
/// what is wrong.
template <class Time>
std::optional<Time> turned_round(std::string_view written, std::string_view between,
                                 std::optional<Time> (*parse)(std::string_view)) {
  const std::size_t at = written.find(between);
  if (at == std::string_view::npos) return std::nullopt;
  return parse(std::string(written.substr(at + between.size()))
                   .append(between)
                   .append(written.substr(0, at)));
}

/// The date or period that was probably meant, as it is typed; else the field's own example.
template <class Time>
void help_with_time(Diagnostic& finding, const FieldInfo& field, const std::optional<Time>& meant,
                    std::string_view written, bool in_quotes) {
  const std::string quote = in_quotes ? "\"" : "";
  if (meant)
    finding.with_help(did_you_mean_help, {quote + to_string(*meant) + quote});
  else if (Sentence advice = advice_on_impossible_time(written); !advice.text.empty())
    finding.help = std::move(advice);
  else
    finding.with_help(example_help, {field.name, field.example});
}

/// The same for a text that may have a beginning and an end.
template <class Time>
void help_with_span(Diagnostic& finding, const FieldInfo& field, const std::optional<Time>& forward,
                    const std::optional<Time>& meant, std::string_view written) {
  if (forward)
    finding.with_help({"tiden slutar före den börjar: menade du \"{0}\"?",
                       "the time ends before it begins: did you mean \"{0}\"?"},
                      {to_string(*forward)});
  else
    help_with_time(finding, field, meant, written, true);
}

/// Keeps a time whose years are ones that records may speak of.
template <class Time>
void keep_near(Time& to, const Time& time, int first, int last, std::string_view written,
               const Value& value, DiagnosticList& out) {
  if (first >= first_year && last <= last_year)
    to = time;
  else
    out.report(record_kind("record.far-year"), value.span,
               {quoted(written), std::to_string(first_year), std::to_string(last_year)})
        .with_help({"rätta årtalet", "correct the year"});
}

}  // namespace

namespace codec {

void decode_date(Date& to, const TypeInfo& type, const Value& value, const FieldInfo& field,
                 DiagnosticList& out) {
  const Date* written = std::get_if<Date>(&value.data);
  if (written && is_unread(*written)) return;  // told when the file was read
  const std::string* text = text_of(value);
  if (!written && !text) return mismatch(field, type, value, out);
  if (const std::optional<Date> date = written ? *written : parse_date(*text)) {
    keep_near(to, *date, date->year, date->year, to_string(*date), value, out);
    return;
  }
  std::optional<PartialDate> meant = guess_date(*text);
  if (meant && meant->precision != PartialDate::Precision::day) meant.reset();
  help_with_time(out.report(record_kind("record.bad-date"), value.span, {quoted(*text)}), field,
                 meant, *text, false);
}

void decode_partial_date(PartialDate& to, const TypeInfo& type, const Value& value,
                         const FieldInfo& field, DiagnosticList& out) {
  to = any_day;
  const std::string* text = text_of(value);
  std::optional<PartialDate> date = text ? parse_partial_date(*text) : std::nullopt;
  const Date* day = std::get_if<Date>(&value.data);
  if (day && is_unread(*day)) return;
  if (day)
    date = PartialDate{.precision = PartialDate::Precision::day, .first = *day, .last = *day};
  else if (!text)
    return mismatch(field, type, value, out);
  if (date && !date->stated())
    to = *date;
  else if (date)
    keep_near(to, *date, date->first.year, date->last.year, to_string(*date), value, out);
  else
    help_with_span(out.report(record_kind("record.bad-date"), value.span, {quoted(*text)}), field,
                   turned_round(*text, "/", parse_partial_date), guess_date(*text), *text);
}

void decode_period(Period& to, const TypeInfo& type, const Value& value, const FieldInfo& field,
                   DiagnosticList& out) {
  const std::string* text = text_of(value);
  if (!text) return mismatch(field, type, value, out);
  if (const std::optional<Period> period = parse_period(*text))
    keep_near(to, *period, period->first.year, period->last.year, *text, value, out);
  else
    help_with_span(out.report(record_kind("record.bad-period"), value.span, {quoted(*text)}), field,
                   turned_round(*text, "..", parse_period), guess_period(*text), *text);
}

void decode_time_of_day(TimeOfDay& to, const TypeInfo& type, const Value& value,
                        const FieldInfo& field, DiagnosticList& out) {
  to.hour = 24;  // no time, so that no rule finds fault with it a second time
  const std::string* text = text_of(value);
  if (!text) return mismatch(field, type, value, out);
  if (const std::optional<TimeOfDay> time = parse_time_of_day(*text))
    to = *time;
  else
    out.report(record_kind("record.bad-time"), value.span, {quoted(*text)})
        .with_help(example_help, {field.name, field.example});
}

}  // namespace codec
}  // namespace tertial
