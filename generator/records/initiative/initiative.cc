#include "records/initiative/initiative.h"

#include "records/messages.h"
#include "records/registry.h"

namespace tertial {

const RecordSchema& schema_of(Tag<Cost>) {
  static constexpr FieldInfo fields[] = {
      field<&Cost::amount>("amount", {"belopp i kronor", "amount in kronor"}, "2800000",
                           {.min = 0, .max = 1'000'000'000'000}),
      field<&Cost::during>("during", {"när pengarna används", "when the money is spent"},
                           "\"2021\""),
      field<&Cost::covers>("covers", {"vad pengarna går till", "what the money is for"},
                           "\"belysning\"", {.max_length = 160}),
      field<&Cost::sources>("sources", {"källor", "sources"}, "[\"w31\"]"),
  };
  static constexpr RecordSchema schema{
      .name = "cost",
      .label = {"en kostnad", "a cost"},
      .doc = {"En kostnad som en källa anger.", "A cost that a source states."},
      .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<Initiative>) {
  static constexpr FieldInfo fields[] = {
      field<&Initiative::kind>("kind", {"slag av insats", "kind of initiative"}, "\"guards\""),
      field<&Initiative::stage>(
          "stage", {"hur långt den kom enligt källan", "how far it came, according to the source"},
          "\"begun\"", {.optional = true}),
      field<&Initiative::text>("text",
                               {"vad som görs, i egna ord", "what is done, in your own words"},
                               "\"Vakter går i området.\"", {.suggested = true}),
      field<&Initiative::districts>("districts", {"platser", "places"}, "[\"ljungsbro\", \"berg\"]",
                                    {.suggested = true}),
      field<&Initiative::valid>("valid", {"när den pågår", "when it goes on"},
                                "{ from = 2025-03-17 }", {.suggested = true, .optional = true}),
      field<&Initiative::hours>("hours", {"vilka tider, i ord", "which hours, in words"},
                                "\"dygnet runt\"", {.max_length = 120}),
      field<&Initiative::hours_per_week>("hours_per_week", {"timmar i veckan", "hours per week"},
                                         "40", {.min = 1, .max = 10'000}),
      field<&Initiative::municipality>(
          "municipality",
          {"kommun, om det inte är webbplatsens egen", "municipality, if not the site's own"},
          "\"mjolby\""),
      field<&Initiative::responsible>("responsible", {"ansvariga parter", "responsible parties"},
                                      "[\"linkopings-kommun\"]"),
      field<&Initiative::body>("body", {"ansvarigt organ", "responsible body"},
                               "\"sakerhetsenheten\""),
      field<&Initiative::costs>("costs", {"kostnader, om källan anger dem", "costs, where stated"},
                                "[{ amount = 5000000, during = \"2021\" }]"),
      field<&Initiative::decision>("decision", {"beslutet om den", "the decision on it"},
                                   "{ date = \"2021-06\", body = \"samhallsbyggnadsnamnden\" }"),
      field<&Initiative::follows_from>("follows_from",
                                       {"vad den följer av", "what it follows from"},
                                       "[{ pledge = \"linkoping-2023-2024\", points = [\"O2\"] }]"),
  };
  static constexpr RecordSchema schema = record_schema<Initiative>(
      {.name = "initiative",
       .label = {"en insats", "an initiative"},
       .folder = "initiatives",
       .doc = {"En insats för trygghet: vakter, kameror, belysning, samordning.",
               "Something done for safety: guards, cameras, lighting, coordination."},
       .fields = fields});
  return schema;
}

void check_initiative(const Record& record, const RuleContext& context) {
  const auto& initiative = record.as<Initiative>();
  check_validity(initiative.valid, context);
  check_grounds(initiative.follows_from, context);
}

}  // namespace tertial
