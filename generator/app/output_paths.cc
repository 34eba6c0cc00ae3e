#include "app/output_paths.h"

#include <algorithm>
#include <vector>

#include "app/messages.h"
#include "base/text.h"
#include "pages/redirect/redirect_page.h"

namespace tertial {
namespace {

/// A file of the site, of a page or of the theme.
struct Written {
  std::string folded;  // some hosts do not tell a from A
  const PlannedPage* page = nullptr;
  const Asset* asset = nullptr;

  const Redirect* redirect() const { return page ? redirect_at(*page) : nullptr; }
  std::string address() const { return page ? page->address : "/" + asset->path; }
  Span place() const {
    if (const Redirect* from = redirect()) return from->from.at;
    return page && page->record ? whole_file(page->record->file) : no_place();
  }
};

/// What redirects say of the pages and of each other is checked where they are.
bool checked_elsewhere(const Written& a, const Written& b) {
  if (!a.page || !b.page) return false;
  if (!a.redirect() || !b.redirect()) return a.redirect() || b.redirect();
  return a.folded == b.folded;
}

void report(const Written& first, const Written& second, DiagnosticList& out) {
  if (checked_elsewhere(first, second)) return;
  // An editor can change a record, not the pages that every site has.
  const bool swap = second.place() == no_place();
  const Written& here = swap ? first : second;
  const Written& other = swap ? second : first;
  Diagnostic& finding =
      here.address() == other.address()
          ? out.report(app_kind("page.address-collision"), here.place(), {quoted(here.address())})
          : out.report(app_kind("page.path-collision"), here.place(),
                       {quoted(here.address()), quoted(other.address())});
  if (other.asset)
    finding.with_note(
        no_place(),
        {"den andra är temats fil static/{0}", "the other is the theme's file static/{0}"},
        {other.asset->name});
  else if (other.place() == no_place())
    finding.with_note(no_place(), {"den andra är en sida som varje webbplats har",
                                   "the other is a page that every site has"});
  else
    finding.with_note(other.place(), {"den andra sidan", "the other page"});
}

}  // namespace

std::string output_path(std::string_view address) {
  std::string path(address.substr(1));
  if (path.empty() || path.ends_with('/')) path += "index.html";
  return path;
}

void check_output_paths(const Site& site, const Assets& assets, DiagnosticList& out) {
  std::vector<Written> all;
  all.reserve(site.planned.size() + assets.all().size());
  for (const PlannedPage* page : site.planned)
    all.push_back({lower_case(output_path(page->address)), page, nullptr});
  for (const Asset& asset : assets.all())
    all.push_back({lower_case(asset.path), nullptr, &asset});
  std::ranges::stable_sort(all, {}, &Written::folded);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Written& one = all[i];
    if (i > 0 && all[i - 1].folded == one.folded) report(all[i - 1], one, out);
    for (std::size_t slash = one.folded.find('/'); slash != std::string::npos;
         slash = one.folded.find('/', slash + 1)) {
      const std::string_view folder = std::string_view(one.folded).substr(0, slash);
      const auto file = std::ranges::lower_bound(all, folder, std::less<>(), &Written::folded);
      if (file != all.end() && file->folded == folder) report(*file, one, out);
    }
  }
}

}  // namespace tertial
