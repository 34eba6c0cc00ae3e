#include "pages/status_key.h"

namespace tertial {

const ViewType& view_of(Tag<KeyView>) {
  static constexpr ViewField fields[] = {view_field<&KeyView::status>("status"),
                                         view_field<&KeyView::meaning>("meaning")};
  static constexpr ViewType type{"key", fields};
  return type;
}

KeyView key_view(const Site& site, ShownStatus status) {
  return {status_view(site, status), std::string(site.wording.meaning(status))};
}

KeyView carried_over_key(const Site& site) {
  return {{"carried-over", std::string(site.strings("status.carried-over.label"))},
          std::string(site.strings("status.carried-over.meaning"))};
}

std::vector<KeyView> status_key(const Site& site) {
  std::vector<KeyView> key;
  for (std::size_t i = 0; i < shown_status_count; ++i)
    key.push_back(key_view(site, static_cast<ShownStatus>(i)));
  key.push_back(carried_over_key(site));
  return key;
}

std::string status_address(const StatusView& status) {
  return "/ordlista/#status-" + status.name;
}

}  // namespace tertial
