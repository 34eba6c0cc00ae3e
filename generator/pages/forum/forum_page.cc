#include "pages/forum/forum_page.h"

#include "base/text.h"
#include "pages/forum/rhythm_views.h"
#include "pages/standing.h"

namespace tertial {
namespace {

std::string state_text(const Site& site, const Record& record) {
  return record.as<Forum>().proposed ? std::string(site.strings("forum.proposed"))
                                     : standing_text(site, record);
}

/// The year's meetings, where a source says more of them than how many.
void add_meetings(const Site& site, const Record& record, SheetView& view) {
  if (record.as<Forum>().occasions.empty()) return;
  for (const RhythmRowView& row : rhythm_views(site, rhythm_of(record, site.model, site.as_of))) {
    add_fact(view.facts, row.when,
             row.theme.empty() ? std::string(site.strings("rhythm.no-theme"))
                               : site.strings.format("rhythm.themed", {row.theme}));
    add_sources(view.frame, row.sources);
  }
}

void add_facts(const Site& site, const Record& record, SheetView& view) {
  const auto& forum = record.as<Forum>();
  add_fact(view.facts, site.strings("forum.kind"),
           std::string(choice_text(site, "forum-kind", forum.kind)));
  const std::string rhythm = rhythm_text(site, forum);
  add_fact(view.facts, site.strings("forum.rhythm"),
           rhythm.empty() ? std::string(site.strings("forum.rhythm-unknown")) : rhythm);
  if (forum.rhythm && forum.rhythm->alternates_with)
    add_fact(view.facts, site.strings("survey.alternates"),
             std::vector{link_to(site, forum.rhythm->alternates_with->record())});
  add_meetings(site, record, view);
  if (forum.convener)
    add_fact(view.facts, site.strings("forum.convener"),
             std::vector{link_to(site, forum.convener->record())});
  add_fact(view.facts, site.strings("sheet.districts"), links_to(site, forum.districts));
  add_fact(view.facts, site.strings("sheet.supersedes"), links_to(site, forum.supersedes));
  add_successors<Forum>(site, record, view.facts);
  add_fact(view.facts, site.strings("sheet.municipality"), other_municipality(site, record));
}

void add_participants(const Site& site, const Forum& forum, SheetView& view) {
  std::vector<LinkView> links = links_to(site, forum.bodies);
  std::ranges::move(links_to(site, forum.parties), std::back_inserter(links));
  const bool known = forum.participants || !links.empty();
  SheetSectionView section;
  section.heading = site.strings("forum.participants");
  section.id = "deltagare";
  section.html = site.html(forum.participants);
  section.links = std::move(links);
  if (!known) section.silence = site.strings("forum.participants-unknown");
  view.sections.push_back(std::move(section));
}

SheetView make_forum_view(const Site& site, const PlannedPage& page) {
  const Record& record = *page.record;
  const auto& forum = record.as<Forum>();
  SheetView view;
  view.standing = state_text(site, record);
  view.frame = sheet_frame(
      site, page,
      {"/samverkan/", site.strings("forums.title"), "forums",
       forum.purpose ? plain_text(forum.purpose->text)
                     : site.strings.format("forum.description", {title_of(site, record)})});
  add_facts(site, record, view);
  view.text = site.body_html(record);
  add_section(view, site.strings("forum.purpose"), site.html(forum.purpose));
  if (forum.rhythm)
    add_section(view, site.strings("forum.about-rhythm"), site.html(forum.rhythm->note), {},
                citations(site, forum.rhythm->sources));
  add_participants(site, forum, view);
  add_validity(site, view, forum.valid);
  add_grounds(site, view, forum.follows_from);
  add_tied(site, view, record);
  return view;
}

struct RhythmTableView {
  std::string heading;
  std::vector<RhythmRowView> rhythm;
};

struct ForumListView {
  FrameView frame;
  std::string lead;
  std::optional<RhythmTableView> present, past;
  std::vector<GroupView> groups;
};

const ViewType& view_of(Tag<RhythmTableView>) {
  static constexpr ViewField fields[] = {view_field<&RhythmTableView::heading>("heading"),
                                         view_field<&RhythmTableView::rhythm>("rhythm")};
  static constexpr ViewType type{"rhythm-table", fields};
  return type;
}

std::optional<RhythmTableView> rhythm_table(const Site& site, std::string_view heading,
                                            const std::vector<RhythmRow>& rows) {
  if (rows.empty()) return std::nullopt;
  return RhythmTableView{std::string(heading), rhythm_views(site, rows)};
}

const ViewType& view_of(Tag<ForumListView>) {
  static constexpr ViewField fields[] = {
      view_field<&ForumListView::frame>("frame"), view_field<&ForumListView::lead>("lead"),
      view_field<&ForumListView::present>("present"), view_field<&ForumListView::past>("past"),
      view_field<&ForumListView::groups>("groups")};
  static constexpr ViewType type{"forum-list", fields};
  return type;
}

ForumListView make_forums_view(const Site& site, const PlannedPage& page) {
  ForumListView view;
  view.lead = site.strings("forums.lead");
  FrameInput frame;
  frame.title = site.strings("forums.title");
  frame.address = page.address;
  frame.description = view.lead;
  frame.section = "forums";
  view.frame = make_frame(site, frame);
  const YearlyRhythm rhythm = yearly_rhythm(site.model, site.as_of);
  view.present = rhythm_table(site, site.strings("forums.present"), rhythm.present);
  view.past = rhythm_table(site, site.strings("forums.past"), rhythm.past);
  std::vector<const Record*> forums = pointers<Forum>(site);
  sort_by_title(site, forums);
  const auto kind = [](const Record& record) { return record.as<Forum>().kind; };
  for (const auto& [key, part] : divide<ForumKind>(forums, kind)) {
    std::vector<EntryView> entries;
    for (const Record* forum : part)
      entries.push_back(forum_entry(site, *forum));
    add_group(view.groups, choice_text(site, "forum-kind", key), std::move(entries));
  }
  return view;
}

std::vector<PlannedPage> plan_forums(const Site&) {
  return single_page("/samverkan/");
}

}  // namespace

EntryView forum_entry(const Site& site, const Record& record) {
  const std::string rhythm = rhythm_text(site, record.as<Forum>());
  EntryView entry{link_to(site, record), joined({rhythm, other_municipality(site, record)}), {}};
  entry.note = state_text(site, record);
  return entry;
}

const PageType forum_page =
    page_type<SheetView, make_forum_view>("forum", "sheet.html", plan_records<Forum>);
const PageType forums_page =
    page_type<ForumListView, make_forums_view>("forums", "forums.html", plan_forums);

}  // namespace tertial
