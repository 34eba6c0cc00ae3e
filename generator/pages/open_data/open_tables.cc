#include <algorithm>
#include <array>

#include "base/text.h"
#include "pages/indicator/indicator_table.h"
#include "pages/meeting/decision_table.h"
#include "pages/open_data/open_table.h"
#include "pages/pledge/pledge_tables.h"
#include "pages/silence/silence_tables.h"

namespace tertial {

std::span<const OpenTable* const> open_tables() {
  static constexpr std::array tables{&pledge_table,   &report_table,
                                     &silence_table,  &absent_inspections_table,
                                     &decision_table, &indicator_table};
  return tables;
}

std::string description_address(const OpenTable& table) {
  return std::string(table.address) + "-metadata.json";
}

std::string table_anchor(const OpenTable& table) {
  return std::string(table.address.substr(1, table.address.rfind('.') - 1));
}

std::string ids_of(const std::vector<Citation>& sources) {
  std::vector<std::string> ids;
  for (const Citation& one : sources)
    if (std::ranges::find(ids, one.source.id()) == ids.end()) ids.push_back(one.source.id());
  return join(ids, " ");
}

std::string written(const std::optional<PartialDate>& date) {
  return date && date->stated() ? to_string(*date) : std::string();
}

}  // namespace tertial
