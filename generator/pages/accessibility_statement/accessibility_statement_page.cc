#include "pages/accessibility_statement/accessibility_statement_page.h"

#include "pages/lists.h"
#include "records/accessibility_statement/accessibility_statement.h"

namespace tertial {
namespace {

struct ShortcomingView {
  std::string what;
  std::string reason;
  std::string solved_by;
};
const ViewType& view_of(Tag<ShortcomingView>) {
  static constexpr ViewField fields[] = {view_field<&ShortcomingView::what>("what"),
                                         view_field<&ShortcomingView::reason>("reason"),
                                         view_field<&ShortcomingView::solved_by>("solved_by")};
  static constexpr ViewType type{"shortcoming", fields};
  return type;
}

struct SituationView {
  std::string heading;
  std::string id;
  std::vector<ShortcomingView> shortcomings;
};
const ViewType& view_of(Tag<SituationView>) {
  static constexpr ViewField fields[] = {view_field<&SituationView::heading>("heading"),
                                         view_field<&SituationView::id>("id"),
                                         view_field<&SituationView::shortcomings>("shortcomings")};
  static constexpr ViewType type{"situation", fields};
  return type;
}

struct StatementView {
  FrameView frame;
  std::string conformance;
  Html feedback;
  std::vector<SituationView> situations;
  std::vector<ShortcomingView> burdens;
  std::vector<std::string> outside_law;
  Html method;
  std::vector<FactView> facts;
};
const ViewType& view_of(Tag<StatementView>) {
  static constexpr ViewField fields[] = {view_field<&StatementView::frame>("frame"),
                                         view_field<&StatementView::conformance>("conformance"),
                                         view_field<&StatementView::feedback>("feedback"),
                                         view_field<&StatementView::situations>("situations"),
                                         view_field<&StatementView::burdens>("burdens"),
                                         view_field<&StatementView::outside_law>("outside_law"),
                                         view_field<&StatementView::method>("method"),
                                         view_field<&StatementView::facts>("facts")};
  static constexpr ViewType type{"accessibility-statement", fields};
  return type;
}

ShortcomingView shortcoming_view(const Site& site, const Shortcoming& shortcoming) {
  ShortcomingView view{*shortcoming.what, shortcoming.reason, {}};
  if (shortcoming.solved_by && shortcoming.solved_by->stated())
    view.solved_by = site.strings.format("accessibility_statement.solved-by",
                                         {site.wording.when(*shortcoming.solved_by)});
  return view;
}

/// A shortcoming stands under each situation that it is difficult in.
std::vector<SituationView> situation_views(const Site& site,
                                           const std::vector<Shortcoming>& shortcomings) {
  std::vector<SituationView> views;
  for (std::size_t i = 0; i < choices_of<UseSituation>.size(); ++i) {
    const auto situation = static_cast<UseSituation>(i);
    SituationView view{std::string(choice_text(site, "use-situation", situation)),
                       std::string(word_of(situation)),
                       {}};
    for (const Shortcoming& shortcoming : shortcomings)
      if (std::ranges::find(shortcoming.situations, situation) != shortcoming.situations.end())
        view.shortcomings.push_back(shortcoming_view(site, shortcoming));
    if (!view.shortcomings.empty()) views.push_back(std::move(view));
  }
  return views;
}

StatementView make_statement_view(const Site& site, const PlannedPage& page) {
  const Record& record = *page.record;
  const auto& statement = record.as<AccessibilityStatement>();
  StatementView view;
  view.conformance = choice_text(site, "conformance", *statement.conformance);
  FrameInput frame;
  frame.title = title_of(site, record);
  frame.address = page.address;
  frame.description = view.conformance;
  frame.shown = {&record};
  frame.subject = &record;
  view.frame = make_frame(site, frame);
  view.feedback = site.html(statement.feedback);
  view.situations = situation_views(site, statement.shortcomings);
  for (const Burden& burden : statement.burdens)
    view.burdens.push_back({burden.what, burden.reason, {}});
  view.outside_law = statement.outside_law;
  view.method = site.html(statement.method);
  add_fact(view.facts, site.strings("accessibility_statement.authority"), statement.authority);
  add_fact(view.facts, site.strings("accessibility_statement.service"), statement.service);
  add_fact(view.facts, site.strings("accessibility_statement.assessed"),
           site.wording.date(*statement.assessed));
  if (statement.common.updated)
    add_fact(view.facts, site.strings("accessibility_statement.updated"),
             site.wording.date(**statement.common.updated));
  return view;
}

}  // namespace

const PageType accessibility_statement_page = page_type<StatementView, make_statement_view>(
    "accessibility-statement", "accessibility-statement.html",
    plan_records<AccessibilityStatement>);

}  // namespace tertial
