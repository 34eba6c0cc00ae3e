#pragma once
// libmicrohttpd's functions, loaded by the first server that is started: no other command needs
// them, and linked they bring eight more libraries with them. Only preview/server.cc calls them.
#include <microhttpd.h>

namespace tertial {

/// Named as libmicrohttpd names them, without "MHD_".
struct HttpLibrary {
  decltype(&::MHD_add_response_header) add_response_header;
  decltype(&::MHD_create_response_from_buffer_with_free_callback_cls)
      create_response_from_buffer_with_free_callback_cls;
  decltype(&::MHD_create_response_from_callback) create_response_from_callback;
  decltype(&::MHD_destroy_response) destroy_response;
  decltype(&::MHD_lookup_connection_value) lookup_connection_value;
  decltype(&::MHD_queue_response) queue_response;
  decltype(&::MHD_resume_connection) resume_connection;
  decltype(&::MHD_start_daemon) start_daemon;
  decltype(&::MHD_stop_daemon) stop_daemon;
  decltype(&::MHD_suspend_connection) suspend_connection;
};

/// Throws when libmicrohttpd is not on the machine.
const HttpLibrary& http_library();

}  // namespace tertial
