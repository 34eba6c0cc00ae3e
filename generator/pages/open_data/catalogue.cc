#include "pages/open_data/catalogue.h"

#include <algorithm>
#include <array>

#include "formats/dcat.h"
#include "pages/addresses.h"
#include "pages/open_data/open_data_page.h"
#include "pages/security/security_file.h"
#include "records/municipality/municipality.h"

namespace tertial {
namespace {

struct KnownLicence {
  std::string_view address;  // without scheme and closing slash
  std::string_view name;
};
constexpr std::array known_licences{
    KnownLicence{"creativecommons.org/publicdomain/zero/1.0", "CC0 1.0"},
    KnownLicence{"creativecommons.org/licenses/by/4.0", "CC BY 4.0"},
    KnownLicence{"creativecommons.org/licenses/by-sa/4.0", "CC BY-SA 4.0"}};

const KnownLicence* find_licence(std::string_view address) {
  address = address.substr(address.find("://") + 3);
  if (address.starts_with("www.")) address.remove_prefix(4);
  // What people copy is the licence's page for people, and where on it, or from where, they were
  // led.
  for (const std::string_view rest : {"?", "#", "/deed", "/legalcode"})
    address = address.substr(0, address.find(rest));
  if (address.ends_with('/')) address.remove_suffix(1);
  const auto* const found = std::ranges::find(known_licences, address, &KnownLicence::address);
  return found == known_licences.end() ? nullptr : found;
}

// Catalogues compare licences letter by letter, and Creative Commons names its own with http.
std::string licence_identifier(const std::string& address) {
  const KnownLicence* known = find_licence(address);
  return known ? "http://" + std::string(known->address) + "/" : address;
}

/// What a catalogue cannot do without.
struct Terms {
  Publisher publisher;
  std::string licence;
  std::string organisation;  // ten digits
};

std::optional<Terms> terms_of(const Site& site) {
  const std::optional<std::string> licence = licence_of(site);
  const auto& number = site.home().as<Municipality>().organisation_number;
  if (!licence || !site.settings.publisher || !number) return std::nullopt;
  const std::optional<std::string> organisation = organisation_digits(**number);
  if (!organisation) return std::nullopt;
  return Terms{*site.settings.publisher, *licence, *organisation};
}

DcatDataset dataset_of(const Site& site, const OpenTable& table) {
  return {.id = site.absolute("/oppna-data/").text + "#" + table_anchor(table),
          .title = std::string(site.strings(table.title_key)),
          .description = std::string(site.strings(table.about_key)),
          .page = site.absolute("/oppna-data/").text + "#" + table_anchor(table),
          .modified = table.updated(site),
          .file = site.absolute(table.address).text,
          .media_type = "text/csv",
          .schema = site.absolute(description_address(table)).text};
}

void render(const Site& site, const PlannedPage&, const Template*, std::string& out) {
  const std::optional<Terms> terms = terms_of(site);
  if (!terms) return;
  DcatCatalogue catalogue;
  catalogue.id = site.absolute("/oppna-data/").text + "#katalog";
  catalogue.page = site.absolute("/oppna-data/").text;
  catalogue.title = site.strings("open_data.catalogue-title");
  catalogue.description = site.strings("open_data.lead");
  catalogue.language = *site.settings.language;
  catalogue.licence = licence_identifier(terms->licence);
  catalogue.publisher_id = "http://dataportal.se/organisation/SE" + terms->organisation;
  catalogue.publisher_name = terms->publisher.name;
  catalogue.contact_id = catalogue.page + "#kontakt";
  catalogue.contact_uri = contact_uri(terms->publisher.contact).value_or(catalogue.page);
  catalogue.place_id = catalogue.page + "#plats";
  catalogue.place_name = title_of(site, site.home());
  catalogue.keywords = {std::string(site.strings("open_data.keyword-pledges")),
                        std::string(site.strings("open_data.keyword-follow-up"))};
  for (const OpenTable* table : open_tables())
    catalogue.datasets.push_back(dataset_of(site, *table));
  append_dcat(out, catalogue);
}

std::vector<PlannedPage> plan(const Site& site) {
  return has_catalogue(site) ? single_page(std::string(catalogue_address))
                             : std::vector<PlannedPage>();
}

}  // namespace

std::optional<std::string> licence_of(const Site& site) {
  const auto& home = site.home().as<Municipality>();
  // On a site of others the municipality's licence says nothing of what they compiled.
  if (!site.settings.official || !home.open_data_licence) return std::nullopt;
  return home.open_data_licence->text;
}

std::string licence_name(std::string_view licence) {
  const KnownLicence* known = find_licence(licence);
  return std::string(known ? known->name : licence);
}

bool has_catalogue(const Site& site) {
  return terms_of(site).has_value();
}

const PageType catalogue_file{"open-data-catalogue", {}, nullptr, plan, render, false};

}  // namespace tertial
