#pragma once
// Reporting periods. A tertial is a third of a year (Jan–Apr, May–Aug, Sep–Dec): no source
// defines it, so the site states it as its assumption.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"

namespace tertial {

enum class Cadence : std::uint8_t { tertial, quarterly, half_yearly, monthly, yearly };

/// "2023-t3", "2023-q2", "2023-h1", "2023-11", "2023", "2022-05..2022-08".
struct Period {
  enum class Kind : std::uint8_t { tertial, quarter, half, month, year, months };
  Kind kind = Kind::year;
  Date first, last;  ///< whole months, both ends included
  auto operator<=>(const Period&) const = default;
  bool contains(const Period& other) const { return first <= other.first && other.last <= last; }
  bool overlaps(Date from, Date to) const { return first <= to && from <= last; }
  /// 1-based number within its year: tertial 3, quarter 2, month 11; 0 for year and months.
  int number() const;
};

std::optional<Period> parse_period(std::string_view id);
std::string to_string(const Period& period);

/// Every period of `cadence` that touches [from, to], first to last; the outer ones may be partial.
std::vector<Period> periods_of(Cadence cadence, Date from, Date to);
/// True when only part of the period lies within [from, to].
bool is_partial(const Period& period, Date from, Date to);

/// Orders by last day, then the shorter first: a year's tertials stand before the whole year.
bool earlier(const Period& a, const Period& b);

}  // namespace tertial
