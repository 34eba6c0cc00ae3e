#pragma once
// Open data of the register of what is absent: one row per expected report (/utan-redovisning.csv)
// and per expected inspection (/utan-besiktning.csv) that is not registered here.
#include "pages/open_data/open_table.h"

namespace tertial {

extern const OpenTable silence_table;
extern const OpenTable absent_inspections_table;

}  // namespace tertial
