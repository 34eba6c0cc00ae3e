#pragma once
// Builds the same site with every contender in turn, and says what each used. Owns the order of
// runs and what is run; report.h owns how it is told.
#include <string>
#include <vector>

namespace bench {

struct RaceOptions {
  std::string self;     ///< this program
  std::string program;  ///< tertial
  std::string work;     ///< folder for corpora and sites; emptied
  std::vector<std::size_t> sizes{};
  bool smoke = false;      ///< one run each, and nothing is reported
  std::string eleventy{};  ///< folder whose node_modules/ has it; empty: it is not run
};

/// Status of the process: 0 when every site was built and the pages are equal.
int race(const RaceOptions& options);

}  // namespace bench
