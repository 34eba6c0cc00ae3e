// The values of an indicator as open data: CSV (RFC 4180), and its description as CSVW has it.
#include "base/text.h"
#include "pages/indicator/indicator_page.h"
#include "pages/indicator/indicator_views.h"
#include "value/csv.h"
#include "value/json.h"

namespace tertial {
namespace {

/// Names are the same in every language of the site: programs read them.
struct Column {
  std::string_view name, datatype;
  std::string_view title_key;  ///< what it holds, in words
  bool required = false;
};
constexpr Column columns[] = {
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
    {"sources", "string", "csv.sources"},
};

struct RowWriter {
  std::string& out;
  const Indicator& indicator;
  const IndicatorRow& row;

  void operator()(std::string_view area, std::string_view sex, Decimal number) const {
    const IndicatorValue& value = *row.value;
    const PartialDate days = days_of(value);
    std::string sources;
    for (const Citation& citation :
         value.sources.empty() ? indicator.common.sources : value.sources)
      sources.append(sources.empty() ? "" : " ").append(citation.source.id());
    const std::string fields[] = {written_time(value),
                                  days.stated() ? to_string(days.first) : std::string(),
                                  days.stated() ? to_string(days.last) : std::string(),
                                  std::string(area),
                                  std::string(sex),
                                  to_string(number),
                                  std::string(word_of(value.exactness)),
                                  std::string(word_of(indicator.unit)),
                                  row.broken ? "true" : "false",
                                  value.answers ? std::to_string(*value.answers) : std::string(),
                                  sources};
    append_csv_row(out, fields);
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

Value text(std::string_view value) {
  return {{}, std::string(value)};
}

void add(Table& table, std::string_view key, Value value) {
  table.push_back({std::string(key), {}, std::move(value)});
}

Table table_schema(const Site& site) {
  Array described;
  for (const Column& column : columns) {
    Table entry;
    add(entry, "name", text(column.name));
    add(entry, "titles", text(column.name));
    add(entry, "dc:description", text(site.strings(column.title_key)));
    add(entry, "datatype", text(column.datatype));
    if (column.name == "sources") add(entry, "separator", text(" "));
    if (column.required) add(entry, "required", {{}, true});
    described.push_back({{}, std::move(entry)});
  }
  Table schema;
  add(schema, "columns", {{}, std::move(described)});
  add(schema, "primaryKey", {{}, Array{text("time"), text("area"), text("sex")}});
  return schema;
}

void render_csv(const Site&, const PlannedPage& page, const Template*, std::string& out) {
  out += indicator_csv(*page.record);
}

void render_metadata(const Site& site, const PlannedPage& page, const Template*, std::string& out) {
  const Record& record = *page.record;
  const auto& indicator = record.as<Indicator>();
  Table context;
  add(context, "@language", text(site.settings.language));
  Table document;
  add(document, "@context",
      {{}, Array{text("http://www.w3.org/ns/csvw"), {{}, std::move(context)}}});
  const std::string csv = csv_address(site, record);
  add(document, "url", text(std::string_view(csv).substr(csv.rfind('/') + 1)));
  add(document, "dc:title", text(title_of(site, record)));
  add(document, "dc:description", text(plain_text(indicator.measures.text)));
  if (const auto& updated = indicator.common.updated)
    add(document, "dc:modified", text(to_string(*updated)));
  add(document, "lang", text(site.settings.language));
  Table dialect;
  add(dialect, "encoding", text("utf-8"));
  add(dialect, "lineTerminators", {{}, Array{text("\r\n")}});
  add(dialect, "header", {{}, true});
  add(document, "dialect", {{}, std::move(dialect)});
  add(document, "tableSchema", {{}, table_schema(site)});
  out += to_json(document) + "\n";
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
  const IndicatorDigest digest = digest_of_indicator(record);
  const Indicator& indicator = digest.indicator();
  std::string out;
  std::vector<std::string> header;
  for (const Column& column : columns)
    header.emplace_back(column.name);
  append_csv_row(out, header);
  const std::string here = area_id(indicator);
  for (const IndicatorRow& row : digest.rows) {
    const RowWriter write{out, indicator, row};
    const IndicatorValue& value = *row.value;
    if (value.value) write(here, "all", **value.value);
    if (value.women) write(here, "women", **value.women);
    if (value.men) write(here, "men", **value.men);
    for (const AreaComparison& comparison : value.comparisons)
      write(comparison.area, "all", *comparison.value);
  }
  return out;
}

const PageType indicator_csv_file{"indicator-csv",         {},         nullptr,
                                  plan_files<csv_address>, render_csv, false};
const PageType indicator_metadata_file{
    "indicator-metadata", {}, nullptr, plan_files<csv_metadata_address>, render_metadata, false};

}  // namespace tertial
