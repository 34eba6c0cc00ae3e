#pragma once
// A table of open data: all rows of one kind over the whole site, in one CSV file, with its
// description (CSVW) beside it. What a table holds comes from the facts that pages show.
#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "formats/csvw.h"
#include "pages/site.h"
#include "value/csv.h"

namespace tertial {

struct OpenTable {
  std::string_view address;    ///< "/uppfoljning.csv": beside the page that shows the same
  std::string_view title_key;  ///< of the theme's strings
  std::string_view about_key;  ///< what one row is, and what an empty one means
  std::span<const CsvColumn> columns;
  std::span<const std::string_view> primary_key;
  void (*each_row)(const Site&, const TakeCsvRow& take);
  /// The newest `updated` of the records that rows are made of. Rows of silence change with the
  /// day as well.
  std::optional<Date> (*updated)(const Site&);
};

/// All of them, in the order of the page.
std::span<const OpenTable* const> open_tables();

/// In bytes, without holding the file in memory.
std::size_t table_size(const Site& site, const OpenTable& table);
/// The whole file: the columns' names, then the rows.
void append_table(const Site& site, const OpenTable& table, std::string& out);

/// Where the description of the table stands.
std::string description_address(const OpenTable& table);
/// "uppfoljning": fragment of the table on the page.
std::string table_anchor(const OpenTable& table);

/// Ids, parted by spaces.
template <class T>
std::string ids_of(const std::vector<Ref<T>>& all) {
  std::string text;
  for (const Ref<T>& one : all)
    text.append(text.empty() ? "" : " ").append(one.id());
  return text;
}
/// Each source once.
std::string ids_of(const std::vector<Citation>& sources);

/// The word of a choice; empty when there is none.
template <class T>
std::string word_or_empty(const std::optional<T>& choice) {
  return choice ? std::string(word_of(*choice)) : std::string();
}

/// In the form that content files have; empty when it is not stated.
std::string written(const std::optional<PartialDate>& date);

/// The newest `updated` of all records of these types.
template <class... Types>
std::optional<Date> newest_update(const Site& site) {
  std::optional<Date> newest;
  const auto look = [&](std::span<const Record> records) {
    for (const Record& record : records)
      newest = std::max(newest, without_place(common(record).updated));
  };
  (look(site.model.all<Types>()), ...);
  return newest;
}

}  // namespace tertial
