#include "pages/survey/survey_page.h"

#include "derive/surveys.h"
#include "pages/indicator/indicator_views.h"
#include "records/forum/forum.h"

namespace tertial {
namespace {

/// A year of a survey, and of the one that it alternates with.
struct SurveyYearView {
  std::string year;
  std::string state;
  bool known = false;
  std::string detail;  ///< name, time of the year, how many
  Html note;
  std::vector<CitationView> sources;
  std::string other;  ///< state of the alternate
  bool other_known = false;
};
const ViewType& view_of(Tag<SurveyYearView>) {
  static constexpr ViewField fields[] = {view_field<&SurveyYearView::year>("year"),
                                         view_field<&SurveyYearView::state>("state"),
                                         view_field<&SurveyYearView::known>("known"),
                                         view_field<&SurveyYearView::detail>("detail"),
                                         view_field<&SurveyYearView::note>("note"),
                                         view_field<&SurveyYearView::sources>("sources"),
                                         view_field<&SurveyYearView::other>("other"),
                                         view_field<&SurveyYearView::other_known>("other_known")};
  static constexpr ViewType type{"survey-year", fields};
  return type;
}

struct SurveyView {
  FrameView frame;
  std::string lead;
  std::vector<FactView> facts;
  std::optional<LinkView> alternate;
  Html text, rhythm;
  std::string caption;
  std::vector<SurveyYearView> years;
  std::vector<IndicatorEntryView> indicators;
};
const ViewType& view_of(Tag<SurveyView>) {
  static constexpr ViewField fields[] = {view_field<&SurveyView::frame>("frame"),
                                         view_field<&SurveyView::lead>("lead"),
                                         view_field<&SurveyView::facts>("facts"),
                                         view_field<&SurveyView::alternate>("alternate"),
                                         view_field<&SurveyView::text>("text"),
                                         view_field<&SurveyView::rhythm>("rhythm"),
                                         view_field<&SurveyView::caption>("caption"),
                                         view_field<&SurveyView::years>("years"),
                                         view_field<&SurveyView::indicators>("indicators")};
  static constexpr ViewType type{"survey", fields};
  return type;
}

std::string state_text(const Site& site, const Edition* edition) {
  if (!edition) return std::string(site.strings("survey.none-here"));
  return std::string(choice_text(site, "edition", edition->state));
}

bool is_known(const Edition* edition) {
  return edition && edition->state != EditionState::unknown;
}

std::string detail_text(const Site& site, const Edition& edition) {
  std::vector<std::string> parts;
  if (edition.name) parts.push_back(*edition.name);
  if (edition.during && edition.during->stated())
    parts.push_back(site.wording.date(*edition.during));
  const auto number = [](std::int64_t count) {
    return Wording::digits(static_cast<std::size_t>(count));
  };
  if (edition.sample)
    parts.push_back(site.strings.format("survey.sample", {number(*edition.sample)}));
  if (edition.answers)
    parts.push_back(site.strings.format("survey.answers", {number(**edition.answers)}));
  std::string text;
  for (const std::string& part : parts)
    text.append(text.empty() ? "" : ", ").append(part);
  return text;
}

std::vector<SurveyYearView> year_views(const Site& site, const Record& record) {
  std::vector<SurveyYearView> views;
  for (const SurveyYear& year : years_of(record, site.model)) {
    SurveyYearView view;
    view.year = std::to_string(year.year);
    view.state = state_text(site, year.own);
    view.known = is_known(year.own);
    view.other = state_text(site, year.other);
    view.other_known = is_known(year.other);
    if (year.own) {
      view.detail = detail_text(site, *year.own);
      view.note = site.html(year.own->note);
      view.sources = citations(site, year.own->sources);
    }
    views.push_back(std::move(view));
  }
  return views;
}

void add_holders(std::vector<FactView>& facts, const Site& site, const Survey& survey) {
  std::vector<LinkView> holders;
  if (survey.party) holders.push_back(link_to(site, survey.party->record()));
  if (survey.body) holders.push_back(link_to(site, survey.body->record()));
  add_fact(facts, site.strings("survey.holder"), std::move(holders));
  add_fact(facts, site.strings("survey.holder"), survey.organisation.value_or(""));
}

std::string rhythm_text(const Site& site, const Survey& survey) {
  if (!survey.every_years) return {};
  const std::string years = std::to_string(*survey.every_years);
  const std::string key = "survey.every." + years;
  return site.strings.find(key) ? std::string(site.strings(key))
                                : site.strings.format("survey.every.n", {years});
}

/// The other survey, and the forums that meet in the years between.
std::vector<LinkView> alternates(const Site& site, const Record& record,
                                 const std::optional<LinkView>& other) {
  std::vector<LinkView> links;
  if (other) links.push_back(*other);
  for (const Record* forum : site.model.referring<Forum>(record))
    links.push_back(link_to(site, *forum));
  return links;
}

SurveyView make_survey_view(const Site& site, const PlannedPage& page) {
  const Record& record = *page.record;
  const auto& survey = record.as<Survey>();
  SurveyView view;
  FrameInput frame;
  frame.title = title_of(site, record);
  frame.address = page.address;
  frame.description = survey.text ? plain_text(survey.text->text)
                                  : site.strings.format("survey.description", {frame.title});
  frame.section = "surveys";
  frame.breadcrumbs =
      breadcrumbs_to(site, record, "/undersokningar/", site.strings("surveys.title"));
  frame.shown = {&record};
  frame.subject = &record;
  view.frame = make_frame(site, frame);

  const Record* other = alternate_of(record, site.model);
  if (other) view.alternate = link_to(site, *other);
  view.lead = survey_entry(site, record).note;
  add_holders(view.facts, site, survey);
  add_fact(view.facts, site.strings("survey.how-often"), rhythm_text(site, survey));
  add_fact(view.facts, site.strings("survey.alternates"), alternates(site, record, view.alternate));
  add_fact(view.facts, site.strings("survey.places"), links_to(site, survey.districts));
  view.text = site.html(survey.text);
  view.rhythm = site.html(survey.rhythm);
  view.caption = site.strings.format("survey.caption", {frame.title});
  view.years = year_views(site, record);
  view.indicators = indicator_entries(site, site.model.referring<Indicator>(record));
  return view;
}

}  // namespace

const PageType survey_page =
    page_type<SurveyView, make_survey_view>("survey", "survey.html", plan_records<Survey>);

}  // namespace tertial
