#include "records/common/validity.h"

#include "base/text.h"
#include "records/messages.h"
#include "records/registry.h"

namespace tertial {

const RecordSchema& schema_of(Tag<Validity>) {
  static constexpr FieldInfo fields[] = {
      field<&Validity::from>("from", {"gäller från och med", "applies from"}, "\"2023-06\""),
      field<&Validity::to>("to", {"gäller till och med", "applies until"}, "\"2026\""),
      field<&Validity::known_at>(
          "known_at",
          {"dag då källan visar att det gällde", "day at which a source shows it applied"},
          "\"2019-08-31\""),
      field<&Validity::open_ended>("open_ended",
                                   {"true om källan säger att det gäller tills vidare",
                                    "true if the source says that it applies until further notice"},
                                   "true", {.optional = true}),
      field<&Validity::ended>("ended",
                              {"true om källan säger att det har upphört, också utan dag",
                               "true if the source says that it is over, the day known or not"},
                              "true", {.optional = true}),
      field<&Validity::note>("note", {"vad som är känt om tiden", "what is known of the time"},
                             "\"Tillståndet gäller i tre år.\""),
      field<&Validity::sources>("sources", {"källor", "sources"}, "[\"w12\"]"),
  };
  static constexpr RecordSchema schema{.name = "validity",
                                       .label = {"en giltighetstid", "a time of validity"},
                                       .doc = {"När något gäller, så långt källorna säger det.",
                                               "When something applies, as far as sources tell."},
                                       .fields = fields};
  return schema;
}

void check_validity(const Validity& valid, const RuleContext& context) {
  if (!valid.to || !valid.to->value.stated()) return;
  if (valid.from && valid.from->value.stated() && valid.to->value.last < valid.from->value.first)
    context.out
        .report(content_kind("content.ends-before-start"), valid.to->at,
                {quoted(to_string(valid.to->value)), quoted(to_string(valid.from->value))})
        .with_note(valid.from->at, {"början står här", "the beginning is here"})
        .with_help({"har de bytt plats? Skriv from = \"{0}\", to = \"{1}\"",
                    "have they changed places? Write from = \"{0}\", to = \"{1}\""},
                   {to_string(valid.to->value), to_string(valid.from->value)});
  if (valid.open_ended)
    context.out.report(content_kind("content.open-and-ended"), valid.to->at)
        .with_help({"ta bort `to` eller `open_ended`", "remove `to` or `open_ended`"});
}

}  // namespace tertial
