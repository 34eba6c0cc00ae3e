#include "records/page/page.h"

namespace tertial {

const RecordSchema& schema_of(Tag<Page>) {
  static constexpr FieldInfo fields[] = {
      field<&Page::lead>("lead", {"ingress", "lead paragraph"}, "\"Så räknas status fram.\"",
                         {.max_length = 400}),
      field<&Page::version_of>(
          "version_of",
          {"sidan som den här är en översättning eller lättläst version av: en post (sort, kolon, "
           "id) eller en adress på webbplatsen",
           "the page that this is a translation or an easy version of: a record (type, colon, id) "
           "or an address of the site"},
          "\"page:om\"", {.max_length = 300}),
      field<&Page::easy>("easy", {"texten är lättläst", "the text is easy to read"}, "true",
                         {.optional = true}),
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

std::string_view language_of(const Record& page, const Settings& settings) {
  const auto& own = common(page).lang;
  return own ? std::string_view(own->value) : std::string_view(*settings.language);
}

bool is_ordinary(const Record& page, const Settings& settings) {
  return language_of(page, settings) == *settings.language && !page.as<Page>().easy;
}

}  // namespace tertial
