#include "records/page/page.h"

namespace tertial {

const RecordSchema& schema_of(Tag<Page>) {
  static constexpr FieldInfo fields[] = {
      field<&Page::lead>("lead", {"ingress", "lead paragraph"}, "\"Så räknas status fram.\"",
                         {.max_length = 400}),
  };
  static constexpr RecordSchema schema =
      record_schema<Page>({.name = "page",
                           .label = {"en sida", "a page"},
                           .folder = "pages",
                           .doc = {"En fast sida. Filens plats under pages/ är sidans adress.",
                                   "A standing page. The file's path below pages/ is its address."},
                           .fields = fields});
  return schema;
}

}  // namespace tertial
