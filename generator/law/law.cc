#include "law/law.h"

#include <cassert>

namespace tertial {

const RecordSchema& schema_of(Tag<RestDayRule>) {
  static constexpr FieldInfo fields[] = {
      field<&RestDayRule::name>("name", {"dagen", "the day"}, "\"good-friday\""),
      field<&RestDayRule::section>("section", {"paragrafen", "the section"}, "\"1 och 2 §§\""),
      field<&RestDayRule::month>("month", {"månaden", "the month"}, "6", {.min = 1, .max = 12}),
      field<&RestDayRule::day>("day", {"dagen i månaden", "the day of the month"}, "20",
                               {.min = 1, .max = 31}),
      field<&RestDayRule::weekday>("weekday",
                                   {"första sådana veckodag från den dagen; utan dag: alla",
                                    "the first such weekday from that day on; without a day: each"},
                                   "\"saturday\""),
      field<&RestDayRule::easter>("easter", {"dagar efter påskdagen", "days after Easter Sunday"},
                                  "39", {.min = -100, .max = 100}),
      field<&RestDayRule::from>("from", {"första dag som regeln gäller", "first day of the rule"},
                                "2005-04-01"),
      field<&RestDayRule::until>("until", {"sista dag som regeln gäller", "last day of the rule"},
                                 "2005-03-31"),
  };
  static constexpr RecordSchema schema{
      .name = "rest-day", .label = {"en ledig dag", "a day of rest"}, .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<CountingRule>) {
  static constexpr FieldInfo fields[] = {
      field<&CountingRule::name>("name", {"vad som räknas", "what is counted"}, "\"weeks\""),
      field<&CountingRule::section>("section", {"paragrafen", "the section"}, "\"1 §\""),
  };
  static constexpr RecordSchema schema{
      .name = "counting", .label = {"ett sätt att räkna", "a way to count"}, .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<TimeRule>) {
  static constexpr FieldInfo fields[] = {
      field<&TimeRule::name>("name", {"vad tiden gäller", "what the time is for"}, "\"appeal\""),
      field<&TimeRule::section>("section", {"paragrafen", "the section"}, "\"13 kap. 5 §\""),
      field<&TimeRule::checked>("checked", {"jämförd med lagen", "compared with the statute"},
                                "true", {.optional = true}),
      field<&TimeRule::amount>("amount",
                               {"hur många efter dagen, eller före om talet är negativt",
                                "how many after the day, or before when negative"},
                               "3", {.min = -365, .max = 365}),
      field<&TimeRule::unit>("unit", {"dagar eller veckor", "days or weeks"}, "\"weeks\""),
      field<&TimeRule::on_rest_day>(
          "on_rest_day", {"om sista dagen är ledig", "when the last day is a day of rest"},
          "\"next-working-day\""),
  };
  static constexpr RecordSchema schema{
      .name = "time", .label = {"en tid", "a time"}, .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<Statute>) {
  static constexpr FieldInfo fields[] = {
      field<&Statute::name>("name", {"lagens namn", "the statute's name"},
                            "\"kommunallagen (2017:725)\""),
      field<&Statute::from>("from", {"första dag som lagen gäller", "first day in force"},
                            "2018-01-01"),
      field<&Statute::until>("until", {"sista dag som lagen gäller", "last day in force"},
                             "2017-12-31"),
      field<&Statute::counting>("counting", {"hur tid räknas", "how time is counted"},
                                "[{ name = \"weeks\", section = \"1 §\" }]"),
      field<&Statute::days>("days", {"lediga dagar", "days of rest"},
                            "[{ name = \"may-day\", section = \"1 §\", month = 5, day = 1 }]"),
      field<&Statute::times>("times", {"tider", "times"},
                             "[{ name = \"appeal\", section = \"13 kap. 5 §\", checked = true, "
                             "amount = 3, unit = \"weeks\", on_rest_day = \"next-working-day\" }]"),
  };
  static constexpr RecordSchema schema{
      .name = "statute", .label = {"en lag", "a statute"}, .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<Law>) {
  static constexpr FieldInfo fields[] = {
      field<&Law::own>("own",
                       {"tider som ingen känd lag anger", "times that no known statute sets"},
                       "[{ name = \"removal-of-council\", amount = 1, unit = \"days\", "
                       "on_rest_day = \"stays\" }]"),
      field<&Law::statutes>("statutes", {"lagar", "statutes"},
                            "[{ name = \"kommunallagen (2017:725)\", from = 2018-01-01 }]"),
  };
  static constexpr RecordSchema schema{
      .name = "law", .label = {"lagregler", "rules of law"}, .fields = fields};
  return schema;
}

Law read_law(std::string_view text, DiagnosticList& out) {
  Law law;
  if (const std::optional<Table> table = read_toml(text, 0, 1, out))
    decode_record(schema_of(Tag<Law>{}), &law, *table, {0, {1, 1}, {1, 1}}, out);
  return law;
}

const Law& swedish_law() {
  static const Law law = [] {
    DiagnosticList out;
    Law read = read_law(law_files().front().text, out);
    assert(out.empty());
    return read;
  }();
  return law;
}

}  // namespace tertial
