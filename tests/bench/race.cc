#include "race.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <iostream>
#include <optional>
#include <thread>

#include "chart.h"
#include "folders.h"
#include "report.h"
#include "toml.h"

namespace bench {
namespace {

namespace fs = std::filesystem;

constexpr int measured_runs = 5;
constexpr int measured_runs_of_large = 3;
constexpr std::size_t large = 100000;
constexpr std::string_view as_of = "2026-11-21";

/// The bench theme says its few words itself, but those that the program asks for are the real
/// theme's. Pages that the corpus has one of at most show their title.
void put_theme(const fs::path& folder) {
  const fs::path real = "themes/kommun";
  const fs::path templates = folder / "templates";
  fs::create_directories(folder / "strings");
  fs::copy(real / "strings/sv.toml", folder / "strings/sv.toml");
  fs::copy("tests/bench/theme/templates", templates, fs::copy_options::recursive);
  for (const fs::directory_entry& entry : fs::directory_iterator(real / "templates"))
    if (entry.path().extension() == ".html" && !fs::exists(templates / entry.path().filename()))
      fs::copy(templates / "plain.html", templates / entry.path().filename());
  fs::remove(templates / "plain.html");
}

void put_words(const fs::path& data) {
  fs::copy("themes/kommun/strings/sv.toml", data / "words.toml");
}

void put_hugo(const fs::path& folder) {
  fs::copy("tests/bench/hugo", folder, fs::copy_options::recursive);
  put_words(folder / "data");
}

/// The files that Hugo reads, and a start page, which Hugo needs none for.
void put_eleventy(const fs::path& folder, const fs::path& hugo, const fs::path& packages) {
  fs::copy("tests/bench/eleventy", folder, fs::copy_options::recursive);
  fs::copy(hugo / "content", folder / "content", fs::copy_options::recursive);
  fs::copy(hugo / "data", folder / "data", fs::copy_options::recursive);
  write_file(folder / "content/index.md", Toml().text("title", "Start").with_body(""));
  fs::create_directory_symlink(packages / "node_modules", folder / "node_modules");
}

/// Another generator that builds the same pages.
struct Peer {
  std::string_view name;
  std::string_view place;  ///< of its site, below out/
  std::vector<std::string> command;
};

std::vector<Peer> peers(const RaceOptions& options, std::size_t records, const fs::path& folder) {
  std::vector<Peer> all;
  if (on_path("hugo"))
    all.push_back({hugo_name,
                   "hugo",
                   {"hugo", "--quiet", "--noBuildLock", "--source", folder / "hugo",
                    "--destination", folder / "out/hugo"}});
  // With ten times as many it would need ten times the memory, more than Node gives a program.
  if (!options.eleventy.empty() && records < large)
    all.push_back({eleventy_name,
                   "eleventy",
                   {"sh", "-c",
                    "cd \"$0\" && exec node node_modules/@11ty/eleventy/cmd.cjs --quiet "
                    "--output=../out/eleventy",
                    folder / "eleventy"}});
  return all;
}

struct Contender {
  std::string name;
  std::vector<std::string> command;
  fs::path out;
  bool full_product = false;
  bool again = false;  ///< builds into what is there
  std::function<void()> before = [] {}, after = [] {};
};

/// Some council item; what is changed in it is taken back, so that it is what Hugo reads, too.
fs::path some_record(const fs::path& content) {
  std::vector<fs::path> files;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(content / "minutes"))
    if (entry.path().extension() == ".md") files.push_back(entry.path());
  std::ranges::sort(files);
  return files.at(files.size() / 2);
}

std::vector<std::string> tertial(const RaceOptions& options, const fs::path& folder,
                                 const fs::path& out, const std::vector<std::string>& more) {
  std::vector<std::string> command{fs::absolute(options.program),
                                   "build",
                                   folder / "content",
                                   "--out",
                                   out,
                                   "--as-of",
                                   std::string(as_of)};
  command.insert(command.end(), more.begin(), more.end());
  return command;
}

fs::path cache_folder(const RaceOptions& options) {
  return fs::absolute(options.work) / "cache";
}

/// What an editor waits for: a build where the last one is, with its cache.
void add_repeated(const RaceOptions& options, const fs::path& folder, std::vector<Contender>& all) {
  const fs::path out = folder / "out" / "again";
  const std::vector<std::string> command =
      tertial(options, folder, out, {"--themes", folder / "themes"});
  const fs::path log = folder / "log";
  // Files are read as long as they are as new as the last build; nobody types that fast.
  const auto settle = [command, log] {
    run(command, log);
    std::this_thread::sleep_for(std::chrono::milliseconds(200));
    run(command, log);
  };
  all.push_back({std::string(same_name), command, out, false, true, settle});
  const fs::path record = some_record(folder / "content");
  const std::string as_it_was = read_file(record);
  const auto add_edit = [&](std::string_view name, const std::string& edited) {
    all.push_back({std::string(name), command, out, false, true,
                   [settle, record, edited] {
                     settle();
                     write_file(record, edited);
                   },
                   [record, as_it_was] { write_file(record, as_it_was); }});
  };
  add_edit(one_text_name, as_it_was + "\nEtt tillägg.\n");
  constexpr std::string_view field = "title = \"";
  std::string renamed = as_it_was;
  renamed.insert(renamed.find(field) + field.size(), "Ändrat: ");
  add_edit(one_field_name, renamed);
}

/// The floor is last: it copies what the first run of Tertial wrote.
std::vector<Contender> contenders(const RaceOptions& options, const fs::path& folder,
                                  const std::vector<Peer>& others) {
  std::vector<Contender> all;
  const fs::path out = folder / "out";
  const auto add = [&](std::string name, const char* place, const fs::path& themes,
                       std::vector<std::string> more) {
    more.insert(more.end(), {"--themes", themes});
    all.push_back({std::move(name), tertial(options, folder, out / place, more), out / place});
  };
  for (const Peer& peer : others)
    all.push_back({std::string(peer.name), peer.command, out / peer.place});
  const fs::path plain = folder / "themes";
  add(std::string(tertial_name), "tertial", plain, {});
  if (!options.smoke) {
    add(std::string(one_thread_name), "one", plain, {"--threads", "1"});
    add(std::string(two_threads_name), "two", plain, {"--threads", "2"});
  }
  if (!options.smoke) add_repeated(options, folder, all);
  add(std::string(product_name), "product", fs::absolute("themes"), {});
  all.back().full_product = true;
  all.push_back(
      {std::string(copy_name), {"cp", "-r", out / "tertial", out / "copy"}, out / "copy"});
  return all;
}

/// Everything in turn, so that a slow minute of the machine hits all.
std::vector<Result> run_all(const RaceOptions& options, std::size_t records, const fs::path& folder,
                            const std::vector<Peer>& others) {
  const std::vector<Contender> all = contenders(options, folder, others);
  std::vector<Result> results;
  for (const Contender& contender : all)
    results.push_back({contender.name, {}});
  const int measured = records >= large ? measured_runs_of_large : measured_runs;
  const int rounds = options.smoke ? 1 : measured + 1;
  for (int round = 0; round < rounds; ++round) {
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (!all[i].again) {
        fs::remove_all(all[i].out);
        fs::remove_all(cache_folder(options));  // what a build knows of texts is not for the next
      }
      fs::create_directories(all[i].out.parent_path());
      write_settings(folder / "content", all[i].full_product ? "kommun" : "bench");
      all[i].before();
      const Usage usage = run(all[i].command, folder / "log");
      all[i].after();
      const bool warm_up = rounds > 1 && round == 0;
      if (!warm_up) results[i].runs.push_back(usage);
    }
    std::cerr << "  round " << round + 1 << " of " << rounds << '\n';
  }
  return results;
}

/// What the comparison of a peer's pages with Tertial's says; nothing when they differ.
std::optional<std::string> compare_pages(const RaceOptions& options, const Peer& peer,
                                         const fs::path& out) {
  const std::string compared = output_of(options.self + " compare '" + (out / peer.place).string() +
                                         "' '" + (out / "tertial").string() + "'; echo $?");
  const std::size_t last = compared.rfind('\n');
  std::cout << peer.name << ": " << compared.substr(0, last) << '\n';
  if (compared.substr(last + 1) == "0") return compared.substr(0, last);
  std::cerr << "bench: the pages of " << peer.name << " and of Tertial differ\n";
  return std::nullopt;
}

}  // namespace

int race(const RaceOptions& options) {
  if (!on_path("hugo") && !options.smoke) {
    std::cerr << "bench: hugo is not installed\n";
    return 2;
  }
  // Each full build keeps what the next one would need: that is part of its cost.
  ::setenv("XDG_CACHE_HOME", cache_folder(options).c_str(), 1);
  Report report{.machine = machine(options.program, options.eleventy), .load = load(), .sizes = {}};
  for (const std::size_t records : options.sizes) {
    const fs::path folder = fs::path(options.work) / std::to_string(records);
    fs::remove_all(folder);
    fs::create_directories(folder);
    std::cerr << records << " records\n";
    run({options.self, "make", std::to_string(records), folder}, folder / "log");
    put_hugo(folder / "hugo");
    if (!options.eleventy.empty())
      put_eleventy(folder / "eleventy", folder / "hugo", options.eleventy);
    put_theme(folder / "themes/bench");
    const std::vector<Peer> others = peers(options, records, folder);
    SizeReport size{
        .records = records, .results = run_all(options, records, folder, others), .pages = {}};
    if (others.empty()) std::cout << "no other generator is installed: no pages were compared\n";
    for (const Peer& peer : others) {
      const std::optional<std::string> pages = compare_pages(options, peer, folder / "out");
      if (!pages) return 1;
      size.pages.push_back({std::string(peer.name), *pages});
    }
    report.sizes.push_back(std::move(size));
    fs::remove_all(folder);
  }
  if (options.smoke) return 0;
  const std::string text = to_markdown(report);
  std::cout << text;
  write_file("tests/bench/RESULTS.md", text);
  write_file("tests/bench/results.svg", to_svg(report));
  return 0;
}

}  // namespace bench
