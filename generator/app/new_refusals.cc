#include "app/new_refusals.h"

#include <algorithm>
#include <array>
#include <ostream>

#include "base/did_you_mean.h"
#include "base/text.h"
#include "records/district/district.h"
#include "records/load.h"
#include "records/meeting/item.h"
#include "records/meeting/meeting.h"
#include "records/pledge/pledge.h"

namespace tertial {
namespace {

bool refuse(const Options& options, const Streams& streams, Text why,
            std::initializer_list<std::string_view> values, std::string_view guess = {}) {
  const std::vector<std::string_view> all(values);
  streams.err << "tertial: " << substitute(why.in(options.language), all) << '\n';
  if (!guess.empty())
    streams.err << (options.language == Language::sv ? "menade du " : "did you mean ") << guess
                << "?\n";
  return false;
}

/// Whether a value was written for it: then the id does not have to say it.
bool is_given(const Options& options, std::string_view field) {
  return std::ranges::any_of(options.values, [&](const std::string& value) {
    return value.starts_with(field) && value.substr(field.size()).starts_with('=');
  });
}

std::vector<std::string_view> ids_of(const Model& model, const RecordSchema& schema) {
  std::vector<std::string_view> ids;
  for (const Record& record : model.records(schema))
    ids.push_back(record.id);
  return ids;
}

bool refuse_unknown(const Options& options, const Streams& streams, const Model& model,
                    const RecordSchema& schema, std::string_view id) {
  const std::vector<std::string_view> ids = ids_of(model, schema);
  const std::string_view guess = did_you_mean(id, ids);
  refuse(options, streams,
         {"det finns ingen post av sorten {0} med id {1}",
          "there is no record of the type {0} with the id {1}"},
         {schema.name, quoted(id)}, guess);
  if (!guess.empty()) return false;
  const bool swedish = options.language == Language::sv;
  if (ids.empty())
    streams.err << (swedish ? "skriv den först: tertial new " : "write it first: tertial new ")
                << schema.name << ' ' << id << '\n';
  else
    streams.err << (swedish ? "det som finns: " : "what there is: ")
                << first_few(ids, [](std::string_view known) { return known; })
                << (swedish ? "\nalla: tertial list " : "\nall: tertial list ") << schema.name
                << '\n';
  return false;
}

/// The periods that the pledge is to be reported for, as it is written.
std::vector<std::string> periods_of_pledge(const Pledge& pledge) {
  std::vector<std::string> names;
  const PartialDate& valid = *pledge.valid;
  if (!valid.stated()) return names;
  const Cadence cadence = pledge.cadence.empty() ? Cadence::tertial : pledge.cadence.front().every;
  for (const Period& period : periods_of(cadence, valid.first, valid.last))
    names.push_back(to_string(period));
  return names;
}

bool period_fits(const Options& options, std::string_view name, const Record& record,
                 const Streams& streams) {
  if (record.broken) return true;
  const Pledge& pledge = record.as<Pledge>();
  const std::vector<std::string> names = periods_of_pledge(pledge);
  const std::vector<std::string_view> candidates(names.begin(), names.end());
  const std::optional<Period> period = parse_period(name);
  if (!period)
    return refuse(options, streams,
                  {"{0} är ingen period: en period skrivs 2024-t2, 2024-q3, 2024-h1, 2024-05 eller "
                   "2024",
                   "{0} is not a period: a period is written 2024-t2, 2024-q3, 2024-h1, 2024-05 or "
                   "2024"},
                  {quoted(name)}, did_you_mean(name, candidates));
  const PartialDate& valid = *pledge.valid;
  if (!valid.stated() || period->overlaps(valid.first, valid.last)) return true;
  return refuse(options, streams,
                {"perioden {0} ligger utanför löftets tid, {1}",
                 "the period {0} is outside the pledge's time, {1}"},
                {quoted(name), to_string(valid)}, did_you_mean(name, candidates));
}

bool followup_fits(const Options& options, std::string_view id, const Model& model,
                   const Streams& streams) {
  if (is_given(options, "pledge") && is_given(options, "period")) return true;
  const std::size_t slash = id.rfind('/');
  const std::string_view name = id.substr(slash + 1);  // npos + 1 is 0
  const RecordSchema& pledges = schema_of(Tag<Pledge>{});
  // A pledge alone: "linkoping-2023-2024", or "mjolby/2020-2021" of another municipality.
  if (const Record* alone = model.find(pledges, id)) {
    const std::vector<std::string> periods =
        alone->broken ? std::vector<std::string>() : periods_of_pledge(alone->as<Pledge>());
    return refuse(options, streams,
                  {"perioden saknas; skriv till exempel: tertial new followup {0} {1}",
                   "the period is missing; write for example: tertial new followup {0} {1}"},
                  {id, periods.empty() ? "2024-t2" : periods.front()});
  }
  if (slash == std::string_view::npos) return refuse_unknown(options, streams, model, pledges, id);
  const std::string_view pledge = id.substr(0, slash);
  if (is_given(options, "pledge")) return true;
  const Record* record = model.find(pledges, pledge);
  if (!record) return refuse_unknown(options, streams, model, pledges, pledge);
  return is_given(options, "period") || period_fits(options, name, *record, streams);
}

/// The year that a name begins with and what follows it: "host" of "2025-host"; or empty.
std::string_view after_year(std::string_view name) {
  constexpr std::size_t year = 4;
  const bool dated =
      name.size() > year + 1 && name[year] == '-' && name.find_first_not_of("0123456789") == year;
  return dated ? name.substr(year + 1) : std::string_view();
}

/// "2024-13-01" and "2024-02-30", which were meant as days.
bool is_impossible_day(std::string_view name) {
  const std::string_view rest = after_year(name);
  return !rest.empty() && rest.find_first_not_of("0123456789-") == std::string_view::npos &&
         !parse_partial_date(name);
}

bool is_other_season(std::string_view name) {
  constexpr std::array<std::string_view, 7> others = {"vinter", "sommar", "winter", "summer",
                                                      "spring", "autumn", "fall"};
  return std::ranges::find(others, after_year(name)) != others.end();
}

/// Whether the last part of the id can be what it says: other names, such as "2022-platsanalys",
/// are anybody's to choose.
bool is_possible_time(const Options& options, const RecordSchema& schema, std::string_view name,
                      const Streams& streams) {
  if (schema.name == "item") return true;
  if (is_impossible_day(name))
    return refuse(options, streams,
                  {"{0} är ingen dag som finns; en dag skrivs 2024-05-07, en månad 2024-05",
                   "{0} is no day that exists; a day is written 2024-05-07, a month 2024-05"},
                  {quoted(name)});
  if (schema.name == "inspection" && is_other_season(name))
    return refuse(options, streams,
                  {"en besiktnings årstid skrivs var eller host: {0}-var, {0}-host",
                   "the season of an inspection is written var (spring) or host (autumn): {0}-var, "
                   "{0}-host"},
                  {name.substr(0, name.find('-'))});
  return true;
}

/// "p99"
bool is_item_name(std::string_view name) {
  return name.size() > 1 && name.front() == 'p' && name[1] != '0' &&
         name.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

/// A type whose records stand in a folder that another record is named after.
struct Belonging {
  std::string_view type;
  std::string_view field;  ///< that says it too; empty: only the folder does
  const RecordSchema& (*owner)();
  Text form;
};

template <class T>
const RecordSchema& schema_of_type() {
  return schema_of(Tag<T>{});
}

const std::array belongings{
    Belonging{"meeting",
              "body",
              schema_of_type<Body>,
              {"id för ett sammanträde är organ och dag: ks/2024-05-07",
               "the id of a meeting is its body and day: ks/2024-05-07"}},
    Belonging{"item",
              "",
              schema_of_type<Meeting>,
              {"id för en paragraf är sammanträde och nummer: ks/2024-05-07/p90",
               "the id of an item is its meeting and number: ks/2024-05-07/p90"}},
    Belonging{"inspection",
              "districts",
              schema_of_type<District>,
              {"id för en besiktning är plats, år och årstid: ryd/2025-host",
               "the id of an inspection is its place, year and season: ryd/2025-host"}},
};

}  // namespace

bool fields_exist(const Options& options, const RecordSchema& schema, const Streams& streams) {
  std::vector<std::string_view> names;
  for (const RecordSchema* part : {&schema, schema.common ? schema.common() : nullptr})
    if (part)
      for (const FieldInfo& field : part->fields)
        names.push_back(field.name);
  for (const std::string& value : options.values) {
    const std::size_t equals = value.find('=');
    const std::string_view name = std::string_view(value).substr(0, equals);
    if (equals == std::string::npos || std::ranges::find(names, name) != names.end()) continue;
    refuse(options, streams, {"{0} har inget fält {1}", "{0} has no field {1}"},
           {schema.label.in(options.language), quoted(name)}, did_you_mean(name, names));
    streams.err << (options.language == Language::sv ? "fält: " : "fields: ")
                << first_few(names, [](std::string_view field) { return field; }) << '\n';
    return false;
  }
  return true;
}

bool place_exists(const Options& options, const RecordSchema& schema, std::string_view id,
                  const Model& model, const Streams& streams) {
  if (schema.name == "followup") return followup_fits(options, id, model, streams);
  const auto* belonging = std::ranges::find(belongings, schema.name, &Belonging::type);
  if (belonging == belongings.end()) return true;
  if (!belonging->field.empty() && is_given(options, belonging->field)) return true;
  const std::size_t slash = id.rfind('/');
  const bool named = schema.name != "item" || is_item_name(id.substr(slash + 1));
  if (slash == std::string_view::npos || !named)
    return refuse(options, streams, belonging->form, {});
  const std::string_view owner = id.substr(0, slash);
  if (!model.find(belonging->owner(), owner))
    return refuse_unknown(options, streams, model, belonging->owner(), owner);
  return is_possible_time(options, schema, id.substr(slash + 1), streams);
}

namespace {

/// The text of a record that is not written yet.
class UnwrittenFile final : public SourceLookup {
 public:
  UnwrittenFile(std::string_view path, std::string_view text) : path_(path), text_(text) {}
  std::string_view path(FileId) const override { return path_; }
  std::string line(FileId, std::uint32_t number) const override {
    const std::vector<std::string_view> lines = split(text_, '\n');
    return number == 0 || number > lines.size() ? std::string() : std::string(lines[number - 1]);
  }

 private:
  std::string_view path_, text_;
};

struct References {
  const Options& options;
  const Streams& streams;
  const Model& model;
  bool known = true;
};

}  // namespace

bool values_fit(const std::string& path, const std::string& text, const Model& model,
                const Options& options, const Streams& streams) {
  DiagnosticList findings;
  const std::optional<LoadedRecord> loaded = load_record(path, text, 0, findings);
  const UnwrittenFile file(path, text);
  bool fit = true;
  for (const Diagnostic& finding : findings.items()) {
    if (finding.kind->code == "record.not-filled-in") continue;
    streams.err << render_human(finding, file, options.language) << '\n';
    fit = false;
  }
  if (!fit || !loaded) return false;
  References references{options, streams, model};
  visit_record(*loaded->record.schema, loaded->record.data.get(),
               {.state = &references,
                .reference =
                    [](void* state, AnyRef& ref, const RecordSchema& target) {
                      auto& seen = *static_cast<References*>(state);
                      if (ref.id.empty() || seen.model.find(target, ref.id)) return;
                      seen.known =
                          refuse_unknown(seen.options, seen.streams, seen.model, target, ref.id);
                    },
                .markdown = nullptr});
  return references.known;
}

}  // namespace tertial
