#include <algorithm>

#include "base/collation.h"
#include "base/text.h"
#include "derive/district_digest.h"
#include "pages/district/district_lists.h"
#include "pages/district/district_page.h"
#include "pages/lists.h"

namespace tertial {

const ViewType& view_of(Tag<PlaceLinkView>) {
  static constexpr ViewField fields[] = {view_field<&PlaceLinkView::link>("link"),
                                         view_field<&PlaceLinkView::note>("note")};
  static constexpr ViewType type{"place-link", fields};
  return type;
}

PlaceLinkView place_link(const Site& site, const Record& district) {
  PlaceLinkView view{link_to(site, district), {}};
  const std::size_t pledges = site.model.referring<Pledge>(district).size();
  if (pledges > 0) view.note = site.wording.count("pledge_list.count", pledges);
  return view;
}

void sort_places(std::vector<PlaceLinkView>& places) {
  sort_sv(places, [](const PlaceLinkView& place) { return std::string_view(place.link.text); });
}

namespace {

struct PlaceGroupView {
  std::string title;
  std::string id;
  std::vector<PlaceLinkView> places;
};

struct DistrictIndexView {
  FrameView frame;
  std::string lead;
  std::vector<PlaceGroupView> groups;
};

const ViewType& view_of(Tag<PlaceGroupView>) {
  static constexpr ViewField fields[] = {view_field<&PlaceGroupView::title>("title"),
                                         view_field<&PlaceGroupView::id>("id"),
                                         view_field<&PlaceGroupView::places>("places")};
  static constexpr ViewType type{"place-group", fields};
  return type;
}

const ViewType& view_of(Tag<DistrictIndexView>) {
  static constexpr ViewField fields[] = {view_field<&DistrictIndexView::frame>("frame"),
                                         view_field<&DistrictIndexView::lead>("lead"),
                                         view_field<&DistrictIndexView::groups>("groups")};
  static constexpr ViewType type{"district-index", fields};
  return type;
}

std::vector<PlannedPage> plan_district_index(const Site&) {
  return single_page("/stadsdelar/");
}

void add_group(DistrictIndexView& view, const Site& site, PlaceGroupView group,
               const std::vector<const Record*>& districts) {
  if (districts.empty()) return;
  for (const Record* district : districts)
    group.places.push_back(place_link(site, *district));
  sort_places(group.places);
  view.groups.push_back(std::move(group));
}

DistrictIndexView make_district_index_view(const Site& site, const PlannedPage& page) {
  DistrictIndexView view;
  const auto all = site.model.all<District>();
  view.lead = all.empty() ? std::string(site.strings("district_list.empty"))
                          : capitalized(site.wording.count("district_list.lead", all.size()));
  FrameInput input{.title = std::string(site.strings("district_list.title")),
                   .address = page.address,
                   .description = view.lead,
                   .section = "districts"};
  for (const Record& district : all)
    input.shown.push_back(&district);
  input.subject = &site.home();  // what is not known of the municipality's places
  view.frame = make_frame(site, input);
  // Every name leads to a page with the sources of its own.
  view.frame.sources.clear();

  const auto of = [&](const Record& municipality, std::optional<DistrictKind> kind) {
    std::vector<const Record*> districts;
    for (const Record& district : all)
      if (&municipality_of(district, site.model, site.settings) == &municipality &&
          (!kind || district.as<District>().kind == *kind))
        districts.push_back(&district);
    return districts;
  };
  for (std::size_t i = 0; i < choices_of<DistrictKind>.size(); ++i) {
    const auto kind = static_cast<DistrictKind>(i);
    add_group(view, site,
              {std::string(choice_text(site, "place-group", kind)),
               std::string(choices_of<DistrictKind>[i].name),
               {}},
              of(site.home(), kind));
  }
  for (const Record& municipality : site.model.all<Municipality>())
    if (&municipality != &site.home())
      add_group(view, site,
                {site.strings.format("district_list.in", {title_of(site, municipality)}),
                 "kommun-" + municipality.id,
                 {}},
                of(municipality, std::nullopt));
  return view;
}

}  // namespace

const PageType district_index_page = page_type<DistrictIndexView, make_district_index_view>(
    "district-index", "districts.html", plan_district_index);

}  // namespace tertial
