#pragma once
// Every address and every place on a page that a link of this site may lead to.
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "pages/page_type.h"

namespace tertial {

class LinkTargets {
 public:
  /// The site's pages have to be planned. Places: points, items, and records that stand on a list.
  explicit LinkTargets(const Site& site);
  /// The ids of headings on a record's page.
  void add_anchors(std::string_view type, std::string_view id, std::span<const std::string> names);

  /// To be called between the last place and the first check.
  void sort();

  /// Reports a link within the site that leads nowhere. Other sites are not asked.
  void check(std::string_view target, Span at, DiagnosticList& out) const;

 private:
  bool has_page(std::string_view address) const;
  bool has_place(std::string_view address) const;

  const Site& site_;
  std::vector<std::string> places_;  // "/ordlista/#tertial", sorted
};

}  // namespace tertial
