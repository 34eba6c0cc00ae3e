#pragma once
// When an agreement, forum, initiative or channel applies, as far as sources tell. Whether it
// applies today is never typed: derive/standing computes it from this and the as-of date.
#include "records/common/common.h"

namespace tertial {

struct RuleContext;

struct Validity {
  std::optional<Located<PartialDate>> from, to;
  std::optional<PartialDate> known_at;  ///< date of the source that shows it applied
  bool open_ended = false;              ///< a source says: until further notice
  bool ended = false;                   ///< a source says that it is over; the day may be unknown
  std::optional<Markdown> note;
  std::vector<Citation> sources;
};
const RecordSchema& schema_of(Tag<Validity>);

/// Reports an end that lies before the beginning, and one beside "until further notice".
void check_validity(const Validity& valid, const RuleContext& context);

}  // namespace tertial
