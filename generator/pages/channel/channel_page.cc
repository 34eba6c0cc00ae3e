#include "pages/channel/channel_page.h"

#include "base/text.h"
#include "pages/standing.h"

namespace tertial {
namespace {

struct ChannelView {
  std::string id, title, standing;
  Html how, note;
  std::vector<FactView> facts;
  std::vector<GapView> gaps;
  std::vector<ContradictionView> contradictions;
  std::vector<CitationView> sources;
};

struct ChannelGroupView {
  std::string heading;
  std::string id;
  std::vector<ChannelView> channels;
};

struct ChannelsView {
  FrameView frame;
  std::string lead;
  std::vector<ChannelGroupView> groups;
};

const ViewType& view_of(Tag<ChannelView>) {
  static constexpr ViewField fields[] = {view_field<&ChannelView::id>("id"),
                                         view_field<&ChannelView::title>("title"),
                                         view_field<&ChannelView::standing>("standing"),
                                         view_field<&ChannelView::how>("how"),
                                         view_field<&ChannelView::note>("note"),
                                         view_field<&ChannelView::facts>("facts"),
                                         view_field<&ChannelView::gaps>("gaps"),
                                         view_field<&ChannelView::contradictions>("contradictions"),
                                         view_field<&ChannelView::sources>("sources")};
  static constexpr ViewType type{"channel", fields};
  return type;
}

const ViewType& view_of(Tag<ChannelGroupView>) {
  static constexpr ViewField fields[] = {view_field<&ChannelGroupView::heading>("heading"),
                                         view_field<&ChannelGroupView::id>("id"),
                                         view_field<&ChannelGroupView::channels>("channels")};
  static constexpr ViewType type{"channel-group", fields};
  return type;
}

const ViewType& view_of(Tag<ChannelsView>) {
  static constexpr ViewField fields[] = {view_field<&ChannelsView::frame>("frame"),
                                         view_field<&ChannelsView::lead>("lead"),
                                         view_field<&ChannelsView::groups>("groups")};
  static constexpr ViewType type{"channels", fields};
  return type;
}

void add_facts(const Site& site, const Channel& channel, ChannelView& view) {
  add_fact(view.facts, site.strings("channel.about"), site.html(channel.about));
  std::vector<LinkView> handlers = links_to(site, channel.bodies);
  std::ranges::move(links_to(site, channel.parties), std::back_inserter(handlers));
  add_fact(view.facts, site.strings("channel.handled-by"), std::move(handlers));
  add_fact(view.facts, site.strings("channel.handled-by"), channel.handled_by.value_or(""));
  if (channel.bodies.empty() && channel.parties.empty() && !channel.handled_by)
    add_fact(view.facts, site.strings("channel.handled-by"),
             std::string(site.strings("channel.unknown")));
  if (channel.url)
    add_fact(view.facts, site.strings("channel.url"),
             std::vector{
                 LinkView{site.strings.format("channel.open", {view.title}), {channel.url->text}}});
  add_fact(view.facts, site.strings("channel.phone"), channel.phone.value_or(""));
  add_fact(view.facts, site.strings("channel.email"), channel.email.value_or(""));
  add_fact(view.facts, site.strings("channel.visit"), channel.visit.value_or(""));
  add_fact(view.facts, site.strings("channel.languages"), site.wording.list(channel.languages));
  add_fact(view.facts, site.strings("sheet.districts"), links_to(site, channel.districts));
  add_fact(view.facts, site.strings("channel.response"), site.html(channel.response));
  if (!channel.response)
    add_fact(view.facts, site.strings("channel.response"),
             std::string(site.strings("channel.unknown")));
}

ChannelView channel_view(const Site& site, const Record& record) {
  const auto& channel = record.as<Channel>();
  ChannelView view;
  const std::string address = address_of(site, record);
  view.id = address.substr(address.find('#') + 1);
  view.title = title_of(site, record);
  view.standing = standing_text(site, record);
  view.how = site.html(channel.how);
  view.note = site.html(channel.valid.note);
  add_facts(site, channel, view);
  view.gaps = gap_views(site, common(record).gaps);
  view.contradictions = contradiction_views(site, record);
  view.sources = citations(site, common(record).sources);
  return view;
}

void add_group(const Site& site, ChannelsView& view, const std::vector<const Record*>& channels,
               const Record& municipality) {
  ChannelGroupView group;
  group.heading = title_of(site, municipality);
  group.id = "i-" + slug(group.heading);
  for (const Record* channel : of_municipality(site, channels, municipality))
    group.channels.push_back(channel_view(site, *channel));
  if (!group.channels.empty()) view.groups.push_back(std::move(group));
}

ChannelsView make_channels_view(const Site& site, const PlannedPage& page) {
  ChannelsView view;
  view.lead = site.strings("channels.lead");
  FrameInput frame;
  frame.title = site.strings("channels.title");
  frame.address = page.address;
  frame.description = view.lead;
  frame.section = "channels";
  frame.shown = pointers<Channel>(site);
  view.frame = make_frame(site, frame);
  view.frame.sources.clear();  // each channel names its own
  std::vector<const Record*> channels = pointers<Channel>(site);
  sort_by_title(site, channels);
  add_group(site, view, channels, site.home());
  for (const Record* municipality : other_municipalities(site))
    add_group(site, view, channels, *municipality);
  return view;
}

std::vector<PlannedPage> plan_channels(const Site&) {
  return single_page("/synpunkter/");
}

}  // namespace

EntryView channel_entry(const Site& site, const Record& record) {
  return {link_to(site, record), other_municipality(site, record), standing_text(site, record)};
}

const PageType channels_page =
    page_type<ChannelsView, make_channels_view>("channels", "channels.html", plan_channels);

}  // namespace tertial
