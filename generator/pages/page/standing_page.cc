#include "pages/page/standing_page.h"

#include "pages/lists.h"
#include "pages/status_key.h"
#include "pages/versions.h"
#include "records/page/page.h"

namespace tertial {
namespace {

/// The page that explains status words: they are put on it from the strings, so that the key says
/// what the tags on other pages say.
constexpr std::string_view reading_id = "sa-laser-du-sidan";
/// Fewer headings than this are seen at a glance.
constexpr std::size_t many_headings = 5;

struct HeadingView {
  std::string id;
  std::string text;
};
const ViewType& view_of(Tag<HeadingView>) {
  static constexpr ViewField fields[] = {view_field<&HeadingView::id>("id"),
                                         view_field<&HeadingView::text>("text")};
  static constexpr ViewType type{"heading", fields};
  return type;
}

struct StandingView {
  FrameView frame;
  std::string lead;
  Html body;
  std::vector<HeadingView> contents;
};
const ViewType& view_of(Tag<StandingView>) {
  static constexpr ViewField fields[] = {
      view_field<&StandingView::frame>("frame"), view_field<&StandingView::lead>("lead"),
      view_field<&StandingView::body>("body"), view_field<&StandingView::contents>("contents")};
  static constexpr ViewType type{"standing", fields};
  return type;
}

struct ReadingView {
  FrameView frame;
  StandingView page;
  std::vector<KeyView> statuses;
  KeyView carried_over;
};
const ViewType& view_of(Tag<ReadingView>) {
  static constexpr ViewField fields[] = {view_field<&ReadingView::frame>("frame"),
                                         view_field<&ReadingView::page>("page"),
                                         view_field<&ReadingView::statuses>("statuses"),
                                         view_field<&ReadingView::carried_over>("carried_over")};
  static constexpr ViewType type{"reading", fields};
  return type;
}

StandingView make_standing_view(const Site& site, const PlannedPage& page) {
  const Record& record = *page.record;
  StandingView view;
  view.lead = record.as<Page>().lead.value_or("");
  FrameInput frame;
  frame.title = title_of(site, record);
  frame.address = page.address;
  frame.description = view.lead;
  frame.shown = {&record};
  frame.subject = &record;
  view.frame = make_frame(site, frame);
  view.body = site.body_html(record);
  if (!record.body.present) return view;
  DiagnosticList reported_at_load;
  for (MarkdownHeading& heading :
       inspect_markdown(site.body(record), {}, reported_at_load).headings)
    if (heading.level == 2)
      view.contents.push_back({std::move(heading.id), std::move(heading.text)});
  if (view.contents.size() < many_headings) view.contents.clear();
  return view;
}

ReadingView make_reading_view(const Site& site, const PlannedPage& page) {
  ReadingView view;
  view.page = make_standing_view(site, page);
  view.frame = view.page.frame;
  for (std::size_t i = 0; i < shown_status_count; ++i)
    view.statuses.push_back(key_view(site, static_cast<ShownStatus>(i)));
  view.carried_over = carried_over_key(site);
  return view;
}

/// The page that explains status words, and its translations.
bool has_key(const Site& site, const Record& record) {
  if (record.id == reading_id) return true;
  const auto& page = record.as<Page>();
  return page.version_of && !page.easy &&
         original_of(site, page.version_of->value) == "/" + std::string(reading_id) + "/";
}

std::vector<PlannedPage> plan_standing(const Site& site) {
  std::vector<PlannedPage> pages = plan_records<Page>(site);
  std::erase_if(pages, [&](const PlannedPage& page) { return has_key(site, *page.record); });
  return pages;
}

std::vector<PlannedPage> plan_reading(const Site& site) {
  std::vector<PlannedPage> pages = plan_records<Page>(site);
  std::erase_if(pages, [&](const PlannedPage& page) { return !has_key(site, *page.record); });
  return pages;
}

}  // namespace

const PageType standing_page =
    page_type<StandingView, make_standing_view>("page", "page.html", plan_standing);
const PageType reading_page =
    page_type<ReadingView, make_reading_view>("reading", "reading.html", plan_reading);

}  // namespace tertial
