#pragma once
// A small site in a folder of its own, with a cache of its own, and what an editor does to it
// between two builds. For tests of the cache.
#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <map>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include "app/commands.h"
#include "files/temporary_folder.h"
#include "formats/png.h"

namespace tertial {

struct Said {
  int code = 0;
  std::string out, err;
};

struct Times {
  std::uint64_t inode = 0;
  std::int64_t modified = 0;
  bool operator==(const Times&) const = default;
};

class EditedSite {
 public:
  explicit EditedSite(unsigned seed, const char* content = "tests/sites/smallest/content")
      : random_(seed) {
    std::filesystem::copy(content, folder_.path() / "content",
                          std::filesystem::copy_options::recursive);
    std::filesystem::copy("themes", folder_.path() / "themes",
                          std::filesystem::copy_options::recursive);
    ::setenv("XDG_CACHE_HOME", folder_.at("cache").c_str(), 1);  // NOLINT(concurrency-mt-unsafe)
    options_.command = Command::build;
    options_.content = folder_.path() / "content";
    options_.out = folder_.path() / "public";
    options_.as_of = Date{2026, 11, 21};
    options_.threads = 2;
    add_news();
  }

  std::size_t pick(std::size_t count) {
    return std::uniform_int_distribution<std::size_t>(0, count - 1)(random_);
  }
  std::string word() { return "ord" + std::to_string(pick(100000)); }

  const TemporaryFolder& folder() const { return folder_; }
  Options& options() { return options_; }

  std::string news() const { return "content/news/" + names_.back() + ".md"; }
  void add_news() {
    names_.push_back("nyhet" + std::to_string(++count_));
    folder_.add(news(), "+++\ntitle = \"Nyhet " + names_.back() +
                            "\"\ndate = 2024-03-01\n+++\n\nEn text om " + word() + ".\n");
  }
  void delete_news() {
    std::filesystem::remove(folder_.at(news()));
    names_.pop_back();
    if (names_.empty()) add_news();
  }
  void rename_news() {
    const std::string before = folder_.at(news());
    names_.back() = "omdopt" + std::to_string(++count_);
    std::filesystem::rename(before, folder_.at(news()));
  }
  /// One of the pictures that a text may show, with other bytes each time. A few pixels are cut off
  /// or added below, so that its size may change with them.
  void draw(const std::string& file) {
    std::vector<std::uint8_t> pixels(4 * (1 + pick(3)));
    for (std::uint8_t& pixel : pixels)
      pixel = static_cast<std::uint8_t>(pick(2));
    folder_.add(file, write_png(4, pixels, std::array<Colour, 16>{Colour{200, 220, 190}}));
  }
  /// Appends to a file where it stands.
  void append(const std::string& file, const std::string& text) {
    folder_.add(file, folder_.bytes(file) + text);
  }
  /// Other bytes, as many, and the time of the old ones.
  void change_unnoticed(const std::string& file) {
    struct stat before {};
    REQUIRE(::stat(folder_.at(file).c_str(), &before) == 0);
    std::string bytes = folder_.bytes(file);
    const std::size_t at = bytes.rfind(" om ");
    bytes[at == std::string::npos ? bytes.size() - 2 : at + 5] = static_cast<char>('a' + pick(26));
    folder_.add(file, bytes);
    set_time(file, before.st_mtim);
  }
  void set_time(const std::string& file, const timespec& time) {
    const timespec times[] = {time, time};
    REQUIRE(::utimensat(AT_FDCWD, folder_.at(file).c_str(), times, 0) == 0);
  }

  Said build(const std::string& out, bool cached) const {
    Options options = options_;
    options.out = folder_.path() / out;
    options.cache = cached;
    std::ostringstream text;
    std::ostringstream errors;
    const int code =
        run_command(options, std::filesystem::current_path() / "build", {text, errors});
    return {code, text.str(), errors.str()};
  }
  std::map<std::string, std::string> tree(const std::string& out) const {
    std::map<std::string, std::string> all;
    if (!std::filesystem::exists(folder_.path() / out)) return all;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder_.path() / out))
      if (entry.is_regular_file())
        all.emplace(
            std::filesystem::relative(entry.path(), folder_.path() / out).string(),
            folder_.bytes(std::filesystem::relative(entry.path(), folder_.path()).string()));
    return all;
  }
  std::map<std::string, Times> times(const std::string& out) const {
    std::map<std::string, Times> all;
    for (const auto& [path, bytes] : tree(out)) {
      struct stat info {};
      REQUIRE(::stat((folder_.path() / out / path).c_str(), &info) == 0);
      all[path] = {info.st_ino,
                   std::int64_t{info.st_mtim.tv_sec} * 1'000'000'000 + info.st_mtim.tv_nsec};
    }
    return all;
  }
  std::vector<std::filesystem::path> records() const {
    std::vector<std::filesystem::path> all;
    std::error_code error;
    for (const auto& entry :
         std::filesystem::directory_iterator(folder_.path() / "cache/tertial", error))
      all.push_back(entry.path());
    return all;
  }
  std::string any_page() {
    const auto all = tree("public");
    auto at = all.begin();
    if (all.empty()) return {};
    std::advance(at, static_cast<std::ptrdiff_t>(pick(all.size())));
    return at->first == ".tertial-manifest" ? "404.html" : at->first;
  }

 private:
  TemporaryFolder folder_;
  std::mt19937 random_;
  Options options_;
  std::vector<std::string> names_;
  std::size_t count_ = 0;
};

}  // namespace tertial
