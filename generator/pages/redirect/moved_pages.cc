// /flyttade-sidor/: every address that a page has left, for who comes with an old one.
#include <algorithm>

#include "base/text.h"
#include "pages/redirect/redirect_page.h"

namespace tertial {
namespace {

/// More would make a page that nobody could use; the others still lead on.
constexpr std::size_t shown_at_most = 500;

struct MovedView {
  std::string from;
  LinkView to;
  DateView since;
  std::string reason;
};
const ViewType& view_of(Tag<MovedView>) {
  static constexpr ViewField fields[] = {
      view_field<&MovedView::from>("from"), view_field<&MovedView::to>("to"),
      view_field<&MovedView::since>("since"), view_field<&MovedView::reason>("reason")};
  static constexpr ViewType type{"moved", fields};
  return type;
}

struct MovedPagesView {
  FrameView frame;
  std::string lead;
  std::vector<MovedView> pages;
};
const ViewType& view_of(Tag<MovedPagesView>) {
  static constexpr ViewField fields[] = {view_field<&MovedPagesView::frame>("frame"),
                                         view_field<&MovedPagesView::lead>("lead"),
                                         view_field<&MovedPagesView::pages>("pages")};
  static constexpr ViewType type{"moved-pages", fields};
  return type;
}

std::vector<PlannedPage> plan_moved_pages(const Site& site) {
  if (std::optional<std::string> address = moved_pages_address(site))
    return single_page(std::move(*address));
  return {};
}

MovedPagesView make_moved_pages(const Site& site, const PlannedPage& page) {
  std::vector<const Redirect*> redirects = all_redirects(site.model);
  MovedPagesView view;
  view.lead = capitalized(site.wording.count("moved.lead", redirects.size()));
  if (redirects.size() > shown_at_most) {
    view.lead.append(" ").append(
        site.strings.format("moved.newest", {std::to_string(shown_at_most)}));
    std::ranges::stable_sort(redirects, std::ranges::greater{}, &Redirect::since);
    redirects.resize(shown_at_most);
  }
  view.pages.reserve(redirects.size());
  for (const Redirect* redirect : redirects)
    view.pages.push_back(
        {site.link(*redirect->from).text,
         {moved_to_text(site, *redirect), site.link(destination_of(site, *redirect))},
         date_view(site, redirect->since),
         redirect->reason});
  FrameInput frame;
  frame.title = site.strings("moved.title");
  frame.address = page.address;
  frame.description = site.strings("moved.description");
  view.frame = make_frame(site, frame);
  return view;
}

}  // namespace

std::vector<const Redirect*> all_redirects(const Model& model) {
  std::vector<const Redirect*> all;
  for (const Record& record : model.all<Redirects>())
    for (const Redirect& redirect : record.as<Redirects>().redirect)
      all.push_back(&redirect);
  std::ranges::sort(all, {},
                    [](const Redirect* redirect) -> const std::string& { return *redirect->from; });
  return all;
}

std::optional<std::string> moved_pages_address(const Site& site) {
  const bool any = std::ranges::any_of(site.model.all<Redirects>(), [](const Record& record) {
    return !record.as<Redirects>().redirect.empty();
  });
  return any ? std::optional<std::string>("/flyttade-sidor/") : std::nullopt;
}

const PageType moved_pages_page = page_type<MovedPagesView, make_moved_pages>(
    "moved-pages", "moved-pages.html", plan_moved_pages);

}  // namespace tertial
