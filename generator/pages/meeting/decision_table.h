#pragma once
// Open data of minutes: one row per § that is registered here (/moten.csv).
#include "pages/open_data/open_table.h"

namespace tertial {

extern const OpenTable decision_table;

}  // namespace tertial
