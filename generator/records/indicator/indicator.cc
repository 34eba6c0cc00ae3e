#include "records/indicator/indicator.h"

namespace tertial {

const RecordSchema& schema_of(Tag<Wanted>) {
  static constexpr FieldInfo fields[] = {
      field<&Wanted::direction>("direction", {"vilket håll som är bra", "which way is good"},
                                "\"down\""),
      field<&Wanted::assessed_by>("assessed_by", {"vem som säger det", "who says so"},
                                  "\"compiler\"", {.optional = true}),
      field<&Wanted::note>("note",
                           {"varför; krävs när redaktionen har bestämt det",
                            "why; required when the editors decided it"},
                           "\"Målet är att färre ska känna sig otrygga.\""),
      field<&Wanted::sources>("sources", {"källor", "sources"}, "[\"s4\"]"),
  };
  static constexpr RecordSchema schema{.name = "wanted",
                                       .label = {"en önskad riktning", "a wanted direction"},
                                       .doc = {"Åt vilket håll det ska gå, och vem som säger det.",
                                               "Which way it should go, and who says so."},
                                       .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<AreaComparison>) {
  static constexpr FieldInfo fields[] = {
      field<&AreaComparison::area>("area", {"vad det jämförs med", "what it is compared with"},
                                   "\"Riket\"", {.max_length = 40}),
      field<&AreaComparison::value>("value", {"värdet där", "the value there"}, "15"),
  };
  static constexpr RecordSchema schema{.name = "area-comparison",
                                       .label = {"en jämförelse", "a comparison"},
                                       .doc = {"Samma mått någon annanstans, ur samma källa.",
                                               "The same figure elsewhere, from the same source."},
                                       .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<IndicatorValue>) {
  static constexpr FieldInfo fields[] = {
      field<&IndicatorValue::date>("date",
                                   {"dagen, månaden eller året som värdet gäller",
                                    "the day, month or year that the value is for"},
                                   "\"2018-12-31\""),
      field<&IndicatorValue::period>(
          "period", {"perioden, i stället för `date`", "the period, in place of `date`"},
          "\"2023-t3\""),
      field<&IndicatorValue::value>(
          "value", {"värdet, som källan ger det", "the value as the source gives it"}, "\"34.5\""),
      field<&IndicatorValue::women>("women", {"värdet för kvinnor", "the value for women"}, "38"),
      field<&IndicatorValue::men>("men", {"värdet för män", "the value for men"}, "21"),
      field<&IndicatorValue::exactness>("exactness",
                                        {"hur exakt källan anger det", "how exactly it is given"},
                                        "\"about\"", {.optional = true}),
      field<&IndicatorValue::comparisons>(
          "comparisons",
          {"samma mått på andra håll, om källan ger dem", "the same figure elsewhere, if given"},
          "[{ area = \"Riket\", value = 15 }]", {.max_items = 6}),
      field<&IndicatorValue::answers>("answers", {"hur många som svarade", "how many answered"},
                                      "513", {.min = 0, .max = 100'000'000}),
      field<&IndicatorValue::note>("note", {"förklaring", "explanation"}, "\"Avrundat i källan.\""),
      field<&IndicatorValue::sources>(
          "sources", {"källor, om andra än indikatorns", "sources, if other than the indicator's"},
          "[\"w41\"]"),
  };
  static constexpr RecordSchema schema{
      .name = "indicator-value",
      .label = {"ett värde", "a value"},
      .doc = {"Ett värde för en tidpunkt eller en period.", "A value for a time or a period."},
      .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<SeriesBreak>) {
  static constexpr FieldInfo fields[] = {
      field<&SeriesBreak::from>("from",
                                {"tiden för det första värdet efter brottet, som den står där",
                                 "time of the first value after the break, as it stands there"},
                                "\"2023-t3\"", {.max_length = 40}),
      field<&SeriesBreak::note>("note", {"vad som ändrades", "what was changed"},
                                "\"Frågan ställdes på ett nytt sätt.\""),
      field<&SeriesBreak::sources>("sources", {"källor", "sources"}, "[\"w41\"]"),
  };
  static constexpr RecordSchema schema{.name = "series-break",
                                       .label = {"ett brott i serien", "a break in the series"},
                                       .doc = {"Värden före och efter går inte att jämföra.",
                                               "Values before and after cannot be compared."},
                                       .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<Indicator>) {
  static constexpr FieldInfo fields[] = {
      field<&Indicator::subject>("subject", {"ämnet", "the subject"}, "\"safety\""),
      field<&Indicator::unit>("unit", {"enheten", "the unit"}, "\"percent\""),
      field<&Indicator::counts>("counts", {"vad ett antal räknar", "what a count counts"},
                                "\"invånare\"", {.max_length = 80}),
      field<&Indicator::min>("min",
                             {"lägsta möjliga värde, om det är högre än enhetens",
                              "lowest possible value, if higher than the unit's"},
                             "1"),
      field<&Indicator::max>("max",
                             {"högsta möjliga värde, om det är lägre än enhetens",
                              "highest possible value, if lower than the unit's"},
                             "290"),
      field<&Indicator::wanted>("wanted", {"åt vilket håll det ska gå", "which way it should go"},
                                "{ direction = \"down\", assessed_by = \"compiler\", note = "
                                "\"Färre ska vara otrygga.\" }"),
      field<&Indicator::measures>("measures", {"vad den mäter", "what it measures"},
                                  "\"Andelen som känner sig otrygga ute sent på kvällen.\""),
      field<&Indicator::definition>("definition",
                                    {"hur den räknas, exakt", "how it is computed, exactly"},
                                    "\"Svaren mycket och ganska otrygg tillsammans.\""),
      field<&Indicator::survey>("survey", {"undersökningen den kommer ur", "its survey"},
                                "\"ntu\""),
      field<&Indicator::districts>("districts", {"platserna den gäller", "places it is about"},
                                   "[\"skaggetorp\"]"),
      field<&Indicator::municipality>("municipality",
                                      {"kommunen den gäller, om hela kommunen avses",
                                       "the municipality, where all of it is meant"},
                                      "\"linkoping\""),
      field<&Indicator::area>("area",
                              {"området den gäller, om det inte finns som plats här",
                               "its area, where that is no place here"},
                              "\"Östergötlands län\"", {.max_length = 80}),
      field<&Indicator::values>("values", {"värdena", "the values"},
                                "[{ date = \"2010\", value = 20 }]", {.max_items = 400}),
      field<&Indicator::breaks>("breaks", {"brott i serien", "breaks in the series"},
                                "[{ from = \"2010\", note = \"Ny metod.\" }]"),
  };
  static constexpr RecordSchema schema = record_schema<Indicator>(
      {.name = "indicator",
       .label = {"en indikator", "an indicator"},
       .folder = "indicators",
       .doc = {"Ett mått som följs över tid, med källa för varje värde.",
               "A figure followed over time, with a source for every value."},
       .fields = fields});
  return schema;
}

PartialDate days_of(const IndicatorValue& value) {
  if (value.date) return **value.date;
  if (!value.period) return {};
  const Period& period = **value.period;
  return {.precision = PartialDate::Precision::interval,
          .first = period.first,
          .last = period.last,
          .begin = PartialDate::Precision::month,
          .end = PartialDate::Precision::month};
}

std::string written_time(const IndicatorValue& value) {
  if (value.date) return to_string(**value.date);
  return value.period ? to_string(**value.period) : std::string();
}

}  // namespace tertial
