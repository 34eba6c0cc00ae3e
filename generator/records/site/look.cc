#include "records/site/look.h"

namespace tertial {

const RecordSchema& schema_of(Tag<SiteLogo>) {
  static constexpr FieldInfo fields[] = {
      field<&SiteLogo::file>("file",
                             {"bildfilen, SVG eller PNG, i mappen theme/ bredvid content/",
                              "the picture, SVG or PNG, in the folder theme/ beside content/"},
                             "\"logotyp.svg\"", {.max_length = 200}),
      field<&SiteLogo::text>("text",
                             {"vad bilden visar, för den som inte ser den",
                              "what it shows, for those who do not see it"},
                             "\"Exempelkommun\"", {.max_length = 80}),
      field<&SiteLogo::ground>("ground",
                               {"vad logotypen är ritad för att stå på: vitt, om inget annat sägs",
                                "what it was drawn to stand on: white unless said otherwise"},
                               "\"white\"", {.optional = true}),
  };
  static constexpr RecordSchema schema{
      .name = "logo",
      .label = {"en logotyp", "a logo"},
      .doc = {"Bilden i sidhuvudet.", "The picture in the header."},
      .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<SiteText>) {
  static constexpr FieldInfo fields[] = {
      field<&SiteText::key>("key",
                            {"textens nyckel i temats strings/sv.toml: tabell, punkt, namn",
                             "the text's key in the theme's strings/sv.toml: table, dot, name"},
                            "\"layout.districts\"", {.max_length = 120}),
      field<&SiteText::text>("text", {"er text", "your text"}, "\"Områden\"", {.max_length = 1000}),
  };
  static constexpr RecordSchema schema{
      .name = "text",
      .label = {"en text", "a text"},
      .doc = {"En text som ersätter temats.", "A text in the place of the theme's."},
      .fields = fields};
  return schema;
}

}  // namespace tertial
