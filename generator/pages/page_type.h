#pragma once
// A kind of page: which pages of it there are, its template, and how one is rendered. One line each
// in pages/registry.cc.
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "pages/frame.h"
#include "pages/line_breaks.h"
#include "pages/term/term_links.h"
#include "theme/template.h"

namespace tertial {

struct Division;

/// One page to be built. What it shows is found from `record`, or from `address` for pages that
/// belong to no record (`key`: a period id, a district id).
struct PlannedPage {
  std::string
      address;  ///< "/stadsdelar/ryd/"; a file name at the end for what is not a folder's index
  const Record* record = nullptr;
  std::string key = {};
  std::shared_ptr<const Division> division = {};  ///< of the list that it is a page of
  std::size_t part = 0;                           ///< in the division; 0 is the list's own page
};

/// Pages of one kind: planning and rendering change nothing, and are done by many threads.
struct PageType {
  std::string_view name;           ///< used in messages and `explain`
  std::string_view template_name;  ///< "pledge.html"; empty when the bytes are written without one
  const ViewType& (*view)();       ///< null when there is no template
  std::vector<PlannedPage> (*plan)(const Site&);
  /// Appends the page's bytes. `page_template` is null exactly when template_name is empty.
  void (*render)(const Site&, const PlannedPage&, const Template* page_template, std::string& out);
  bool in_sitemap = true;
  bool after_others = false;  ///< planned when site.planned has all pages of the other types
};

/// A type whose render function makes one View and hands it to the template:
/// `page_type<PledgeView, make_pledge_view>("pledge", "pledge.html", plan_pledges)`.
template <class View, View (*make)(const Site&, const PlannedPage&)>
constexpr PageType page_type(std::string_view name, std::string_view template_name,
                             std::vector<PlannedPage> (*plan)(const Site&)) {
  return {name, template_name, +[]() -> const ViewType& { return view_of(Tag<View>{}); }, plan,
          +[](const Site& site, const PlannedPage& page, const Template* page_template,
              std::string& out) {
            const View view = make(site, page);
            page_template->render(&view, out);
            if (!site.term_links.empty())
              keep_first_term_links(out, site.plain_link(page.address).text);
            keep_together(out);
          }};
}

/// One page per record of type T, at its own address; an awaited one has another (awaited_page).
template <class T>
std::vector<PlannedPage> plan_records(const Site& site) {
  std::vector<PlannedPage> pages;
  for (const Record& record : site.model.all<T>())
    if (!record.awaited) pages.push_back({address_of(site, record), &record});
  return pages;
}

/// The single page at `address`.
inline std::vector<PlannedPage> single_page(std::string address) {
  return {{std::move(address)}};
}

/// All kinds of pages, in the order in which they are planned.
std::span<const PageType* const> page_types();

}  // namespace tertial
