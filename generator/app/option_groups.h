#pragma once
// Options that several commands have.
#include "app/command_line.h"

namespace tertial {

/// What every command has.
void add_common(CLI::App& command, CommandWords& words, const Help& help);

/// What only the commands that check everything have.
void add_reporting(CLI::App& command, CommandWords& words, const Help& help);

/// How long a server may take.
void add_timeout(CLI::App& command, Options& options, const Help& help);

/// Which links are checked, and what is remembered of other sites.
void add_links(CLI::App& command, Options& options, const Help& help);

/// What of the site is known only here and decides which bytes it has.
void add_site(CLI::App& command, Options& options, const Help& help);

}  // namespace tertial
