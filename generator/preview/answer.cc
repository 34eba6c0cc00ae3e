#include "preview/answer.h"

#include <algorithm>

#include "files/content_type.h"
#include "preview/loopback.h"
#include "preview/page_files.h"
#include "preview/url_text.h"

namespace tertial {
namespace {

std::shared_ptr<const std::string> shared(std::string_view text) {
  return std::make_shared<const std::string>(text);
}

PreviewAnswer redirect(unsigned status, std::string location) {
  PreviewAnswer to = text_answer(status, "");
  to.location = std::move(location);
  return to;
}

PreviewAnswer page(unsigned status, std::string html) {
  PreviewAnswer shown;
  shown.status = status;
  shown.content_type = html_content_type;
  shown.body = std::make_shared<const std::string>(std::move(html));
  return shown;
}

PreviewAnswer not_allowed(std::string_view allow) {
  PreviewAnswer refused = text_answer(405, "method not allowed\n");
  refused.allow = allow;
  return refused;
}

PreviewAnswer own_file(std::string_view path) {
  for (const EmbeddedFile& file : preview_page_files()) {
    if (path != preview_style && path != preview_script) break;
    if (file.path != path.substr(preview_folder.size())) continue;
    PreviewAnswer sent;
    sent.content_type = content_type_of(path);
    sent.body = shared(file.text);
    return sent;
  }
  return text_answer(404, "not found\n");
}

PreviewAnswer missing(const PreviewRequest& request, const Snapshot& snapshot, const Bar& bar) {
  if (!snapshot.site) return page(503, bar.empty_page(snapshot, request.target));
  if (const auto own = snapshot.find("404.html"))
    return page(404, bar.inject(*own, snapshot, request.target));
  return page(404, bar.empty_page(snapshot, request.target));
}

PreviewAnswer site_file(const PreviewRequest& request, const std::string& address,
                        const Snapshot& snapshot, const Bar& bar) {
  const std::string path = snapshot.file_of(address);
  if (path.empty()) {
    // As static servers do: a folder without its slash, and the start of a site in a folder.
    if (!address.ends_with('/') && !snapshot.file_of(address + "/").empty())
      return redirect(301, std::string(request.target) + "/");
    if (address == "/" && snapshot.site) return redirect(302, snapshot.prefix + "/");
    return missing(request, snapshot, bar);
  }
  std::shared_ptr<const std::string> bytes = snapshot.find(path);
  if (content_type_of(path) == html_content_type)
    return page(200, bar.inject(*bytes, snapshot, request.target));
  PreviewAnswer sent;
  sent.content_type = content_type_of(path);
  sent.body = std::move(bytes);
  return sent;
}

/// A path of this server, in printable ASCII: nothing that leads elsewhere or ends a header.
bool leads_back(std::string_view page) {
  return page.starts_with('/') && !page.starts_with("//") && !page.starts_with("/\\") &&
         std::ranges::all_of(page, [](char c) { return c > ' ' && c < '\x7F'; });
}

}  // namespace

PreviewAnswer text_answer(unsigned status, std::string_view text) {
  PreviewAnswer sent;
  sent.status = status;
  sent.content_type = text_content_type;
  sent.body = shared(text);
  return sent;
}

PreviewAnswer answer(const PreviewRequest& request, const Snapshot& snapshot, const Bar& bar) {
  if (!is_loopback_host(request.host))
    return text_answer(403, "the preview answers only to this machine's own address\n");
  const std::optional<std::string> address = decode_percent(request.target);
  if (!address || !leads_back(request.target)) return text_answer(400, "bad address\n");
  const bool looks = request.method == "GET" || request.method == "HEAD";
  if (*address == preview_date) {
    if (request.method != "POST") return not_allowed("POST");
    if (!request.origin.empty() && !is_own_origin(request.origin, request.host))
      return text_answer(403, "the form was sent by another site\n");
    PreviewAnswer form;
    form.action = PreviewAction::set_date;
    return form;
  }
  if (!looks) return not_allowed("GET, HEAD");
  if (address->starts_with(preview_events)) {
    PreviewAnswer events;
    events.action = PreviewAction::follow_events;
    events.content_type = "text/event-stream";
    events.page = address->substr(preview_events.size());
    return events;
  }
  if (address->starts_with(preview_folder)) return own_file(*address);
  return site_file(request, *address, snapshot, bar);
}

std::optional<DateWish> read_date_form(std::string_view form) {
  DateWish wish;
  const std::optional<std::string> page = form_value(form, "page");
  wish.page = page && leads_back(*page) ? *page : "/";
  if (form_value(form, "today")) return wish;
  wish.as_of = parse_date(form_value(form, "date").value_or(""));
  if (!wish.as_of) return std::nullopt;
  return wish;
}

}  // namespace tertial
