#include <algorithm>
#include <map>

#include "base/text.h"
#include "records/common/circles.h"
#include "records/inspection/finding_links.h"
#include "records/inspection/messages.h"
#include "records/registry.h"
#include "schema/unread.h"

namespace tertial {
namespace {

void check_organisation(const Organisation& organisation, const RuleContext& context) {
  const int said =
      (organisation.party ? 1 : 0) + (organisation.body ? 1 : 0) + (organisation.name ? 1 : 0);
  if (said != 1)
    context.out.report(inspection_kind("inspection.organisation-unclear"), organisation.at)
        .with_help({"skriv ett av fälten: { party = \"…\" }, { body = \"…\" } eller \"namn\"",
                    "write one of: { party = \"…\" }, { body = \"…\" } or \"name\""});
  if (said != 1 || !organisation.name) return;
  const std::string& name = **organisation.name;
  const bool party = context.model.find<Party>(name) != nullptr;
  if (!party && !context.model.find<Body>(name)) return;
  context.out
      .report(inspection_kind("inspection.name-is-id"), organisation.name->at, {quoted(name)})
      .with_help({"skriv { {0} = \"{1}\" }", "write { {0} = \"{1}\" }"},
                 {party ? "party" : "body", name});
}

void check_time(const Inspection& inspection, const RuleContext& context) {
  if (!inspection.season || inspection.date.at.file == no_file) return;  // reported as missing
  const PartialDate& date = *inspection.date;
  if (is_unread(date)) return;
  const std::optional<Period> season = stated_season(inspection);
  if (!season) {
    context.out.report(inspection_kind("inspection.season-without-year"), inspection.season->at)
        .with_help({"skriv året: date = \"2024\"", "state the year: date = \"2024\""});
    return;
  }
  if (season->overlaps(date.first, date.last)) return;
  context.out
      .report(inspection_kind("inspection.date-outside-season"), inspection.date.at,
              {to_string(date), word_of(**inspection.season)})
      .with_note(inspection.season->at, {"årstiden står här", "the season is stated here"})
      .with_help({"våren är januari–juni, hösten juli–december",
                  "spring is January–June, autumn July–December"});
}

void check_state(const Finding& finding, const RuleContext& context) {
  if (finding.assessed_by == Assessor::compiler && !finding.assessment)
    context.out
        .report(inspection_kind("inspection.unexplained-assessment"), finding.at,
                {quoted(*finding.code)})
        .with_help({"lägg till: assessment = \"…\"", "add: assessment = \"…\""});
  if (finding.continues) return;
  if (!finding.problem)
    context.out
        .report(inspection_kind("inspection.no-problem"), finding.at, {quoted(*finding.code)})
        .with_help({"lägg till: problem = \"…\", eller continues = \"…\"",
                    "add: problem = \"…\", or continues = \"…\""});
  if (finding.state && **finding.state != FindingState::solved)
    context.out
        .report(inspection_kind("inspection.state-without-earlier"), finding.state->at,
                {quoted(word_of(**finding.state))})
        .with_help({"lägg till: continues = \"<besiktning>#<kod>\"",
                    "add: continues = \"<inspection>#<code>\""});
}

/// A measure that was due before anybody had seen what it is for.
void check_due(const Finding& finding, const Inspection& inspection, const RuleContext& context) {
  const PartialDate& seen = *inspection.date;
  if (finding.continues || !finding.due || !finding.due->stated() || !seen.stated()) return;
  if (finding.due->last < seen.first)
    context.out.report(inspection_kind("inspection.due-before"), finding.at,
                       {to_string(*finding.due), to_string(seen)});
}

bool share_a_place(const Inspection& a, const Inspection& b) {
  if (a.districts.empty() || b.districts.empty()) return true;  // nothing is known of it
  return std::ranges::any_of(a.districts, [&](const Ref<District>& one) {
    return std::ranges::any_of(b.districts, [&](const Ref<District>& other) {
      return one.raw.target == other.raw.target;
    });
  });
}

void check_findings(const Inspection& inspection, const RuleContext& context) {
  if (inspection.stage != InspectionStage::held && !inspection.findings.empty())
    context.out
        .report(inspection_kind("inspection.findings-not-held"), inspection.findings.front().at,
                {quoted(word_of(inspection.stage))})
        .with_help(
            {"skriv stage = \"held\" om den hölls", "write stage = \"held\" if it was held"});
  std::map<std::string, Span> seen;  // by what stands in the address
  for (const Finding& finding : inspection.findings) {
    if (const auto [first, fresh] = seen.emplace(slug(*finding.code), finding.code.at); !fresh)
      context.out
          .report(inspection_kind("inspection.finding-twice"), finding.code.at,
                  {quoted(*finding.code)})
          .with_note(first->second, {"den första står här", "the first is here"})
          .with_help({"ge den ena en annan kod: code = \"…\"",
                      "give one of them another code: code = \"…\""});
    check_state(finding, context);
    check_due(finding, inspection, context);
    for (const Organisation& organisation : finding.responsible)
      check_organisation(organisation, context);
  }
}

std::string codes_of(const Inspection& inspection) {
  return first_few(inspection.findings, [](const Finding& finding) { return *finding.code; });
}

/// Says which of its two halves is wrong, and what could stand there.
void report_unknown_finding(const Located<std::string>& address, const RuleContext& context) {
  const std::string_view id = std::string_view(*address).substr(0, address->find('#'));
  const Record* inspection = context.model.find<Inspection>(id);
  if (inspection && inspection->broken) return;
  Diagnostic& finding = context.out.report(inspection_kind("inspection.unknown-finding"),
                                           address.at, {quoted(*address)});
  if (inspection) {
    const std::string codes = codes_of(inspection->as<Inspection>());
    if (!codes.empty())
      finding.with_help(
          {"besiktningen {0} har iakttagelserna {1}", "the inspection {0} has the findings {1}"},
          {quoted(id), codes});
    return;
  }
  std::vector<std::string_view> ids;
  if (context.out.suggestions().left())
    for (const Record& record : context.model.all<Inspection>())
      ids.push_back(record.id);
  if (const std::string_view guess = context.out.suggestions().nearest(id, ids); !guess.empty())
    finding.with_help({"menade du besiktningen {0}?", "did you mean the inspection {0}?"},
                      {quoted(guess)});
  else
    finding.with_help({"skriv besiktningens id, # och iakttagelsens kod: continues = \"{0}\"",
                       "write the id of the inspection, # and the code of the finding: continues = "
                       "\"{0}\""},
                      {"norrby/2025-var#3"});
}

enum class Order : std::uint8_t { earlier, not_known, not_earlier };

/// Whether the finding that is continued was made at an earlier inspection.
Order order_of(const LinkedFinding& linked, const FindingLinks& links) {
  const LinkedFinding& target = links[linked.earlier];
  if (target.inspection == linked.inspection) return Order::not_earlier;
  const std::optional<Period> now = days_of(linked.inspection->as<Inspection>());
  const std::optional<Period> before = days_of(target.inspection->as<Inspection>());
  if (!now || !before) return Order::not_known;
  if (before->last < now->first) return Order::earlier;
  return now->last < before->first || (now->first == now->last && before->first >= now->first)
             ? Order::not_earlier
             : Order::not_known;
}

/// Circles among links whose order the dates do not settle: where they do, the link that leads
/// forward in time is the fault, and is reported as that.
void check_circles(const FindingLinks& links, const std::vector<Order>& orders,
                   const RuleContext& context) {
  std::vector<std::size_t> walk(links.all().size(), 0);  // which walk came by; 0: none
  for (std::size_t start = 0; start < walk.size(); ++start) {
    std::size_t at = start;
    while (at != LinkedFinding::no_finding && walk[at] == 0 && links[at].continues() &&
           orders[at] != Order::not_earlier) {
      walk[at] = start + 1;
      at = links[at].earlier;
    }
    if (at == LinkedFinding::no_finding || walk[at] != start + 1) continue;
    std::vector<std::string> way;
    std::size_t next = at;
    do {
      way.push_back(finding_address(links[next].inspection->id, *links[next].finding->code));
      next = links[next].earlier;
    } while (next != at);
    context.out
        .report(inspection_kind("inspection.continues-itself"), links[at].address->at,
                {circle_in_words(std::move(way))})
        .with_help({"ta bort `continues` från den iakttagelse som gjordes först",
                    "remove `continues` from the finding that was made first"});
  }
}

void report_fork(const LinkedFinding& linked, const LinkedFinding& first,
                 const RuleContext& context) {
  Diagnostic& finding = context.out.report(inspection_kind("inspection.chain-forks"),
                                           linked.address->at, {quoted(**linked.address)});
  finding.with_note(first.address->at,
                    {"den är redan följd upp här", "it is already followed up here"});
  if (first.inspection != linked.inspection)
    finding.with_help(
        {"följ upp den senaste: continues = \"{0}\"", "follow up the latest: continues = \"{0}\""},
        {finding_address(first.inspection->id, *first.finding->code)});
  else
    finding.with_help({"ta bort `continues` från den ena", "remove `continues` from one of them"});
}

}  // namespace

void check_inspection(const Record& record, const RuleContext& context) {
  const auto& inspection = record.as<Inspection>();
  check_time(inspection, context);
  check_findings(inspection, context);
  for (const auto* organisations : {&inspection.participants, &inspection.invited})
    for (const Organisation& organisation : *organisations)
      check_organisation(organisation, context);
}

void check_inspections(const RuleContext& context) {
  const FindingLinks links(context.model);
  std::vector<Order> orders(links.all().size(), Order::earlier);
  for (std::size_t index = 0; index < orders.size(); ++index) {
    const LinkedFinding& linked = links[index];
    if (linked.address && !linked.continues()) report_unknown_finding(*linked.address, context);
    if (!linked.continues()) continue;
    orders[index] = order_of(linked, links);
    if (orders[index] == Order::not_earlier)
      context.out
          .report(inspection_kind("inspection.followed-too-early"), linked.address->at,
                  {quoted(**linked.address)})
          .with_help({"rätta `date` i den besiktning som har fel dag, eller ta bort `continues`",
                      "correct `date` of the inspection that has the wrong day, or remove "
                      "`continues`"});
    if (!share_a_place(linked.inspection->as<Inspection>(),
                       links[linked.earlier].inspection->as<Inspection>()))
      context.out.report(inspection_kind("inspection.followed-elsewhere"), linked.address->at,
                         {quoted(**linked.address)});
    if (links[linked.earlier].later != index)
      report_fork(linked, links[links[linked.earlier].later], context);
  }
  check_circles(links, orders, context);
}

}  // namespace tertial
