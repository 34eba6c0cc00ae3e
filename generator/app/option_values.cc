#include "app/option_values.h"

#include <algorithm>
#include <charconv>

#include "base/did_you_mean.h"
#include "base/text.h"
#include "publish/site_manifest.h"

namespace tertial {
namespace {

/// Nothing when the word is neither FORMAT nor FORMAT=FILE.
std::optional<ReportTarget> report_target(std::string_view word) {
  const std::size_t equals = word.find('=');
  const std::optional<ReportFormat> format = report_format_named(word.substr(0, equals));
  if (!format || equals + 1 == word.size()) return std::nullopt;
  std::string file(equals == std::string_view::npos ? "" : word.substr(equals + 1));
  if (file == "-") file.clear();
  return ReportTarget{*format, std::move(file)};
}

}  // namespace

CLI::Validator one_of(std::vector<std::string> words, const Help& help) {
  const auto check = [words, help](const std::string& typed) -> std::string {
    if (std::ranges::find(words, typed) != words.end()) return {};
    const std::vector<std::string_view> candidates(words.begin(), words.end());
    const std::string_view guess = did_you_mean(typed, candidates);
    const std::string last = words.size() > 1 ? help({" eller ", " or "}) + words.back() : "";
    const std::vector<std::string> others(words.begin(), words.end() - (last.empty() ? 0 : 1));
    return help({"ska vara ", "must be "}) + join(others, ", ") + last +
           help({", inte ", ", not "}) + typed +
           (guess.empty() ? "" : help({"\nmenade du ", "\ndid you mean "})) + std::string(guess) +
           (guess.empty() ? "" : "?");
  };
  return {check, join(words, "|")};
}

CLI::Validator number_within(unsigned least, unsigned most, const Help& help) {
  const auto check = [least, most, help](const std::string& typed) -> std::string {
    unsigned number = 0;
    const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
    if (error == std::errc() && end == typed.data() + typed.size() && number >= least &&
        number <= most)
      return {};
    return help({"ska vara ett tal från ", "must be a number from "}) + std::to_string(least) +
           help({" till ", " to "}) + std::to_string(most) + help({", inte ", ", not "}) + typed;
  };
  return {check, std::to_string(least) + "-" + std::to_string(most)};
}

CLI::Validator commit_name(const Help& help) {
  const auto check = [help](const std::string& text) {
    return is_commit_name(text) ? std::string()
                                : help({"ska ha 1 till 100 tecken ur a-z A-Z 0-9 . _ / -",
                                        "must have 1 to 100 characters of a-z A-Z 0-9 . _ / -"});
  };
  return {check, {}};
}

std::string read_reports(const std::vector<std::string>& words, Options& options,
                         const Help& help) {
  bool printed = options.format == Format::json;
  for (const std::string& word : words) {
    std::optional<ReportTarget> target = report_target(word);
    if (!target)
      return help({"tertial: --report ska vara till exempel sarif=fynd.sarif, inte ",
                   "tertial: --report is for instance sarif=findings.sarif, not "}) +
             word + "\n";
    // The commands for GitHub go there whatever the file: that is the summary.
    if (target->file.empty() || target->format == ReportFormat::github) {
      if (printed)
        return help({"tertial: bara ett format kan skrivas ut; ge det andra en fil: ",
                     "tertial: only one format can be printed; give the other a file: "}) +
               word + "\n";
      printed = true;
    }
    options.reports.push_back(std::move(*target));
  }
  return {};
}

}  // namespace tertial
