#include "pages/meeting/decision_table.h"

#include <array>

#include "pages/meeting/meeting_page.h"
#include "value/csv.h"

namespace tertial {
namespace {

constexpr CsvColumn columns[] = {
    {"meeting", "string", "csv.meeting", true},   {"number", "integer", "csv.number", true},
    {"body", "string", "csv.body", true},         {"date", "string", "csv.meeting-date"},
    {"title", "string", "csv.title", true},       {"case", "string", "csv.case"},
    {"case_number", "string", "csv.case-number"}, {"decided", "boolean", "csv.decided", true},
    {"summary", "string", "csv.summary"},         {"sources", "string", "csv.sources", false, true},
    {"page", "anyURI", "csv.page", true},
};
constexpr std::array<std::string_view, 2> key{"meeting", "number"};

void take_item(const Site& site, const Record& meeting, const Record& record,
               const TakeCsvRow& take) {
  const Meeting& held = meeting.as<Meeting>();
  const Item& item = record.as<Item>();
  const std::array<std::string, std::size(columns)> fields{
      meeting.id,
      std::to_string(item.number),
      held.body.id(),
      written(held.date),
      item.common.title.value_or(title_of(site, record)),
      item.case_ ? item.case_->id() : std::string(),
      item.case_ ? *item.case_->record().as<Case>().number : std::string(),
      csv_boolean(item.decision || item.decision_original),
      item.summary ? plain_text(item.summary->text) : std::string(),
      ids_of(item.common.sources.empty() ? held.common.sources : item.common.sources),
      site.absolute(address_of(site, record)).text};
  take(fields);
}

void each_item(const Site& site, const TakeCsvRow& take) {
  for (const Record& meeting : site.model.all<Meeting>())
    for (const Record* item : items_of(site, meeting))
      take_item(site, meeting, *item, take);
}

}  // namespace

const OpenTable decision_table{
    "/moten.csv", "open_table.decisions",      "open_table.decisions-about", columns, key,
    each_item,    newest_update<Meeting, Item>};

}  // namespace tertial
