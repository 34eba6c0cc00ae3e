#pragma once
// How points, their reports and silence look on every page that shows them: the point × period
// table, one report of one point, one silence with its reason. Decides no status itself.
#include "derive/silence.h"
#include "pages/parts.h"
#include "pages/status_key.h"

namespace tertial {

/// A party and its own part, where known.
struct ResponsibleView {
  LinkView party;
  Html part;
};
const ViewType& view_of(Tag<ResponsibleView>);

/// Link to the point that one goes on from or in, and who made the link.
struct ChainView {
  LinkView link;
  std::string made_by;
  Html note;
  std::vector<CitationView> sources;
};
const ViewType& view_of(Tag<ChainView>);

struct EvidenceView {
  std::string figure, unit, comparison;
  bool effect = false;  ///< it counts what came of it
  Html note;
  std::vector<CitationView> sources;
};
const ViewType& view_of(Tag<EvidenceView>);

struct ReplyView {
  LinkView party;
  Html text;
  DateView date;
  std::vector<CitationView> sources;
};
const ViewType& view_of(Tag<ReplyView>);

/// What one follow-up says of one point.
struct ReportView {
  LinkView followup;  ///< text: the period
  StatusView status;
  bool carried_over = false;
  Html text, effect;
  std::string effect_by;  ///< whose statement the effect is
  std::string kind;       ///< "bara vad som gjorts (aktivitet)"
  bool activity_only = false;
  std::string no_effect;  ///< why no effect stands here; empty when that is not written
  std::vector<EvidenceView> evidence;
  std::vector<LinkView> contributors;
  std::string reported_by;  ///< "Redovisat av Linköpings kommun, 30 januari 2018."
  std::string assessed_by;
  Html assessment;
  bool cut = false;
  std::vector<ReplyView> replies;
  std::vector<CitationView> sources;
};
const ViewType& view_of(Tag<ReportView>);

/// A period, or several, without a report here, and why.
struct AbsenceView {
  std::string period;
  std::string extent;  ///< "14 redovisningar"; empty for one
  StatusView status;
  std::string reason;
  Html note;
  std::string searched;  ///< "Eftersökt 21 november 2026."
  std::string due;       ///< only where a source gives the date
  std::vector<CitationView> sources;
};
const ViewType& view_of(Tag<AbsenceView>);

struct ColumnView {
  std::string period;
};
const ViewType& view_of(Tag<ColumnView>);

struct CellView {
  std::string period;  ///< repeated, for phones that stack the row
  StatusView status;
  bool carried_over = false;
  bool new_year = false;  ///< another year than the cell before: a long row is parted by year
};
const ViewType& view_of(Tag<CellView>);

struct RowView {
  LinkView link;
  std::vector<CellView> cells;
};
const ViewType& view_of(Tag<RowView>);

struct PointsTableView {
  std::string caption;
  std::string id;  ///< of the caption
  std::vector<ColumnView> columns;
  std::vector<RowView> rows;
  std::vector<KeyView> key;  ///< the statuses that occur in it
  bool wide = false;         ///< scrolls sideways where it does not fit
  bool tall = false;  ///< too many periods for columns: they stand beneath each point, latest first
  bool carried_over = false;  ///< the mark occurs in it
  /// Its title, on pages with tables of several: their points may have the same names.
  std::string pledge;
  std::string editors;  ///< how many of its words are the editors'; empty for none
};
const ViewType& view_of(Tag<PointsTableView>);

/// "Tertial 3 2023", "Februari 2021–mars 2022".
std::string period_title(const Site& site, const Period& first, const Period& last);
inline std::string period_title(const Site& site, const Period& period) {
  return period_title(site, period, period);
}
/// "7. Nolltolerans mot narkotika".
std::string point_title(const Point& point);
/// The place of the point on its pledge's page.
LinkView point_link(const Site& site, const Record& pledge, const Point& point);

std::vector<ResponsibleView> responsible_views(const Site& site,
                                               const std::vector<Responsible>& parties);
ChainView chain_view(const Site& site, const PointTarget& target, const Continuation& made);
std::vector<EvidenceView> evidence_views(const Site& site, const PointReport& report);
ReplyView reply_view(const Site& site, const Reply& reply);
ReportView report_view(const Site& site, const Record& record, const PointReport& report);
/// A report that says nothing of the point, or a period without any report.
AbsenceView silent_view(const Site& site, const HistoryColumn& column, const HistoryCell& cell);
AbsenceView absence_view(const Site& site, const AbsentRow& row);
/// The whole table, or that of one column.
PointsTableView points_table(const Site& site, const PledgeHistory& history);
PointsTableView points_table(const Site& site, const PledgeHistory& history,
                             const HistoryColumn& column);
/// The column of a follow-up of that pledge.
const HistoryColumn& column_of(const PledgeHistory& history, const Record& followup);
/// Points by what the follow-up says of them.
StatusCounts counts_in(const PledgeHistory& history, const HistoryColumn& column);

}  // namespace tertial
