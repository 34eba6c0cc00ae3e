#include "pages/pledge/pledge_views.h"

#include <algorithm>

#include "base/text.h"
#include "derive/decision_chain.h"
#include "derive/later_pledges.h"
#include "derive/party_count.h"
#include "records/case/case.h"
#include "records/final_report/final_report.h"
#include "records/meeting/item.h"

namespace tertial {
namespace {

/// The last day, month or year that a partial date names.
PartialDate end_of(const PartialDate& date) {
  if (date.precision != PartialDate::Precision::interval) return date;
  return {.precision = date.end, .first = date.last, .last = date.last};
}

/// Pledges that any point of this one goes on in; each once.
std::vector<const Record*> successors(const PledgeHistory& history) {
  std::vector<const Record*> pledges;
  for (const PointHistory& point : history.points)
    for (const PointTarget& later : point.continued_by)
      if (std::ranges::find(pledges, later.pledge) == pledges.end())
        pledges.push_back(later.pledge);
  return pledges;
}

/// From an old page to the pledge that holds today; where none does, to those that came after.
void add_later(const Site& site, const PledgeHistory& history, NoticeView& notice) {
  const LaterPledges later = later_pledges(history, site.histories.all(), site.as_of);
  if (later.pledges.empty()) return;
  notice.later_term =
      site.strings(later.in_force ? "pledge_page.in-force-now" : "pledge_page.later");
  for (const PledgeHistory* pledge : later.pledges)
    notice.later.push_back(link_to(site, *pledge->pledge));
}

std::string_view kind_of(const Site& site, const Pledge& pledge) {
  return pledge.kind == PledgeKind::local ? site.strings("pledge_page.kind-local")
                                          : site.strings("pledge_page.kind-municipal");
}

/// What is only proposed never was valid.
std::string_view valid_term(const Pledge& pledge, const AsOf& as_of) {
  const bool over = is_over(pledge, as_of);
  if (pledge.stage == Stage::proposed)
    return over ? "pledge_page.fact-valid-proposed-past" : "pledge_page.fact-valid-proposed";
  return over ? "pledge_page.fact-valid-past" : "pledge_page.fact-valid";
}

FactView parties_fact(const Site& site, const Pledge& pledge) {
  FactView fact{std::string(site.strings("pledge_page.fact-parties")), {}, {}, {}};
  for (const Responsible& party : pledge.parties)
    fact.links.push_back(link_to(site, party.party.record()));
  if (!pledge.parties_claimed) return fact;
  const std::int64_t claimed = **pledge.parties_claimed;
  const PartyCount named = party_count(pledge, claimed);
  if (claimed != named.number)
    fact.text = site.strings.format(
        named.with_municipality ? "pledge_page.parties-claimed" : "pledge_page.partners-claimed",
        {std::to_string(claimed), std::to_string(named.number)});
  return fact;
}

/// "Undertecknat, 3 maj 2023": the stage with the date of the step that led to it, where
/// registered.
std::string stage_of(const Site& site, const Pledge& pledge) {
  std::string stage(site.wording.stage(pledge, site.as_of));
  const auto step = std::ranges::find(pledge.steps, pledge.stage, &PledgeStep::stage);
  if (step == pledge.steps.end() || pledge.stage == Stage::proposed ||
      pledge.stage == Stage::in_force)
    return stage;
  if (!step->date->stated()) return site.strings.format("pledge_page.stage-undated", {stage});
  return stage + ", " + site.wording.date(*step->date);
}

std::string reports_so_far(const Site& site, const PledgeHistory& history) {
  if (history.followups.empty()) return std::string(site.strings("pledge_page.no-reports"));
  return capitalized(site.wording.count("pledge_page.reports-count", history.followups.size()));
}

/// "Tertial 1 2024, ska lämnas 15 juni 2024"; empty where nobody owes one.
std::string next_report(const Site& site, const PledgeHistory& history) {
  if (!history.schedule.committed) return {};
  const ExpectedReport* next = history.schedule.next();
  if (next) {
    const std::string period = capitalized(site.wording.period(next->period));
    return next->due && next->due->stated()
               ? site.strings.format("pledge_page.next-due",
                                     {period, site.wording.when(*next->due)})
               : site.strings.format("pledge_page.next-undated", {period});
  }
  const auto final_report = final_report_state(history.record(), history.final_report, site.as_of);
  if (final_report && final_report->reason == AbsenceReason::upcoming)
    return site.strings.format("pledge_page.next-final",
                               {site.wording.when(*final_report->plan->due)});
  return is_over(history.record(), site.as_of) ? std::string()
                                               : std::string(site.strings("pledge_page.unstated"));
}

/// Who is to report; "Framgår inte" where nobody is named.
void add_reporters(const Site& site, const PledgeHistory& history, std::vector<FactView>& facts) {
  const std::string_view term = site.strings("pledge_page.fact-reporters");
  add_fact(facts, term, links_to(site, history.record().reporters));
  if (history.record().reporters.empty())
    add_fact(facts, term, std::string(site.strings("pledge_page.unstated")));
}

}  // namespace

const ViewType& view_of(Tag<NoticeView>) {
  static constexpr ViewField fields[] = {
      view_field<&NoticeView::title>("title"), view_field<&NoticeView::text>("text"),
      view_field<&NoticeView::links>("links"), view_field<&NoticeView::later_term>("later_term"),
      view_field<&NoticeView::later>("later")};
  static constexpr ViewType type{"notice", fields};
  return type;
}

const ViewType& view_of(Tag<StepView>) {
  static constexpr ViewField fields[] = {
      view_field<&StepView::stage>("stage"), view_field<&StepView::date>("date"),
      view_field<&StepView::links>("links"), view_field<&StepView::note>("note"),
      view_field<&StepView::sources>("sources")};
  static constexpr ViewType type{"step", fields};
  return type;
}

const ViewType& view_of(Tag<CadenceView>) {
  static constexpr ViewField fields[] = {
      view_field<&CadenceView::every>("every"), view_field<&CadenceView::during>("during"),
      view_field<&CadenceView::note>("note"), view_field<&CadenceView::sources>("sources")};
  static constexpr ViewType type{"cadence", fields};
  return type;
}

const ViewType& view_of(Tag<ReportingView>) {
  static constexpr ViewField fields[] = {
      view_field<&ReportingView::to>("to"), view_field<&ReportingView::published>("published"),
      view_field<&ReportingView::method>("method"), view_field<&ReportingView::sources>("sources")};
  static constexpr ViewType type{"reporting", fields};
  return type;
}

const ViewType& view_of(Tag<FinalReportView>) {
  static constexpr ViewField fields[] = {view_field<&FinalReportView::state>("state"),
                                         view_field<&FinalReportView::to>("to"),
                                         view_field<&FinalReportView::due>("due"),
                                         view_field<&FinalReportView::delivered>("delivered"),
                                         view_field<&FinalReportView::documents>("documents"),
                                         view_field<&FinalReportView::text>("text"),
                                         view_field<&FinalReportView::sources>("sources"),
                                         view_field<&FinalReportView::decision>("decision")};
  static constexpr ViewType type{"final-report", fields};
  return type;
}

LinkView case_link(const Site& site, const Record& matter) {
  LinkView link = link_to(site, matter);
  link.text = *matter.as<Case>().number + ", " + link.text;
  return link;
}

std::vector<NoticeView> pledge_notices(const Site& site, const PledgeHistory& history) {
  const Pledge& pledge = history.record();
  std::vector<NoticeView> notices;
  if (!history.schedule.committed)
    notices.push_back({std::string(site.strings("pledge_page.proposal-title")),
                       std::string(site.strings("pledge_page.proposal-text")),
                       {},
                       {},
                       {}});
  if (is_over(pledge, site.as_of)) {
    const std::string end = site.wording.date(end_of(*pledge.valid));
    NoticeView notice{{},
                      history.schedule.committed
                          ? site.strings.format("pledge_page.ended-text", {end})
                          : site.strings.format("pledge_page.proposal-ended-text", {end}),
                      links_to(site, successors(history)),
                      {},
                      {}};
    notice.title = history.schedule.committed ? site.strings("pledge_page.ended-title")
                                              : site.strings("pledge_page.proposal-ended-title");
    add_later(site, history, notice);
    notices.push_back(std::move(notice));
  }
  return notices;
}

std::vector<FactView> pledge_facts(const Site& site, const PledgeHistory& history) {
  const Pledge& pledge = history.record();
  std::vector<FactView> facts;
  const auto add = [&]<class T>(std::string_view term, T value) {
    add_fact(facts, term, std::move(value));
  };
  add(site.strings(valid_term(pledge, site.as_of)), capitalized(site.wording.date(*pledge.valid)));
  add(site.strings("pledge_page.fact-kind"), std::string(kind_of(site, pledge)));
  add(site.strings("pledge_page.fact-places"), links_to(site, pledge.districts));
  if (pledge.districts.empty()) {
    std::vector<std::string> names;
    names.reserve(pledge.municipalities.size());
    for (const Ref<Municipality>& municipality : pledge.municipalities)
      names.push_back(title_of(site, municipality.record()));
    add(site.strings("pledge_page.fact-places"),
        site.strings.format("pledge_page.whole-municipality", {site.wording.list(names)}));
  }
  if (!pledge.parties.empty()) facts.push_back(parties_fact(site, pledge));
  add(site.strings("pledge_page.fact-stage"), stage_of(site, pledge));
  if (pledge.case_)
    add(site.strings("pledge_page.fact-case"),
        std::vector{case_link(site, pledge.case_->record())});
  add_reporters(site, history, facts);
  add(site.strings("pledge_page.fact-next"), next_report(site, history));
  add(site.strings("pledge_page.fact-reports"), reports_so_far(site, history));
  add(site.strings("pledge_page.fact-goals"), links_to(site, pledge.goals));
  return facts;
}

std::string unlinked(const Site& site, const Pledge& pledge) {
  std::vector<std::string> missing;
  for (const DecisionStep link : missing_links(site.model, site.notices, pledge)) {
    switch (link) {
      case DecisionStep::matter:
        missing.emplace_back(site.strings("pledge_page.unlinked-case"));
        break;
      case DecisionStep::item:
        missing.emplace_back(site.strings("pledge_page.unlinked-item"));
        break;
      case DecisionStep::minutes:
        missing.emplace_back(site.strings("pledge_page.unlinked-minutes"));
        break;
      case DecisionStep::notice:
        missing.emplace_back(site.strings("pledge_page.unlinked-notice"));
        break;
    }
  }
  return site.wording.list(missing);
}

std::vector<StepView> step_views(const Site& site, const Pledge& pledge) {
  std::vector<StepView> views;
  for (const PledgeStep& step : pledge.steps) {
    StepView view{std::string(site.wording.stage(step.stage)),
                  date_view(site, *step.date),
                  {},
                  site.html(step.note),
                  citations(site, step.sources)};
    // As a step of the past, neither says anything about decisions.
    if (step.stage == Stage::proposed) view.stage = site.strings("pledge_page.step-proposed");
    if (step.stage == Stage::in_force) view.stage = site.strings("pledge_page.step-in-force");
    if (step.body) view.links.push_back(link_to(site, step.body->record()));
    if (step.item) view.links.push_back(link_to(site, step.item->record()));
    if (step.document) view.links.push_back(link_to(site, step.document->record()));
    views.push_back(std::move(view));
  }
  return views;
}

std::vector<CadenceView> cadence_views(const Site& site, const Pledge& pledge) {
  std::vector<CadenceView> views;
  views.reserve(pledge.cadence.size());
  for (const CadenceStatement& cadence : pledge.cadence)
    views.push_back({capitalized(site.wording.cadence(cadence.every)),
                     cadence.during ? site.wording.date(*cadence.during) : std::string(),
                     site.html(cadence.note), citations(site, cadence.sources)});
  return views;
}

std::optional<ReportingView> reporting_view(const Site& site, const Pledge& pledge) {
  if (!pledge.reporting) return std::nullopt;
  const ReportingPlan& plan = *pledge.reporting;
  return ReportingView{links_to(site, plan.to), site.html(plan.published), site.html(plan.method),
                       citations(site, plan.sources)};
}

std::optional<FinalReportView> final_report_view(const Site& site, const PledgeHistory& history) {
  const Pledge& pledge = history.record();
  const auto state = final_report_state(pledge, history.final_report, site.as_of);
  if (!state) return std::nullopt;
  FinalReportView view;
  if (state->report) {
    const auto& report = state->report->as<FinalReport>();
    const bool dated = report.delivered && (*report.delivered)->stated();
    view.state =
        site.strings(dated ? "pledge_page.final-delivered" : "pledge_page.final-registered");
    if (report.to) view.to.push_back(link_to(site, report.to->record()));
    if (report.due) view.due = site.wording.date(*report.due);
    if (report.delivered) view.delivered = site.wording.date(**report.delivered);
    if (report.document) view.documents.push_back(link_to(site, report.document->record()));
    view.text = site.html(report.summary);
    view.sources = citations(site, report.common.sources);
    view.decision = origin_view(site, report.decision);
    return view;
  }
  const FinalReportPlan& plan = *state->plan;
  view.state =
      history.schedule.committed
          ? std::string(site.wording.reason(state->reason))
          : site.strings.format("pledge_page.final-planned", {site.wording.reason(state->reason)});
  if (plan.to) view.to.push_back(link_to(site, plan.to->record()));
  view.due = site.wording.date(*plan.due);
  view.text = site.html(plan.note);
  view.sources = citations(site, plan.sources);
  return view;
}

std::string promise_lead(const Site& site, const Pledge& pledge) {
  if (pledge.points_extent == PointsExtent::none)
    return std::string(site.strings("pledge-card.points-unknown"));
  std::string lead = site.wording.points_lead(pledge);
  if (pledge.points_extent == PointsExtent::some)
    lead.append(" ").append(site.strings("pledge-card.points-partial"));
  return lead;
}

}  // namespace tertial
