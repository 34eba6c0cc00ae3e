#pragma once
// What the preview answers to a request, as a value: no socket, no clock. Addresses are looked up
// in the finished site, so none leads to a file outside it.
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "preview/bar.h"

namespace tertial {

struct PreviewRequest {
  std::string_view method;
  std::string_view target;  ///< as it came, without the query
  std::string_view host;    ///< empty when there is no such header
  std::string_view origin;
};

enum class PreviewAction : std::uint8_t {
  send,           ///< the answer is whole
  follow_events,  ///< a stream of versions of a page
  set_date        ///< read the form, then build, then send back to the page
};

struct PreviewAnswer {
  PreviewAction action = PreviewAction::send;
  unsigned status = 200;
  std::string_view content_type;
  std::string location;    ///< of a redirect
  std::string_view allow;  ///< with 405: the methods that are
  std::string page;        ///< with follow_events: the address whose versions are followed
  std::shared_ptr<const std::string> body;
};

PreviewAnswer answer(const PreviewRequest& request, const Snapshot& snapshot, const Bar& bar);

/// What the form asks for: a day, or today.
struct DateWish {
  std::optional<Date> as_of;
  std::string page;  ///< where to lead back to; never another site
};

/// Nothing when the form has no day in it that exists.
std::optional<DateWish> read_date_form(std::string_view form);

PreviewAnswer text_answer(unsigned status, std::string_view text);

}  // namespace tertial
