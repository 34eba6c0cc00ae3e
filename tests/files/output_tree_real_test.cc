// The output tree on files of the operating system: what only they can show.
#include <doctest/doctest.h>
#include <sys/fsuid.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <thread>

#include "files/output_tree.h"
#include "files/real_file_system.h"
#include "files/temporary_folder.h"

using namespace tertial;

namespace {

using Files = std::map<std::string, std::string>;

struct Run {
  std::optional<OutputReport> report;
  DiagnosticList out;
};

Run build(const std::string& path, const Files& pages) {
  Run run;
  const std::unique_ptr<FileSystem> folder = open_output_folder(path, run.out);
  if (!folder) return run;
  const std::unique_ptr<OutputTree> tree = OutputTree::open(*folder, run.out);
  if (!tree) return run;
  std::vector<std::string> paths;
  for (const auto& [name, bytes] : pages)
    paths.push_back(name);
  if (!tree->plan(paths, run.out)) return run;
  for (const auto& [name, bytes] : pages)
    tree->write(name, bytes, run.out);
  run.report = tree->finish(run.out);
  return run;
}

Files without_manifest(const TemporaryFolder& folder) {
  Files files = folder.files();
  files.erase(std::string(manifest_name));
  return files;
}

Files many_pages(const std::string& version) {
  Files pages;
  for (int i = 0; i < 100; ++i)
    pages["p/" + std::to_string(i) + version.substr(0, i % 3 == 0) + "/index.html"] =
        std::string(6'000, version[0]);
  return pages;
}

}  // namespace

TEST_CASE("unchanged pages keep their time") {
  const TemporaryFolder folder;
  Files pages = {{"a/index.html", "a"}, {"b/index.html", "b"}};
  REQUIRE(build(folder.path().string(), pages).report);
  const auto long_ago = std::filesystem::file_time_type::clock::now() - std::chrono::hours(100);
  for (const char* path : {"a/index.html", "b/index.html"})
    std::filesystem::last_write_time(folder.at(path), long_ago);
  pages["b/index.html"] = "c";
  REQUIRE(build(folder.path().string(), pages).report);
  CHECK(std::filesystem::last_write_time(folder.at("a/index.html")) == long_ago);
  CHECK(std::filesystem::last_write_time(folder.at("b/index.html")) != long_ago);
}

TEST_CASE("a page folder replaced by a symlink is not followed out of the tree") {
  const TemporaryFolder folder;
  folder.add("elsewhere/index.html", "theirs");
  const std::string root = folder.at("public");
  REQUIRE(build(root, {{"a/index.html", "1"}}).report);
  std::filesystem::remove_all(folder.at("public/a"));
  std::filesystem::create_directory_symlink("../elsewhere", folder.at("public/a"));
  const Run write = build(root, {{"a/index.html", "2"}});
  CHECK_FALSE(write.report);
  CHECK(write.out.has_errors());
  const Run withdraw = build(root, {});
  CHECK(withdraw.report);
  CHECK(folder.bytes("elsewhere/index.html") == "theirs");
}

TEST_CASE("a folder that an unprivileged user may not write stays as it is") {
  const TemporaryFolder folder;
  const std::string root = folder.at("public");
  REQUIRE(build(root, {{"index.html", "1"}}).report);
  const Files before = folder.files();
  ::chmod(root.c_str(), 0555);
  ::chmod(folder.path().c_str(), 0755);
  std::thread([&] {
    // As root nothing is forbidden; of this thread only, files are touched as somebody else.
    if (::geteuid() == 0) ::setfsuid(65534);
    const Run run = build(root, {{"index.html", "2"}, {"new.html", "n"}});
    CHECK_FALSE(run.report);
    REQUIRE(run.out.items().size() == 1);
    CHECK(run.out.items()[0].kind->code == "output.cannot-write");
    CHECK(run.out.items()[0].message(Language::sv).find("åtkomst nekas") != std::string::npos);
  }).join();
  ::chmod(root.c_str(), 0755);
  CHECK(folder.files() == before);
}

TEST_CASE("the output folder below a regular file is an error, not a crash") {
  const TemporaryFolder folder;
  folder.add("file", "x");
  const Run run = build(folder.at("file/public"), {{"index.html", "1"}});
  REQUIRE(run.out.items().size() == 1);
  CHECK(run.out.items()[0].kind->code == "output.cannot-open");
}

TEST_CASE("halves that a killed run left are swept away by the next change") {
  const TemporaryFolder folder;
  folder.add(".tertial-tmp-0", "half a manifest");
  folder.add(".tertial-tmp-notes.txt", "theirs");
  REQUIRE(build(folder.path().string(), {{"index.html", "1"}}).report);
  CHECK(without_manifest(folder) ==
        Files{{".tertial-tmp-notes.txt", "theirs"}, {"index.html", "1"}});
}

TEST_CASE("halves that a killed run left are swept away by a run that changes nothing") {
  const TemporaryFolder folder;
  REQUIRE(build(folder.path().string(), {{"index.html", "1"}}).report);
  folder.add(".tertial-tmp-0", "half a manifest");
  folder.add(".tertial-tmp-1", "another half");
  const Run run = build(folder.path().string(), {{"index.html", "1"}});
  REQUIRE(run.report);
  CHECK(run.report->written.empty());
  CHECK(without_manifest(folder) == Files{{"index.html", "1"}});
}

TEST_CASE("a build killed by the system leaves whole files, and the next one repairs") {
  const TemporaryFolder folder;
  const std::string root = folder.path().string();
  const Files versions[] = {many_pages("a"), many_pages("b")};
  REQUIRE(build(root, versions[0]).report);
  for (int round = 1; round <= 12; ++round) {
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
      build(root, versions[round % 2]);
      ::_exit(0);
    }
    std::this_thread::sleep_for(std::chrono::microseconds(round * 500));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    for (const auto& [path, bytes] : without_manifest(folder)) {
      if (path.find(temporary_prefix) != std::string::npos) continue;
      REQUIRE(bytes.size() == 6'000);
      REQUIRE(bytes == std::string(6'000, bytes[0]));
    }
    if (round % 3 == 0) {
      REQUIRE(build(root, versions[0]).report);
      REQUIRE(without_manifest(folder) == versions[0]);
    }
  }
}
