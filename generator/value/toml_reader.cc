// The only file that includes toml++. What leaves it is ours: values, spans, findings.
#include <algorithm>
#include <cmath>
#include <locale>
#include <sstream>

#include "base/impossible_time.h"
#include "base/text.h"
#include "value/messages.h"
#include "value/toml_left_open.h"
#include "value/toml_plain.h"
#include "value/toml_scan.h"
#include "value/value.h"

#define TOML_HEADER_ONLY 0
#define TOML_ENABLE_FORMATTERS 1
#include <toml++/toml.h>

namespace tertial {
namespace {

constexpr std::size_t max_size = std::size_t{1} << 20U;
/// Every impossible date costs one more reading of the document.
constexpr std::size_t max_bad_dates = 100;

class Reader {
 public:
  Reader(FileId file, std::uint32_t first_line, DiagnosticList& out)
      : file_(file), line_offset_(first_line - 1), out_(out) {}

  std::optional<Table> read(std::string_view text);

 private:
  Position position(const toml::source_position& at) const {
    return {at.line + line_offset_, at.column};
  }
  Span span(const toml::source_region& region) const {
    const Position begin = position(region.begin);
    return {file_, begin, std::max(begin, position(region.end))};
  }
  Span span_at(std::string_view text, std::size_t offset, std::size_t size) const;
  Position text_begin(const toml::source_position& quote) const;
  Position stop_of(const toml::source_position& at) const;
  void use(std::string_view text);
  Table table(const toml::table& from);
  Array array(const toml::array& from);
  Value value(const toml::node& from);
  void report_syntax(std::string_view text, const toml::parse_error& error);
  bool report_left_open(std::string_view text, Span stop);

  FileId file_;
  std::uint32_t line_offset_;
  DiagnosticList& out_;
  std::string_view text_;            // the document as it is read now
  std::vector<std::size_t> lines_;   // offset of each of its lines
  std::vector<Position> bad_dates_;  // where days stand that are not in the calendar
};

/// Times as the author sees them: the library's own form.
template <class T>
std::string written(const T& time) {
  std::ostringstream out;
  out.imbue(std::locale::classic());
  out << time;
  return out.str();
}

Date to_date(const toml::date& date) {
  return {static_cast<std::int16_t>(date.year), date.month, date.day};
}

Value Reader::value(const toml::node& from) {
  Value to{span(from.source()), false};
  if (std::ranges::find(bad_dates_, to.span.begin) != bad_dates_.end()) {
    to.data = Date();
    return to;
  }
  switch (from.type()) {
    case toml::node_type::boolean:
      to.data = from.as_boolean()->get();
      break;
    case toml::node_type::integer:
      to.data = from.as_integer()->get();
      break;
    case toml::node_type::string:
      to.data = from.as_string()->get();
      to.text_begin = text_begin(from.source().begin);
      break;
    case toml::node_type::array:
      to.data = array(*from.as_array());
      break;
    case toml::node_type::table:
      to.data = table(*from.as_table());
      break;
    case toml::node_type::date:
      to.data = to_date(from.as_date()->get());
      break;
    case toml::node_type::floating_point: {
      const double number = from.as_floating_point()->get();
      if (std::isfinite(number)) {
        to.data = number;
        break;
      }
      const std::string_view word = std::isnan(number) ? "nan" : "inf";
      out_.report(toml_kind("toml.not-a-number"), to.span, {quoted(word)})
          .with_help({"skriv talet med siffror; är det text står den inom citattecken: \"{0}\"",
                      "write the number in digits; text stands in quotes: \"{0}\""},
                     {word});
      to.data = Date();  // as a day that is not in the calendar: told, and nothing to judge
      break;
    }
    // After a finding the value is what the author probably meant, so that no second one follows.
    case toml::node_type::time: {
      const std::string time = written(from.as_time()->get());
      out_.report(toml_kind("toml.time"), to.span, {quoted(time)})
          .with_help({"skriv klockslaget inom citattecken: \"{0}\"",
                      "write the time of day in quotes: \"{0}\""},
                     {time.substr(0, 5)});
      to.data = time.substr(0, 5);
      break;
    }
    case toml::node_type::date_time: {
      const toml::date_time time = from.as_date_time()->get();
      out_.report(toml_kind("toml.time"), to.span, {quoted(written(time))})
          .with_help({"skriv bara datumet: {0}", "write the date only: {0}"},
                     {to_string(to_date(time.date))});
      to.data = to_date(time.date);
      break;
    }
    case toml::node_type::none:
      break;
  }
  return to;
}

void Reader::use(std::string_view text) {
  text_ = text;
  lines_.assign(1, 0);
  for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
    lines_.push_back(at + 1);
}

/// Where the text begins whose literal begins at `quote`: after one quote or three, and on the next
/// line where those three stand last on theirs.
Position Reader::text_begin(const toml::source_position& quote) const {
  Position begin = position(quote);
  if (quote.line < 1 || quote.line > lines_.size() || quote.column < 1) return begin;
  const std::string_view line = text_.substr(lines_[quote.line - 1]);
  const std::string_view literal = line.substr(byte_offset(line, quote.column - 1));
  if (!literal.starts_with("\"\"\"") && !literal.starts_with("'''"))
    return {begin.line, begin.column + 1};
  const std::string_view text = literal.substr(3);
  if (text.starts_with("\n") || text.starts_with("\r\n")) return {begin.line + 1, 1};
  return {begin.line, begin.column + 3};
}

Array Reader::array(const toml::array& from) {
  Array to;
  to.reserve(from.size());
  for (const toml::node& element : from)
    to.push_back(value(element));
  return to;
}

Table Reader::table(const toml::table& from) {
  Table to;
  to.reserve(from.size());
  for (const auto& [key, node] : from)
    to.push_back({std::string(key.str()), span(key.source()), value(node)});
  // The library keeps keys sorted by name; the author's order is that of their places.
  std::ranges::sort(to, {}, [](const Member& member) { return member.key_span.begin; });
  return to;
}

Span Reader::span_at(std::string_view text, std::size_t offset, std::size_t size) const {
  const std::string_view before = text.substr(0, offset);
  const std::size_t line_start = before.rfind('\n') + 1;  // npos + 1 is 0
  const auto lines = static_cast<std::uint32_t>(std::ranges::count(before, '\n'));
  const auto column = static_cast<std::uint32_t>(count_code_points(before.substr(line_start))) + 1;
  const auto length = static_cast<std::uint32_t>(count_code_points(text.substr(offset, size)));
  const std::uint32_t line = lines + 1 + line_offset_;
  return {file_, {line, column}, {line, column + length}};
}

/// The library counts line breaks as columns of their line, and the end of the document as one
/// more.
Position Reader::stop_of(const toml::source_position& at) const {
  const bool known = at.line >= 1 && at.line <= lines_.size();
  std::string_view line = text_.substr(known ? lines_[at.line - 1] : text_.size());
  line = line.substr(0, line.find_first_of("\r\n"));
  const auto past_line = static_cast<std::uint32_t>(count_code_points(line)) + 1;
  const Position stop = position(at);
  return {stop.line, std::clamp(stop.column, 1U, past_line)};
}

/// The parser reads on until something cannot follow, which may be lines below the mistake.
bool Reader::report_left_open(std::string_view text, Span stop) {
  const std::optional<LeftOpen> open = find_left_open(text);
  if (!open) return false;
  // Where it stopped before, something else is wrong as well, and comes first.
  const std::size_t last = trim(text.substr(0, open->noticed)).size();
  if (stop.begin < span_at(text, last, 0).begin) return false;
  const Span place = span_at(text, open->at, open->opening.size());
  out_.report(toml_kind("toml.left-open"), place, {quoted(open->opening)})
      .with_help(open->help, {open->opening})
      .with_note(stop, {"här gick det inte att läsa vidare", "reading could not go on here"});
  return true;
}

void Reader::report_syntax(std::string_view text, const toml::parse_error& error) {
  const Position at = stop_of(error.source().begin);
  const Span stop{file_, at, {at.line, at.column + 1}};
  if (report_left_open(text, stop)) return;
  const SyntaxAdvice advice = explain_syntax_error(
      text, error.source().begin.line, error.source().begin.column, error.description());
  // The library speaks English only: where there is help in Swedish, that is enough there.
  Diagnostic& finding = out_.report(
      toml_kind("toml.syntax"), stop,
      {advice.help.empty() ? " (" + advice.detail + ")" : std::string(), advice.detail});
  if (!advice.help.empty()) finding.with_help(advice.help, {advice.key, advice.value});
}

std::optional<Table> Reader::read(std::string_view text) {
  if (text.size() > max_size) {
    out_.report(toml_kind("toml.too-large"), {file_, {line_offset_ + 1, 1}, {line_offset_ + 1, 1}},
                {text.size(), max_size})
        .with_help({"dela filen i flera poster", "divide the file into several records"});
    return std::nullopt;
  }
  if (std::optional<Table> plain = read_plain_toml(text, file_, line_offset_ + 1)) return plain;
  if (const std::optional<std::size_t> deep = first_too_deep(text)) {
    out_.report(toml_kind("toml.too-deep"), span_at(text, *deep, 1), {max_toml_depth})
        .with_help({"skriv de inre tabellerna som egna fält",
                    "write the inner tables as fields of their own"});
    return std::nullopt;
  }
  // A day that is not in the calendar stops the library. It is reported, replaced by a real day of
  // the same length, and the document read again, so that one run shows everything else too. Its
  // value is a Date that was never set.
  std::string mended;
  for (;;) {
    const std::string_view current = mended.empty() ? text : std::string_view(mended);
    use(current);
    try {
      return table(toml::parse(current));
    } catch (const toml::parse_error& error) {
      const toml::source_position at = error.source().begin;
      const std::optional<std::size_t> date =
          bad_dates_.size() < max_bad_dates ? find_impossible_date(current, at.line, at.column)
                                            : std::nullopt;
      if (!date) {
        report_syntax(current, error);
        return std::nullopt;
      }
      const std::string_view written_date = current.substr(*date, 10);
      const Span place = span_at(current, *date, 10);
      bad_dates_.push_back(place.begin);
      out_.report(toml_kind("toml.bad-date"), place, {quoted(written_date)}).help =
          advice_on_impossible_time(written_date);
      if (mended.empty()) mended = text;
      mended.replace(*date, 10, "2000-01-01");
    }
  }
}

}  // namespace

std::optional<Table> read_toml(std::string_view text, FileId file, std::uint32_t first_line,
                               DiagnosticList& out) {
  return Reader(file, first_line, out).read(text);
}

}  // namespace tertial
