#include "records/redirects/redirects.h"

namespace tertial {

const RecordSchema& schema_of(Tag<Redirect>) {
  static constexpr FieldInfo fields[] = {
      field<&Redirect::from>("from",
                             {"adressen som sidan hade, från webbplatsens början",
                              "the address that the page had, from the site's start"},
                             "\"/medborgarloften/gamla-namnet/\"", {.max_length = 200}),
      field<&Redirect::to>("to",
                           {"sidan nu: en post (sort, kolon, id) eller en adress på webbplatsen. "
                            "En post följer med om den flyttar igen",
                            "the page now: a record (type, colon, id) or an address of the site. A "
                            "record is followed if it moves again"},
                           "\"pledge:linkoping-2023-2024\"", {.max_length = 300}),
      field<&Redirect::since>("since", {"dagen för flytten", "the day of the move"}, "2026-01-01"),
      field<&Redirect::reason>("reason", {"varför, för läsaren", "why, for the reader"},
                               "\"Löftet har fått ett nytt namn.\"", {.max_length = 300}),
  };
  static constexpr RecordSchema schema{
      .name = "redirect",
      .label = {"en flyttad sida", "a page that has moved"},
      .doc = {"En adress som har lämnats, och vart den leder för all framtid.",
              "An address that was left, and where it leads for ever."},
      .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<Redirects>) {
  static constexpr FieldInfo fields[] = {
      field<&Redirects::redirect>(
          "redirect",
          {"sidor som har flyttat; en rad tas aldrig bort",
           "pages that have moved; an entry is never taken away"},
          "[{ from = \"/medborgarloften/gamla-namnet/\", to = \"pledge:linkoping-2023-2024\", "
          "since = 2026-01-01, reason = \"Löftet har fått ett nytt namn.\" }]",
          {.max_items = 10'000}),
  };
  static constexpr RecordSchema schema = record_schema<Redirects>(
      {.name = "redirects",
       .label = {"en lista över flyttade sidor", "a list of pages that have moved"},
       .folder = "redirects",
       .doc = {"Sidor som har flyttat. Den gamla adressen leder vidare så länge webbplatsen finns.",
               "Pages that have moved. The former address leads on for as long as there is a "
               "site."},
       .fields = fields});
  return schema;
}

}  // namespace tertial
