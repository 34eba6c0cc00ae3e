#pragma once
// What a CSV file holds, as "CSV on the Web" (W3C, csvw) has it: the <file>-metadata.json beside
// it. The one place that writes such a description; which columns a table has is the table's own.
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"

namespace tertial {

struct CsvColumn {
  std::string_view name;       ///< the same in every language: programs read it
  std::string_view datatype;   ///< "string", "date", "decimal", "integer", "boolean", "anyURI"
  std::string_view title_key;  ///< of the theme's strings: what it holds, in words
  bool required = false;
  bool list = false;  ///< several values, parted by spaces
};

/// The header row's names.
std::vector<std::string> names_of(std::span<const CsvColumn> columns);

struct CsvTable {
  std::string file;  ///< its name, without folders
  std::string title, description, language;
  std::optional<Date> modified = {};
  std::span<const CsvColumn> columns = {};
  std::vector<std::string> meanings = {};  ///< one per column
  std::vector<std::string> primary_key = {};
};

/// The metadata as JSON, with a line break at the end.
std::string csvw_metadata(const CsvTable& table);

}  // namespace tertial
