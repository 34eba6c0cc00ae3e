#pragma once
// What a race found, told with the goals beside it. Every figure in RESULTS.md is made here.
#include <string>
#include <string_view>
#include <vector>

#include "process.h"

namespace bench {

inline constexpr std::string_view hugo_name = "Hugo, tuned templates";
inline constexpr std::string_view eleventy_name = "Eleventy, templates in JavaScript";
inline constexpr std::string_view tertial_name = "Tertial, bench theme";
inline constexpr std::string_view one_thread_name = "Tertial, bench theme, 1 thread";
inline constexpr std::string_view two_threads_name = "Tertial, bench theme, 2 threads";
inline constexpr std::string_view same_name = "Tertial, bench theme, nothing changed";
inline constexpr std::string_view one_text_name = "Tertial, bench theme, one record's text changed";
inline constexpr std::string_view one_field_name =
    "Tertial, bench theme, one record's title changed";
inline constexpr std::string_view product_name = "Tertial, full product (theme kommun)";
inline constexpr std::string_view copy_name = "cp -r of the output";

struct Result {
  std::string name;
  std::vector<Usage> runs;
};

/// What the comparison of another generator's pages with Tertial's said.
struct Compared {
  std::string name;  ///< of the other
  std::string text;
};

struct SizeReport {
  std::size_t records = 0;
  std::vector<Result> results;
  std::vector<Compared> pages;
};

struct Report {
  std::string machine;  ///< lines of Markdown
  double load = 0;      ///< of the machine, before the runs
  std::vector<SizeReport> sizes;
};

/// The machine's load average over the last minute.
double load();
/// Cores, memory, versions and the day, as a list in Markdown.
std::string machine(const std::string& program, const std::string& eleventy);
/// The median of one contender's runs; 0 when it did not run.
double figure(const SizeReport& size, std::string_view name, double Usage::*what);
std::string to_markdown(const Report& report);

}  // namespace bench
