#include "base/shared_library.h"

#include <dlfcn.h>

#include <stdexcept>
#include <string>

namespace tertial {

SharedLibrary::SharedLibrary(const char* file)
    : file_(file), library_(dlopen(file, RTLD_NOW | RTLD_LOCAL)) {
  if (!library_) throw std::runtime_error(std::string(file) + " cannot be loaded");
}

void* SharedLibrary::address_of(const char* name) const {
  void* const found = dlsym(library_, name);
  if (!found) throw std::runtime_error(std::string(file_) + " has no " + name);
  return found;
}

}  // namespace tertial
