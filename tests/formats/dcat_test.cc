#include "formats/dcat.h"

#include <doctest/doctest.h>

using namespace tertial;

TEST_CASE("a catalogue refers to nothing without an address, and text cannot become markup") {
  const DcatCatalogue catalogue{.id = "https://a.example/#katalog",
                                .page = "https://a.example/",
                                .title = "<Data> & mer",
                                .description = "Om \"data\"",
                                .language = "sv",
                                .licence = "http://creativecommons.org/publicdomain/zero/1.0/",
                                .publisher_id = "http://dataportal.se/organisation/SE0000000000",
                                .publisher_name = "Påhittad kommun",
                                .contact_id = "https://a.example/#kontakt",
                                .contact_uri = "mailto:a@a.example",
                                .place_id = "https://a.example/#plats",
                                .place_name = "Påhittad kommun",
                                .keywords = {"löften"},
                                .datasets = {{.id = "https://a.example/#t",
                                              .title = "Tabell",
                                              .description = "Rader",
                                              .page = "https://a.example/#t",
                                              .modified = Date{2026, 1, 2},
                                              .file = "https://a.example/t.csv?a&b",
                                              .media_type = "text/csv",
                                              .schema = "https://a.example/t.json"}}};
  std::string out;
  append_dcat(out, catalogue);
  const auto has = [&](std::string_view text) { return out.find(text) != std::string::npos; };
  CHECK(has("<dct:title xml:lang=\"sv\">&lt;Data&gt; &amp; mer</dct:title>"));
  CHECK(has("<dcat:accessURL rdf:resource=\"https://a.example/t.csv?a&amp;b\"/>"));
  CHECK(has("<vcard:hasEmail rdf:resource=\"mailto:a@a.example\"/>"));
  // A catalogue is as new as the newest of its datasets.
  CHECK(out.find("2026-01-02") < out.find("</dcat:Catalog>"));
  // Every node is named.
  CHECK(!has("rdf:nodeID"));
  CHECK(!has("rdf:parseType"));
  for (const std::string_view type : {"dcat:Catalog", "dcat:Dataset", "dcat:Distribution",
                                      "foaf:Organization", "vcard:Organization", "dct:Location"})
    CHECK(has("<" + std::string(type) + " rdf:about=\"http"));
}
