#include "pages/other_names.h"

namespace tertial {

const ViewType& view_of(Tag<OtherNameView>) {
  static constexpr ViewField fields[] = {
      view_field<&OtherNameView::name>("name"), view_field<&OtherNameView::when>("when"),
      view_field<&OtherNameView::note>("note"), view_field<&OtherNameView::sources>("sources")};
  static constexpr ViewType type{"other-name", fields};
  return type;
}

std::vector<OtherNameView> other_names(const Site& site, const std::vector<Alias>& aliases) {
  std::vector<OtherNameView> views;
  for (const Alias& alias : aliases) {
    OtherNameView view{alias.name, {}, site.html(alias.note), citations(site, alias.sources)};
    const bool from = alias.from && alias.from->stated();
    const bool to = alias.to && alias.to->stated();
    if (from && to)
      view.when = site.wording.date(*alias.from) + "–" + site.wording.date(*alias.to);
    else if (from)
      view.when = site.strings.format("name.from", {site.wording.date(*alias.from)});
    else if (to)
      view.when = site.strings.format("name.to", {site.wording.date(*alias.to)});
    views.push_back(std::move(view));
  }
  return views;
}

}  // namespace tertial
