#include "pages/ground_views.h"

#include "pages/pledge/pledge_views.h"
#include "records/agreement/agreement.h"

namespace tertial {

const ViewType& view_of(Tag<GroundView>) {
  static constexpr ViewField fields[] = {view_field<&GroundView::links>("links"),
                                         view_field<&GroundView::note>("note"),
                                         view_field<&GroundView::sources>("sources")};
  static constexpr ViewType type{"ground", fields};
  return type;
}

std::vector<GroundView> ground_views(const Site& site, const std::vector<Ground>& grounds) {
  std::vector<GroundView> views;
  for (const Ground& ground : grounds) {
    GroundView view;
    if (ground.pledge) {
      const Record& pledge = ground.pledge->record();
      view.links.push_back(link_to(site, pledge));
      for (const Located<std::string>& code : ground.points)
        if (const Point* point = find_point(pledge.as<Pledge>(), *code))
          view.links.push_back({site.strings.format("ground.point", {*point->code, point->title}),
                                site.link(point_address_of(site, pledge, *point))});
    }
    if (ground.agreement) view.links.push_back(link_to(site, ground.agreement->record()));
    if (ground.case_) view.links.push_back(case_link(site, ground.case_->record()));
    if (ground.document) view.links.push_back(link_to(site, ground.document->record()));
    view.note = site.html(ground.note);
    view.sources = citations(site, ground.sources);
    views.push_back(std::move(view));
  }
  return views;
}

}  // namespace tertial
