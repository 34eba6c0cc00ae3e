#pragma once
// A catalogue of open data as DCAT-AP-SE 3.0.1 (RDF/XML) from plain values. Knows no records. Every
// resource has an address: harvesters match what they fetched before by it.
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"

namespace tertial {

/// One table: a dataset with a single distribution. Addresses are whole.
struct DcatDataset {
  std::string id;
  std::string title, description;
  std::string page;  ///< where people read of it
  std::optional<Date> modified;
  std::string file;        ///< what can be fetched
  std::string media_type;  ///< "text/csv"
  std::string schema;      ///< the description that the file conforms to
};

struct DcatCatalogue {
  std::string id;
  std::string page;
  std::string title, description;
  std::string language;  ///< of all texts: "sv"
  std::string licence;
  std::string publisher_id, publisher_name;
  std::string contact_id, contact_uri;
  std::string place_id, place_name;  ///< what the data is about
  std::vector<std::string> keywords;
  std::vector<DcatDataset> datasets;
};

void append_dcat(std::string& out, const DcatCatalogue& catalogue);

}  // namespace tertial
