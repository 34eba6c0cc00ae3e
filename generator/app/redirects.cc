#include "app/redirects.h"

#include "app/messages.h"
#include "base/text.h"
#include "pages/redirect/redirect_page.h"

namespace tertial {
namespace {

/// A page at an address that some entry says was left, or at one that differs in capitals only, or
/// a file where a folder would be; null when the way is free.
const PlannedPage* page_in_the_way(const LinkTargets& targets, const std::string& from) {
  const auto page_at = [&](std::string_view address) {
    const PlannedPage* page = targets.find_page(address);
    return page && !redirect_at(*page) ? page : nullptr;
  };
  if (const PlannedPage* page = page_at(from)) return page;
  if (const PlannedPage* page = page_at(lower_case(from))) return page;
  for (std::size_t slash = from.find('/', 1); slash != std::string::npos;
       slash = from.find('/', slash + 1))
    if (const PlannedPage* page = page_at(std::string_view(from).substr(0, slash))) return page;
  return nullptr;
}

}  // namespace

void check_redirects(const Model& model, LinkTargets& targets, DiagnosticList& out) {
  for (const Redirect* redirect : all_redirects(model)) {
    targets.check(*redirect->to, redirect->to.at, out);
    const PlannedPage* page = page_in_the_way(targets, *redirect->from);
    if (!page) continue;
    Diagnostic& finding = out.report(app_kind("redirect.page-exists"), redirect->from.at,
                                     {quoted(*redirect->from), quoted(page->address)});
    finding.with_help({"ta bort raden, eller ge sidan en annan adress med `slug`",
                       "delete the entry, or give the page another address with `slug`"});
    if (page->record)
      finding.with_note(whole_file(page->record->file),
                        {"sidan är den här postens", "the page is this record's"});
  }
}

}  // namespace tertial
