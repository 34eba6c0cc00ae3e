#pragma once
// A standing page of the site ("Så läser du sidan"). Its body is Markdown; its id is its address.
#include "records/common/common.h"

namespace tertial {

struct Page {
  Common common;
  std::optional<std::string> lead;
};
const RecordSchema& schema_of(Tag<Page>);

}  // namespace tertial
