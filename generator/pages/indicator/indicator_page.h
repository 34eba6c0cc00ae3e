#pragma once
// Indikator: one page per indicator with its chart and the table that says the same, the list of
// all by subject, and the values as files.
#include "pages/page_type.h"

namespace tertial {

extern const PageType indicator_page;
extern const PageType indicators_page;
extern const PageType indicator_csv_file;
extern const PageType indicator_metadata_file;

}  // namespace tertial
