#include "pages/source/source_page.h"

#include "base/text.h"
#include "pages/distinct_links.h"
#include "pages/owned_list/owned_list.h"
#include "records/source/source.h"

namespace tertial {
namespace {

/// More links than this are folded away.
constexpr std::size_t few_links = 6;

struct SourceView {
  std::string id;
  std::string title;
  Address address;  ///< empty when it cannot be read on the web
  std::string document;
  std::string publisher;
  std::string published, page_updated, copied;  ///< empty when the record says nothing of it
  std::string read;
  Html read_note;
  std::vector<LinkView> used_by;
  std::string used_by_count;
  std::optional<LinkView> all_users;  ///< where there are more than stand here
  bool folded = false;
};
const ViewType& view_of(Tag<SourceView>) {
  static constexpr ViewField fields[] = {view_field<&SourceView::id>("id"),
                                         view_field<&SourceView::title>("title"),
                                         view_field<&SourceView::address>("address"),
                                         view_field<&SourceView::document>("document"),
                                         view_field<&SourceView::publisher>("publisher"),
                                         view_field<&SourceView::published>("published"),
                                         view_field<&SourceView::page_updated>("page_updated"),
                                         view_field<&SourceView::copied>("copied"),
                                         view_field<&SourceView::read>("read"),
                                         view_field<&SourceView::read_note>("read_note"),
                                         view_field<&SourceView::used_by>("used_by"),
                                         view_field<&SourceView::used_by_count>("used_by_count"),
                                         view_field<&SourceView::all_users>("all_users"),
                                         view_field<&SourceView::folded>("folded")};
  static constexpr ViewType type{"source", fields};
  return type;
}

struct SourceGroupView {
  std::string heading;
  std::string id;
  std::vector<SourceView> sources;
};
const ViewType& view_of(Tag<SourceGroupView>) {
  static constexpr ViewField fields[] = {view_field<&SourceGroupView::heading>("heading"),
                                         view_field<&SourceGroupView::id>("id"),
                                         view_field<&SourceGroupView::sources>("sources")};
  static constexpr ViewType type{"source-group", fields};
  return type;
}

struct SourcesView {
  FrameView frame;
  std::string lead;
  std::vector<SourceGroupView> groups;
};
const ViewType& view_of(Tag<SourcesView>) {
  static constexpr ViewField fields[] = {view_field<&SourcesView::frame>("frame"),
                                         view_field<&SourcesView::lead>("lead"),
                                         view_field<&SourcesView::groups>("groups")};
  static constexpr ViewType type{"sources", fields};
  return type;
}

std::string date_text(const Site& site, const std::optional<Located<PartialDate>>& date) {
  return date && (*date)->stated() ? site.wording.date(**date) : std::string();
}

SourceView source_view(const Site& site, const Record& record) {
  const auto& source = record.as<Source>();
  const std::string address = address_of(site, record);
  SourceView view;
  view.id = address.substr(address.find('#') + 1);
  view.title = title_of(site, record);
  if (source.url) view.address = {source.url->text};
  view.document = source.document.value_or("");
  view.publisher = source.publisher.value_or("");
  view.published = date_text(site, source.published);
  view.page_updated = date_text(site, source.page_updated);
  view.copied = date_text(site, source.copied);
  view.read = choice_text(site, "source-read", source.read);
  view.read_note = site.html(source.read_note);
  std::vector<const Record*> users = users_of(site, record);
  if (users.size() > few_links)
    view.used_by_count = capitalized(site.wording.count("sources-page.used-by", users.size()));
  view.folded = users.size() > few_links;
  view.all_users = shorten(site, record, OwnedList::source_users, users);
  view.used_by = distinct_links(site, users);
  return view;
}

SourcesView make_sources_view(const Site& site, const PlannedPage& page) {
  SourcesView view;
  std::vector<const Record*> all = pointers<Source>(site);
  view.lead = site.strings.format("sources-page.lead", {site.wording.number(all.size())});
  FrameInput frame;
  frame.title = site.strings("sources-page.title");
  frame.address = page.address;
  frame.description = view.lead;
  frame.section = "sources";
  frame.shown = all;
  frame.parts = all;
  view.frame = make_frame(site, frame);
  sort_by_title(site, all);
  const auto kind = [](const Record& record) { return record.as<Source>().kind; };
  for (const auto& [key, part] : divide<SourceKind>(all, kind)) {
    SourceGroupView group;
    group.heading = choice_text(site, "source-kind", key);
    group.id = "slag-" + std::string(word_of(key));
    for (const Record* record : part)
      group.sources.push_back(source_view(site, *record));
    view.groups.push_back(std::move(group));
  }
  return view;
}

std::vector<PlannedPage> plan_sources(const Site&) {
  return single_page("/kallor/");
}

}  // namespace

const PageType sources_page =
    page_type<SourcesView, make_sources_view>("sources", "sources.html", plan_sources);

}  // namespace tertial
