#pragma once
// A meeting of a body. It is a folder: meeting.toml, and one .md per item.
#include "records/document/document.h"

namespace tertial {

/// Notices of adjusted minutes, as the minutes or the notice board state them.
struct MinutesNotice {
  std::optional<PartialDate> posted, taken_down;
  std::optional<std::string> kept;  ///< where the minutes are kept
};
const RecordSchema& schema_of(Tag<MinutesNotice>);

struct Meeting {
  Common common;
  Ref<Body> body;
  PartialDate date;  ///< ".." when the minutes, as read, do not state it
  std::optional<Located<TimeOfDay>> time, ends;  ///< in Europe/Stockholm; only with a whole day
  std::optional<std::string> place;
  std::optional<std::string> adjusted_by;  ///< role, or name of an elected person
  std::optional<PartialDate> adjusted;
  std::optional<MinutesNotice> notice;
  std::optional<Markdown> attendance;
  std::optional<std::string> items_claimed;  ///< "§§ 128–151": what the minutes contain
  std::optional<Markdown> summary;
  std::optional<Ref<Document>> document;
};
const RecordSchema& schema_of(Tag<Meeting>);

}  // namespace tertial
