#include "formats/dcat.h"

#include <algorithm>

#include "formats/xml.h"

namespace tertial {
namespace {

constexpr std::string_view authority = "http://publications.europa.eu/resource/authority/";

// One element of RDF/XML after the other: resources, their literals, and references.
class RdfWriter {
 public:
  RdfWriter(std::string& out, std::string_view language) : out_(out), language_(language) {}

  void begin(std::string_view type, std::string_view id) {
    out_.append("<").append(type).append(" rdf:about=\"");
    append_xml_text(out_, id);
    out_ += "\">\n";
  }
  void end(std::string_view type) { out_.append("</").append(type).append(">\n"); }

  void refer(std::string_view property, std::string_view to) {
    out_.append("<").append(property).append(" rdf:resource=\"");
    append_xml_text(out_, to);
    out_ += "\"/>\n";
  }
  void refer_to_authority(std::string_view property, std::string_view word) {
    refer(property, std::string(authority).append(word));
  }
  void literal(std::string_view property, std::string_view text) {
    append_xml_element(out_, property, text);
  }
  /// In the catalogue's language.
  void text(std::string_view property, std::string_view value) {
    out_.append("<").append(property).append(" xml:lang=\"").append(language_).append("\">");
    append_xml_text(out_, value);
    end(property);
  }
  void date(std::string_view property, Date day) {
    out_.append("<").append(property);
    out_ += " rdf:datatype=\"http://www.w3.org/2001/XMLSchema#date\">" + to_string(day);
    end(property);
  }

 private:
  std::string& out_;
  std::string_view language_;
};

std::string distribution_id(const DcatDataset& dataset) {
  return dataset.id + "-fil";
}

void write_distribution(RdfWriter& rdf, const DcatCatalogue& catalogue,
                        const DcatDataset& dataset) {
  rdf.begin("dcat:Distribution", distribution_id(dataset));
  rdf.text("dct:title", dataset.title);
  rdf.text("dct:description", dataset.description);
  rdf.refer("dcat:accessURL", dataset.file);
  rdf.refer("dcat:downloadURL", dataset.file);
  rdf.literal("dct:format", dataset.media_type);
  rdf.refer("dct:license", catalogue.licence);
  rdf.refer("dct:conformsTo", dataset.schema);
  rdf.refer_to_authority("dcatap:availability", "planned-availability/AVAILABLE");
  if (dataset.modified) rdf.date("dct:modified", *dataset.modified);
  rdf.end("dcat:Distribution");
}

void write_dataset(RdfWriter& rdf, const DcatCatalogue& catalogue, const DcatDataset& dataset) {
  rdf.begin("dcat:Dataset", dataset.id);
  rdf.text("dct:title", dataset.title);
  rdf.text("dct:description", dataset.description);
  rdf.refer("dct:publisher", catalogue.publisher_id);
  rdf.refer("dcat:contactPoint", catalogue.contact_id);
  for (const std::string& keyword : catalogue.keywords)
    rdf.text("dcat:keyword", keyword);
  rdf.refer_to_authority("dcat:theme", "data-theme/GOVE");
  rdf.refer_to_authority("dct:accessRights", "access-right/PUBLIC");
  rdf.refer("dct:spatial", catalogue.place_id);
  rdf.refer("dcat:landingPage", dataset.page);
  if (dataset.modified) rdf.date("dct:modified", *dataset.modified);
  rdf.refer("dcat:distribution", distribution_id(dataset));
  rdf.end("dcat:Dataset");
}

void write_catalogue(RdfWriter& rdf, const DcatCatalogue& catalogue) {
  rdf.begin("dcat:Catalog", catalogue.id);
  rdf.text("dct:title", catalogue.title);
  rdf.text("dct:description", catalogue.description);
  rdf.refer("dct:publisher", catalogue.publisher_id);
  rdf.refer("dct:license", catalogue.licence);
  if (catalogue.language == "sv") rdf.refer_to_authority("dct:language", "language/SWE");
  rdf.refer("foaf:homepage", catalogue.page);
  std::optional<Date> newest;
  for (const DcatDataset& dataset : catalogue.datasets) {
    rdf.refer("dcat:dataset", dataset.id);
    newest = std::max(newest, dataset.modified);
  }
  if (newest) rdf.date("dct:modified", *newest);
  rdf.end("dcat:Catalog");
}

void write_publisher(RdfWriter& rdf, const DcatCatalogue& catalogue) {
  rdf.begin("foaf:Organization", catalogue.publisher_id);
  rdf.refer("rdf:type", "http://xmlns.com/foaf/0.1/Agent");
  rdf.text("foaf:name", catalogue.publisher_name);
  rdf.end("foaf:Organization");
}

void write_contact(RdfWriter& rdf, const DcatCatalogue& catalogue) {
  const std::string& uri = catalogue.contact_uri;
  rdf.begin("vcard:Organization", catalogue.contact_id);
  rdf.text("vcard:fn", catalogue.publisher_name);
  rdf.refer(uri.starts_with("mailto:") ? "vcard:hasEmail"
            : uri.starts_with("tel:")  ? "vcard:hasTelephone"
                                       : "vcard:hasURL",
            uri);
  rdf.end("vcard:Organization");
}

void write_place(RdfWriter& rdf, const DcatCatalogue& catalogue) {
  rdf.begin("dct:Location", catalogue.place_id);
  rdf.text("rdfs:label", catalogue.place_name);
  rdf.end("dct:Location");
}

}  // namespace

void append_dcat(std::string& out, const DcatCatalogue& catalogue) {
  out +=
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"\n"
      "         xmlns:rdfs=\"http://www.w3.org/2000/01/rdf-schema#\"\n"
      "         xmlns:dcat=\"http://www.w3.org/ns/dcat#\"\n"
      "         xmlns:dcatap=\"http://data.europa.eu/r5r/\"\n"
      "         xmlns:dct=\"http://purl.org/dc/terms/\"\n"
      "         xmlns:foaf=\"http://xmlns.com/foaf/0.1/\"\n"
      "         xmlns:vcard=\"http://www.w3.org/2006/vcard/ns#\">\n";
  RdfWriter rdf(out, catalogue.language);
  write_catalogue(rdf, catalogue);
  write_publisher(rdf, catalogue);
  write_contact(rdf, catalogue);
  write_place(rdf, catalogue);
  for (const DcatDataset& dataset : catalogue.datasets) {
    write_dataset(rdf, catalogue, dataset);
    write_distribution(rdf, catalogue, dataset);
  }
  out += "</rdf:RDF>\n";
}

}  // namespace tertial
