#include "records/common/common.h"

namespace tertial {

const RecordSchema& schema_of(Tag<Citation>) {
  static constexpr FieldInfo fields[] = {
      field<&Citation::source>("source", {"källans id", "id of the source"}, "\"s2\""),
      field<&Citation::place>("place", {"sida, paragraf eller rad", "page, section or line"},
                              "\"§ 36\"", {.max_length = 120}),
  };
  static constexpr RecordSchema schema{
      .name = "citation",
      .label = {"en källhänvisning", "a citation"},
      .doc = {"En källa och var i den uppgiften står. Bara källans id inom citattecken räcker.",
              "A source and the place in it. The bare id in quotes will do."},
      .fields = fields,
      .shorthand = "source"};
  return schema;
}

const RecordSchema& schema_of(Tag<Gap>) {
  static constexpr FieldInfo fields[] = {
      field<&Gap::what>("what", {"vad som saknas", "what is missing"}, "\"Beslutsdatum\"",
                        {.max_length = 160}),
      field<&Gap::reason>("reason", {"varför det saknas här", "why it is missing here"},
                          "\"not-found\""),
      field<&Gap::note>("note",
                        {"var och när det söktes, eller annan förklaring",
                         "where and when it was searched for, or another explanation"},
                        "\"Sökt i de lästa källorna.\""),
      field<&Gap::sources>(
          "sources",
          {"källor som visar att uppgiften borde finnas", "sources that show it should exist"},
          "[\"s2\"]"),
  };
  static constexpr RecordSchema schema{
      .name = "gap",
      .label = {"en lucka", "a gap"},
      .doc = {"Något som läsaren väntar sig men som inte är registrerat här, och skälet.",
              "Something a reader expects that is not registered here, and why."},
      .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<Claim>) {
  static constexpr FieldInfo fields[] = {
      field<&Claim::says>("says", {"vad källan uppger", "what the source says"},
                          "\"fyra gånger per år\"", {.max_length = 300}),
      field<&Claim::sources>("sources", {"källorna som uppger det", "the sources that say so"},
                             "[\"w01\"]"),
  };
  static constexpr RecordSchema schema{.name = "claim",
                                       .label = {"en uppgift", "a claim"},
                                       .doc = {"En av flera uppgifter som inte stämmer överens.",
                                               "One of several claims that disagree."},
                                       .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<Contradiction>) {
  static constexpr FieldInfo fields[] = {
      field<&Contradiction::about>("about",
                                   {"vad källorna är oense om", "what the sources disagree on"},
                                   "\"Hur ofta löftet följs upp\"", {.max_length = 160}),
      field<&Contradiction::claims>("claims", {"vad varje källa uppger", "what each source says"},
                                    "[{ says = \"per tertial\", sources = [\"s1\"] }]"),
      field<&Contradiction::note>("note",
                                  {"hur webbplatsen hanterar det", "how this site handles it"},
                                  "\"Båda uppgifterna visas.\""),
  };
  static constexpr RecordSchema schema{
      .name = "contradiction",
      .label = {"en motsägelse", "a contradiction"},
      .doc = {"Uppgifter som inte går ihop. Alla visas; ingen rättas av programmet.",
              "Claims that do not agree. All are shown; the program corrects none."},
      .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<Common>) {
  static constexpr FieldInfo fields[] = {
      field<&Common::title>("title", {"postens namn på en rad", "the record's name on one line"},
                            "\"Medborgarlöfte 2017, Skäggetorp\"", {.max_length = 160}),
      field<&Common::slug>("slug",
                           {"sista delen av adressen, om den inte ska följa id",
                            "last part of the address, where it should not follow the id"},
                           "\"skaggetorp-2017\"", {.max_length = 80}),
      field<&Common::sources>("sources", {"källorna till posten", "the record's sources"},
                              "[\"s2\", { source = \"s3\", place = \"§ 36\" }]"),
      field<&Common::updated>(
          "updated", {"dag då posten senast ändrades", "day of the latest change"}, "2026-11-21"),
      field<&Common::lang>(
          "lang",
          {"textens språk, om det inte är webbplatsens", "language of the text, if not the site's"},
          "\"en\"", {.max_length = 8}),
      field<&Common::reviewed>(
          "reviewed",
          {"vem som granskat en översättning, och när", "who reviewed a translation, and when"},
          "\"Namn, 2026-11-21\"", {.max_length = 120}),
      field<&Common::gaps>(
          "gaps",
          {"vad som inte är registrerat, med skäl", "what is not registered, with the reason"},
          "[{ what = \"Beslutsdatum\", reason = \"not-found\" }]"),
      field<&Common::contradictions>(
          "contradictions", {"uppgifter som inte stämmer överens", "claims that disagree"},
          "[{ about = \"Antal parter\", claims = [{ says = \"16\", sources = [\"s4\"] }] }]"),
      field<&Common::not_contradicting>(
          "not_contradicting",
          {"ord i postens texter som granskats: de motsäger inget, och programmet varnar inte för "
           "dem",
           "words of the record's texts that were looked at: they contradict nothing, and the "
           "program does not warn of them"},
          "[\"varje månad\"]", {.max_length = 120}),
  };
  static constexpr RecordSchema schema{
      .name = "common",
      .label = {"en post", "a record"},
      .doc = {"Fält som alla poster kan ha.", "Fields that every record may have."},
      .fields = fields};
  return schema;
}

}  // namespace tertial
