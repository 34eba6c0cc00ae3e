// The values of indicators as open data: CSV (RFC 4180) of each one and of all together, and a
// description as CSVW has it.
#include <array>

#include "base/text.h"
#include "pages/csv_meanings.h"
#include "pages/indicator/indicator_page.h"
#include "pages/indicator/indicator_table.h"
#include "pages/indicator/indicator_views.h"
#include "value/csv.h"

namespace tertial {
namespace {

// The table of all names the indicator in each row; the file of one needs no such column.
constexpr CsvColumn table_columns[] = {
    {"indicator", "string", "csv.indicator", true},
    {"time", "string", "csv.time", true},
    {"start", "date", "csv.start"},
    {"end", "date", "csv.end"},
    {"area", "string", "csv.area", true},
    {"sex", "string", "csv.sex", true},
    {"value", "decimal", "csv.value", true},
    {"exactness", "string", "csv.exactness"},
    {"unit", "string", "csv.unit", true},
    {"new_series", "boolean", "csv.new-series"},
    {"answers", "integer", "csv.answers"},
    {"sources", "string", "csv.sources", false, true},
    {"places", "string", "csv.places"},
    {"note", "string", "csv.note"},
};
constexpr std::span<const CsvColumn> columns = std::span(table_columns).subspan(1);
constexpr std::array<std::string_view, 4> table_key{"indicator", "time", "area", "sex"};
constexpr std::span<const std::string_view> file_key = std::span(table_key).subspan(1);

struct RowWriter {
  const TakeCsvRow& take;
  const Record& record;
  bool named;  // the row begins with the indicator's id
  const Indicator& indicator;
  const IndicatorRow& row;

  void operator()(std::string_view area, std::string_view sex, Decimal number,
                  std::optional<std::int64_t> answers = {}) const {
    const IndicatorValue& value = *row.value;
    const PartialDate days = days_of(value);
    std::string sources;
    std::string places;  // "s2: tabell 4"
    for (const Citation& citation :
         value.sources.empty() ? indicator.common.sources : value.sources) {
      sources.append(sources.empty() ? "" : " ").append(citation.source.id());
      if (!citation.place) continue;
      places.append(places.empty() ? "" : "; ").append(citation.source.id());
      places.append(": ").append(*citation.place);
    }
    const std::string fields[] = {record.id,
                                  written_time(value),
                                  days.stated() ? to_string(days.first) : std::string(),
                                  days.stated() ? to_string(days.last) : std::string(),
                                  std::string(area),
                                  std::string(sex),
                                  to_string(number),
                                  std::string(word_of(value.exactness)),
                                  std::string(word_of(indicator.unit)),
                                  csv_boolean(row.broken),
                                  answers ? std::to_string(*answers) : std::string(),
                                  sources,
                                  places,
                                  value.note ? plain_text(value.note->text) : std::string()};
    take(std::span(fields).subspan(named ? 0 : 1));
  }
};

std::string area_id(const Indicator& indicator) {
  std::vector<std::string> ids;
  ids.reserve(indicator.districts.size() + 1);
  for (const Ref<District>& district : indicator.districts)
    ids.push_back(district.id());
  if (ids.empty() && indicator.municipality) ids.push_back(indicator.municipality->id());
  if (ids.empty() && indicator.area) ids.push_back(*indicator.area);
  return join(ids, " ");
}

void take_values(const Record& record, bool named, const TakeCsvRow& take) {
  const IndicatorDigest digest = digest_of_indicator(record);
  const Indicator& indicator = digest.indicator();
  const std::string here = area_id(indicator);
  for (const IndicatorRow& row : digest.rows) {
    const RowWriter write{take, record, named, indicator, row};
    const IndicatorValue& value = *row.value;
    if (value.value) write(here, "all", **value.value, value.answers);
    if (value.women) write(here, "women", **value.women);
    if (value.men) write(here, "men", **value.men);
    for (const AreaComparison& comparison : value.comparisons)
      write(comparison.area, "all", *comparison.value);
  }
}

void each_value(const Site& site, const TakeCsvRow& take) {
  for (const Record& record : site.model.all<Indicator>())
    take_values(record, true, take);
}

void render_csv(const Site&, const PlannedPage& page, const Template*, std::string& out) {
  out += indicator_csv(*page.record);
}

void render_metadata(const Site& site, const PlannedPage& page, const Template*, std::string& out) {
  const Record& record = *page.record;
  const auto& indicator = record.as<Indicator>();
  out += csvw_metadata({.file = file_name(csv_address(site, record)),
                        .title = title_of(site, record),
                        .description = plain_text(indicator.measures.text),
                        .language = *site.settings.language,
                        .modified = without_place(indicator.common.updated),
                        .columns = columns,
                        .meanings = meanings_of(site, columns),
                        .primary_key = {file_key.begin(), file_key.end()}});
}

template <std::string (*address)(const Site&, const Record&)>
std::vector<PlannedPage> plan_files(const Site& site) {
  std::vector<PlannedPage> pages;
  for (const Record& record : site.model.all<Indicator>())
    pages.push_back({address(site, record), &record});
  return pages;
}

}  // namespace

std::string csv_address(const Site& site, const Record& indicator) {
  const std::string page = address_of(site, indicator);
  return page.substr(0, page.size() - 1) + ".csv";
}

std::string csv_metadata_address(const Site& site, const Record& indicator) {
  return csv_address(site, indicator) + "-metadata.json";
}

std::string indicator_csv(const Record& record) {
  std::string out;
  const TakeCsvRow take = [&](std::span<const std::string> row) { append_csv_row(out, row); };
  take(names_of(columns));
  take_values(record, false, take);
  return out;
}

const OpenTable indicator_table{"/indikatorer.csv",
                                "open_table.indicators",
                                "open_table.indicators-about",
                                table_columns,
                                table_key,
                                each_value,
                                newest_update<Indicator>};

const PageType indicator_csv_file{"indicator-csv",         {},         nullptr,
                                  plan_files<csv_address>, render_csv, false};
const PageType indicator_metadata_file{
    "indicator-metadata", {}, nullptr, plan_files<csv_metadata_address>, render_metadata, false};

}  // namespace tertial
