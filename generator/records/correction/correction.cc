#include "records/correction/correction.h"

#include "base/text.h"
#include "records/correction/messages.h"
#include "records/registry.h"

namespace tertial {

void Codec<RecordRef>::decode(RecordRef& to, const Value& v, const FieldInfo& f,
                              DiagnosticList& out) {
  const std::string* text = std::get_if<std::string>(&v.data);
  if (!text) return codec::mismatch(f, type, v, out);
  to.raw.at = v.span;
  const std::size_t colon = text->find(':');
  const std::string_view name = std::string_view(*text).substr(0, colon);
  std::vector<std::string_view> names;
  for (const RecordType& known : record_types()) {
    names.push_back(known.schema().name);
    if (colon != std::string::npos && known.schema().name == name) to.type = &known.schema();
  }
  if (to.type) {
    to.raw.id = text->substr(colon + 1);
    return;
  }
  Diagnostic& finding =
      out.report(correction_kind("correction.unknown-type"), v.span, {quoted(*text)});
  if (const std::string_view guess = out.suggestions().nearest(name, names); !guess.empty())
    finding.with_help({"menade du sorten {0}?", "did you mean the type {0}?"}, {quoted(guess)});
  else
    finding.with_help({"skriv till exempel: record = {0}", "write for example: record = {0}"},
                      {f.example});
}

bool Codec<RecordRef>::encode(const RecordRef& from, Value& v) {
  if (!from.type) return false;
  v.data = std::string(from.type->name) + ":" + from.raw.id;
  return true;
}

const RecordSchema& schema_of(Tag<Correction>) {
  static constexpr FieldInfo fields[] = {
      field<&Correction::record>("record",
                                 {"posten som rättades: sort, kolon, id",
                                  "the record that was corrected: type, colon, id"},
                                 "\"followup:linkoping-2023-2024/2023-t3\""),
      field<&Correction::what>("what", {"vad som rättades", "what was corrected"},
                               "\"Antal sök i skolor\"", {.max_length = 160}),
      field<&Correction::place>("place", {"var i posten", "where in the record"}, "\"punkt N1\"",
                                {.max_length = 120}),
      field<&Correction::from>("from",
                               {"vad som stod; utelämnas när något lades till",
                                "what it said; left out when something was added"},
                               "\"6 sök\"", {.max_length = 1000}),
      field<&Correction::to>("to",
                             {"vad som står nu; utelämnas när något togs bort",
                              "what it says now; left out when something was taken away"},
                             "\"5 sök\"", {.max_length = 1000}),
      field<&Correction::date>("date", {"dagen för rättelsen", "the day of the correction"},
                               "2026-11-21"),
      field<&Correction::reason>("reason", {"varför", "why"}, "\"Siffran var felskriven.\""),
      field<&Correction::noticed_by>("noticed_by", {"vem som såg felet", "who saw the mistake"},
                                     "\"resident\""),
  };
  static constexpr RecordSchema schema = record_schema<Correction>(
      {.name = "correction",
       .label = {"en rättelse", "a correction"},
       .folder = "corrections",
       .doc =
           {"Något som ändrades efter publiceringen, med det gamla och det nya bredvid varandra.",
            "Something changed after publication, the old beside the new."},
       .fields = fields});
  return schema;
}

}  // namespace tertial
