#pragma once
// Open data of pledges: one row per pledge (/medborgarloften.csv), and one per point and period
// (/uppfoljning.csv), silence included.
#include "pages/open_data/open_table.h"

namespace tertial {

extern const OpenTable pledge_table;
extern const OpenTable report_table;

}  // namespace tertial
