#include "records/accessibility_statement/accessibility_statement.h"

namespace tertial {
const RecordSchema& schema_of(Tag<Shortcoming>) {
  static constexpr FieldInfo fields[] = {
      field<&Shortcoming::what>("what", {"vad som brister", "what falls short"},
                                "\"Kartan går inte att använda med tangentbord.\""),
      field<&Shortcoming::situations>("situations",
                                      {"vilka det försvårar för", "whom it is difficult for"},
                                      "[\"without-vision\", \"limited-strength\"]"),
      field<&Shortcoming::reason>("reason", {"varför det brister", "why it falls short"},
                                  "\"Kartan kommer från en leverantör.\""),
      field<&Shortcoming::solved_by>(
          "solved_by", {"när det ska vara åtgärdat", "when it is to be solved"}, "\"2027-06\""),
  };
  static constexpr RecordSchema schema{
      .name = "shortcoming",
      .label = {"en brist", "a shortcoming"},
      .doc = {"Något som inte går att använda så som lagen kräver.",
              "Something that cannot be used as the law asks."},
      .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<Burden>) {
  static constexpr FieldInfo fields[] = {
      field<&Burden::what>("what", {"vad som undantas", "what is excepted"},
                           "\"Inskannade protokoll från före 2015.\""),
      field<&Burden::reason>(
          "reason",
          {"varför det vore oskäligt betungande", "why it would be a disproportionate burden"},
          "\"De är 9 000 sidor och läses sällan.\""),
  };
  static constexpr RecordSchema schema{
      .name = "burden",
      .label = {"ett undantag", "an exception"},
      .doc = {"Krav som inte uppfylls för att det vore oskäligt betungande.",
              "What is not met because it would be a disproportionate burden."},
      .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<AccessibilityStatement>) {
  static constexpr FieldInfo fields[] = {
      field<&AccessibilityStatement::authority>(
          "authority", {"myndigheten som ansvarar", "the body that is responsible"},
          "\"Exempelkommun\"", {.max_length = 160}),
      field<&AccessibilityStatement::service>("service",
                                              {"webbplatsens namn", "the name of the service"},
                                              "\"Insyn Exempelkommun\"", {.max_length = 160}),
      field<&AccessibilityStatement::conformance>(
          "conformance", {"hur väl den följer lagen", "how far it conforms"}, "\"partial\""),
      field<&AccessibilityStatement::assessed>(
          "assessed", {"dag då det senast bedömdes", "day of the latest assessment"}, "2026-11-21"),
      field<&AccessibilityStatement::method>(
          "method", {"hur det bedömdes, och av vem", "how it was assessed, and by whom"},
          "\"Vi har själva provat med tangentbord och skärmläsare.\""),
      field<&AccessibilityStatement::feedback>(
          "feedback", {"hur man berättar om brister", "how to tell of shortcomings"},
          "\"Skriv till kontakt@….\""),
      field<&AccessibilityStatement::shortcomings>(
          "shortcomings", {"vad som brister", "what falls short"},
          "[{ what = \"Kartan.\", situations = [\"without-vision\"], reason = \"Köpt in.\" }]"),
      field<&AccessibilityStatement::burdens>(
          "burdens",
          {"undantag för oskäligt betungande anpassning", "exceptions for disproportionate burden"},
          "[{ what = \"Gamla protokoll.\", reason = \"9 000 sidor.\" }]"),
      field<&AccessibilityStatement::outside_law>(
          "outside_law", {"innehåll som lagen inte omfattar", "content outside the law"},
          "[\"Kartor som inte behövs för att hitta.\"]"),
  };
  static constexpr RecordSchema schema = record_schema<AccessibilityStatement>(
      {.name = "accessibility-statement",
       .label = {"en tillgänglighetsredogörelse", "an accessibility statement"},
       .folder = "accessibility",
       .doc = {"Webbplatsens tillgänglighetsredogörelse: en, med allt som lagen kräver.",
               "The site's accessibility statement: one, with all that the law demands."},
       .fields = fields});
  return schema;
}

}  // namespace tertial
