#pragma once
// What stands in folders that could not be read is not known; it may be all that others name.
#include <vector>

#include "app/content.h"

namespace tertial {

/// Records that stand for those which `records`, settings and texts name and which would lie in a
/// folder that could not be read, so that only the folder is blamed. One may come several times, or
/// be among `records`.
std::vector<Record> records_of_unread_folders(Content& content, std::vector<Record>& records);

}  // namespace tertial
