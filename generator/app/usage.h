#pragma once
// What is said of a command line that cannot be understood: in the language of the environment,
// with the nearest word or the place where it belongs. The library's own sentences are English.
#include <CLI/CLI.hpp>
#include <span>
#include <string>
#include <string_view>

#include "app/option_values.h"

namespace tertial {

/// The first word where a command stands, when it is none: `tertial buld --help` is no call for
/// the general help.
std::string_view unknown_command(const CLI::App& app, std::span<const char* const> words);

/// Of a word that is no command and no option here.
std::string unknown_word(const CLI::App& app, std::string_view word, const Help& help);

/// "see: tertial check --help"
std::string where_help_is(const CLI::App& app, const Help& help);

/// What the library says of a command line, in our words.
std::string wrong_words(const CLI::App& app, const CLI::ParseError& error, const Help& help);

}  // namespace tertial
