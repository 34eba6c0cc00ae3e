// Whatever is edited between two builds: with the cache they give what a clean build gives, byte
// for byte, say the same, and leave alone what stays as it is.
#include "app/build_cache.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <functional>
#include <random>
#include <sstream>
#include <thread>

#include "app/commands.h"
#include "files/temporary_folder.h"

using namespace tertial;

namespace {

namespace fs = std::filesystem;

struct Said {
  int code = 0;
  std::string out, err;
};

struct Times {
  std::uint64_t inode = 0;
  std::int64_t modified = 0;
  bool operator==(const Times&) const = default;
};

/// A small site in a folder of its own, with a cache of its own, and what an editor does to it.
class EditedSite {
 public:
  explicit EditedSite(unsigned seed, const char* content = "tests/sites/smallest/content")
      : random_(seed) {
    fs::copy(content, folder_.path() / "content", fs::copy_options::recursive);
    fs::copy("themes", folder_.path() / "themes", fs::copy_options::recursive);
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
    fs::remove(folder_.at(news()));
    names_.pop_back();
    if (names_.empty()) add_news();
  }
  void rename_news() {
    const std::string before = folder_.at(news());
    names_.back() = "omdopt" + std::to_string(++count_);
    fs::rename(before, folder_.at(news()));
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
    const int code = run_command(options, fs::current_path() / "build", {text, errors});
    return {code, text.str(), errors.str()};
  }
  std::map<std::string, std::string> tree(const std::string& out) const {
    std::map<std::string, std::string> all;
    if (!fs::exists(folder_.path() / out)) return all;
    for (const auto& entry : fs::recursive_directory_iterator(folder_.path() / out))
      if (entry.is_regular_file())
        all.emplace(fs::relative(entry.path(), folder_.path() / out).string(),
                    folder_.bytes(fs::relative(entry.path(), folder_.path()).string()));
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
  std::vector<fs::path> records() const {
    std::vector<fs::path> all;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder_.path() / "cache/tertial", error))
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

struct Edit {
  const char* name;
  std::function<void(EditedSite&)> make;
};

const std::vector<Edit>& edits() {
  static const std::vector<Edit> all{
      {"nothing", [](EditedSite&) {}},
      {"time for the clock of the file system to move on",
       [](EditedSite&) { std::this_thread::sleep_for(std::chrono::milliseconds(150)); }},
      {"prose", [](EditedSite& site) { site.append(site.news(), "Mer " + site.word() + ".\n"); }},
      {"other bytes with the same size and time",
       [](EditedSite& site) { site.change_unnoticed(site.news()); }},
      {"a clock that went backwards",
       [](EditedSite& site) {
         site.append(site.news(), "Förr " + site.word() + ".\n");
         site.set_time(site.news(), {1'000'000'000, 0});
       }},
      {"prose that names a place wrongly, links and has a heading",
       [](EditedSite& site) {
         site.append(site.news(), "## " + site.word() +
                                      "\n\nI Norby, se [löftet](pledge:norrby) och [här](/om/)."
                                      "\n");
       }},
      {"no prose at all",
       [](EditedSite& site) {
         const std::string text = site.folder().bytes(site.news());
         site.folder().add(site.news(), text.substr(0, text.rfind("+++") + 4));
       }},
      {"prose of a page with a list of its headings",
       [](EditedSite& site) {
         site.append("content/pages/om.md", "\n## " + site.word() + "\n\nMer.\n");
       }},
      {"the name of a place, which texts may misspell",
       [](EditedSite& site) {
         const std::string file = "content/districts/norrby.toml";
         std::string text = site.folder().bytes(file);
         const std::size_t at = text.find("title = \"") + 9;
         text.replace(at, text.find('"', at) - at, site.pick(2) == 0 ? "Norrby" : "Norbyn");
         site.folder().add(file, text);
       }},
      {"a title",
       [](EditedSite& site) {
         std::string text = site.folder().bytes(site.news());
         site.folder().add(site.news(), text.insert(text.find('"') + 1, site.word() + " "));
       }},
      {"a new record", [](EditedSite& site) { site.add_news(); }},
      {"a record deleted", [](EditedSite& site) { site.delete_news(); }},
      {"a record renamed", [](EditedSite& site) { site.rename_news(); }},
      {"a status",
       [](EditedSite& site) {
         const std::string file = "content/followups/norrby/2024-t1.toml";
         std::string text = site.folder().bytes(file);
         const std::size_t at = text.find("status = \"");
         REQUIRE(at != std::string::npos);
         const std::size_t end = text.find('"', at + 10);
         site.folder().add(
             file, text.replace(at + 10, end - at - 10, site.pick(2) == 0 ? "done" : "started"));
       }},
      {"the settings",
       [](EditedSite& site) {
         std::string text = site.folder().bytes("content/site.toml");
         const std::size_t at = text.find("En påhittad");
         REQUIRE(at != std::string::npos);
         site.folder().add("content/site.toml",
                           text.replace(at, text.find('"', at) - at, "En påhittad " + site.word()));
       }},
      {"a template of the theme",
       [](EditedSite& site) {
         site.append("themes/kommun/templates/parts/date.html", "<!-- -->");
       }},
      {"a template of the site's own",
       [](EditedSite& site) {
         site.folder().add("theme/templates/news.html",
                           "{% extends \"kommun/news.html\" %}\n{% block main %}<h1>{{ frame.title "
                           "}}</h1><p>" +
                               site.word() + "</p>{{ body }}{% endblock %}\n");
       }},
      {"no theme of the site's own",
       [](EditedSite& site) { fs::remove_all(site.folder().path() / "theme"); }},
      {"a text of the theme",
       [](EditedSite& site) {
         site.folder().add("theme/strings/sv.toml", "[month]\n1 = \"" + site.word() + "\"\n");
       }},
      {"the stylesheet",
       [](EditedSite& site) { site.append("themes/kommun/static/style.css", "\n"); }},
      {"another day",
       [](EditedSite& site) {
         constexpr Date days[] = {{2024, 4, 30}, {2024, 5, 1}, {2026, 2, 1}};
         site.options().as_of = days[site.pick(3)];
       }},
      {"today",
       [](EditedSite& site) {
         if (site.options().as_of)
           site.options().as_of.reset();
         else
           site.options().as_of = Date{2026, 11, 21};
       }},
      {"another format and language",
       [](EditedSite& site) {
         site.options().format = site.pick(2) == 0 ? Format::json : Format::human;
         site.options().language = site.pick(2) == 0 ? Language::sv : Language::en;
       }},
      {"something to warn of",
       [](EditedSite& site) {
         site.folder().add("content/pages/hjalp.md",
                           "\xEF\xBB\xBF+++\ntitle = \"Hjälp\"\n+++\nText " + site.word() + "\n");
       }},
      {"nothing to warn of",
       [](EditedSite& site) { fs::remove(site.folder().path() / "content/pages/hjalp.md"); }},
      {"warnings denied, or not",
       [](EditedSite& site) { site.options().deny_warnings = !site.options().deny_warnings; }},
      {"an error",
       [](EditedSite& site) { site.folder().add("content/news/fel.md", "+++\ntitle =\n+++\n"); }},
      {"files that are no content",
       [](EditedSite& site) {
         site.folder().add("content/.git/" + site.word(), "x");
         site.folder().add("content/README.md", site.word());
         site.folder().add("content/news/kopia.md~", site.word());
       }},
      {"a folder turned into a symlink",
       [](EditedSite& site) {
         const fs::path news = site.folder().path() / "content/news";
         const fs::path pages = site.folder().path() / "content/sidor";
         std::error_code error;
         if (fs::is_symlink(pages, error))
           fs::remove(pages);
         else
           fs::create_symlink(news.filename(), pages);
       }},
      {"a page that somebody changed, with the same size and time",
       [](EditedSite& site) {
         if (const std::string page = site.any_page(); !page.empty())
           site.change_unnoticed("public/" + page);
       }},
      {"a page that somebody deleted",
       [](EditedSite& site) {
         if (const std::string page = site.any_page(); !page.empty())
           fs::remove(site.folder().path() / "public" / page);
       }},
      {"no output", [](EditedSite& site) { fs::remove_all(site.folder().path() / "public"); }},
      {"half a page of a run that was killed",
       [](EditedSite& site) {
         if (!site.tree("public").empty()) site.folder().add("public/.tertial-tmp-0", "<html");
       }},
      {"no cache", [](EditedSite& site) { fs::remove_all(site.folder().path() / "cache"); }},
      {"a cache cut short",
       [](EditedSite& site) {
         for (const fs::path& record : site.records())
           fs::resize_file(record, site.pick(fs::file_size(record)));
       }},
  };
  return all;
}

std::size_t steps() {
  const char* const number = std::getenv("TERTIAL_EDITS");  // NOLINT(concurrency-mt-unsafe)
  return number ? std::stoul(number) : 30;
}

}  // namespace

TEST_CASE("after any edits a build with the cache gives and says what a clean build does") {
  const char* const chosen = std::getenv("TERTIAL_SEED");  // NOLINT(concurrency-mt-unsafe)
  EditedSite site(chosen ? static_cast<unsigned>(std::stoul(chosen)) : 20261127U);
  std::string history;
  for (std::size_t step = 0; step < steps(); ++step) {
    const Edit& edit = edits()[site.pick(edits().size())];
    history.append(edit.name).append("; ");
    CAPTURE(history);
    // No edit finds out anything while the site cannot be built.
    if (site.pick(2) == 0) {
      fs::remove(site.folder().path() / "content/news/fel.md");
      fs::remove(site.folder().path() / "content/sidor");
      site.options().deny_warnings = false;
    }
    edit.make(site);
    const auto before = site.tree("public");
    const auto times_before = site.times("public");
    const Said said = site.build("public", true);
    fs::remove_all(site.folder().path() / "clean");
    const Said clean = site.build("clean", false);
    REQUIRE(said.code == clean.code);
    REQUIRE(said.err == clean.err);
    const auto after = site.tree("public");
    if (said.code == 0)
      REQUIRE(after == site.tree("clean"));
    else
      REQUIRE(after == before);
    for (const auto& [path, times] : site.times("public"))
      if (path != ".tertial-manifest" && before.contains(path) && before.at(path) == after.at(path))
        REQUIRE(times == times_before.at(path));
  }
}

TEST_CASE("when nothing has changed nothing is read but what is in doubt, and nothing is written") {
  EditedSite site(1);
  site.options().verbose = true;
  const std::string_view same = "inget är ändrat";
  CHECK(site.build("public", true).err.find(same) == std::string::npos);
  CHECK(site.build("public", true).err.find(same) == 0);
  CHECK(site.records().size() == 1);
  SUBCASE("told of a changed file") {
    site.append(site.news(), "Mer.\n");
    CHECK(site.build("public", true).err.find("nyhet1.md") != std::string::npos);
  }
  SUBCASE("told of a file more") {
    site.add_news();
    CHECK(site.build("public", true).err.find("content` är ändrad") != std::string::npos);
  }
  SUBCASE("other times alone are no change") {
    site.set_time(site.news(), {1'700'000'000, 0});
    CHECK(site.build("public", true).err.find(same) == 0);
  }
  SUBCASE("switched off") {
    const Said said = site.build("public", false);
    CHECK(said.err.find("cachen används inte") != std::string::npos);
    CHECK(said.out.find("public: 0 filer skrivna, ") != std::string::npos);
  }
  SUBCASE("bytes are read only as long as the times are new") {
    std::this_thread::sleep_for(std::chrono::milliseconds(150));
    CHECK(site.build("public", true).err.find(same) == 0);
    const std::string before = site.records().front().string();
    const auto written = fs::last_write_time(before);
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    CHECK(site.build("public", true).err.find(same) == 0);
    CHECK(fs::last_write_time(before) == written);
  }
}

TEST_CASE("when a body has changed, only pages that show it are made") {
  EditedSite site(3, "tests/sites/exempelkommun/content");
  site.options().verbose = true;
  std::vector<std::string> files;
  for (const auto& entry : fs::recursive_directory_iterator(site.folder().path() / "content")) {
    const std::string file = fs::relative(entry.path(), site.folder().path()).string();
    if (entry.path().extension() != ".md" || entry.path().parent_path().filename() == "content")
      continue;
    const std::string text = site.folder().bytes(file);
    if (text.size() > text.rfind("+++") + 5) files.push_back(file);
  }
  std::ranges::sort(files);
  REQUIRE(files.size() > 10);
  site.build("public", true);
  for (int step = 0; step < 5; ++step) {
    const std::string file = files[site.pick(files.size())];
    CAPTURE(file);
    site.append(file, "\nEtt tillägg om " + site.word() + ".\n");
    const auto before = site.tree("public");
    const Said said = site.build("public", true);
    fs::remove_all(site.folder().path() / "clean");
    const Said clean = site.build("clean", false);
    CHECK(said.out.substr(said.out.find("sidor ändras")) ==
          clean.out.substr(clean.out.find("sidor ändras")));
    const auto after = site.tree("public");
    REQUIRE(after == site.tree("clean"));
    REQUIRE(said.err.find("alla sidor") == std::string::npos);
    for (const auto& [path, bytes] : after) {
      const bool page = path.ends_with(".html") || path.ends_with(".xml");
      const bool made =
          said.err.find("görs igen: " + path + ": brödtexten i ") != std::string::npos;
      if (page && before.at(path) != bytes) CHECK(made);
    }
    std::size_t made = 0;
    for (std::size_t at = said.err.find("görs igen"); at != std::string::npos;
         at = said.err.find("görs igen", at + 1))
      ++made;
    CHECK(made >= 1);
    CHECK(made <= 4);
  }
}

TEST_CASE("what is kept of pages is no reason to leave alone what somebody changed there") {
  EditedSite site(4);
  site.options().verbose = true;
  site.build("public", true);
  site.append(site.news(), "Mer.\n");
  site.append("public/om/index.html", "<!-- -->");
  const Said said = site.build("public", true);
  CHECK(said.err.find("görs igen: om/index.html: filen är ändrad") != std::string::npos);
  CHECK(said.err.find("görs igen: nyheter/nyhet1/index.html: brödtexten") != std::string::npos);
  site.build("clean", false);
  CHECK(site.tree("public") == site.tree("clean"));
}

TEST_CASE("all pages are made when more than a body differs") {
  EditedSite site(5);
  site.options().verbose = true;
  site.build("public", true);
  SUBCASE("a field") {
    std::string text = site.folder().bytes(site.news());
    site.folder().add(site.news(), text.insert(text.find('"') + 1, "En "));
    CHECK(site.build("public", true).err.find("nyhet1.md` eller en fil bredvid") !=
          std::string::npos);
  }
  SUBCASE("the theme") {
    site.append("themes/kommun/static/style.css", "\n");
    CHECK(site.build("public", true).err.find("alla sidor görs: temat är ändrat") !=
          std::string::npos);
  }
  SUBCASE("the day") {
    site.options().as_of = Date{2026, 11, 22};
    CHECK(site.build("public", true).err.find("alla sidor görs: inget är känt") !=
          std::string::npos);
  }
}

TEST_CASE("texts are looked through again when the names of places have changed") {
  EditedSite site(6);
  site.append(site.news(), "Det gäller Norby.\n");
  const Said before = site.build("public", true);
  CHECK(before.err.find("Norby") != std::string::npos);
  const std::string file = "content/districts/norrby.toml";
  std::string text = site.folder().bytes(file);
  site.folder().add(file, text.replace(text.find("Norrby"), 6, "Norby"));
  const Said after = site.build("public", true);
  CHECK(after.err.find("Norby") == std::string::npos);
  CHECK(after.err == site.build("clean", false).err);
  CHECK(site.tree("public") == site.tree("clean"));
}

TEST_CASE("findings that show what is private are kept nowhere") {
  EditedSite site(2);
  site.folder().add(
      "content/news/privat.md",
      "+++\ntitle = \"Nyhet\"\ndate = 2024-03-01\npledges = [\"070-123 45 67\"]\n+++\n");
  site.build("public", true);
  CHECK(site.records().empty());
}
