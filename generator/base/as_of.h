#pragma once
// The day that a site is looked at from. Whatever depends on it asks it, and it remembers the
// nearest later day on which an answer would be another: until then the same records give the same
// pages, so that nobody has to build them every night to be sure.
#include <atomic>
#include <optional>

#include "base/as_of.h"
#include "base/date.h"

namespace tertial {

/// Questions may be asked by many threads.
class AsOf {
 public:
  explicit constexpr AsOf(Date day) : day_(day) {}
  AsOf(const AsOf&) = delete;
  AsOf& operator=(const AsOf&) = delete;

  bool is_before(Date day) const;
  bool is_after(Date day) const;
  int year() const;
  bool in_first_half_of_year() const;

  /// For telling which day it is; what follows from the day is asked above.
  Date day() const { return day_; }

  /// The first day that answers one of the questions so far in another way, if there is any.
  std::optional<Date> next_change() const;

 private:
  /// `day`: the first one with another answer; those gone by tell nothing.
  void changes_on(Date day) const;

  static constexpr Date never{INT16_MAX, 12, 31};
  Date day_;
  mutable std::atomic<Date> next_ = never;
};

}  // namespace tertial
