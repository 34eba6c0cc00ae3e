#pragma once
// Open data of indicators: the values of all of them in one table (/indikatorer.csv). Each has a
// file of its own besides (indicator_files.cc).
#include "pages/open_data/open_table.h"

namespace tertial {

extern const OpenTable indicator_table;

}  // namespace tertial
