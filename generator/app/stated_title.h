#pragma once
// What a record is called where no theme speaks: in lists for editors and other programs.
#include <string>

#include "schema/record.h"

namespace tertial {

/// Its title; without one, the titles of what it belongs to and which one of theirs it is; else its
/// id. Precondition: references are resolved.
std::string stated_title(const Record& record);

}  // namespace tertial
