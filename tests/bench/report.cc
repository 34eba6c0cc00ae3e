#include "report.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace bench {
namespace {

std::string with_digits(double value, int digits) {
  std::array<char, 64> text{};
  std::snprintf(text.data(), text.size(), "%.*f", digits, value);
  return text.data();
}

double median(const std::vector<Usage>& runs, double Usage::*what) {
  std::vector<double> values;
  for (const Usage& usage : runs)
    values.push_back(usage.*what);
  std::ranges::sort(values);
  return values.empty() ? 0 : values[values.size() / 2];
}

std::string range(const std::vector<Usage>& runs, double Usage::*what) {
  const auto [low, high] =
      std::ranges::minmax(runs, {}, [&](const Usage& usage) { return usage.*what; });
  return with_digits(low.*what, 3) + "–" + with_digits(high.*what, 3);
}

/// One goal: what was reached, and whether that is enough.
struct Goal {
  std::string what;
  double limit = 0;
  double reached = 0;
  bool at_least = true;
  std::string_view unit;
  std::string_view why_missed;  ///< where profiles say that it goes

  bool met() const { return at_least ? reached >= limit : reached <= limit; }
};

std::vector<Goal> goals(const SizeReport& size) {
  const auto ratio = [&](std::string_view a, std::string_view b, double Usage::*what) {
    const double divisor = figure(size, b, what);
    return divisor > 0 ? figure(size, a, what) / divisor : 0;
  };
  const bool huge = size.records >= 100000;
  // Shares of a profile at 10 000 records: profile anew when they are in doubt.
  constexpr std::string_view cpu =
      "of the CPU at 10 000 records 26 % is the kernel's (20 calls for each file that is written: "
      "sources found and read, bodies twice, a folder made, a file written beside its place and "
      "renamed), 22 % looks through texts as they are read (names spelled wrong, personal data, "
      "findings of Markdown), 12 % writes Markdown as HTML; most of the other 40 % makes whole "
      "views, feeds and calendars, of which the bench theme prints little";
  constexpr std::string_view memory =
      "of the memory in use at 10 000 records 46 % is decoded records, mostly room for optional "
      "fields that are not set, 22 % their texts, 14 % addresses, events and histories, 9 % the "
      "output's paths and the pages at hand; a quarter of the peak is the program itself and what "
      "the allocator keeps";
  return {
      {"times faster than Hugo (wall)", huge ? 10.0 : 8.0,
       ratio(hugo_name, tertial_name, &Usage::wall), true, "×", cpu},
      {"times less CPU than Hugo", 6, ratio(hugo_name, tertial_name, &Usage::cpu), true, "×", cpu},
      {"peak memory", huge ? 300.0 : 64.0, figure(size, tertial_name, &Usage::peak_mb), false,
       " MB", memory},
      {"of the time of cp -r", 2.5, ratio(tertial_name, copy_name, &Usage::wall), false, "×", cpu},
      {"two threads, times as fast as one", 1.6,
       ratio(one_thread_name, two_threads_name, &Usage::wall), true, "×",
       "the scan and the link stage are on one thread; on a busy machine a core is not one's own"},
      {"nothing changed", huge ? 250.0 : 40.0, 1000 * figure(size, same_name, &Usage::wall), false,
       " ms",
       "with nothing changed, every file that was read or written is asked for: three for each "
       "record"},
      {"one record's text changed", huge ? 400.0 : 80.0,
       1000 * figure(size, one_text_name, &Usage::wall), false, " ms",
       "with the text of one record changed all records are read, and all pages planned and asked "
       "for"},
      {"one record's title changed", huge ? 400.0 : 80.0,
       1000 * figure(size, one_field_name, &Usage::wall), false, " ms",
       "with a field of one record changed all pages are made: which of them show it is not known"},
      {"the full product, of the time of the bench theme", 2,
       ratio(product_name, tertial_name, &Usage::wall), false, "×",
       "the theme prints what the bench theme leaves out"},
  };
}

std::string table(const SizeReport& size) {
  std::string text =
      "| build | wall, s | lowest–highest | CPU, s | peak, MB |\n|---|--:|--:|--:|--:|\n";
  for (const Result& result : size.results)
    text += "| " + result.name + " | " + with_digits(median(result.runs, &Usage::wall), 3) + " | " +
            range(result.runs, &Usage::wall) + " | " +
            with_digits(median(result.runs, &Usage::cpu), 2) + " | " +
            with_digits(median(result.runs, &Usage::peak_mb), 0) + " |\n";
  return text;
}

std::string goal_table(const SizeReport& size) {
  std::string text = "| | reached | goal | |\n|---|--:|--:|---|\n";
  for (const Goal& goal : goals(size))
    text += "| " + goal.what + " | " + with_digits(goal.reached, goal.reached < 20 ? 1 : 0) +
            std::string(goal.unit) + " | " + (goal.at_least ? "≥ " : "≤ ") +
            with_digits(goal.limit, goal.limit < 3 ? 1 : 0) + std::string(goal.unit) + " | " +
            (goal.met() ? "met" : "**missed**") + " |\n";
  std::string reasons;
  for (const Goal& goal : goals(size)) {
    const std::string reason = "- " + std::string(goal.why_missed) + "\n";
    if (!goal.met() && reasons.find(reason) == std::string::npos) reasons += reason;
  }
  if (!reasons.empty()) text += "\nWhy goals are missed:\n\n" + reasons;
  return text;
}

/// What the second has more stands with the first peer only: it is the same for all.
std::string pages_of(const SizeReport& size) {
  std::string text =
      "Pages of each (first) and of Tertial (second), compared word by word and link "
      "by link:\n\n```\n";
  for (const Compared& pages : size.pages)
    text +=
        pages.name + ": " +
        (&pages == &size.pages.front() ? pages.text : pages.text.substr(0, pages.text.find('\n'))) +
        "\n";
  return text + "```\n";
}

/// How CPU grows with the number of records, n^x: 1 is linear.
std::string growth(const SizeReport& small, const SizeReport& large) {
  constexpr double limit = 1.1;
  const double cpu =
      figure(large, tertial_name, &Usage::cpu) / figure(small, tertial_name, &Usage::cpu);
  const double exponent = std::log(cpu) / std::log(static_cast<double>(large.records) /
                                                   static_cast<double>(small.records));
  return "- from " + std::to_string(small.records) + " to " + std::to_string(large.records) +
         " records: exponent " + with_digits(exponent, 2) + " (goal ≤ " + with_digits(limit, 1) +
         ": " + (exponent <= limit ? "met" : "**missed**") + ")\n";
}

}  // namespace

double figure(const SizeReport& size, std::string_view name, double Usage::*what) {
  for (const Result& result : size.results)
    if (result.name == name) return median(result.runs, what);
  return 0;
}

double load() {
  return std::strtod(output_of("cut -d ' ' -f 1 /proc/loadavg").c_str(), nullptr);
}

std::string machine(const std::string& program, const std::string& eleventy) {
  const std::string model = output_of("sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1");
  const std::string memory =
      output_of("awk '/^MemTotal/ { printf \"%.0f\", $2 / 1048576 }' /proc/meminfo");
  return "- " + output_of("date -u +%Y-%m-%d") + ", " + output_of("nproc") + " cores, " + model +
         ", " + memory + " GB of memory, " +
         output_of(". /etc/os-release; printf %s \"$PRETTY_NAME\"") + ", Linux " +
         output_of("uname -r") + "\n- " + output_of("'" + program + "' --version | head -n 1") +
         "\n- " + output_of("hugo version 2>/dev/null | cut -d ' ' -f 1-3") + "\n" +
         (eleventy.empty() ? "- eleventy could not be installed, and was not run\n"
                           : "- eleventy v" +
                                 output_of("node '" + eleventy +
                                           "/node_modules/@11ty/eleventy/cmd.cjs' --version") +
                                 ", node " + output_of("node --version") + "\n");
}

/// Whether others used the machine; then the wall times say little.
bool is_busy(const Report& report) {
  return report.load > 0.5;
}

std::string to_markdown(const Report& report) {
  std::string command = "./dev bench";
  for (const SizeReport& size : report.sizes)
    command += " " + std::to_string(size.records);
  std::string text =
      "# Benchmark\n\nWritten by `" + command + "`; README.md says how.\n\n" + report.machine;
  text += "- load before the runs: " + with_digits(report.load, 1) +
          (is_busy(report) ? ": others used the machine, so trust CPU and ratios more than wall "
                             "times\n"
                           : "\n");
  text += "\n![Wall time of each build](results.svg)\n";
  for (const SizeReport& size : report.sizes) {
    text += "\n## " + std::to_string(size.records) + " records\n\n" + table(size) + "\n";
    // The goals are for sites of some size: below that, starting a process is most of it.
    if (size.records >= 10000) text += goal_table(size) + "\n";
    text += pages_of(size);
  }
  if (report.sizes.size() > 1) text += "\n## Growth of CPU, Tertial, bench theme\n\n";
  for (std::size_t i = 1; i < report.sizes.size(); ++i)
    text += growth(report.sizes[i - 1], report.sizes[i]);
  return text;
}

}  // namespace bench
