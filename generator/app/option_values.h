#pragma once
// What options take: words of a few, numbers within bounds, FORMAT=FILE; and what is said, in the
// environment's language, of a value that they do not take.
#include <CLI/CLI.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "app/options.h"

namespace tertial {

/// The words of the command line in the language of the environment.
struct Help {
  Language language;
  std::string operator()(Text text) const { return std::string(text.in(language)); }
};

/// One of a few words; another is answered with the nearest.
CLI::Validator one_of(std::vector<std::string> words, const Help& help);

CLI::Validator number_within(unsigned least, unsigned most, const Help& help);

CLI::Validator commit_name(const Help& help);

/// Reads the words of --report into `options`; what is wrong with them, or nothing.
std::string read_reports(const std::vector<std::string>& words, Options& options, const Help& help);

}  // namespace tertial
