#pragma once
// Fields of a TOML file, one by one.
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace bench {

class Toml {
 public:
  Toml& text(std::string_view key, std::string_view value);
  /// A multi-line literal string; the text holds no ''' itself.
  Toml& long_text(std::string_view key, std::string_view value);
  Toml& texts(std::string_view key, const std::vector<std::string>& values);
  /// A number, a date or anything else that is written without quotes.
  Toml& bare(std::string_view key, std::string_view value);
  Toml& table(std::string_view header);
  Toml& line(std::string_view line);
  const std::string& str() const { return text_; }
  /// The fields between +++ lines, then the body.
  std::string with_body(std::string_view body) const;

 private:
  std::string text_;
};

/// Writes a file, with the folders that it stands in. Ends the program when that fails.
void write_file(const std::filesystem::path& path, std::string_view text);
/// Ends the program when the file cannot be read.
std::string read_file(const std::filesystem::path& path);

}  // namespace bench
