#include "pages/stairwell/stairwell_page.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "derive/stairwell.h"
#include "formats/qr_code.h"
#include "pages/pledge/point_views.h"
#include "records/channel/channel.h"
#include "records/site/address.h"

namespace tertial {
namespace {

/// What one A4 holds in letters that are read from a metre away.
constexpr std::size_t most_points = 8;
constexpr std::size_t points_of_heading = 2;  ///< what one more pledge takes, in rows of points
constexpr std::size_t most_channels = 3;

struct SheetPointView {
  std::string title;
  StatusView status;
  std::string reason;  ///< of silence
};

struct SheetPledgeView {
  LinkView link;
  std::vector<SheetPointView> points;
  std::string rest;  ///< "och tre punkter till": said when not all of them fit
  std::string origin;
  std::string next;  ///< when the next report is expected, or why there is none
};

struct QrView {
  std::int64_t width = 0;
  std::string path;
  std::string title;
};

/// How to say something, as one can from paper.
struct SheetChannelView {
  LinkView link;
  std::string reach;  ///< "telefon 012-34 56, www.exempelkommun.example"
};

struct StairwellView {
  FrameView frame;
  std::string lead;
  std::vector<SheetPledgeView> pledges;
  std::vector<std::string> key;  ///< "Genomfört: Allt i punkten är gjort."
  std::vector<LinkView> councils;
  std::vector<SheetChannelView> channels;
  std::string ask;  ///< whom, where no channel is registered
  std::optional<QrView> qr;
  LinkView place;
  std::string address;  ///< of `place`, as a reader types it; empty while the site has none
  std::vector<LinkView> other;
};

const ViewType& view_of(Tag<SheetPointView>) {
  static constexpr ViewField fields[] = {view_field<&SheetPointView::title>("title"),
                                         view_field<&SheetPointView::status>("status"),
                                         view_field<&SheetPointView::reason>("reason")};
  static constexpr ViewType type{"sheet-point", fields};
  return type;
}

const ViewType& view_of(Tag<SheetPledgeView>) {
  static constexpr ViewField fields[] = {
      view_field<&SheetPledgeView::link>("link"), view_field<&SheetPledgeView::points>("points"),
      view_field<&SheetPledgeView::rest>("rest"), view_field<&SheetPledgeView::origin>("origin"),
      view_field<&SheetPledgeView::next>("next")};
  static constexpr ViewType type{"sheet-pledge", fields};
  return type;
}

const ViewType& view_of(Tag<QrView>) {
  static constexpr ViewField fields[] = {view_field<&QrView::width>("width"),
                                         view_field<&QrView::path>("path"),
                                         view_field<&QrView::title>("title")};
  static constexpr ViewType type{"qr", fields};
  return type;
}

const ViewType& view_of(Tag<SheetChannelView>) {
  static constexpr ViewField fields[] = {view_field<&SheetChannelView::link>("link"),
                                         view_field<&SheetChannelView::reach>("reach")};
  static constexpr ViewType type{"sheet-channel", fields};
  return type;
}

const ViewType& view_of(Tag<StairwellView>) {
  static constexpr ViewField fields[] = {view_field<&StairwellView::frame>("frame"),
                                         view_field<&StairwellView::lead>("lead"),
                                         view_field<&StairwellView::pledges>("pledges"),
                                         view_field<&StairwellView::key>("key"),
                                         view_field<&StairwellView::councils>("councils"),
                                         view_field<&StairwellView::channels>("channels"),
                                         view_field<&StairwellView::ask>("ask"),
                                         view_field<&StairwellView::qr>("qr"),
                                         view_field<&StairwellView::place>("place"),
                                         view_field<&StairwellView::address>("address"),
                                         view_field<&StairwellView::other>("other")};
  static constexpr ViewType type{"stairwell", fields};
  return type;
}

std::string sheet_address(const Site& site, const Record& district, const Period& period) {
  return address_of(site, district) + "trapphusblad/" + to_string(period) + "/";
}

std::vector<PlannedPage> plan_stairwells(const Site& site) {
  std::vector<PlannedPage> pages;
  for (const Record& district : site.model.all<District>())
    for (const StairwellSheet& sheet : stairwell_sheets(district, site.model, site.histories))
      pages.push_back(
          {sheet_address(site, district, sheet.period), &district, to_string(sheet.period)});
  return pages;
}

/// "Nästa redovisning gäller tertial 1 2024 och ska lämnas 15 juni 2024."
std::string next_text(const Site& site, const PledgeHistory& history, const ExpectedReport* next) {
  if (next) {
    const std::string period = site.wording.period(next->period);
    if (!next->absent()) return site.strings.format("stairwell.next-here", {period});
    if (!next->upcoming())
      return site.strings.format("stairwell.next-absent",
                                 {period, site.wording.reason(next->reason)});
    if (next->due && next->due->stated())
      return site.strings.format("stairwell.next-due", {period, site.wording.when(*next->due)});
    return site.strings.format("stairwell.next", {period});
  }
  const auto& plan = history.record().final_report;
  if (!history.final_report && plan && plan->due->stated())
    return site.strings.format("stairwell.next-final", {site.wording.when(*plan->due)});
  return site.strings.format("stairwell.no-next", {site.wording.date(*history.record().valid)});
}

/// The reason of silence of all points, where it is the same: said once it leaves room on the
/// sheet. Empty where it is not, and each keeps its own.
std::string take_shared_reason(std::vector<SheetPointView>& points) {
  if (points.empty()) return {};
  std::string shared = points.front().reason;
  if (!std::ranges::all_of(points,
                           [&](const SheetPointView& point) { return point.reason == shared; }))
    return {};
  for (SheetPointView& point : points)
    point.reason.clear();
  return shared;
}

SheetPledgeView pledge_view(const Site& site, const StairwellPledge& pledge, std::size_t room) {
  const PledgeHistory& history = *pledge.history;
  SheetPledgeView view{.link = link_to(site, pledge.followup ? *pledge.followup : *history.pledge),
                       .points = {},
                       .rest = {},
                       .origin = {},
                       .next = next_text(site, history, pledge.next)};
  for (const StairwellPoint& point : pledge.points)
    if (view.points.size() < room)
      view.points.push_back(
          {point.history->point->title, status_view(site, point.status),
           point.silent ? std::string(site.wording.reason(point.reason)) : std::string()});
  if (const std::size_t rest = pledge.points.size() - view.points.size(); rest > 0)
    view.rest = capitalized(site.wording.count("stairwell.rest", rest));
  if (!pledge.followup) {
    const std::string reason = take_shared_reason(view.points);
    view.origin = reason.empty() ? std::string(site.strings("stairwell.absent"))
                                 : site.strings.format("stairwell.absent-because", {reason});
    return view;
  }
  std::vector<std::string> reporters;
  for (const Ref<Party>& party : pledge.followup->as<Followup>().reported_by)
    reporters.push_back(title_of(site, party.record()));
  if (!reporters.empty())
    view.origin = site.strings.format("stairwell.reported-by", {site.wording.list(reporters)});
  return view;
}

/// What the words mean, each that stands on the sheet once.
std::vector<std::string> key_of(const Site& site, const StairwellSheet& sheet,
                                const std::vector<SheetPledgeView>& shown) {
  std::array<bool, shown_status_count> seen{};
  for (std::size_t i = 0; i < shown.size(); ++i)
    for (std::size_t row = 0; row < shown[i].points.size(); ++row)
      seen[static_cast<std::size_t>(sheet.pledges[i].points[row].status)] = true;
  std::vector<std::string> key;
  for (std::size_t i = 0; i < shown_status_count; ++i) {
    const auto status = static_cast<ShownStatus>(i);
    if (seen[i])
      key.push_back(std::string(site.wording.label(status)) + ": " +
                    std::string(site.wording.meaning(status)));
  }
  return key;
}

/// As a reader types it.
std::string typed(std::string_view url) {
  if (const std::size_t scheme = url.find("://"); scheme != std::string_view::npos)
    url.remove_prefix(scheme + 3);
  if (url.ends_with('/')) url.remove_suffix(1);
  return std::string(url);
}

SheetChannelView channel_view(const Site& site, const Record& record) {
  const auto& channel = record.as<Channel>();
  std::vector<std::string> ways;
  if (channel.phone) ways.push_back(site.strings.format("stairwell.phone", {*channel.phone}));
  if (channel.email) ways.push_back(*channel.email);
  if (channel.url) ways.push_back(typed(channel.url->text));
  SheetChannelView view{link_to(site, record), {}};
  for (const std::string& way : ways)
    view.reach += (view.reach.empty() ? "" : ", ") + way;
  return view;
}

/// The address to type and its QR code; neither while the site's address leads nowhere.
void add_address(StairwellView& view, const Site& site, const Record& district) {
  if (has_placeholder_address(site.settings)) return;
  const std::string whole = site.absolute(address_of(site, district)).text;
  view.address = whole.substr(whole.find("://") + 3);
  if (const std::optional<QrCode> code = qr_code(whole))
    view.qr = QrView{code->width, code->path, site.strings.format("stairwell.qr", {view.address})};
}

StairwellView make_stairwell_view(const Site& site, const PlannedPage& page) {
  const Record& district = *page.record;
  const std::string name = title_of(site, district);
  const std::vector<StairwellSheet> sheets = stairwell_sheets(district, site.model, site.histories);
  const auto sheet = std::ranges::find_if(
      sheets, [&](const StairwellSheet& other) { return to_string(other.period) == page.key; });
  StairwellView view;
  const std::string period = site.wording.period(sheet->period);
  const bool past = is_past(*sheet, site.as_of);
  const std::string kind = sheet->silent ? "-silent" : past ? "-past" : "";
  view.lead = site.strings.format("stairwell.lead" + kind, {name, period});
  FrameInput input{.title = site.strings.format("stairwell.title" + kind, {name, period}),
                   .address = page.address,
                   .description = view.lead,
                   .section = "districts"};
  input.breadcrumbs =
      breadcrumbs_to(site, district, "/stadsdelar/", site.strings("district_list.title"));
  input.breadcrumbs.push_back(link_to(site, district));
  const std::size_t headings = points_of_heading * (sheet->pledges.size() - 1);
  std::size_t room = most_points - std::min(headings, most_points - 1);
  for (const StairwellPledge& pledge : sheet->pledges) {
    view.pledges.push_back(pledge_view(site, pledge, room));
    room -= view.pledges.back().points.size();
    input.shown.push_back(pledge.followup ? pledge.followup : pledge.history->pledge);
  }
  view.frame = make_frame(site, input);
  view.frame.indexed = false;
  view.key = key_of(site, *sheet, view.pledges);
  view.councils = links_to(
      site, std::span<const Record* const>(safety_councils_of(district, site.model, site.as_of)));
  view.place = link_to(site, district);
  for (const Record* channel : channels_of(district, site.model, site.settings, site.as_of))
    if (view.channels.size() < most_channels) view.channels.push_back(channel_view(site, *channel));
  // What is official is answered for by its publisher; of another site only who reported can tell.
  view.ask =
      site.settings.official && site.settings.publisher
          ? site.strings.format("stairwell.ask-publisher",
                                {site.settings.publisher->name, site.settings.publisher->contact})
          : std::string(site.strings("stairwell.ask"));
  add_address(view, site, district);
  for (LinkView& link : stairwell_links(site, district))
    if (link.address.text != site.link(page.address).text) view.other.push_back(std::move(link));
  return view;
}

}  // namespace

std::vector<LinkView> stairwell_links(const Site& site, const Record& district) {
  std::vector<LinkView> links;
  for (const StairwellSheet& sheet : stairwell_sheets(district, site.model, site.histories))
    links.push_back({site.strings.format("stairwell.link", {site.wording.period(sheet.period)}),
                     site.link(sheet_address(site, district, sheet.period))});
  return links;
}

const PageType stairwell_page = [] {
  PageType type =
      page_type<StairwellView, make_stairwell_view>("stairwell", "stairwell.html", plan_stairwells);
  type.in_sitemap = false;
  return type;
}();

}  // namespace tertial
