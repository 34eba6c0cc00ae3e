// The tables of open data as files: CSV (RFC 4180), and what is in it as CSV on the Web has it.
#include <algorithm>

#include "pages/csv_meanings.h"
#include "pages/open_data/open_data_page.h"
#include "pages/open_data/open_table.h"

namespace tertial {
namespace {

// The key of both files' pages is the address of the table.
const OpenTable& table_of(const PlannedPage& page) {
  return **std::ranges::find(open_tables(), page.key, &OpenTable::address);
}

void each_row(const Site& site, const OpenTable& table, const TakeCsvRow& take) {
  take(names_of(table.columns));
  table.each_row(site, take);
}

void render_rows(const Site& site, const PlannedPage& page, const Template*, std::string& out) {
  append_table(site, table_of(page), out);
}

void render_description(const Site& site, const PlannedPage& page, const Template*,
                        std::string& out) {
  const OpenTable& table = table_of(page);
  out += csvw_metadata({.file = file_name(page.key),
                        .title = std::string(site.strings(table.title_key)),
                        .description = std::string(site.strings(table.about_key)),
                        .language = *site.settings.language,
                        .modified = table.updated(site),
                        .columns = table.columns,
                        .meanings = meanings_of(site, table.columns),
                        .primary_key = {table.primary_key.begin(), table.primary_key.end()}});
}

std::vector<PlannedPage> plan_tables(const Site&) {
  std::vector<PlannedPage> pages;
  for (const OpenTable* table : open_tables())
    pages.push_back({std::string(table->address), nullptr, std::string(table->address)});
  return pages;
}

std::vector<PlannedPage> plan_descriptions(const Site&) {
  std::vector<PlannedPage> pages;
  for (const OpenTable* table : open_tables())
    pages.push_back({description_address(*table), nullptr, std::string(table->address)});
  return pages;
}

}  // namespace

std::size_t table_size(const Site& site, const OpenTable& table) {
  std::size_t size = 0;
  std::string row;
  each_row(site, table, [&](std::span<const std::string> fields) {
    row.clear();
    append_csv_row(row, fields);
    size += row.size();
  });
  return size;
}

void append_table(const Site& site, const OpenTable& table, std::string& out) {
  out.reserve(out.size() + table_size(site, table));
  each_row(site, table, [&](std::span<const std::string> fields) { append_csv_row(out, fields); });
}

const PageType open_table_file{"open-table", {}, nullptr, plan_tables, render_rows, false};
const PageType open_table_description{"open-table-description", {},   nullptr, plan_descriptions,
                                      render_description,       false};

}  // namespace tertial
