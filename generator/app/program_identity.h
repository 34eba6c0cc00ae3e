#pragma once
// Tells this very program from any other, and from a later one at the same place.
#include <string>

namespace tertial {

/// Its version, its file and the files of the libraries that it runs with, each with the size and
/// times that the system knows. Another program, library or machine gives another text. Empty when
/// that cannot be told.
std::string program_identity();

}  // namespace tertial
