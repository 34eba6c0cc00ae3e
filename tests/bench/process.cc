#include "process.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <iostream>

#include "toml.h"

namespace bench {
namespace {

double seconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

[[noreturn]] void become(const std::vector<std::string>& command,
                         const std::filesystem::path& log) {
  const int file = open(log.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  if (file >= 0) {
    dup2(file, STDOUT_FILENO);
    dup2(file, STDERR_FILENO);
  }
  std::vector<char*> words;
  for (const std::string& word : command)
    words.push_back(const_cast<char*>(word.c_str()));  // execvp's old signature
  words.push_back(nullptr);
  execvp(words[0], words.data());
  _exit(127);
}

}  // namespace

Usage run(const std::vector<std::string>& command, const std::filesystem::path& log) {
  std::cout.flush();
  const auto begin = std::chrono::steady_clock::now();
  const pid_t child = fork();
  if (child == 0) become(command, log);
  int status = 0;
  rusage used{};
  wait4(child, &status, 0, &used);
  const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begin;
  if (child < 0 || !WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    std::cerr << read_file(log) << "bench: failed:";
    for (const std::string& word : command)
      std::cerr << ' ' << word;
    std::cerr << '\n';
    std::exit(1);  // NOLINT(concurrency-mt-unsafe)
  }
  return {wall.count(), seconds(used.ru_utime) + seconds(used.ru_stime),
          static_cast<double>(used.ru_maxrss) * 1024 / 1e6};
}

std::string output_of(const std::string& command) {
  std::string text;
  FILE* pipe = popen(command.c_str(), "r");  // NOLINT(bugprone-command-processor): our own words
  if (!pipe) return text;
  std::array<char, 4096> part{};
  while (const std::size_t size = std::fread(part.data(), 1, part.size(), pipe))
    text.append(part.data(), size);
  pclose(pipe);
  while (text.ends_with('\n'))
    text.pop_back();
  return text;
}

bool on_path(const std::string& program) {
  return !output_of("command -v " + program).empty();
}

}  // namespace bench
