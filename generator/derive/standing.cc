#include "derive/standing.h"

namespace tertial {

Standing standing_of(const Validity& valid, Date as_of) {
  const bool ends = valid.to && valid.to->value.stated();
  if (valid.ended || (ends && valid.to->value.last < as_of)) return Standing::ended;
  if (valid.from && valid.from->value.stated() && as_of < valid.from->value.first)
    return Standing::upcoming;
  return ends || valid.open_ended ? Standing::current : Standing::unknown;
}

}  // namespace tertial
