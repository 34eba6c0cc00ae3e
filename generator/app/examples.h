#pragma once
// What is typed, and what it does: the examples below the help of each command, from one table.
#include <string>
#include <string_view>

#include "base/diagnostic.h"

namespace tertial {

/// The examples of one command; of the program itself ("") the first of each.
std::string examples_of(std::string_view command, Language language);

}  // namespace tertial
