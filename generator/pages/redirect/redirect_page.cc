#include "pages/redirect/redirect_page.h"

#include <charconv>

#include "pages/record_link.h"

namespace tertial {
namespace {

struct RedirectView {
  FrameView frame;
  std::string from;  ///< with the prefix, as the reader's browser shows it
  LinkView to;
  DateView since;
  std::string reason;
};
const ViewType& view_of(Tag<RedirectView>) {
  static constexpr ViewField fields[] = {
      view_field<&RedirectView::frame>("frame"), view_field<&RedirectView::from>("from"),
      view_field<&RedirectView::to>("to"), view_field<&RedirectView::since>("since"),
      view_field<&RedirectView::reason>("reason")};
  static constexpr ViewType type{"redirect", fields};
  return type;
}

/// `key`: the entry's number in its file.
std::vector<PlannedPage> plan_redirects(const Site& site) {
  std::vector<PlannedPage> pages;
  for (const Record& record : site.model.all<Redirects>()) {
    std::size_t number = 0;
    for (const Redirect& redirect : record.as<Redirects>().redirect)
      pages.push_back({*redirect.from, &record, std::to_string(number++)});
  }
  return pages;
}

RedirectView make_redirect_view(const Site& site, const PlannedPage& page) {
  const Redirect& redirect = *redirect_at(page);
  const std::string to = destination_of(site, redirect);
  RedirectView view;
  view.from = site.link(page.address).text;
  view.to = {moved_to_text(site, redirect), site.link(to)};
  view.since = date_view(site, redirect.since);
  view.reason = redirect.reason;
  FrameInput frame;
  // With the address in it, so that titles stay unique.
  frame.title = site.strings.format("redirect.head", {page.address});
  frame.address = page_part(to);
  frame.description = site.strings.format("redirect.description", {view.since.text});
  view.frame = make_frame(site, frame);
  view.frame.title = site.strings("redirect.title");
  view.frame.structured_data = {};
  view.frame.indexed = false;
  return view;
}

}  // namespace

const Redirect* redirect_at(const PlannedPage& page) {
  if (!page.record || !page.record->is<Redirects>()) return nullptr;
  std::size_t number = 0;
  std::from_chars(page.key.data(), page.key.data() + page.key.size(), number);
  return &page.record->as<Redirects>().redirect[number];
}

std::string destination_of(const Site& site, const Redirect& redirect) {
  const std::optional<const Record*> record = linked_record(site.model, *redirect.to);
  return record && *record ? address_of(site, **record) : *redirect.to;
}

std::string moved_to_text(const Site& site, const Redirect& redirect) {
  const std::optional<const Record*> record = linked_record(site.model, *redirect.to);
  return record && *record ? title_of(site, **record) : site.link(*redirect.to).text;
}

const PageType redirect_page = [] {
  PageType type =
      page_type<RedirectView, make_redirect_view>("redirect", "redirect.html", plan_redirects);
  type.in_sitemap = false;
  return type;
}();

}  // namespace tertial
