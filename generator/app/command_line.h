#pragma once
// Every command with its options, as the command line has them and --help shows them.
#include <CLI/CLI.hpp>
#include <optional>
#include <string>
#include <vector>

#include "app/option_values.h"
#include "app/options.h"

namespace tertial {

/// Where the words of a command line go. Some are understood only when all are read.
struct CommandWords {
  Options options;
  std::string as_of;
  std::string language;
  std::string format;
  std::vector<std::string> reports;
};

/// `words` must outlive `app`.
void add_commands(CLI::App& app, CommandWords& words, const Help& help);

/// Of a line that was read.
std::optional<Command> chosen_command(const CLI::App& app);

}  // namespace tertial
