#include "app/titles.h"

#include <map>

#include "app/messages.h"
#include "base/text.h"
#include "pages/addresses.h"
#include "records/agreement/agreement.h"
#include "records/case/case.h"
#include "records/dialogue/dialogue.h"
#include "records/document/document.h"
#include "records/forum/forum.h"
#include "records/indicator/indicator.h"
#include "records/initiative/initiative.h"
#include "records/inspection/inspection.h"
#include "records/meeting/meeting.h"
#include "records/news/news.h"
#include "records/page/page.h"
#include "records/pledge/pledge.h"
#include "records/survey/survey.h"

namespace tertial {
namespace {

/// Pages of one kind that are called the same.
template <class T>
void check(const Site& site, const DiagnosticKind& kind, DiagnosticList& out) {
  std::map<std::string, const Record*> first_of;
  for (const Record& record : site.model.all<T>()) {
    const std::string title = title_of(site, record);
    const auto [first, fresh] = first_of.emplace(title, &record);
    if (fresh) continue;
    out.report(kind, whole_file(record.file), {quoted(title)})
        .with_note(whole_file(first->second->file), {"den andra posten", "the other record"})
        .with_help({"skriv vad som skiljer dem åt: title = \"{0}, …\"",
                    "write what tells them apart: title = \"{0}, …\""},
                   {title});
  }
}

}  // namespace

void check_titles(const Site& site, DiagnosticList& out) {
  const DiagnosticKind& made = app_kind("page.same-title");
  check<Inspection>(site, made, out);
  check<Meeting>(site, made, out);
  // Those of others are their editors' own words; two can be right.
  const DiagnosticKind& written = app_kind("page.shared-title");
  check<Pledge>(site, written, out);
  check<Case>(site, written, out);
  check<Document>(site, written, out);
  check<News>(site, written, out);
  check<Page>(site, written, out);
  check<Survey>(site, written, out);
  check<Indicator>(site, written, out);
  check<Agreement>(site, written, out);
  check<Forum>(site, written, out);
  check<Initiative>(site, written, out);
  check<Dialogue>(site, written, out);
}

}  // namespace tertial
