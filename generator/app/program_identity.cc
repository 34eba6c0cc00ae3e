#include "app/program_identity.h"

#include <link.h>
#include <sys/stat.h>

#include <string_view>

namespace tertial {
namespace {

/// What the linker has loaded; the program itself has no name there.
int add_file(dl_phdr_info* info, std::size_t, void* state) {
  std::string& text = *static_cast<std::string*>(state);
  const bool first = text.empty();
  const char* const name = first ? "/proc/self/exe" : info->dlpi_name;
  // The kernel's own part (linux-vdso) is in no file.
  if (!first && std::string_view(name).find('/') == std::string_view::npos) return 0;
  struct stat file {};
  if (::stat(name, &file) != 0) {
    text.clear();
    return 1;
  }
  text.append(name);
  for (const auto number :
       {static_cast<long long>(file.st_dev), static_cast<long long>(file.st_ino),
        static_cast<long long>(file.st_size), static_cast<long long>(file.st_mtim.tv_sec),
        static_cast<long long>(file.st_mtim.tv_nsec), static_cast<long long>(file.st_ctim.tv_sec),
        static_cast<long long>(file.st_ctim.tv_nsec)})
    text.append(" ").append(std::to_string(number));
  text.append("\n");
  return 0;
}

}  // namespace

std::string program_identity() {
  std::string files;
  if (::dl_iterate_phdr(add_file, &files) != 0) return {};
  return files.empty() ? files : TERTIAL_VERSION "\n" + files;
}

}  // namespace tertial
