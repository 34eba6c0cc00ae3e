#include "records/news/news.h"

namespace tertial {

const RecordSchema& schema_of(Tag<News>) {
  static constexpr FieldInfo fields[] = {
      field<&News::date>("date", {"publiceringsdag", "day of publication"}, "2026-11-21"),
      field<&News::lead>("lead", {"ingress", "lead paragraph"}, "\"Webbplatsen är öppnad.\"",
                         {.max_length = 400}),
      field<&News::pledges>("pledges", {"löften den gäller", "pledges concerned"},
                            "[\"skaggetorp-2017\"]"),
      field<&News::districts>("districts", {"platser den gäller", "places concerned"},
                              "[\"skaggetorp\"]"),
  };
  static constexpr RecordSchema schema =
      record_schema<News>({.name = "news",
                           .label = {"en nyhet", "a piece of news"},
                           .folder = "news",
                           .doc = {"En daterad nyhet om webbplatsen eller dess poster.",
                                   "A dated piece of news about the site or its records."},
                           .fields = fields});
  return schema;
}

}  // namespace tertial
