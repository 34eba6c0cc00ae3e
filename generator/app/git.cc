#include "app/git.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>

#include "base/text.h"
#include "files/unique_fd.h"

extern char** environ;  // NOLINT(readability-redundant-declaration): not in every libc's headers

namespace tertial {
namespace {

struct Run {
  bool started = false;
  int status = -1;
  std::string output;
};

/// `git -C folder words…`; what it says besides its output is dropped.
Run git(const std::string& folder, std::vector<std::string> words) {
  Run run;
  std::array<int, 2> ends{};
  if (pipe2(ends.data(), O_CLOEXEC) != 0) return run;
  const UniqueFd reader(ends[0]);
  UniqueFd writer(ends[1]);
  words.insert(words.begin(),
               {"git", "--no-optional-locks", "-c", "core.fsmonitor=false", "-C", folder});
  std::vector<char*> arguments;
  arguments.reserve(words.size() + 1);
  for (std::string& word : words)
    arguments.push_back(word.data());
  arguments.push_back(nullptr);

  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(&actions, writer.get(), STDOUT_FILENO);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  pid_t child = 0;
  run.started = posix_spawnp(&child, "git", &actions, nullptr, arguments.data(), environ) == 0;
  posix_spawn_file_actions_destroy(&actions);
  if (!run.started) return run;
  writer = UniqueFd();

  std::array<char, 65536> buffer{};
  while (true) {
    const ssize_t got = read(reader.get(), buffer.data(), buffer.size());
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) break;
    run.output.append(buffer.data(), static_cast<std::size_t>(got));
  }
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  if (WIFEXITED(status)) run.status = WEXITSTATUS(status);
  return run;
}

std::uint32_t number_at(std::string_view text) {
  std::uint32_t value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

/// The count after a comma in "12,3"; one when there is none.
std::uint32_t count_in(std::string_view range) {
  const std::size_t comma = range.find(',');
  return comma == std::string_view::npos ? 1 : number_at(range.substr(comma + 1));
}

}  // namespace

ChangedLines ChangedLines::from_diff(std::string_view diff) {
  ChangedLines changed;
  std::string path;
  std::uint64_t skip = 0;  // lines of a hunk: they may look like anything
  for (std::size_t at = 0; at < diff.size();) {
    const std::size_t end = std::min(diff.find('\n', at), diff.size());
    const std::string_view line = diff.substr(at, end - at);
    at = end + 1;
    if (skip > 0 && !line.starts_with('\\')) {
      --skip;
    } else if (line.starts_with("+++ ")) {
      // "+++ b/content/site.toml"; git adds a tab where a name has spaces.
      std::string_view name = line.substr(4);
      if (name.ends_with('\t')) name.remove_suffix(1);
      path = name.starts_with("b/") ? name.substr(2) : std::string_view();
    } else if (line.starts_with("@@ -")) {
      const std::vector<std::string_view> words = split(line, ' ');
      if (words.size() < 3) continue;
      const std::string_view after = words[2].substr(1);
      const std::uint32_t first = number_at(after);
      const std::uint32_t count = count_in(after);
      skip = std::uint64_t{count_in(words[1])} + count;
      if (path.empty()) continue;
      // Where lines were only taken away, their neighbours are what is left to point at.
      changed.files_[path].push_back(count > 0 ? Range{first, first + count - 1}
                                               : Range{first, first + 1});
    }
  }
  return changed;
}

void ChangedLines::add_whole(std::string_view path) {
  files_[std::string(path)].push_back({0, UINT32_MAX});
}

bool ChangedLines::touches(std::string_view path, Span span) const {
  const auto file = files_.find(path);
  if (file == files_.end()) return false;
  if (span == whole_file(span.file)) return true;
  // Ranges of a diff stand in order and apart.
  const auto next = std::ranges::lower_bound(file->second, span.begin.line, {}, &Range::last);
  return next != file->second.end() && next->first <= std::max(span.begin.line, span.end.line);
}

GitChanges changes_since(const std::string& folder, const std::string& revision) {
  const Run inside = git(folder, {"rev-parse", "--is-inside-work-tree"});
  if (!inside.started) return {GitTrouble::no_git, {}};
  if (inside.status != 0 || trim(inside.output) != "true") return {GitTrouble::no_checkout, {}};
  const Run named =
      git(folder, {"rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"});
  if (named.status != 0) return {GitTrouble::unknown_revision, {}};
  std::string base(trim(named.output));
  // What others did on that branch meanwhile is not this change. A shallow clone may not know.
  const Run parted = git(folder, {"merge-base", base, "HEAD"});
  if (parted.status == 0) base = trim(parted.output);

  const Run diff =
      git(folder, {"-c", "core.quotePath=false", "diff", "--unified=0", "--inter-hunk-context=0",
                   "--no-color", "--no-ext-diff", "--no-textconv", "--no-renames", "--no-relative",
                   "--src-prefix=a/", "--dst-prefix=b/", base, "--"});
  if (diff.status != 0) return {GitTrouble::unknown_revision, {}};
  GitChanges changes{GitTrouble::none, ChangedLines::from_diff(diff.output)};
  const Run fresh =
      git(folder, {"ls-files", "--others", "--exclude-standard", "--full-name", "-z", "--", ":/"});
  for (const std::string_view path : split(fresh.output, '\0'))
    if (!path.empty()) changes.lines.add_whole(path);
  return changes;
}

}  // namespace tertial
