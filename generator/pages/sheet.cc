#include "pages/sheet.h"

#include "base/text.h"
#include "pages/tied.h"

namespace tertial {
namespace {

SheetSectionView& open_section(SheetView& view, std::string_view heading) {
  SheetSectionView section;
  section.heading = heading;
  section.id = "del-" + slug(heading);
  return view.sections.emplace_back(std::move(section));
}

}  // namespace

const ViewType& view_of(Tag<SheetSectionView>) {
  static constexpr ViewField fields[] = {view_field<&SheetSectionView::heading>("heading"),
                                         view_field<&SheetSectionView::id>("id"),
                                         view_field<&SheetSectionView::html>("html"),
                                         view_field<&SheetSectionView::sources>("sources"),
                                         view_field<&SheetSectionView::links>("links"),
                                         view_field<&SheetSectionView::entries>("entries"),
                                         view_field<&SheetSectionView::grounds>("grounds"),
                                         view_field<&SheetSectionView::origin>("origin"),
                                         view_field<&SheetSectionView::silence>("silence")};
  static constexpr ViewType type{"sheet-section", fields};
  return type;
}

const ViewType& view_of(Tag<SheetView>) {
  static constexpr ViewField fields[] = {
      view_field<&SheetView::frame>("frame"), view_field<&SheetView::standing>("standing"),
      view_field<&SheetView::facts>("facts"), view_field<&SheetView::text>("text"),
      view_field<&SheetView::sections>("sections")};
  static constexpr ViewType type{"sheet", fields};
  return type;
}

FrameView sheet_frame(const Site& site, const PlannedPage& page, const SheetFrame& input) {
  FrameInput frame;
  frame.title = title_of(site, *page.record);
  frame.address = page.address;
  frame.description = input.description;
  frame.section = input.section;
  frame.breadcrumbs = breadcrumbs_to(site, *page.record, input.list_address, input.list_title);
  frame.shown = {page.record};
  frame.subject = page.record;
  return make_frame(site, frame);
}

void add_section(SheetView& view, std::string_view heading, Html html, std::string_view silence,
                 std::vector<CitationView> sources) {
  if (html.text.empty() && silence.empty()) return;
  SheetSectionView& section = open_section(view, heading);
  if (html.text.empty()) section.silence = silence;
  section.html = std::move(html);
  section.sources = std::move(sources);
}

void add_section(SheetView& view, std::string_view heading, std::vector<LinkView> links) {
  if (!links.empty()) open_section(view, heading).links = std::move(links);
}

void add_grounds(const Site& site, SheetView& view, const std::vector<Ground>& grounds) {
  if (!grounds.empty())
    open_section(view, site.strings("sheet.grounds")).grounds = ground_views(site, grounds);
}

void add_decision(const Site& site, SheetView& view, const std::optional<DecisionLink>& decision,
                  std::string_view silence) {
  if (!decision && silence.empty()) return;
  SheetSectionView& section = open_section(view, site.strings("sheet.decision"));
  section.origin = origin_view(site, decision);
  if (!decision) section.silence = silence;
}

void add_tied(const Site& site, SheetView& view, const Record& record) {
  for (GroupView& group : tied_groups(site, record)) {
    SheetSectionView& section = open_section(view, group.heading);
    section.entries = std::move(group.entries);
  }
}

void add_validity(const Site& site, SheetView& view, const Validity& valid) {
  add_section(view, site.strings("sheet.time"), site.html(valid.note), {},
              citations(site, valid.sources));
}

}  // namespace tertial
