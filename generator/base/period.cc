#include "base/period.h"

#include <tuple>

namespace tertial {
namespace {

using Kind = Period::Kind;

int months_of(Kind kind) {
  switch (kind) {
    case Kind::tertial:
      return 4;
    case Kind::quarter:
      return 3;
    case Kind::half:
      return 6;
    case Kind::month:
      return 1;
    case Kind::year:
      return 12;
    case Kind::months:
      break;
  }
  return 0;
}

Kind kind_of(Cadence cadence) {
  switch (cadence) {
    case Cadence::tertial:
      return Kind::tertial;
    case Cadence::quarterly:
      return Kind::quarter;
    case Cadence::half_yearly:
      return Kind::half;
    case Cadence::monthly:
      return Kind::month;
    case Cadence::yearly:
      break;
  }
  return Kind::year;
}

Date month_start(int year, int month) {
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), 1};
}

Date month_end(Date first) {
  return {first.year, first.month,
          static_cast<std::uint8_t>(days_in_month(first.year, first.month))};
}

/// Number `number` (from 1) of the periods of `kind` in `year`.
Period nth(Kind kind, int year, int number) {
  const int length = months_of(kind);
  return {kind, month_start(year, (number - 1) * length + 1),
          month_end(month_start(year, number * length))};
}

Period containing(Kind kind, Date date) {
  return nth(kind, date.year, (date.month - 1) / months_of(kind) + 1);
}

std::string month_id(Date date) {
  return to_string(date).substr(0, 7);
}

std::optional<Date> parse_month(std::string_view text) {
  if (text.size() != 7) return std::nullopt;
  return parse_date(std::string(text) + "-01");
}

}  // namespace

int Period::number() const {
  if (kind == Kind::year || kind == Kind::months) return 0;
  return (first.month - 1) / months_of(kind) + 1;
}

std::optional<Period> parse_period(std::string_view id) {
  if (const std::size_t dots = id.find(".."); dots != std::string_view::npos) {
    const std::optional<Date> first = parse_month(id.substr(0, dots));
    const std::optional<Date> last = parse_month(id.substr(dots + 2));
    if (!first || !last || *last < *first) return std::nullopt;
    return Period{Kind::months, *first, month_end(*last)};
  }
  const std::optional<PartialDate> year = parse_partial_date(id.substr(0, 4));
  if (!year || year->precision != PartialDate::Precision::year) return std::nullopt;
  const int number_of_year = year->first.year;
  if (id.size() == 4) return nth(Kind::year, number_of_year, 1);
  if (const std::optional<Date> month = parse_month(id))
    return nth(Kind::month, number_of_year, month->month);
  if (id.size() != 7 || id[4] != '-' || id[6] < '1' || id[6] > '9') return std::nullopt;
  Kind kind = Kind::year;
  if (id[5] == 't') kind = Kind::tertial;
  if (id[5] == 'q') kind = Kind::quarter;
  if (id[5] == 'h') kind = Kind::half;
  const int number = id[6] - '0';
  if (kind == Kind::year || number > 12 / months_of(kind)) return std::nullopt;
  return nth(kind, number_of_year, number);
}

std::string to_string(const Period& period) {
  std::string year = to_string(period.first).substr(0, 4);
  switch (period.kind) {
    case Kind::tertial:
      return year + "-t" + std::to_string(period.number());
    case Kind::quarter:
      return year + "-q" + std::to_string(period.number());
    case Kind::half:
      return year + "-h" + std::to_string(period.number());
    case Kind::month:
      return month_id(period.first);
    case Kind::year:
      return year;
    case Kind::months:
      break;
  }
  return month_id(period.first) + ".." + month_id(period.last);
}

std::vector<Period> periods_of(Cadence cadence, Date from, Date to) {
  std::vector<Period> periods;
  if (!is_valid(from) || !is_valid(to)) return periods;
  const Kind kind = kind_of(cadence);
  for (Date day = from; day <= to; day = add_days(periods.back().last, 1))
    periods.push_back(containing(kind, day));
  return periods;
}

bool is_partial(const Period& period, Date from, Date to) {
  return period.overlaps(from, to) && (period.first < from || to < period.last);
}

bool earlier(const Period& a, const Period& b) {
  return std::tie(a.last, b.first, a.kind) < std::tie(b.last, a.first, b.kind);
}

}  // namespace tertial
