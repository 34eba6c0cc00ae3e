#pragma once
// /oppna-data/: what of the site can be fetched as data, what its columns mean and on what terms;
// the files themselves; and for other catalogues the same as DCAT-AP-SE (/datasets/dcat).
#include "pages/page_type.h"

namespace tertial {

extern const PageType open_data_page;
extern const PageType open_table_file;
extern const PageType open_table_description;
extern const PageType catalogue_file;

}  // namespace tertial
