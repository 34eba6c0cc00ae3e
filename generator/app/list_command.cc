#include <ostream>

#include "app/record_commands.h"
#include "app/stated_title.h"
#include "app/type_names.h"
#include "app/workspace.h"
#include "value/json.h"

namespace tertial {
namespace {

void add(Table& row, std::string_view key, std::string_view text) {
  row.push_back({std::string(key), {}, {{}, std::string(text)}});
}

std::string plain(const Value& value) {
  if (const auto* text = std::get_if<std::string>(&value.data)) return *text;
  std::string all;
  for (const Value& one : std::get<Array>(value.data))
    all.append(all.empty() ? "" : ", ").append(plain(one));
  return all;
}

/// A row as JSON, or its values parted by tabs.
void print(const Table& row, const Options& options, const Streams& streams) {
  if (options.format == Format::json) {
    streams.out << to_json(row) << '\n';
    return;
  }
  for (const Member& member : row)
    streams.out << plain(member.value) << (&member == &row.back() ? "\n" : "\t");
}

void list_records(const RecordSchema& schema, const AddressSpace& space, const SourceSet& files,
                  const Options& options, const Streams& streams) {
  for (const Record& record : space.model.records(schema)) {
    Table row;
    add(row, "type", schema.name);
    add(row, "id", record.id);
    add(row, "title", stated_title(record));
    add(row, "address", address_of(space, record));
    add(row, "file", files.path(record.file));
    print(row, options, streams);
  }
}

void list_absent(const Histories& histories, const Options& options, const Streams& streams) {
  for (const PledgeHistory& history : histories.all()) {
    if (!history.schedule.committed) continue;
    for (const ExpectedReport& report : history.schedule.reports) {
      if (!report.absent() || report.upcoming() || (options.overdue && !report.late)) continue;
      Array reporters;
      reporters.reserve(history.record().reporters.size());
      for (const Ref<Party>& party : history.record().reporters)
        reporters.push_back({{}, party.id()});
      Table row;
      add(row, "type", "followup");
      add(row, "pledge", history.pledge->id);
      add(row, "period", to_string(report.period));
      add(row, "title", stated_title(*history.pledge));
      row.push_back({"reporters", {}, {{}, std::move(reporters)}});
      add(row, "reason", report.reason ? word_of(*report.reason) : "");
      add(row, "due", report.due ? to_string(*report.due) : "");
      print(row, options, streams);
    }
  }
}

void list_absent_inspections(const Inspections& inspections, const Options& options,
                             const Streams& streams) {
  for (const InspectionSeries& series : inspections.series()) {
    for (const ExpectedInspection& expected : series.expected) {
      if (!expected.absent() || expected.upcoming()) continue;
      const auto& responsible = expected.rule->as<InspectionRule>().responsible;
      Table row;
      add(row, "type", "inspection");
      add(row, "district", series.district->id);
      add(row, "period", to_string(expected.season));
      add(row, "title", stated_title(*series.district));
      add(row, "responsible", responsible ? responsible->id() : "");
      add(row, "reason", expected.reason ? word_of(*expected.reason) : "");
      add(row, "due", "");
      print(row, options, streams);
    }
  }
}

/// What can be absent, and late: an inspection has no day by which it is due, so it never is.
bool can_be_absent(const RecordType& type) {
  return type.schema().name == "followup" || type.schema().name == "inspection";
}

int refuse_absent(const RecordType& type, const Options& options, const Streams& streams) {
  const bool swedish = options.language == Language::sv;
  streams.err << "tertial: "
              << (swedish ? "--missing och --overdue gäller followup och inspection, inte "
                          : "--missing and --overdue are for followup and inspection, not ")
              << type.schema().name << '\n';
  return exit_usage;
}

}  // namespace

int run_list(const Options& options, const std::filesystem::path& program_folder,
             const Streams& streams) {
  const RecordType* only = nullptr;
  if (!options.type.empty()) {
    only = type_named(options.type, options, streams);
    if (!only) return exit_usage;
    if ((options.missing || options.overdue) && !can_be_absent(*only))
      return refuse_absent(*only, options, streams);
  }
  Workspace workspace(options, program_folder);
  if (!workspace.load() || workspace.findings().has_errors()) return workspace.report(streams);
  const Content& content = workspace.pipeline().content();
  const Model& model = *content.model;
  const AsOf& as_of = workspace.pipeline().as_of();
  if (options.missing || options.overdue) {
    const auto wanted = [&](std::string_view name) { return !only || only->schema().name == name; };
    if (wanted("followup"))
      list_absent(Histories(model, content.settings, as_of), options, streams);
    if (wanted("inspection") && !options.overdue)
      list_absent_inspections(Inspections(model, content.settings, as_of), options, streams);
    return exit_ok;
  }
  const Notices notices(model, content.settings, as_of);
  const AddressSpace space{content.settings, model, notices};
  for (const RecordType& type : record_types())
    if (!only || only == &type) list_records(type.schema(), space, content.files, options, streams);
  return exit_ok;
}

}  // namespace tertial
