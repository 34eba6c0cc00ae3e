#include "pages/open_data/open_data_page.h"

#include <algorithm>

#include "pages/open_data/catalogue.h"
#include "pages/open_data/open_table.h"

namespace tertial {
namespace {

struct OpenColumnView {
  std::string_view name;
  std::string type;
  std::string_view meaning;
};
const ViewType& view_of(Tag<OpenColumnView>) {
  static constexpr ViewField fields[] = {view_field<&OpenColumnView::name>("name"),
                                         view_field<&OpenColumnView::type>("type"),
                                         view_field<&OpenColumnView::meaning>("meaning")};
  static constexpr ViewType type{"open-column", fields};
  return type;
}

struct OpenTableView {
  std::string_view title, about;
  std::string id;
  std::optional<DateView> updated;
  LinkView rows, description;
  std::vector<OpenColumnView> columns;
};
const ViewType& view_of(Tag<OpenTableView>) {
  static constexpr ViewField fields[] = {view_field<&OpenTableView::title>("title"),
                                         view_field<&OpenTableView::about>("about"),
                                         view_field<&OpenTableView::id>("id"),
                                         view_field<&OpenTableView::updated>("updated"),
                                         view_field<&OpenTableView::rows>("rows"),
                                         view_field<&OpenTableView::description>("description"),
                                         view_field<&OpenTableView::columns>("columns")};
  static constexpr ViewType type{"open-table", fields};
  return type;
}

struct OpenDataView {
  FrameView frame;
  std::vector<OpenTableView> tables;
  std::optional<LinkView> licence;   ///< none: none is stated
  std::optional<Address> catalogue;  ///< DCAT-AP-SE
  std::optional<Address> manifest;
};
const ViewType& view_of(Tag<OpenDataView>) {
  static constexpr ViewField fields[] = {view_field<&OpenDataView::frame>("frame"),
                                         view_field<&OpenDataView::tables>("tables"),
                                         view_field<&OpenDataView::licence>("licence"),
                                         view_field<&OpenDataView::catalogue>("catalogue"),
                                         view_field<&OpenDataView::manifest>("manifest")};
  static constexpr ViewType type{"open-data", fields};
  return type;
}

std::string type_text(const Site& site, const CsvColumn& column) {
  std::string text(site.strings("open_data.type-" + std::string(column.datatype)));
  if (column.list) text.append(", ").append(site.strings("open_data.type-list"));
  return text;
}

/// "12 kB": as a reader is told before fetching it.
std::string size_text(std::size_t bytes) {
  constexpr std::size_t kilo = 1000;
  return Wording::digits(std::max<std::size_t>((bytes + kilo / 2) / kilo, 1)) + "\u00a0kB";
}

OpenTableView table_view(const Site& site, const OpenTable& table) {
  OpenTableView view;
  view.title = site.strings(table.title_key);
  view.about = site.strings(table.about_key);
  view.id = table_anchor(table);
  if (const std::optional<Date> updated = table.updated(site))
    view.updated = date_view(site, *updated);
  view.rows = {
      site.strings.format("open_data.rows", {view.title, size_text(table_size(site, table))}),
      site.link(table.address)};
  view.description = {site.strings.format("open_data.description", {view.title}),
                      site.link(description_address(table))};
  for (const CsvColumn& column : table.columns)
    view.columns.push_back({column.name, type_text(site, column), site.strings(column.title_key)});
  return view;
}

OpenDataView make_view(const Site& site, const PlannedPage& page) {
  OpenDataView view;
  FrameInput frame;
  frame.title = site.strings("open_data.title");
  frame.address = page.address;
  frame.description = site.strings("open_data.lead");
  view.frame = make_frame(site, frame);
  for (const OpenTable* table : open_tables())
    view.tables.push_back(table_view(site, *table));
  if (const std::optional<std::string> licence = licence_of(site))
    view.licence = LinkView{licence_name(*licence), {*licence}};
  if (has_catalogue(site)) view.catalogue = site.link(catalogue_address);
  if (site.settings.manifest) view.manifest = site.link("/manifest.json");
  return view;
}

std::vector<PlannedPage> plan(const Site&) {
  return single_page("/oppna-data/");
}

}  // namespace

const PageType open_data_page =
    page_type<OpenDataView, make_view>("open-data", "open-data.html", plan);

}  // namespace tertial
