#include "pages/correction/correction_page.h"

#include "base/text.h"
#include "derive/corrections.h"
#include "pages/distinct_links.h"
#include "pages/lists.h"

namespace tertial {
namespace {

struct CorrectionEntryView {
  std::string id;
  std::string what;
  DateView date;
  LinkView record;
  std::string kind;  ///< "Redovisning"
  std::string place, from, to;
  Html reason;
  std::string noticed_by;
  std::vector<CitationView> sources;
};

struct CorrectionsView {
  FrameView frame;
  std::string lead;
  std::vector<CorrectionEntryView> entries;
};

const ViewType& view_of(Tag<CorrectionEntryView>) {
  static constexpr ViewField fields[] = {view_field<&CorrectionEntryView::id>("id"),
                                         view_field<&CorrectionEntryView::what>("what"),
                                         view_field<&CorrectionEntryView::date>("date"),
                                         view_field<&CorrectionEntryView::record>("record"),
                                         view_field<&CorrectionEntryView::kind>("kind"),
                                         view_field<&CorrectionEntryView::place>("place"),
                                         view_field<&CorrectionEntryView::from>("from"),
                                         view_field<&CorrectionEntryView::to>("to"),
                                         view_field<&CorrectionEntryView::reason>("reason"),
                                         view_field<&CorrectionEntryView::noticed_by>("noticed_by"),
                                         view_field<&CorrectionEntryView::sources>("sources")};
  static constexpr ViewType type{"correction-entry", fields};
  return type;
}

const ViewType& view_of(Tag<CorrectionsView>) {
  static constexpr ViewField fields[] = {view_field<&CorrectionsView::frame>("frame"),
                                         view_field<&CorrectionsView::lead>("lead"),
                                         view_field<&CorrectionsView::entries>("entries")};
  static constexpr ViewType type{"corrections", fields};
  return type;
}

CorrectionEntryView entry_view(const Site& site, const Record& record) {
  const auto& correction = record.as<Correction>();
  const std::string address = address_of(site, record);
  CorrectionEntryView view;
  view.id = address.substr(address.find('#') + 1);
  view.what = correction.what;
  view.date = date_view(site, *correction.date);
  view.record = link_to(site, correction.record.record());
  view.kind = capitalized(kind_of(site, correction.record.record()));
  view.place = correction.place.value_or("");
  view.from = correction.from.value_or("");
  view.to = correction.to.value_or("");
  view.reason = site.html(correction.reason);
  view.noticed_by = choice_text(site, "noticed-by", correction.noticed_by);
  view.sources = citations(site, correction.common.sources);
  return view;
}

std::vector<PlannedPage> plan_corrections(const Site&) {
  return single_page("/rattelser/");
}

CorrectionsView make_corrections_view(const Site& site, const PlannedPage& page) {
  CorrectionsView view;
  for (const Record* record : all_corrections(site.model, site.as_of))
    view.entries.push_back(entry_view(site, *record));
  view.lead = view.entries.empty()
                  ? std::string(site.strings("corrections.lead-none"))
                  : capitalized(site.wording.count("corrections.lead", view.entries.size()));
  FrameInput input{.title = std::string(site.strings("corrections.title")),
                   .address = page.address,
                   .description = view.lead,
                   .section = "corrections"};
  view.frame = make_frame(site, input);
  if (!view.entries.empty()) view.frame.updated = view.entries.front().date;
  return view;
}

}  // namespace

const PageType corrections_page = page_type<CorrectionsView, make_corrections_view>(
    "corrections", "corrections.html", plan_corrections);

}  // namespace tertial
