#include "app/titles.h"

#include <map>

#include "app/messages.h"
#include "base/text.h"
#include "pages/addresses.h"
#include "records/inspection/inspection.h"
#include "records/meeting/meeting.h"

namespace tertial {
namespace {

template <class T>
void check(const Site& site, DiagnosticList& out) {
  std::map<std::string, const Record*> first_of;
  for (const Record& record : site.model.all<T>()) {
    const std::string title = title_of(site, record);
    const auto [first, fresh] = first_of.emplace(title, &record);
    if (fresh) continue;
    out.report(app_kind("page.same-title"), whole_file(record.file), {quoted(title)})
        .with_note(whole_file(first->second->file), {"den andra posten", "the other record"})
        .with_help({"skriv vad som skiljer dem åt: title = \"{0}, …\"",
                    "write what tells them apart: title = \"{0}, …\""},
                   {title});
  }
}

}  // namespace

void check_made_titles(const Site& site, DiagnosticList& out) {
  check<Inspection>(site, out);
  check<Meeting>(site, out);
}

}  // namespace tertial
