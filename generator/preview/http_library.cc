#include "preview/http_library.h"

#include "base/shared_library.h"

namespace tertial {
namespace {

HttpLibrary load() {
  const SharedLibrary library("libmicrohttpd.so.12");
  HttpLibrary http{};
  library.find("MHD_add_response_header", http.add_response_header);
  library.find("MHD_create_response_from_buffer_with_free_callback_cls",
               http.create_response_from_buffer_with_free_callback_cls);
  library.find("MHD_create_response_from_callback", http.create_response_from_callback);
  library.find("MHD_destroy_response", http.destroy_response);
  library.find("MHD_lookup_connection_value", http.lookup_connection_value);
  library.find("MHD_queue_response", http.queue_response);
  library.find("MHD_resume_connection", http.resume_connection);
  library.find("MHD_start_daemon", http.start_daemon);
  library.find("MHD_stop_daemon", http.stop_daemon);
  library.find("MHD_suspend_connection", http.suspend_connection);
  return http;
}

}  // namespace

const HttpLibrary& http_library() {
  static const HttpLibrary library = load();
  return library;
}

}  // namespace tertial
