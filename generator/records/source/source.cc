#include "records/source/source.h"

namespace tertial {

const RecordSchema& schema_of(Tag<Source>) {
  static constexpr FieldInfo fields[] = {
      field<&Source::kind>("kind", {"slag av källa", "kind of source"}, "\"official\""),
      field<&Source::publisher>("publisher", {"vem som gett ut den", "who published it"},
                                "\"Linköpings kommun\"", {.max_length = 120}),
      field<&Source::url>("url", {"adressen där den kan läsas", "address where it can be read"},
                          "\"https://www.linkoping.se/\""),
      field<&Source::document>(
          "document", {"vad det är, när det saknar adress", "what it is, when it has no address"},
          "\"Tjänsteskrivelse, odaterad\"", {.max_length = 200}),
      field<&Source::read>("read", {"hur mycket som har lästs", "how much of it was read"},
                           "\"full\""),
      field<&Source::read_note>("read_note", {"vad som inte har lästs", "what was not read"},
                                "\"De första 2 000 byten.\""),
      field<&Source::published>("published", {"utgivningsdag", "date of publication"},
                                "\"2019-08-31\""),
      field<&Source::page_updated>(
          "page_updated",
          {"\"senast uppdaterad\" enligt sidan själv", "\"last updated\" as the page itself says"},
          "\"2023-06-27\""),
      field<&Source::copied>(
          "copied", {"dag för den kopia som lästes", "date of the copy that was read"}, "\"..\""),
  };
  static constexpr RecordSchema schema =
      record_schema<Source>({.name = "source",
                             .label = {"en källa", "a source"},
                             .folder = "sources",
                             .doc = {"En handling eller webbsida som uppgifterna bygger på.",
                                     "A document or page that statements rest on."},
                             .fields = fields});
  return schema;
}

}  // namespace tertial
