#include <algorithm>

#include "pages/feed/feed.h"
#include "pages/lists.h"
#include "pages/notice/notice_page.h"
#include "pages/notice/notice_view.h"

namespace tertial {
namespace {

/// A municipality's official board, as far as its address is known.
struct BoardView {
  std::string municipality;
  std::optional<LinkView> board, website;
};
const ViewType& view_of(Tag<BoardView>) {
  static constexpr ViewField fields[] = {view_field<&BoardView::municipality>("municipality"),
                                         view_field<&BoardView::board>("board"),
                                         view_field<&BoardView::website>("website")};
  static constexpr ViewType type{"board", fields};
  return type;
}

struct NoticeBoardView {
  FrameView frame;
  std::string lead;
  std::vector<PostedNoticeView> notices;  ///< of the official site
  std::string court;
  Html place;
  std::optional<LinkView> archive;
  std::vector<BoardView> boards;  ///< of the unofficial site
};
const ViewType& view_of(Tag<NoticeBoardView>) {
  static constexpr ViewField fields[] = {view_field<&NoticeBoardView::frame>("frame"),
                                         view_field<&NoticeBoardView::lead>("lead"),
                                         view_field<&NoticeBoardView::notices>("notices"),
                                         view_field<&NoticeBoardView::court>("court"),
                                         view_field<&NoticeBoardView::place>("place"),
                                         view_field<&NoticeBoardView::archive>("archive"),
                                         view_field<&NoticeBoardView::boards>("boards")};
  static constexpr ViewType type{"notice-board", fields};
  return type;
}

/// A row of the archive: what, which §§ and when. No names, no texts.
struct ArchiveRowView {
  std::string anchor;
  std::string what;
  std::optional<LinkView> meeting;
  std::string covers;
  std::optional<DateView> posted, ended;
};
const ViewType& view_of(Tag<ArchiveRowView>) {
  static constexpr ViewField fields[] = {view_field<&ArchiveRowView::anchor>("anchor"),
                                         view_field<&ArchiveRowView::what>("what"),
                                         view_field<&ArchiveRowView::meeting>("meeting"),
                                         view_field<&ArchiveRowView::covers>("covers"),
                                         view_field<&ArchiveRowView::posted>("posted"),
                                         view_field<&ArchiveRowView::ended>("ended")};
  static constexpr ViewType type{"archive-row", fields};
  return type;
}

struct ArchiveView {
  FrameView frame;
  std::vector<ArchiveRowView> rows;
};
const ViewType& view_of(Tag<ArchiveView>) {
  static constexpr ViewField fields[] = {view_field<&ArchiveView::frame>("frame"),
                                         view_field<&ArchiveView::rows>("rows")};
  static constexpr ViewType type{"notice-archive", fields};
  return type;
}

BoardView board_of(const Site& site, const Record& record) {
  const auto& municipality = record.as<Municipality>();
  BoardView view;
  view.municipality = title_of(site, record);
  if (municipality.notice_board)
    view.board = LinkView{site.strings.format("municipality.notice-board", {view.municipality}),
                          {municipality.notice_board->text}};
  if (municipality.website)
    view.website = LinkView{site.strings.format("municipality.website", {view.municipality}),
                            {municipality.website->text}};
  return view;
}

FrameInput frame_of(const Site& site, const PlannedPage& page, std::string_view title,
                    std::string_view lead, NoticeState shown) {
  FrameInput frame{.title = std::string(title),
                   .address = page.address,
                   .description = std::string(lead),
                   .section = "notices"};
  frame.feed = notice_feed_address(site).value_or("");
  if (site.settings.official)
    for (const NoticeEntry* entry : site.notices.own(shown))
      frame.shown.push_back(entry->record);
  return frame;
}

NoticeBoardView make_board(const Site& site, const PlannedPage& page) {
  NoticeBoardView view;
  const bool official = site.settings.official;
  const std::string home = title_of(site, site.home());
  const std::string whose =
      site.home().as<Municipality>().possessive.value_or(home + (home.ends_with('s') ? "" : "s"));
  view.lead = official ? site.strings.format("notice_board.lead", {whose})
                       : std::string(site.strings("notice_board.lead-unofficial"));
  view.frame = make_frame(site, frame_of(site, page,
                                         official ? site.strings("notice_board.title")
                                                  : site.strings("notice_board.title-unofficial"),
                                         view.lead, NoticeState::current));
  view.frame.sources.clear();  // each notice is its own source
  if (official) {
    for (const NoticeEntry* entry : site.notices.own(NoticeState::current))
      view.notices.push_back(make_notice_view(site, *entry));
    const auto& municipality = site.home().as<Municipality>();
    view.court = municipality.appeal_court.value_or("");
    view.place = site.html(municipality.notice_board_place);
    view.archive = LinkView{std::string(site.strings("notice_archive.title")),
                            site.link("/anslagstavla/arkiv/")};
    return view;
  }
  view.boards.push_back(board_of(site, site.home()));
  for (const Record* other : other_municipalities(site))
    view.boards.push_back(board_of(site, *other));
  return view;
}

ArchiveView make_archive(const Site& site, const PlannedPage& page) {
  ArchiveView view;
  FrameInput frame = frame_of(site, page, site.strings("notice_archive.title"),
                              site.strings("notice_archive.lead"), NoticeState::expired);
  frame.breadcrumbs = {
      {std::string(site.strings("notice_board.title")), site.link("/anslagstavla/")}};
  view.frame = make_frame(site, frame);
  view.frame.sources.clear();
  view.frame.indexed = false;
  for (const NoticeEntry* entry : site.notices.own(NoticeState::expired)) {
    PostedNoticeView notice = make_notice_view(site, *entry);
    ArchiveRowView row{.anchor = std::move(notice.anchor),
                       .what = std::move(notice.kind),
                       .meeting = std::move(notice.meeting),
                       .covers = std::move(notice.covers),
                       .posted = std::move(notice.posted),
                       .ended = std::nullopt};
    if (entry->ends) row.ended = date_view(site, *entry->ends);
    view.rows.push_back(std::move(row));
  }
  return view;
}

std::vector<PlannedPage> plan_board(const Site&) {
  return single_page("/anslagstavla/");
}
std::vector<PlannedPage> plan_archive(const Site& site) {
  if (!site.settings.official) return {};
  return single_page("/anslagstavla/arkiv/");
}

}  // namespace

const PageType notice_board_page =
    page_type<NoticeBoardView, make_board>("notice-board", "notice-board.html", plan_board);
const PageType notice_archive_page = [] {
  PageType type =
      page_type<ArchiveView, make_archive>("notice-archive", "notice-archive.html", plan_archive);
  type.in_sitemap = false;
  return type;
}();

}  // namespace tertial
