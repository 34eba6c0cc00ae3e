#include "base/as_of.h"

#include "base/as_of_watch.h"

namespace tertial {

bool AsOf::is_before(Date day) const {
  changes_on(day);
  return day_ < day;
}

bool AsOf::is_after(Date day) const {
  if (day_ > day) return true;
  changes_on(add_days(day, 1));
  return false;
}

int AsOf::year() const {
  changes_on({static_cast<std::int16_t>(day_.year + 1), 1, 1});
  return day_.year;
}

bool AsOf::in_first_half_of_year() const {
  return is_before({static_cast<std::int16_t>(year()), 7, 1});
}

std::optional<Date> AsOf::next_change() const {
  const Date next = next_.load(std::memory_order_relaxed);
  return next == never ? std::nullopt : std::optional(next);
}

void AsOf::changes_on(Date day) const {
  if (day <= day_) return;
  AsOfWatch::hear(day);
  Date next = next_.load(std::memory_order_relaxed);
  while (day < next && !next_.compare_exchange_weak(next, day, std::memory_order_relaxed)) {
  }
}

}  // namespace tertial
