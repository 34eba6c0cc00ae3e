#include "publish/curl_library.h"

#include <stdexcept>
#include <string>

#include "base/shared_library.h"

namespace tertial {
namespace {

constexpr const char* file = "libcurl.so.4";  // the ABI since 2006

CurlLibrary load() {
  const SharedLibrary library(file);
  CurlLibrary curl{};
  CURLcode (*global_init)(long) = nullptr;
  library.find("curl_global_init", global_init);
  library.find("curl_easy_init", curl.easy_init);
  library.find("curl_easy_cleanup", curl.easy_cleanup);
  library.find("curl_easy_reset", curl.easy_reset);
  library.find("curl_easy_setopt", curl.easy_setopt);
  library.find("curl_easy_getinfo", curl.easy_getinfo);
  library.find("curl_slist_append", curl.slist_append);
  library.find("curl_slist_free_all", curl.slist_free_all);
  library.find("curl_multi_init", curl.multi_init);
  library.find("curl_multi_cleanup", curl.multi_cleanup);
  library.find("curl_multi_setopt", curl.multi_setopt);
  library.find("curl_multi_add_handle", curl.multi_add_handle);
  library.find("curl_multi_remove_handle", curl.multi_remove_handle);
  library.find("curl_multi_perform", curl.multi_perform);
  library.find("curl_multi_poll", curl.multi_poll);
  library.find("curl_multi_info_read", curl.multi_info_read);
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
