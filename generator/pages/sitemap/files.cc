// sitemap.xml and robots.txt.
#include <algorithm>
#include <optional>

#include "formats/xml.h"
#include "pages/sitemap/sitemap_page.h"
#include "pages/versions.h"
#include "records/registry.h"

namespace tertial {
namespace {

using Day = std::optional<Date>;

void add_day(Day& newest, const Record& record) {
  if (const Day& updated = common(record).updated; updated && (!newest || *newest < *updated))
    newest = updated;
}

/// The newest day on which the record or one that refers to it was changed: those are what its page
/// is made of. Never a file's time.
Day last_change(const Site& site, const Record& record) {
  Day newest;
  add_day(newest, record);
  for (const RecordType& type : record_types())
    for (const Record* from : site.model.referring(record, type.schema()))
      add_day(newest, *from);
  return newest;
}

Day last_change(const Site& site) {
  Day newest;
  for (const RecordType& type : record_types())
    for (const Record& record : site.model.records(type.schema()))
      add_day(newest, record);
  return newest;
}

/// Addresses of pages that are not for search engines, sorted.
std::vector<std::string> left_out(const Site& site) {
  std::vector<std::string> addresses;
  for (const PageType* type : page_types())
    if (!type->in_sitemap)
      for (PlannedPage& page : type->plan(site))
        addresses.push_back(std::move(page.address));
  std::ranges::sort(addresses);
  return addresses;
}

/// The page in every language that it is in, for search engines that read it here.
void add_alternates(const Site& site, std::string_view address, std::string& out) {
  if (!site.versions) return;
  const auto add = [&](std::string_view language, const std::string& there) {
    out.append("<xhtml:link rel=\"alternate\" hreflang=\"").append(language).append("\" href=\"");
    append_xml_text(out, site.absolute(there).text);
    out += "\"/>";
  };
  const std::vector<const PageVersion*> all = site.versions->translations(address);
  for (const PageVersion* version : all)
    add(version->lang, version->address);
  if (!all.empty()) add("x-default", all.front()->address);
}

void render_sitemap(const Site& site, const PlannedPage&, const Template*, std::string& out) {
  const std::vector<std::string> hidden = left_out(site);
  const Day of_site = last_change(site);
  out +=
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";
  if (site.versions) out += " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"";
  out += ">\n";
  for (const PlannedPage* page : site.planned) {
    if (std::ranges::binary_search(hidden, page->address)) continue;
    out += "<url><loc>";
    append_xml_text(out, site.absolute(page->address).text);
    out += "</loc>";
    const Day day =
        page->record && page->address != "/" ? last_change(site, *page->record) : of_site;
    if (day) out.append("<lastmod>").append(to_string(*day)).append("</lastmod>");
    add_alternates(site, page->address, out);
    out += "</url>\n";
  }
  out += "</urlset>\n";
}

void render_robots(const Site& site, const PlannedPage&, const Template*, std::string& out) {
  out.append("User-agent: *\nAllow: /\n\nSitemap: ")
      .append(site.absolute("/sitemap.xml").text)
      .append("\n");
}

std::vector<PlannedPage> plan_sitemap(const Site&) {
  return single_page("/sitemap.xml");
}
std::vector<PlannedPage> plan_robots(const Site&) {
  return single_page("/robots.txt");
}

}  // namespace

const PageType sitemap_file{"sitemap-file", {}, nullptr, plan_sitemap, render_sitemap, false};
const PageType robots_file{"robots-file", {}, nullptr, plan_robots, render_robots, false};

}  // namespace tertial
