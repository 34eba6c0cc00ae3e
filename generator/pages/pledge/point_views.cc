#include "pages/pledge/point_views.h"

#include <algorithm>

#include "base/text.h"

namespace tertial {
namespace {

/// A table with more periods than this scrolls sideways between phone and desktop.
constexpr std::size_t widest_unscrolled = 4;
/// One with more is no wider for it: each point has its periods beneath it, the latest first.
constexpr std::size_t widest = 8;

std::size_t index_of(const PledgeHistory& history, const HistoryColumn& column) {
  return static_cast<std::size_t>(&column - history.columns.data());
}

std::vector<std::string> reporters(const Site& site, const Followup& followup) {
  std::vector<std::string> names;
  names.reserve(followup.reported_by.size());
  for (const Ref<Party>& party : followup.reported_by)
    names.push_back(title_of(site, party.record()));
  return names;
}

/// A point that names sources of its own may not have it from the reporters.
std::string effect_by(const Site& site, const Followup& followup, const PointReport& report) {
  if (!report.sources.empty()) return std::string(site.strings("report.effect-by-sources"));
  const std::vector<std::string> names = reporters(site, followup);
  if (names.empty()) return std::string(site.strings("report.effect-unnamed"));
  return site.strings.format("report.effect-by", {site.wording.list(names)});
}

std::string reported_by(const Site& site, const Followup& followup) {
  const std::vector<std::string> names = reporters(site, followup);
  std::string published;
  if (followup.published && (*followup.published)->stated())
    published = site.wording.when(**followup.published);
  if (names.empty() && published.empty()) return std::string(site.strings("report.by-unknown"));
  if (names.empty()) return site.strings.format("report.by-unknown-on", {published});
  if (published.empty())
    return site.strings.format("report.by-undated", {site.wording.list(names)});
  return site.strings.format("report.by", {site.wording.list(names), published});
}

std::string_view assessed_by(const Site& site, const PointReport& report) {
  if (report.assessed_by == Assessor::compiler) return site.strings("report.assessed-by-editors");
  if (report.status == Status::unassessed) return site.strings("report.not-assessed");
  return site.strings("report.assessed-by-source");
}

void explain(AbsenceView& view, const Site& site, const AbsentReports* explained) {
  if (!explained) return;
  view.note = site.html(explained->note);
  if (explained->searched && (*explained->searched)->stated())
    view.searched =
        site.strings.format("absence_view.searched", {site.wording.when(**explained->searched)});
  view.sources = citations(site, explained->sources);
}

std::string due_sentence(const Site& site, const ExpectedReport& report) {
  if (!report.due || !report.due->stated()) return {};
  const std::string date = site.wording.when(*report.due);
  if (report.upcoming()) return site.strings.format("absence_view.due-ahead", {date});
  return report.late ? site.strings.format("absence_view.late", {date})
                     : site.strings.format("absence_view.due", {date});
}

void add_cell(RowView& row, PointsTableView& table, const Site& site, const HistoryColumn& column,
              const HistoryCell& cell) {
  const bool carried_over = cell.report && cell.report->carried_over;
  row.cells.push_back({period_title(site, column.first, column.last),
                       status_view(site, cell.status), carried_over, false});
  table.carried_over |= carried_over;
}

PointsTableView table_of(const Site& site, const PledgeHistory& history, std::size_t from,
                         std::size_t to) {
  PointsTableView table;
  std::array<bool, shown_status_count> seen{};
  std::size_t judged = 0;
  for (std::size_t i = from; i < to; ++i)
    table.columns.push_back(
        {period_title(site, history.columns[i].first, history.columns[i].last)});
  for (const PointHistory& point : history.points) {
    RowView row{point_link(site, *history.pledge, *point.point), {}};
    for (std::size_t i = from; i < to; ++i) {
      add_cell(row, table, site, history.columns[i], point.cells[i]);
      row.cells.back().new_year =
          i > from && history.columns[i - 1].last.last.year < history.columns[i].first.first.year;
      seen[static_cast<std::size_t>(point.cells[i].status)] = true;
      if (point.cells[i].judged_by_editors()) ++judged;
    }
    table.rows.push_back(std::move(row));
  }
  for (std::size_t i = 0; i < shown_status_count; ++i) {
    const auto status = static_cast<ShownStatus>(i);
    if (seen[i]) table.key.push_back(key_view(site, status));
  }
  if (judged > 0) table.editors = capitalized(site.wording.count("points_table.editors", judged));
  table.wide = table.columns.size() > widest_unscrolled;
  return table;
}

/// The latest period first, and each year from the one after it.
void turn(PointsTableView& table) {
  std::ranges::reverse(table.columns);
  for (RowView& row : table.rows) {
    for (std::size_t i = 0; i + 1 < row.cells.size(); ++i)
      row.cells[i].new_year = row.cells[i + 1].new_year;
    if (!row.cells.empty()) row.cells.back().new_year = false;
    std::ranges::reverse(row.cells);
  }
}

}  // namespace

const ViewType& view_of(Tag<ResponsibleView>) {
  static constexpr ViewField fields[] = {view_field<&ResponsibleView::party>("party"),
                                         view_field<&ResponsibleView::part>("part")};
  static constexpr ViewType type{"responsible", fields};
  return type;
}

const ViewType& view_of(Tag<ChainView>) {
  static constexpr ViewField fields[] = {
      view_field<&ChainView::link>("link"), view_field<&ChainView::made_by>("made_by"),
      view_field<&ChainView::note>("note"), view_field<&ChainView::sources>("sources")};
  static constexpr ViewType type{"chain", fields};
  return type;
}

const ViewType& view_of(Tag<EvidenceView>) {
  static constexpr ViewField fields[] = {view_field<&EvidenceView::figure>("figure"),
                                         view_field<&EvidenceView::unit>("unit"),
                                         view_field<&EvidenceView::comparison>("comparison"),
                                         view_field<&EvidenceView::effect>("effect"),
                                         view_field<&EvidenceView::note>("note"),
                                         view_field<&EvidenceView::sources>("sources")};
  static constexpr ViewType type{"evidence", fields};
  return type;
}

const ViewType& view_of(Tag<ReplyView>) {
  static constexpr ViewField fields[] = {
      view_field<&ReplyView::party>("party"), view_field<&ReplyView::text>("text"),
      view_field<&ReplyView::date>("date"), view_field<&ReplyView::sources>("sources")};
  static constexpr ViewType type{"reply", fields};
  return type;
}

const ViewType& view_of(Tag<ReportView>) {
  static constexpr ViewField fields[] = {view_field<&ReportView::followup>("followup"),
                                         view_field<&ReportView::status>("status"),
                                         view_field<&ReportView::carried_over>("carried_over"),
                                         view_field<&ReportView::text>("text"),
                                         view_field<&ReportView::effect>("effect"),
                                         view_field<&ReportView::effect_by>("effect_by"),
                                         view_field<&ReportView::kind>("kind"),
                                         view_field<&ReportView::activity_only>("activity_only"),
                                         view_field<&ReportView::no_effect>("no_effect"),
                                         view_field<&ReportView::evidence>("evidence"),
                                         view_field<&ReportView::contributors>("contributors"),
                                         view_field<&ReportView::reported_by>("reported_by"),
                                         view_field<&ReportView::assessed_by>("assessed_by"),
                                         view_field<&ReportView::assessment>("assessment"),
                                         view_field<&ReportView::cut>("cut"),
                                         view_field<&ReportView::replies>("replies"),
                                         view_field<&ReportView::sources>("sources")};
  static constexpr ViewType type{"report", fields};
  return type;
}

const ViewType& view_of(Tag<AbsenceView>) {
  static constexpr ViewField fields[] = {
      view_field<&AbsenceView::period>("period"), view_field<&AbsenceView::extent>("extent"),
      view_field<&AbsenceView::status>("status"), view_field<&AbsenceView::reason>("reason"),
      view_field<&AbsenceView::note>("note"),     view_field<&AbsenceView::searched>("searched"),
      view_field<&AbsenceView::due>("due"),       view_field<&AbsenceView::sources>("sources")};
  static constexpr ViewType type{"absence", fields};
  return type;
}

const ViewType& view_of(Tag<ColumnView>) {
  static constexpr ViewField fields[] = {view_field<&ColumnView::period>("period")};
  static constexpr ViewType type{"column", fields};
  return type;
}

const ViewType& view_of(Tag<CellView>) {
  static constexpr ViewField fields[] = {view_field<&CellView::period>("period"),
                                         view_field<&CellView::status>("status"),
                                         view_field<&CellView::carried_over>("carried_over"),
                                         view_field<&CellView::new_year>("new_year")};
  static constexpr ViewType type{"cell", fields};
  return type;
}

const ViewType& view_of(Tag<RowView>) {
  static constexpr ViewField fields[] = {view_field<&RowView::link>("link"),
                                         view_field<&RowView::cells>("cells")};
  static constexpr ViewType type{"row", fields};
  return type;
}

const ViewType& view_of(Tag<PointsTableView>) {
  static constexpr ViewField fields[] = {view_field<&PointsTableView::caption>("caption"),
                                         view_field<&PointsTableView::id>("id"),
                                         view_field<&PointsTableView::columns>("columns"),
                                         view_field<&PointsTableView::rows>("rows"),
                                         view_field<&PointsTableView::key>("key"),
                                         view_field<&PointsTableView::wide>("wide"),
                                         view_field<&PointsTableView::tall>("tall"),
                                         view_field<&PointsTableView::carried_over>("carried_over"),
                                         view_field<&PointsTableView::pledge>("pledge"),
                                         view_field<&PointsTableView::editors>("editors")};
  static constexpr ViewType type{"points-table", fields};
  return type;
}

std::string period_title(const Site& site, const Period& first, const Period& last) {
  return capitalized(site.wording.periods(first, last));
}

std::string point_title(const Point& point) {
  return *point.code + ". " + point.title;
}

LinkView point_link(const Site& site, const Record& pledge, const Point& point) {
  return {point_title(point), site.link(point_address_of(site, pledge, point))};
}

std::vector<ResponsibleView> responsible_views(const Site& site,
                                               const std::vector<Responsible>& parties) {
  std::vector<ResponsibleView> views;
  views.reserve(parties.size());
  for (const Responsible& party : parties)
    views.push_back({link_to(site, party.party.record()), site.html(party.part)});
  return views;
}

ChainView chain_view(const Site& site, const PointTarget& target, const Continuation& made) {
  ChainView view;
  view.link = {point_title(*target.point) + " (" + title_of(site, *target.pledge) + ")",
               site.link(point_address_of(site, *target.pledge, *target.point))};
  view.made_by = made.assessed_by == Assessor::compiler ? site.strings("pledge_page.chain-editors")
                                                        : site.strings("pledge_page.chain-source");
  view.note = site.html(made.note);
  view.sources = citations(site, made.sources);
  return view;
}

std::vector<EvidenceView> evidence_views(const Site& site, const PointReport& report) {
  std::vector<EvidenceView> views;
  views.reserve(report.evidence.size());
  for (const Evidence& evidence : report.evidence)
    views.push_back({evidence.figure, evidence.unit, evidence.comparison.value_or(""),
                     evidence.measures == Measures::effect, site.html(evidence.note),
                     citations(site, evidence.sources)});
  return views;
}

ReplyView reply_view(const Site& site, const Reply& reply) {
  ReplyView view{link_to(site, reply.party.record()), site.html(reply.text),
                 date_view(site, *reply.date), citations(site, reply.sources)};
  if (!reply.date->stated()) view.date.text = site.strings("report.reply-undated");
  return view;
}

ReportView report_view(const Site& site, const Record& record, const PointReport& report) {
  const auto& followup = record.as<Followup>();
  ReportView view;
  view.followup = {period_title(site, *followup.period), site.link(address_of(site, record))};
  view.status = status_view(site, shown(report.status));
  view.carried_over = report.carried_over;
  view.text = site.html(report.text);
  view.effect = site.html(report.effect);
  if (report.effect) view.effect_by = effect_by(site, followup, report);
  view.kind = site.wording.kind(report);
  view.activity_only = activity_only(report);
  if (report.effect_absent) view.no_effect = site.wording.reason(report.effect_absent);
  view.evidence = evidence_views(site, report);
  view.contributors = links_to(site, report.contributors);
  view.reported_by = reported_by(site, followup);
  view.assessed_by = assessed_by(site, report);
  view.assessment = site.html(report.assessment);
  view.cut = report.cut;
  for (const Reply& reply : report.replies)
    view.replies.push_back(reply_view(site, reply));
  view.sources = citations(site, report.sources.empty() ? followup.common.sources : report.sources);
  return view;
}

AbsenceView silent_view(const Site& site, const HistoryColumn& column, const HistoryCell& cell) {
  AbsenceView view;
  view.period = period_title(site, column.first, column.last);
  view.status = status_view(site, cell.status);
  view.reason = site.wording.reason(cell.reason);
  if (cell.missing) {
    view.note = site.html(cell.missing->note);
    view.sources = citations(site, cell.missing->sources);
  }
  return view;
}

AbsenceView absence_view(const Site& site, const AbsentRow& row) {
  const ExpectedReport& report = *row.reports.front();
  AbsenceView view;
  view.period = period_title(site, row.first(), row.last());
  if (row.reports.size() > 1)
    view.extent = site.wording.count("absence_view.reports", row.reports.size());
  view.status = status_view(site, shown(report));
  view.reason = site.wording.reason(report.reason);
  explain(view, site, report.explained_by);
  view.due = due_sentence(site, report);
  return view;
}

PointsTableView points_table(const Site& site, const PledgeHistory& history) {
  PointsTableView table = table_of(site, history, 0, history.columns.size());
  table.caption = site.strings.format("points_table.caption", {title_of(site, *history.pledge)});
  table.id = "tabell-laget";
  table.tall = table.columns.size() > widest;
  if (table.tall) {
    table.wide = false;
    turn(table);
  }
  return table;
}

PointsTableView points_table(const Site& site, const PledgeHistory& history,
                             const HistoryColumn& column) {
  const std::size_t index = index_of(history, column);
  PointsTableView table = table_of(site, history, index, index + 1);
  table.caption = site.strings.format(
      "points_table.caption-period",
      {title_of(site, *history.pledge), site.wording.periods(column.first, column.last)});
  table.id = "tabell-" + slug(history.pledge->id);
  return table;
}

const HistoryColumn& column_of(const PledgeHistory& history, const Record& followup) {
  return *std::ranges::find(history.columns, &followup, &HistoryColumn::followup);
}

StatusCounts counts_in(const PledgeHistory& history, const HistoryColumn& column) {
  StatusCounts counts{};
  for (const PointHistory& point : history.points)
    ++counts[static_cast<std::size_t>(point.cells[index_of(history, column)].status)];
  return counts;
}

}  // namespace tertial
