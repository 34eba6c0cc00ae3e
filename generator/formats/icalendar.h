#pragma once
// Calendar files (iCalendar, RFC 5545). The only file that includes libical is icalendar.cc; it
// reads no clock and no zone database, so that the same entries give the same bytes everywhere.
#include <optional>
#include <span>
#include <string>

#include "base/date.h"
#include "base/time_of_day.h"

namespace tertial {

struct CalendarEntry {
  std::string uid;                        ///< permanent, unique in the world
  Date stamp;                             ///< when the entry was last changed
  Date first, last;                       ///< days, both included
  std::optional<TimeOfDay> begins, ends;  ///< in Europe/Stockholm, on the first day
  std::string summary;
  std::string description;  ///< plain text; may be empty
  std::string place;        ///< may be empty
  std::string url;          ///< may be empty; holds no line break
  std::string category;     ///< may be empty
};

/// `title`: what a calendar program calls it. Lines end in CRLF and hold at most 75 octets.
/// Safe to call on many threads.
std::string write_icalendar(std::string_view title, std::span<const CalendarEntry> entries);

}  // namespace tertial
