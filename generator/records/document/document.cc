#include "records/document/document.h"

namespace tertial {

const RecordSchema& schema_of(Tag<Document>) {
  static constexpr FieldInfo fields[] = {
      field<&Document::kind>("kind", {"slag av handling", "kind of document"},
                             "\"official-letter\""),
      field<&Document::date>("date",
                             {"datum; två punkter om den är odaterad", "date; two dots if undated"},
                             "\"2024-05-22\""),
      field<&Document::municipality>(
          "municipality",
          {"kommun, om det inte är webbplatsens egen", "municipality, if not the site's own"},
          "\"mjolby\""),
      field<&Document::from>("from", {"organet som skrivit den", "the body that wrote it"},
                             "\"kommunledningsforvaltningen\""),
      field<&Document::to>("to", {"organet som den är ställd till", "the body it is addressed to"},
                           "\"ks\""),
      field<&Document::case_>("case", {"ärendet", "the case"}, "\"ks-2024-498\""),
      field<&Document::url>("url", {"adressen där den kan läsas", "address where it can be read"},
                            "\"https://www.linkoping.se/\""),
      field<&Document::available>(
          "available", {"om den kan läsas, och var", "whether it can be read, and where"},
          "\"not-found\""),
      field<&Document::available_note>("available_note",
                                       {"varför den inte kan läsas", "why it cannot be read"},
                                       "\"Bilagan är inte funnen.\""),
      field<&Document::summary>("summary",
                                {"vad den säger, i egna ord", "what it says, in your own words"},
                                "\"Föreslår ett löfte.\""),
      field<&Document::original>("original",
                                 {"det som föreslås, ordagrant", "what it proposes, word for word"},
                                 "\"Kommunen ska sätta upp lyktor.\"", {.max_length = 100000}),
      field<&Document::attachments>("attachments", {"bilagor", "attachments"}, "[\"bilaga-1\"]"),
      field<&Document::pages>("pages", {"antal sidor", "number of pages"}, "129", {.min = 1}),
  };
  static constexpr RecordSchema schema =
      record_schema<Document>({.name = "document",
                               .label = {"en handling", "a document"},
                               .folder = "documents",
                               .doc = {"En handling. Brödtexten är en sammanfattning i egna ord.",
                                       "A document. The body is a summary in your own words."},
                               .fields = fields});
  return schema;
}

}  // namespace tertial
