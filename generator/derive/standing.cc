#include "derive/standing.h"

namespace tertial {

Standing standing_of(const Validity& valid, const AsOf& as_of) {
  const bool ends = valid.to && valid.to->value.stated();
  if (valid.ended || (ends && as_of.is_after(valid.to->value.last))) return Standing::ended;
  if (valid.from && valid.from->value.stated() && as_of.is_before(valid.from->value.first))
    return Standing::upcoming;
  return ends || valid.open_ended ? Standing::current : Standing::unknown;
}

}  // namespace tertial
