#include "toml.h"

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>

namespace bench {
namespace {

std::string in_quotes(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + "\"";
}

[[noreturn]] void fail(const std::filesystem::path& path) {
  std::cerr << "bench: cannot read or write " << path.string() << '\n';
  std::exit(3);  // NOLINT(concurrency-mt-unsafe)
}

}  // namespace

Toml& Toml::bare(std::string_view key, std::string_view value) {
  text_.append(key).append(" = ").append(value).append("\n");
  return *this;
}

Toml& Toml::text(std::string_view key, std::string_view value) {
  return bare(key, in_quotes(value));
}

Toml& Toml::long_text(std::string_view key, std::string_view value) {
  return bare(key, "'''\n" + std::string(value) + "'''");
}

Toml& Toml::texts(std::string_view key, const std::vector<std::string>& values) {
  std::string list;
  for (const std::string& value : values)
    list.append(list.empty() ? "" : ", ").append(in_quotes(value));
  return bare(key, "[" + list + "]");
}

Toml& Toml::table(std::string_view header) {
  return line("\n" + std::string(header));
}

Toml& Toml::line(std::string_view line) {
  text_.append(line).append("\n");
  return *this;
}

std::string Toml::with_body(std::string_view body) const {
  return "+++\n" + text_ + "+++\n\n" + std::string(body);
}

void write_file(const std::filesystem::path& path, std::string_view text) {
  std::error_code error;
  std::filesystem::create_directories(path.parent_path(), error);
  std::ofstream file(path, std::ios::binary);
  file << text;
  file.close();
  if (!file) fail(path);
}

std::string read_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) fail(path);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

}  // namespace bench
