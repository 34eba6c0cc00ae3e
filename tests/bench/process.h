#pragma once
// Runs a program and measures what it used. The caller must be small: Linux counts the memory of
// the process that forks into the child's peak.
#include <filesystem>
#include <string>
#include <vector>

namespace bench {

struct Usage {
  double wall = 0;     ///< seconds
  double cpu = 0;      ///< seconds, user and system
  double peak_mb = 0;  ///< resident memory, million bytes
};

/// Runs `command` with its output in `log`. Prints the log and ends the program when it fails.
Usage run(const std::vector<std::string>& command, const std::filesystem::path& log);
/// What a command prints, without the last line break; empty when it cannot be run.
std::string output_of(const std::string& command);
bool on_path(const std::string& program);

}  // namespace bench
