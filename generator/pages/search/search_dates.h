#pragma once
// When the records of every type are from, for lists of search results and their years.
#include <optional>

#include "pages/site.h"

namespace tertial {

/// The days a record is about; nothing for what has no time of its own. A public initiative's day
/// is when it applies from, a pledge's all the days for which it was given.
std::optional<PartialDate> date_of(const Site& site, const Record& record);

}  // namespace tertial
