#include "pages/search/search_page.h"

#include "pages/search/search_documents.h"
#include "search/index.h"

namespace tertial {
namespace {

struct ChoiceView {
  std::string value;
  std::string text;
};
const ViewType& view_of(Tag<ChoiceView>) {
  static constexpr ViewField fields[] = {view_field<&ChoiceView::value>("value"),
                                         view_field<&ChoiceView::text>("text")};
  static constexpr ViewType type{"choice", fields};
  return type;
}

struct SearchView {
  FrameView frame;
  Address index;  ///< the folder of the index
  std::vector<ChoiceView> kinds, places, years;
  std::vector<ChoiceView> sentences;  ///< what the script says, by name
};
const ViewType& view_of(Tag<SearchView>) {
  static constexpr ViewField fields[] = {
      view_field<&SearchView::frame>("frame"), view_field<&SearchView::index>("index"),
      view_field<&SearchView::kinds>("kinds"), view_field<&SearchView::places>("places"),
      view_field<&SearchView::years>("years"), view_field<&SearchView::sentences>("sentences")};
  static constexpr ViewType type{"search", fields};
  return type;
}

SearchView make_search_view(const Site& site, const PlannedPage& page) {
  SearchView view;
  FrameInput frame;
  frame.title = site.strings("search.title");
  frame.address = page.address;
  frame.description = site.strings("search.description");
  frame.section = "search";
  view.frame = make_frame(site, frame);
  view.frame.scripted = true;
  view.index = site.link("/" + std::string(search::folder));
  for (const std::string_view kind : search_kinds)
    view.kinds.push_back(
        {std::string(kind), std::string(site.strings("search.kind." + std::string(kind)))});
  for (const Record* place : searched_places(site))
    view.places.push_back({place->id, title_of(site, *place)});
  for (const int year : searched_years(site))
    view.years.push_back({std::to_string(year), std::to_string(year)});
  // The script fills in what was searched for and how much was found.
  for (const std::string_view name : {"none", "one", "many", "some", "near", "working", "failed"})
    view.sentences.push_back(
        {std::string(name),
         site.strings.format("search.say." + std::string(name), {"{0}", "{1}"})});
  return view;
}

std::vector<PlannedPage> plan_search_page(const Site&) {
  return single_page("/sok/");
}

}  // namespace

const PageType search_page =
    page_type<SearchView, make_search_view>("search", "search.html", plan_search_page);

}  // namespace tertial
