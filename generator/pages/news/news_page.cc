#include "pages/news/news_page.h"

#include "pages/lists.h"
#include "records/news/news.h"

namespace tertial {
namespace {

struct NewsView {
  FrameView frame;
  DateView date;
  std::string lead;
  Html body;
  std::vector<LinkView> pledges;
  std::vector<LinkView> districts;
};
const ViewType& view_of(Tag<NewsView>) {
  static constexpr ViewField fields[] = {
      view_field<&NewsView::frame>("frame"),     view_field<&NewsView::date>("date"),
      view_field<&NewsView::lead>("lead"),       view_field<&NewsView::body>("body"),
      view_field<&NewsView::pledges>("pledges"), view_field<&NewsView::districts>("districts")};
  static constexpr ViewType type{"news", fields};
  return type;
}

NewsView make_news_view(const Site& site, const PlannedPage& page) {
  const auto& news = page.record->as<News>();
  NewsView view;
  FrameInput frame;
  frame.title = title_of(site, *page.record);
  frame.address = page.address;
  frame.description = news.lead.value_or("");
  frame.section = "news";
  frame.breadcrumbs = breadcrumbs_to(site, *page.record, "/nyheter/", site.strings("news.title"));
  frame.shown = {page.record};
  frame.subject = page.record;
  view.frame = make_frame(site, frame);
  view.date = date_view(site, *news.date);
  view.lead = news.lead.value_or("");
  view.body = site.body_html(*page.record);
  view.pledges = links_to(site, news.pledges);
  view.districts = links_to(site, news.districts);
  return view;
}

ListPageView make_news_index_view(const Site& site, const PlannedPage& page) {
  ListPageInput input;
  input.title = site.strings("news.title");
  input.lead = site.strings("news.lead");
  input.empty = site.strings("news.empty");
  input.section = "news";
  input.shown = pointers<News>(site);
  std::vector<const Record*> newest_first = input.shown;
  sort_by_title(site, newest_first);
  std::ranges::stable_sort(newest_first, [](const Record* a, const Record* b) {
    return *b->as<News>().date < *a->as<News>().date;
  });
  // Years descend, so the key is negative.
  const auto year = [](const Record& record) { return -int{record.as<News>().date->year}; };
  for (const auto& [key, part] : divide<int>(newest_first, year)) {
    std::vector<EntryView> entries;
    for (const Record* record : part) {
      const auto& news = record->as<News>();
      entries.push_back(
          {link_to(site, *record), site.wording.date(*news.date), news.lead.value_or("")});
    }
    add_group(input.groups, std::to_string(-key), std::move(entries));
  }
  return make_list_page(site, page, std::move(input));
}

std::vector<PlannedPage> plan_news_index(const Site&) {
  return single_page("/nyheter/");
}

}  // namespace

const PageType news_page =
    page_type<NewsView, make_news_view>("news", "news.html", plan_records<News>);
const PageType news_index_page =
    page_type<ListPageView, make_news_index_view>("news-index", "list.html", plan_news_index);

}  // namespace tertial
