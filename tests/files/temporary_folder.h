#pragma once
// A folder of the operating system for one test, deleted with all that is in it.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>

namespace tertial {

class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "tertial-test-XXXXXX").string();
    if (!::mkdtemp(pattern.data())) throw std::runtime_error("no temporary folder");
    path_ = pattern;
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }

  const std::filesystem::path& path() const { return path_; }
  std::string at(const std::string& below) const { return (path_ / below).string(); }

  void add(const std::string& below, const std::string& bytes) const {
    std::filesystem::create_directories((path_ / below).parent_path());
    std::ofstream(path_ / below, std::ios::binary) << bytes;
  }
  std::string bytes(const std::string& below) const {
    std::ostringstream all;
    all << std::ifstream(path_ / below, std::ios::binary).rdbuf();
    return all.str();
  }
  /// Every regular file below with its bytes.
  std::map<std::string, std::string> files() const {
    std::map<std::string, std::string> all;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(path_))
      if (entry.symlink_status().type() == std::filesystem::file_type::regular) {
        const std::string below = std::filesystem::relative(entry.path(), path_).string();
        all.emplace(below, bytes(below));
      }
    return all;
  }

 private:
  std::filesystem::path path_;
};

}  // namespace tertial
