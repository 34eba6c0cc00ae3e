#include "records/term/term.h"

namespace tertial {

const RecordSchema& schema_of(Tag<Term>) {
  static constexpr FieldInfo fields[] = {
      field<&Term::forms>("forms",
                          {"andra former av ordet i löpande text", "other forms in running text"},
                          "[\"tertialet\"]", {.max_length = 120}),
      field<&Term::spelled_out>("spelled_out",
                                {"förkortningen utskriven", "the abbreviation spelled out"},
                                "\"kommunstyrelsen\"", {.max_length = 120}),
      field<&Term::defined_by>("defined_by", {"vems förklaring det är", "whose explanation it is"},
                               "\"webbplatsens redaktion\"", {.max_length = 120}),
      field<&Term::own>("own",
                        {"förklaringen är webbplatsens egen: källorna använder ordet men förklarar "
                         "det inte",
                         "the explanation is the site's own: the sources use the word and do not "
                         "explain it"},
                        "true", {.optional = true}),
      field<&Term::explanation>(
          "explanation", {"förklaringen på enkel svenska", "the explanation in plain Swedish"},
          "\"En tredjedel av ett år.\""),
  };
  static constexpr RecordSchema schema =
      record_schema<Term>({.name = "term",
                           .label = {"en ordförklaring", "a glossary term"},
                           .folder = "glossary",
                           .doc = {"Ett ord och vad det betyder.", "A word and what it means."},
                           .fields = fields});
  return schema;
}

}  // namespace tertial
