#include "records/survey/survey.h"

namespace tertial {

const RecordSchema& schema_of(Tag<Edition>) {
  static constexpr FieldInfo fields[] = {
      field<&Edition::year>("year", {"året", "the year"}, "2023", {.min = 1900, .max = 2200}),
      field<&Edition::state>("state", {"om den hölls", "whether it was held"}, "\"held\"",
                             {.optional = true}),
      field<&Edition::during>("during",
                              {"när på året, om det framgår", "when in the year, where stated"},
                              "\"2021-09-15/2021-11-03\""),
      field<&Edition::name>("name", {"vad omgången kallas", "what the edition is called"},
                            "\"NTU 2013\"", {.max_length = 120}),
      field<&Edition::sample>("sample", {"hur många som fick frågorna", "how many were asked"},
                              "1200", {.min = 1, .max = 100'000'000}),
      field<&Edition::answers>("answers", {"hur många som svarade", "how many answered"}, "513",
                               {.min = 0, .max = 100'000'000}),
      field<&Edition::note>("note", {"förklaring", "explanation"}, "\"161 kommuner deltog.\""),
      field<&Edition::sources>(
          "sources", {"källor, om andra än undersökningens", "sources, if other than the survey's"},
          "[\"w63\"]"),
  };
  static constexpr RecordSchema schema{
      .name = "edition",
      .label = {"en omgång", "an edition"},
      .doc = {"Ett år då undersökningen hölls, inte hölls eller då det inte framgår.",
              "A year in which the survey was held, was not held, or nobody says."},
      .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<Survey>) {
  static constexpr FieldInfo fields[] = {
      field<&Survey::party>("party", {"parten som gör den", "the party that holds it"},
                            "\"lpo-linkoping\""),
      field<&Survey::body>("body", {"organet som gör den", "the body that holds it"}, "\"bra\""),
      field<&Survey::organisation>("organisation",
                                   {"den som gör den, om den inte är en part eller ett organ här",
                                    "who holds it, where that is no party or body here"},
                                   "\"SCB\"", {.max_length = 160}),
      field<&Survey::districts>("districts", {"platser den gäller", "places it is about"},
                                "[\"skaggetorp\"]"),
      field<&Survey::every_years>(
          "every_years",
          {"hur många år det går mellan gångerna", "how many years there are from one to the next"},
          "2", {.min = 1, .max = 20}),
      field<&Survey::rhythm>("rhythm", {"hur ofta, med ord", "how often, in words"},
                             "\"Vartannat år.\""),
      field<&Survey::alternates_with>(
          "alternates_with",
          {"undersökning som den växlar med: den ena hålls de år den andra inte hålls",
           "survey that it alternates with: one is held in the years when the other is not"},
          "\"mjolby/dialog\""),
      field<&Survey::text>("text", {"vad den frågar om", "what it asks about"},
                           "\"Frågor om trygghet och utsatthet för brott.\""),
      field<&Survey::editions>("editions", {"de år som är kända", "the years that are known"},
                               "[{ year = 2023 }]"),
  };
  static constexpr RecordSchema schema = record_schema<Survey>(
      {.name = "survey",
       .label = {"en undersökning", "a survey"},
       .folder = "surveys",
       .doc = {"En undersökning som hålls en eller flera gånger: vem, hur ofta och vilka år.",
               "A survey that is held once or more: by whom, how often and in which years."},
       .fields = fields});
  return schema;
}

}  // namespace tertial
