#pragma once
// What each command does, from options to exit code. Texts go to the two streams only.
#include <iosfwd>

#include "app/options.h"

namespace tertial {

struct Streams {
  std::ostream& out;
  std::ostream& err;
};

/// `program_folder`: where the program's own file lies; themes are looked for beside it.
int run_command(const Options& options, const std::filesystem::path& program_folder,
                const Streams& streams);

}  // namespace tertial
