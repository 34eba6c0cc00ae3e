#include "records/party/party.h"

namespace tertial {

const RecordSchema& schema_of(Tag<Party>) {
  static constexpr FieldInfo fields[] = {
      field<&Party::sector>("sector",
                            {"slag av part; unstated om källan inte säger det",
                             "kind of party; unstated if the source does not say"},
                            "\"police\""),
      field<&Party::municipally_owned>(
          "municipally_owned",
          {"ägs av kommunen; utelämna om okänt", "owned by the municipality; leave out if unknown"},
          "true"),
      field<&Party::contact_role>(
          "contact_role", {"kontaktfunktion, aldrig ett namn", "contact role, never a name"},
          "\"kommunpolis\"", {.max_length = 120}),
      field<&Party::municipality>(
          "municipality", {"kommunen den hör till", "municipality it belongs to"}, "\"linkoping\""),
      field<&Party::part_of>("part_of",
                             {"större organisation den ingår i", "organisation it is part of"},
                             "\"polisen\""),
      field<&Party::possessive>("possessive",
                                {"genitivform i löpande text", "genitive in sentences"},
                                "\"polisens\"", {.max_length = 60}),
      field<&Party::short_name>("short_name", {"kort namn i tabeller", "short name in tables"},
                                "\"Polisen\"", {.max_length = 40}),
      field<&Party::aliases>("aliases", {"andra namn", "other names"}, "[\"HBK\"]"),
  };
  static constexpr RecordSchema schema = record_schema<Party>(
      {.name = "party",
       .label = {"en part", "a party"},
       .folder = "parties",
       .doc = {"Den som lovar, bidrar eller redovisar.", "Who promises, contributes or reports."},
       .fields = fields});
  return schema;
}

}  // namespace tertial
