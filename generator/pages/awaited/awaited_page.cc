#include "pages/awaited/awaited_page.h"

#include "pages/sheet.h"
#include "records/followup/followup.h"
#include "records/news/news.h"

namespace tertial {
namespace {

template <class T>
void add_awaited(std::vector<PlannedPage>& pages, const Site& site) {
  for (const Record& record : site.model.all<T>())
    if (record.awaited) pages.push_back({address_of(site, record), &record});
}

std::vector<PlannedPage> plan_awaited(const Site& site) {
  std::vector<PlannedPage> pages;
  add_awaited<Followup>(pages, site);
  add_awaited<News>(pages, site);
  return pages;
}

SheetView make_awaited_view(const Site& site, const PlannedPage& page) {
  const Record& record = *page.record;
  const bool news = record.is<News>();
  SheetView view;
  view.standing = site.strings.format(news ? "awaited.news" : "awaited.followup",
                                      {site.wording.when(record.awaited.value_or(PartialDate()))});
  FrameInput frame{.title = title_of(site, record),
                   .address = page.address,
                   .description = view.standing,
                   .section = news ? "news" : "pledges"};
  if (news) {
    frame.breadcrumbs = breadcrumbs_to(site, record, "/nyheter/", site.strings("news.title"));
  } else {
    const Record& pledge = record.as<Followup>().pledge.record();
    frame.breadcrumbs =
        breadcrumbs_to(site, pledge, "/medborgarloften/", site.strings("pledge_list.title"));
    frame.breadcrumbs.push_back(link_to(site, pledge));
    add_fact(view.facts, site.strings("followup_page.fact-pledge"),
             std::vector{link_to(site, pledge)});
  }
  view.frame = make_frame(site, frame);
  return view;
}

}  // namespace

const PageType awaited_page = [] {
  PageType type = page_type<SheetView, make_awaited_view>("awaited", "sheet.html", plan_awaited);
  type.in_sitemap = false;
  return type;
}();

}  // namespace tertial
