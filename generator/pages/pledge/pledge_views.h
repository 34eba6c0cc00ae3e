#pragma once
// The parts of a pledge's page that are not its points: notices, facts, the road to the decision,
// how it is to be reported, and what is absent.
#include "pages/origin.h"
#include "pages/pledge/point_views.h"

namespace tertial {

/// Something a reader has to know before the rest.
struct NoticeView {
  std::string title;
  std::string text;
  std::vector<LinkView> links;  ///< pledges that a point goes on in
  std::string later_term;       ///< what `later` are; empty for none
  std::vector<LinkView> later;
};
const ViewType& view_of(Tag<NoticeView>);

struct StepView {
  std::string stage;
  DateView date;
  std::vector<LinkView> links;  ///< body, item, document
  Html note;
  std::vector<CitationView> sources;
};
const ViewType& view_of(Tag<StepView>);

struct CadenceView {
  std::string every;
  std::string during;
  Html note;
  std::vector<CitationView> sources;
};
const ViewType& view_of(Tag<CadenceView>);

struct ReportingView {
  std::vector<LinkView> to;
  Html published, method;
  std::vector<CitationView> sources;
};
const ViewType& view_of(Tag<ReportingView>);

struct FinalReportView {
  std::string state;  ///< "Väntas januari 2026", "Eftersökt men inte funnen"
  std::vector<LinkView> to;
  std::string due, delivered;
  std::vector<LinkView> documents;
  Html text;
  std::vector<CitationView> sources;
  std::optional<OriginView> decision;
};
const ViewType& view_of(Tag<FinalReportView>);

/// "KS 2024-498, Lokalt medborgarlöfte": titles of cases repeat, numbers do not.
LinkView case_link(const Site& site, const Record& matter);
std::vector<NoticeView> pledge_notices(const Site& site, const PledgeHistory& history);
std::vector<FactView> pledge_facts(const Site& site, const PledgeHistory& history);
std::vector<StepView> step_views(const Site& site, const Pledge& pledge);
/// "ärendet, paragrafen och anslaget": what of the decision's chain is not linked.
std::string unlinked(const Site& site, const Pledge& pledge);
std::vector<CadenceView> cadence_views(const Site& site, const Pledge& pledge);
std::optional<ReportingView> reporting_view(const Site& site, const Pledge& pledge);
std::optional<FinalReportView> final_report_view(const Site& site, const PledgeHistory& history);
/// What a pledge promises in counts, and what is not registered of it.
std::string promise_lead(const Site& site, const Pledge& pledge);

}  // namespace tertial
