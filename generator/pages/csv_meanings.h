#pragma once
// What the columns of a CSV file mean, in the site's language, for the description beside it.
#include <string>
#include <vector>

#include "formats/csvw.h"
#include "pages/site.h"

namespace tertial {

/// One text per column.
inline std::vector<std::string> meanings_of(const Site& site, std::span<const CsvColumn> columns) {
  std::vector<std::string> meanings;
  meanings.reserve(columns.size());
  for (const CsvColumn& column : columns)
    meanings.emplace_back(site.strings(column.title_key));
  return meanings;
}

/// "b.csv" of "/a/b.csv".
inline std::string file_name(const std::string& address) {
  return address.substr(address.rfind('/') + 1);
}

}  // namespace tertial
