#include "app/output_paths.h"

#include <algorithm>
#include <vector>

#include "app/messages.h"
#include "base/text.h"
#include "pages/redirect/redirect_page.h"
#include "records/common/common.h"
#include "records/followup/followup.h"

namespace tertial {
namespace {

/// A file of the site, of a page or of the theme.
struct Written {
  std::string folded;  // some hosts do not tell a from A
  const PlannedPage* page = nullptr;
  const Asset* asset = nullptr;

  const Redirect* redirect() const { return page ? redirect_at(*page) : nullptr; }
  std::string address() const { return page ? page->address : "/" + asset->path; }
  const Located<std::string>* slug() const {
    if (!page || !page->record) return nullptr;
    const auto& field = common(*page->record).slug;
    return field ? &*field : nullptr;
  }
  Span place() const {
    if (const Redirect* from = redirect()) return from->from.at;
    if (!page || !page->record) return no_place();
    if (slug()) return slug()->at;
    // Its address ends with its period.
    if (page->record->is<Followup>()) return page->record->as<Followup>().period.at;
    return whole_file(page->record->file);
  }
};

/// What redirects say of the pages and of each other is checked where they are.
bool checked_elsewhere(const Written& a, const Written& b) {
  if (!a.page || !b.page) return false;
  if (!a.redirect() || !b.redirect()) return a.redirect() || b.redirect();
  return a.folded == b.folded;
}

/// Two records with one address also share the files beside it: that is one mistake.
bool beside_the_same(const Written& a, const Written& b) {
  return a.page && b.page && a.page->record && b.page->record && !a.page->address.ends_with('/') &&
         a.page->address == b.page->address && !a.redirect() && !b.redirect();
}

/// What an editor can do about it.
void help(Diagnostic& finding, const Written& here) {
  if (here.slug())
    finding.with_help(
        {"skriv en annan slug, eller ta bort raden", "write another slug, or delete the line"});
  else if (here.page && here.page->record && here.page->record->is<Followup>())
    finding.with_help({"två uppföljningar gäller samma period: rätta `period`, eller behåll en fil",
                       "two follow-ups are of one period: correct `period`, or keep one file"});
  else if (here.page && here.page->record)
    finding.with_help({"döp om filen, eller skriv en egen adress: slug = \"…\"",
                       "rename the file, or write an address of its own: slug = \"…\""});
}

void report(const Written& first, const Written& second, DiagnosticList& out) {
  if (checked_elsewhere(first, second) || beside_the_same(first, second)) return;
  // An editor can change a record, not the pages that every site has; and a slug was chosen.
  const bool swap = second.place() == no_place() || (first.slug() && !second.slug());
  const Written& here = swap ? first : second;
  const Written& other = swap ? second : first;
  Diagnostic& finding =
      here.address() == other.address()
          ? out.report(app_kind("page.address-collision"), here.place(), {quoted(here.address())})
          : out.report(app_kind("page.path-collision"), here.place(),
                       {quoted(here.address()), quoted(other.address())});
  if (!here.redirect()) help(finding, here);
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

void check_output_paths(std::span<const PlannedPage* const> pages, std::span<const Asset> assets,
                        DiagnosticList& out) {
  std::vector<Written> all;
  all.reserve(pages.size() + assets.size());
  for (const PlannedPage* page : pages)
    all.push_back({lower_case(output_path(page->address)), page, nullptr});
  for (const Asset& asset : assets)
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
