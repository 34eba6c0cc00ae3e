#pragma once
// What a race found, as a picture.
#include <string>

#include "report.h"

namespace bench {

/// SVG: a bar for the wall time of each build, on one scale for each number of records.
std::string to_svg(const Report& report);

}  // namespace bench
