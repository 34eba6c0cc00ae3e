#include <cstdlib>
#include <exception>
#include <iostream>

#include "app/commands.h"

namespace {

std::filesystem::path program_folder(const char* name) {
  std::error_code error;
  const std::filesystem::path self = std::filesystem::read_symlink("/proc/self/exe", error);
  return (error ? std::filesystem::path(name) : self).parent_path();
}

const char* language_variable() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): no thread yet
    if (value && *value) return value;
  }
  return nullptr;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    const tertial::ParsedOptions parsed =
        tertial::parse_options(argc, argv, tertial::language_from_environment(language_variable()));
    if (!parsed.options) {
      (parsed.exit_code == 0 ? std::cout : std::cerr) << parsed.text;
      return parsed.exit_code;
    }
    return tertial::run_command(*parsed.options, program_folder(argv[0]), {std::cout, std::cerr});
  } catch (const std::exception& error) {
    std::cerr << "tertial: " << error.what() << '\n';
    return tertial::exit_io;
  }
}
