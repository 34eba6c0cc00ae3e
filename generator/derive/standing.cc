#include "derive/standing.h"

namespace tertial {

Standing standing_of(const Validity& valid, Date as_of) {
  const auto stated = [](const std::optional<Located<PartialDate>>& date) {
    return date && date->value.stated();
  };
  if (valid.ended || (stated(valid.to) && valid.to->value.last < as_of)) return Standing::ended;
  if (stated(valid.from) && as_of < valid.from->value.first) return Standing::upcoming;
  return stated(valid.to) || valid.open_ended ? Standing::current : Standing::unknown;
}

}  // namespace tertial
