#include "pages/origin.h"

#include "pages/meeting/meeting_page.h"

namespace tertial {

const ViewType& view_of(Tag<OriginView>) {
  static constexpr ViewField fields[] = {
      view_field<&OriginView::date>("date"), view_field<&OriginView::body>("body"),
      view_field<&OriginView::item>("item"), view_field<&OriginView::document>("document"),
      view_field<&OriginView::note>("note"), view_field<&OriginView::sources>("sources")};
  static constexpr ViewType type{"origin", fields};
  return type;
}

std::optional<OriginView> origin_view(const Site& site,
                                      const std::optional<DecisionLink>& decision) {
  if (!decision) return std::nullopt;
  OriginView view;
  if (decision->date && (*decision->date)->stated()) view.date = date_view(site, **decision->date);
  if (decision->body) view.body = link_to(site, decision->body->record());
  if (decision->item) {
    const Record& item = decision->item->record();
    view.item = LinkView{item_title_with_meeting(site, item), site.link(address_of(site, item))};
  }
  if (decision->document) view.document = link_to(site, decision->document->record());
  view.note = site.html(decision->note);
  view.sources = citations(site, decision->sources);
  return view;
}

}  // namespace tertial
