#include "pages/party/party_page.h"

#include "base/text.h"
#include "pages/inspection/finding_views.h"
#include "pages/other_names.h"
#include "pages/owned_list/owned_list.h"
#include "pages/party/promise_views.h"
#include "pages/pledge/point_views.h"
#include "pages/silence/silence_page.h"
#include "pages/survey/survey_page.h"
#include "pages/tied.h"

namespace tertial {
namespace {

/// Findings that a party's page lists; open ones come first.
constexpr std::size_t finding_limit = 50;
/// Absent reports: up to so many stand here, and of more only the latest.
constexpr std::size_t many_absent = 100, some_absent = 30;

struct ReportedView {
  LinkView followup;
  std::optional<DateView> published;
};

struct MentionView {
  LinkView followup;
  std::string points;  ///< "punkt 3 och 5"
};

/// The party's own words beside a report.
struct OwnReplyView {
  LinkView report;  ///< the place on the follow-up's page
  DateView date;
  Html text;
};

struct AbsentView {
  LinkView pledge;
  std::string periods;
  std::string count;  ///< "tre redovisningar"
  std::string reason;
  std::optional<DateView> due;
  bool late = false;
  Html note;
  std::optional<DateView> searched;
  std::vector<CitationView> sources;
};

struct PartyView {
  FrameView frame;
  std::string sector, municipality, contact_role;
  bool sector_stated = false, owned = false, not_owned = false;
  std::optional<LinkView> part_of;
  std::vector<LinkView> parts;
  std::vector<OtherNameView> other_names;
  std::string lead;
  Html text;
  std::vector<PromiseView> promises;
  std::vector<ReportedView> reported;
  std::vector<MentionView> mentions;
  /// To the pages with all, where this one has but the newest.
  std::optional<LinkView> all_pledges, all_reports;
  std::vector<LinkView> surveys;  ///< that it holds
  FindingTableView findings;      ///< of inspections, that it is to see to
  std::vector<OwnReplyView> replies;
  bool reporter = false;
  std::optional<LinkView> in_register;  ///< where its reports are counted
  std::vector<AbsentView> absent, upcoming;
  std::vector<GroupView> tied;
};

std::vector<AbsentView> absent_views(const Site& site, const std::vector<AbsentRun>& runs) {
  std::vector<AbsentView> views;
  for (const AbsentRun& run : runs) {
    AbsentView view;
    view.pledge = link_to(site, *run.history->pledge);
    view.periods = capitalized(site.wording.periods(run.first().period, run.last().period));
    if (run.reports.size() > 1)
      view.count = site.wording.count("party.reports", run.reports.size());
    view.reason = site.wording.reason(run.first().reason);
    if (const std::optional<PartialDate>& due = run.first().due) view.due = date_view(site, *due);
    view.late = run.first().late;
    if (const AbsentReports* why = run.first().explained_by) {
      view.note = site.html(why->note);
      if (why->searched) view.searched = date_view(site, **why->searched);
      view.sources = citations(site, why->sources);
    }
    views.push_back(std::move(view));
  }
  return views;
}

/// Reports that close a pledge: planned for a day, named to this party, and absent.
void add_final_reports(const Site& site, const PartyLedger& ledger, PartyView& view) {
  for (const PartyPromise& promise : ledger.promises) {
    const PledgeHistory& history = *promise.history;
    if (!promise.reporter || !history.schedule.committed) continue;
    const Pledge& pledge = history.record();
    const auto state = final_report_state(pledge, history.final_report, site.as_of);
    if (!state || state->report) continue;
    AbsentView absent;
    absent.pledge = link_to(site, *history.pledge);
    absent.periods = site.strings("party.final-report");
    absent.reason = site.wording.reason(state->reason);
    absent.due = date_view(site, *state->plan->due);
    absent.note = site.html(state->plan->note);
    absent.sources = citations(site, state->plan->sources);
    const bool upcoming = state->reason == AbsenceReason::upcoming;
    (upcoming ? view.upcoming : view.absent).push_back(std::move(absent));
  }
}

/// Leaves the newest of what the party promised and reported, where its page cannot hold all.
void shorten_ledger(const Site& site, const Record& party, PartyLedger& ledger, PartyView& view) {
  std::vector<const Record*> pledges = pledges_of(ledger);
  view.all_pledges = shorten(site, party, OwnedList::party_pledges, pledges);
  ledger.promises.resize(pledges.size());
  std::vector<const Record*> reports = followups_of(ledger);
  view.all_reports = shorten(site, party, OwnedList::party_reports, reports);
  if (view.all_reports) {
    ledger.reported.resize(std::min(ledger.reported.size(), reports.size()));
    ledger.mentions.resize(std::min(ledger.mentions.size(), reports.size()));
  }
}

/// The register of absent reports has all; here only the latest stand where there are many.
void leave_latest(std::vector<AbsentRun>& runs) {
  if (runs.size() > many_absent)
    runs.erase(runs.begin(), runs.end() - static_cast<std::ptrdiff_t>(some_absent));
}

void add_reports(const Site& site, const PartyLedger& ledger, PartyView& view) {
  for (const Record* followup : ledger.reported) {
    ReportedView reported{link_to(site, *followup), {}};
    const auto& published = followup->as<Followup>().published;
    if (published && (*published)->stated()) reported.published = date_view(site, **published);
    view.reported.push_back(std::move(reported));
  }
  for (const PartyMention& mention : ledger.mentions) {
    std::vector<std::string> codes;
    codes.reserve(mention.points.size());
    for (const PointReport* report : mention.points)
      codes.push_back(*report->point);
    view.mentions.push_back({link_to(site, *mention.followup),
                             site.strings.format(codes.size() == 1 ? "party.point-codes.one"
                                                                   : "party.point-codes.other",
                                                 {site.wording.list(codes)})});
  }
}

void add_replies(const Site& site, const PartyLedger& ledger, PartyView& view) {
  for (const PartyReply& own : ledger.replies) {
    const auto& followup = own.followup->as<Followup>();
    const Point& point = *find_point(*followup.pledge, *own.report->point);
    view.replies.push_back(
        {{point_title(point) + ", " + title_of(site, *own.followup),
          site.link(address_of(site, *own.followup) + "#" + point_anchor(point))},
         date_view(site, *own.reply->date),
         site.html(own.reply->text)});
  }
}

/// "Ansvarar för åtta punkter och bidrar till tre, i två löften."
std::string lead_of(const Site& site, const PartyLedger& ledger) {
  if (ledger.promises.empty()) return std::string(site.strings("party.lead.none"));
  const std::string pledges = site.wording.count("party.pledges", ledger.promises.size());
  const std::size_t responsible = ledger.responsible_points();
  const std::size_t contributed = ledger.contributed_points();
  std::vector<std::string> parts;
  if (responsible > 0) parts.push_back(site.wording.count("party.responsible", responsible));
  if (contributed > 0) parts.push_back(site.wording.count("party.contributes", contributed));
  if (parts.empty()) return site.strings.format("party.lead.only", {pledges});
  return site.strings.format("party.lead.points", {pledges, site.wording.list(parts)});
}

PartyView make_party_view(const Site& site, const PlannedPage& page) {
  const Record& record = *page.record;
  const auto& party = record.as<Party>();
  PartyLedger ledger = ledger_of(record, site.histories);

  PartyView view;
  view.lead = lead_of(site, ledger);
  FrameInput frame;
  frame.title = title_of(site, record);
  frame.address = page.address;
  frame.description = frame.title + ": " + view.lead;
  frame.section = "parties";
  frame.breadcrumbs = breadcrumbs_to(site, record, "/parter/", site.strings("parties.title"));
  frame.shown = {&record};
  frame.subject = &record;
  view.frame = make_frame(site, frame);

  view.text = site.body_html(record);
  view.sector = choice_text(site, "sector", party.sector);
  view.sector_stated = party.sector != Sector::unstated;
  view.municipality = other_municipality(site, record);
  view.owned = party.municipally_owned.value_or(false);
  view.not_owned = !party.municipally_owned.value_or(true);
  view.contact_role = party.contact_role.value_or("");
  if (party.part_of) view.part_of = link_to(site, party.part_of->record());
  std::vector<const Record*> parts = site.model.referring<Party>(record);
  sort_by_title(site, parts);
  view.parts = links_to(site, std::span<const Record* const>(parts));
  view.surveys = surveys_of(site, record);
  view.other_names = other_names(site, party.aliases);
  view.findings = finding_table(site, std::string(site.strings("party.findings_table")),
                                site.inspections.of_party(record), finding_limit);
  add_replies(site, ledger, view);
  view.reporter = ledger.reporter();
  const bool counted = std::ranges::any_of(ledger.promises, [](const PartyPromise& promise) {
    return promise.reporter && is_counted(*promise.history);
  });
  if (counted)
    view.in_register =
        LinkView{std::string(site.strings("silence_page.in-register")), silence_link(site, record)};
  leave_latest(ledger.absent);
  leave_latest(ledger.upcoming);
  view.absent = absent_views(site, ledger.absent);
  view.upcoming = absent_views(site, ledger.upcoming);
  view.tied = tied_groups(site, record);
  add_final_reports(site, ledger, view);
  shorten_ledger(site, record, ledger, view);
  for (const PartyPromise& promise : ledger.promises)
    view.promises.push_back(promise_view(site, promise, record));
  add_reports(site, ledger, view);
  return view;
}

const ViewType& view_of(Tag<ReportedView>) {
  static constexpr ViewField fields[] = {view_field<&ReportedView::followup>("followup"),
                                         view_field<&ReportedView::published>("published")};
  static constexpr ViewType type{"reported", fields};
  return type;
}

const ViewType& view_of(Tag<MentionView>) {
  static constexpr ViewField fields[] = {view_field<&MentionView::followup>("followup"),
                                         view_field<&MentionView::points>("points")};
  static constexpr ViewType type{"mention", fields};
  return type;
}

const ViewType& view_of(Tag<OwnReplyView>) {
  static constexpr ViewField fields[] = {view_field<&OwnReplyView::report>("report"),
                                         view_field<&OwnReplyView::date>("date"),
                                         view_field<&OwnReplyView::text>("text")};
  static constexpr ViewType type{"own-reply", fields};
  return type;
}

const ViewType& view_of(Tag<AbsentView>) {
  static constexpr ViewField fields[] = {
      view_field<&AbsentView::pledge>("pledge"),  view_field<&AbsentView::periods>("periods"),
      view_field<&AbsentView::count>("count"),    view_field<&AbsentView::reason>("reason"),
      view_field<&AbsentView::due>("due"),        view_field<&AbsentView::late>("late"),
      view_field<&AbsentView::note>("note"),      view_field<&AbsentView::searched>("searched"),
      view_field<&AbsentView::sources>("sources")};
  static constexpr ViewType type{"absent", fields};
  return type;
}

const ViewType& view_of(Tag<PartyView>) {
  static constexpr ViewField fields[] = {
      view_field<&PartyView::frame>("frame"),
      view_field<&PartyView::sector>("sector"),
      view_field<&PartyView::sector_stated>("sector_stated"),
      view_field<&PartyView::municipality>("municipality"),
      view_field<&PartyView::owned>("owned"),
      view_field<&PartyView::not_owned>("not_owned"),
      view_field<&PartyView::contact_role>("contact_role"),
      view_field<&PartyView::part_of>("part_of"),
      view_field<&PartyView::parts>("parts"),
      view_field<&PartyView::other_names>("other_names"),
      view_field<&PartyView::lead>("lead"),
      view_field<&PartyView::text>("text"),
      view_field<&PartyView::promises>("promises"),
      view_field<&PartyView::reported>("reported"),
      view_field<&PartyView::mentions>("mentions"),
      view_field<&PartyView::all_pledges>("all_pledges"),
      view_field<&PartyView::all_reports>("all_reports"),
      view_field<&PartyView::surveys>("surveys"),
      view_field<&PartyView::findings>("findings"),
      view_field<&PartyView::replies>("replies"),
      view_field<&PartyView::reporter>("reporter"),
      view_field<&PartyView::in_register>("in_register"),
      view_field<&PartyView::absent>("absent"),
      view_field<&PartyView::upcoming>("upcoming"),
      view_field<&PartyView::tied>("tied"),
  };
  static constexpr ViewType type{"party", fields};
  return type;
}

}  // namespace

const PageType party_page =
    page_type<PartyView, make_party_view>("party", "party.html", plan_records<Party>);

}  // namespace tertial
