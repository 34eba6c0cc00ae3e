#pragma once
// A meeting of a body. It is a folder: meeting.toml, and one .md per item. When its minutes were
// announced stands in a record of its own (records/notice).
#include "records/document/document.h"

namespace tertial {

struct Meeting {
  Common common;
  Ref<Body> body;
  PartialDate date;  ///< ".." when the minutes, as read, do not state it
  std::optional<Located<TimeOfDay>> time, ends;  ///< in Europe/Stockholm; only with a whole day
  std::optional<std::string> place;
  std::optional<std::string> adjusted_by;  ///< role, or name of an elected person
  std::optional<Located<PartialDate>> adjusted;
  std::optional<PartialDate> to_be_adjusted;  ///< never written: an adjustment that has not come
  std::optional<Markdown> attendance;
  std::optional<std::string> items_claimed;  ///< "§§ 128–151": what the minutes contain
  std::optional<Markdown> summary;
  std::optional<Ref<Document>> document;
};
const RecordSchema& schema_of(Tag<Meeting>);

/// The numbers of the items in "§§ 128–151" or "§ 7", as written.
std::vector<std::int64_t> item_numbers(std::string_view written);

using ItemRange = std::pair<std::int64_t, std::int64_t>;
/// "§§ 88, 90–96" → 88–88 and 90–96, in order and apart. Only what is written as one, with a dash
/// or "till", is a range.
std::vector<ItemRange> item_ranges(std::string_view written);

/// The single day that a field states, or nothing.
std::optional<Date> stated_day(const PartialDate& date);
std::optional<Date> stated_day(const std::optional<Located<PartialDate>>& date);

}  // namespace tertial
