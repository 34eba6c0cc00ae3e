// Times the program against Hugo on the same records; `run` builds and calls this.
//   bench make N FOLDER            writes a corpus for both
//   bench compare FIRST SECOND     compares two built sites; status 1 when they differ
//   bench race PROGRAM WORK [--smoke | --large | N…]    the whole benchmark, from the root of the
//   repository
// It calls itself for what takes memory: see process.h.
#include <algorithm>
#include <charconv>
#include <iostream>
#include <span>
#include <string_view>

#include "compare.h"
#include "folders.h"
#include "race.h"

namespace bench {
namespace {

constexpr std::uint64_t seed = 20261121;
constexpr std::size_t shown_differences = 5;
constexpr std::size_t shown_lone_pages = 20;

/// Pages that the peer's theme has no counterpart of: those that belong to no record (404, lists of
/// sources …), calendars, sheets to print, and the parts of long lists. A record's own page may
/// never be missing.
bool is_additional(std::string_view path) {
  for (const std::string_view part : {"/ar/", "/alla/", "/del/"})
    if (path.find(part) != std::string_view::npos) return true;
  return path.starts_with("webbkarta/") || path.starts_with("kallor/anvands/") ||
         std::ranges::count(path, '/') <= 1 || path.find("/kalender/") != std::string_view::npos ||
         path.starts_with("kalender/") || path.find("/trapphusblad/") != std::string_view::npos;
}

void print(std::string_view heading, const std::vector<std::string>& lines) {
  if (lines.empty()) return;
  std::cout << heading << '\n';
  for (std::size_t i = 0; i < std::min(lines.size(), shown_lone_pages); ++i)
    std::cout << "  " << lines[i] << '\n';
  if (lines.size() > shown_lone_pages)
    std::cout << "  and " << lines.size() - shown_lone_pages << " more\n";
}

int compare_sites(std::string_view first, std::string_view second) {
  Comparison result = compare(first, second);
  std::cout << result.same << " pages with the same words and links, "
            << static_cast<int>(result.mean_bytes) << " bytes each\n";
  const bool equal = result.different.empty() && result.only_first.empty() &&
                     std::ranges::all_of(result.only_second, is_additional);
  print("only in the first:", result.only_first);
  print("only in the second:", result.only_second);
  if (result.different.size() > shown_differences) result.different.resize(shown_differences);
  print("different:", result.different);
  return equal ? 0 : 1;
}

int make(std::size_t records, const std::filesystem::path& folder) {
  const Corpus corpus = make_corpus(records, seed);
  write_content(corpus, folder / "content");
  write_settings(folder / "content", "bench");
  write_hugo(corpus, folder / "hugo");
  return 0;
}

/// 0 for what is no number.
std::size_t number(std::string_view text) {
  std::size_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() ? value : 0;
}

int usage() {
  std::cerr
      << "usage: tests/bench/run PROGRAM [--smoke | --large | N…]   (N: at least 40 records)\n";
  return 2;
}

int main(std::span<const char* const> words) {
  std::vector<std::string_view> arguments(words.begin() + 1, words.end());
  if (arguments.size() < 3) return usage();
  const std::string_view command = arguments[0];
  if (command == "compare") return compare_sites(arguments[1], arguments[2]);
  if (command == "make") return make(number(arguments[1]), arguments[2]);
  if (command != "race") return usage();
  RaceOptions options{
      .self = words[0], .program = std::string(arguments[1]), .work = std::string(arguments[2])};
  bool large = false;
  for (const std::string_view word : std::span(arguments).subspan(3)) {
    if (word == "--large") {
      large = true;
      continue;
    }
    if (word.starts_with("--eleventy=")) {
      options.eleventy = word.substr(word.find('=') + 1);
      continue;
    }
    if (word == "--smoke") {
      options.smoke = true;
      continue;
    }
    options.sizes.push_back(number(word));
    if (options.sizes.back() < 40) return usage();
  }
  if (options.smoke)
    options.sizes = {200};
  else if (options.sizes.empty())
    options.sizes = {1000, 10000};
  if (large) options.sizes.push_back(100000);
  return race(options);
}

}  // namespace
}  // namespace bench

int main(int argc, char** argv) {
  return bench::main({argv, static_cast<std::size_t>(argc)});
}
