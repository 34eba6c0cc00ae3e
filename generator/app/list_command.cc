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

/// Rows as JSON, or their values parted by tabs.
class Listing {
 public:
  Listing(const Options& options, const Streams& streams) : options_(options), streams_(streams) {}

  void print(const Table& row) {
    empty_ = false;
    if (options_.format == Format::json) {
      streams_.out << to_json(row) << '\n';
      return;
    }
    for (const Member& member : row)
      streams_.out << plain(member.value) << (&member == &row.back() ? "\n" : "\t");
  }

  /// An empty list reads as a command that did nothing; programs know what it means.
  void end(const Sentence& none) const {
    if (empty_ && options_.format == Format::human)
      streams_.err << none.in(options_.language) << '\n';
  }

 private:
  const Options& options_;
  const Streams& streams_;
  bool empty_ = true;
};

void list_records(const RecordSchema& schema, const AddressSpace& space, const SourceSet& files,
                  Listing& listing) {
  for (const Record& record : space.model.records(schema)) {
    Table row;
    add(row, "type", schema.name);
    add(row, "id", record.id);
    add(row, "title", stated_title(record));
    add(row, "address", address_of(space, record));
    add(row, "file", files.path(record.file));
    listing.print(row);
  }
}

void list_absent(const Histories& histories, const Options& options, Listing& listing) {
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
      listing.print(row);
    }
  }
}

void list_absent_inspections(const Inspections& inspections, Listing& listing) {
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
      listing.print(row);
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
  Listing listing(options, streams);
  if (options.missing || options.overdue) {
    const auto wanted = [&](std::string_view name) { return !only || only->schema().name == name; };
    if (wanted("followup"))
      list_absent(Histories(model, content.settings, as_of), options, listing);
    if (wanted("inspection") && !options.overdue)
      list_absent_inspections(Inspections(model, content.settings, as_of), listing);
    listing.end({options.overdue ? Text{"inget är försenat", "nothing is late"}
                                 : Text{"inget av det som väntas saknas",
                                        "nothing that is expected is missing"},
                 {}});
    return exit_ok;
  }
  const Notices notices(model, content.settings, as_of);
  const AddressSpace space{content.settings, model, notices};
  for (const RecordType& type : record_types())
    if (!only || only == &type) list_records(type.schema(), space, content.files, listing);
  listing.end(
      only ? Sentence{{"det finns inga poster av typen {0}", "there are no records of type {0}"},
                      {only->schema().name}}
           : Sentence{{"det finns inga poster", "there are no records"}, {}});
  return exit_ok;
}

}  // namespace tertial
