#include "pages/case/case_page.h"

#include "pages/case/difference_views.h"
#include "pages/meeting/meeting_page.h"
#include "pages/tied.h"

namespace tertial {
namespace {

struct StepView {
  DateView date;
  bool dated = false;
  bool planned = false;
  std::string title;
  std::optional<LinkView> body, document, item;
  Html text;
  std::vector<CitationView> sources;
};

struct ConsultationView {
  std::string who, stance;
  std::vector<CitationView> sources;
};

struct CaseView {
  FrameView frame;
  std::string number;
  std::string also_written;
  std::string municipality;
  Html summary, text;
  std::optional<StepView> now;  ///< the last step that is registered
  bool decided = false;
  std::vector<LinkView> decisions;  ///< §§ that hold a decision
  std::vector<StepView> steps;
  std::string changes_lead;
  std::vector<DifferenceView> differences;
  bool merged_texts = false;  ///< any of them shows two texts in one
  std::vector<PledgeCardView> pledges;
  std::vector<LinkView> documents, items;  ///< of the case, and not among its steps
  Html economy, equality, mbl;
  std::vector<ConsultationView> consultation;
  std::vector<LinkView> goals;
  std::vector<GroupView> tied;
  std::string not_registered;  ///< "samråd och jämställdhet"
};

StepView step_view(const Site& site, const CaseStep& step) {
  StepView view;
  view.date = date_view(site, *step.date);
  view.dated = step.date->stated();
  view.planned = step.planned;
  view.title = step.title;
  if (step.body) view.body = link_to(site, step.body->record());
  if (step.document) view.document = link_to(site, step.document->record());
  if (step.item) {
    const Record& item = step.item->record();
    view.item = link_to(site, item);
    view.item->text = item_title_with_meeting(site, item);
  }
  view.text = site.html(step.text);
  view.sources = citations(site, step.sources);
  return view;
}

/// A § as the latest that happened.
StepView item_view(const Site& site, const Record& item) {
  const Record& meeting = meeting_of(site, item);
  StepView view;
  view.date = date_view(site, meeting.as<Meeting>().date);
  view.dated = true;
  view.title = item_title(site, item);
  view.body = link_to(site, item);
  view.body->text = title_of(site, meeting);
  return view;
}

void add_documents(const Site& site, const Record& record, CaseView& view) {
  const auto& matter = record.as<Case>();
  for (const Record* document : site.model.referring<Document>(record))
    if (std::ranges::none_of(matter.steps, [&](const CaseStep& step) {
          return step.document && &step.document->record() == document;
        }))
      view.documents.push_back(link_to(site, *document));
}

/// §§ of the case: those that decide it, and those that no step names.
void add_items(const Site& site, const Record& record, CaseView& view) {
  const auto& matter = record.as<Case>();
  std::vector<const Record*> items = site.model.referring<Item>(record);
  std::vector<const Record*> of_steps;
  for (const CaseStep& step : matter.steps)
    if (step.item) of_steps.push_back(&step.item->record());
  for (const Record* item : of_steps)
    if (std::ranges::find(items, item) == items.end()) items.push_back(item);
  for (const Record* item : items) {
    LinkView link = link_to(site, *item);
    link.text = item_title_with_meeting(site, *item);
    const auto& decided = item->as<Item>();
    if (decided.decision || decided.decision_original) view.decisions.push_back(link);
    if (std::ranges::find(of_steps, item) == of_steps.end()) view.items.push_back(std::move(link));
  }
  view.decided = !view.decisions.empty();
}

/// What a reader would look for in a case and does not find here.
std::string not_registered(const Site& site, const Case& matter) {
  std::vector<std::string> missing;
  if (!matter.economy) missing.emplace_back(site.strings("case.missing.economy"));
  if (!matter.equality) missing.emplace_back(site.strings("case.missing.equality"));
  if (matter.consultation.empty()) missing.emplace_back(site.strings("case.missing.consultation"));
  if (!matter.mbl) missing.emplace_back(site.strings("case.missing.mbl"));
  return site.wording.list(missing);
}

CaseView make_case_view(const Site& site, const PlannedPage& page) {
  const Record& record = *page.record;
  const auto& matter = record.as<Case>();
  const std::vector<const Record*> pledges = site.model.referring<Pledge>(record);

  CaseView view;
  FrameInput frame;
  frame.title = *matter.number + " " + title_of(site, record);
  frame.address = page.address;
  frame.description = matter.summary ? plain_text(matter.summary->text)
                                     : site.strings.format("case.description", {frame.title});
  frame.section = "cases";
  frame.breadcrumbs = breadcrumbs_to(site, record, "/arenden/", site.strings("cases.title"));
  frame.shown = {&record};
  frame.subject = &record;
  view.frame = make_frame(site, frame);

  view.number = *matter.number;
  view.also_written = site.wording.list(matter.also_written);
  view.municipality = title_of(site, municipality_of(site, record));
  view.summary = site.html(matter.summary);
  view.text = site.body_html(record);
  for (const CaseStep& step : matter.steps)
    view.steps.push_back(step_view(site, step));
  if (const Record* item = latest_item(site, record))
    view.now = item_view(site, *item);
  else if (const CaseStep* latest = latest_step(matter))
    view.now = step_view(site, *latest);
  view.changes_lead = changes_lead(site, matter);
  view.differences = difference_views(site, matter);
  view.merged_texts = std::ranges::any_of(view.differences, [](const DifferenceView& difference) {
    return difference.texts && difference.texts->merged;
  });
  for (const Record* pledge : pledges)
    view.pledges.push_back(pledge_card(site, *pledge));
  add_documents(site, record, view);
  add_items(site, record, view);
  view.economy = site.html(matter.economy);
  view.equality = site.html(matter.equality);
  view.mbl = site.html(matter.mbl);
  for (const Consultation& asked : matter.consultation)
    view.consultation.push_back({asked.who, asked.stance, citations(site, asked.sources)});
  view.goals = links_to(site, matter.goals);
  view.tied = tied_groups(site, record);
  view.not_registered = not_registered(site, matter);
  return view;
}

const ViewType& view_of(Tag<StepView>) {
  static constexpr ViewField fields[] = {
      view_field<&StepView::date>("date"),       view_field<&StepView::dated>("dated"),
      view_field<&StepView::planned>("planned"), view_field<&StepView::title>("title"),
      view_field<&StepView::body>("body"),       view_field<&StepView::document>("document"),
      view_field<&StepView::item>("item"),       view_field<&StepView::text>("text"),
      view_field<&StepView::sources>("sources")};
  static constexpr ViewType type{"step", fields};
  return type;
}

const ViewType& view_of(Tag<ConsultationView>) {
  static constexpr ViewField fields[] = {view_field<&ConsultationView::who>("who"),
                                         view_field<&ConsultationView::stance>("stance"),
                                         view_field<&ConsultationView::sources>("sources")};
  static constexpr ViewType type{"consultation", fields};
  return type;
}

const ViewType& view_of(Tag<CaseView>) {
  static constexpr ViewField fields[] = {
      view_field<&CaseView::frame>("frame"),
      view_field<&CaseView::number>("number"),
      view_field<&CaseView::also_written>("also_written"),
      view_field<&CaseView::municipality>("municipality"),
      view_field<&CaseView::summary>("summary"),
      view_field<&CaseView::text>("text"),
      view_field<&CaseView::now>("now"),
      view_field<&CaseView::decided>("decided"),
      view_field<&CaseView::decisions>("decisions"),
      view_field<&CaseView::steps>("steps"),
      view_field<&CaseView::changes_lead>("changes_lead"),
      view_field<&CaseView::differences>("differences"),
      view_field<&CaseView::merged_texts>("merged_texts"),
      view_field<&CaseView::pledges>("pledges"),
      view_field<&CaseView::documents>("documents"),
      view_field<&CaseView::items>("items"),
      view_field<&CaseView::economy>("economy"),
      view_field<&CaseView::equality>("equality"),
      view_field<&CaseView::mbl>("mbl"),
      view_field<&CaseView::consultation>("consultation"),
      view_field<&CaseView::goals>("goals"),
      view_field<&CaseView::tied>("tied"),
      view_field<&CaseView::not_registered>("not_registered"),
  };
  static constexpr ViewType type{"case", fields};
  return type;
}

}  // namespace

const PageType case_page =
    page_type<CaseView, make_case_view>("case", "case.html", plan_records<Case>);

}  // namespace tertial
