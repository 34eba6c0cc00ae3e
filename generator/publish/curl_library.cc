#include "publish/curl_library.h"

#include <dlfcn.h>

#include <stdexcept>
#include <string>

namespace tertial {
namespace {

constexpr const char* file = "libcurl.so.4";  // the ABI since 2006

template <class Function>
void find(void* library, const char* name, Function& function) {
  void* const found = dlsym(library, name);
  if (!found) throw std::runtime_error(std::string(file) + " has no " + name);
  function = reinterpret_cast<Function>(found);  // as POSIX promises of dlsym()
}

CurlLibrary load() {
  void* const library = dlopen(file, RTLD_NOW | RTLD_LOCAL);
  if (!library) throw std::runtime_error(std::string(file) + " cannot be loaded");
  CurlLibrary curl{};
  CURLcode (*global_init)(long) = nullptr;
  find(library, "curl_global_init", global_init);
  find(library, "curl_easy_init", curl.easy_init);
  find(library, "curl_easy_cleanup", curl.easy_cleanup);
  find(library, "curl_easy_reset", curl.easy_reset);
  find(library, "curl_easy_setopt", curl.easy_setopt);
  find(library, "curl_easy_getinfo", curl.easy_getinfo);
  find(library, "curl_slist_append", curl.slist_append);
  find(library, "curl_slist_free_all", curl.slist_free_all);
  find(library, "curl_multi_init", curl.multi_init);
  find(library, "curl_multi_cleanup", curl.multi_cleanup);
  find(library, "curl_multi_setopt", curl.multi_setopt);
  find(library, "curl_multi_add_handle", curl.multi_add_handle);
  find(library, "curl_multi_remove_handle", curl.multi_remove_handle);
  find(library, "curl_multi_perform", curl.multi_perform);
  find(library, "curl_multi_poll", curl.multi_poll);
  find(library, "curl_multi_info_read", curl.multi_info_read);
  if (global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
    throw std::runtime_error(std::string(file) + " cannot be used");
  return curl;
}

}  // namespace

const CurlLibrary& curl_library() {
  static const CurlLibrary library = load();
  return library;
}

}  // namespace tertial
