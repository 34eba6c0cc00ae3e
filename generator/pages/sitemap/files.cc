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

constexpr std::string_view sitemap_address = "/sitemap.xml";
/// No search engine reads more in one file (sitemaps.org).
constexpr std::size_t most_in_a_sitemap = 50'000;

void add_day(Day& newest, const Record& record) {
  const Day updated = without_place(common(record).updated);
  if (updated && (!newest || *newest < *updated)) newest = updated;
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
    if (!type->in_sitemap && type != &sitemap_file)
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

std::string part_address(std::size_t part) {
  return "/sitemap-" + std::to_string(part) + ".xml";
}
bool is_sitemap(std::string_view address) {
  return address == sitemap_address || address.starts_with("/sitemap-");
}

/// The pages that search engines are to know, by address.
std::vector<const PlannedPage*> listed(const Site& site) {
  const std::vector<std::string> hidden = left_out(site);
  std::vector<const PlannedPage*> pages;
  std::ranges::copy_if(site.planned, std::back_inserter(pages), [&](const PlannedPage* page) {
    return !is_sitemap(page->address) && !std::ranges::binary_search(hidden, page->address);
  });
  return pages;
}

std::size_t parts_of(std::size_t pages) {
  return (pages + most_in_a_sitemap - 1) / most_in_a_sitemap;
}

void append_place(const Site& site, std::string_view address, const Day& changed,
                  std::string& out) {
  out += "<loc>";
  append_xml_text(out, site.absolute(address).text);
  out += "</loc>";
  if (changed) out.append("<lastmod>").append(to_string(*changed)).append("</lastmod>");
}

void render_urls(const Site& site, std::span<const PlannedPage* const> pages, std::string& out) {
  const Day of_site = last_change(site);
  out += "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";
  if (site.versions) out += " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"";
  out += ">\n";
  for (const PlannedPage* page : pages) {
    out += "<url>";
    append_place(site, page->address,
                 page->record && page->address != "/" ? last_change(site, *page->record) : of_site,
                 out);
    add_alternates(site, page->address, out);
    out += "</url>\n";
  }
  out += "</urlset>\n";
}

void render_parts(const Site& site, std::size_t parts, std::string& out) {
  const Day of_site = last_change(site);
  out += "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
  for (std::size_t part = 1; part <= parts; ++part) {
    out += "<sitemap>";
    append_place(site, part_address(part), of_site, out);
    out += "</sitemap>\n";
  }
  out += "</sitemapindex>\n";
}

/// /sitemap.xml lists the pages, or, when they are too many for one, the files that do.
void render_sitemap(const Site& site, const PlannedPage& page, const Template*, std::string& out) {
  const std::vector<const PlannedPage*> pages = listed(site);
  const std::size_t parts = parts_of(pages.size());
  out += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  if (page.address == sitemap_address && parts > 1) return render_parts(site, parts, out);
  std::size_t part = 1;
  while (part < parts && page.address != part_address(part))
    ++part;
  const std::size_t begin = page.address == sitemap_address ? 0 : (part - 1) * most_in_a_sitemap;
  const std::size_t count = std::min(most_in_a_sitemap, pages.size() - begin);
  render_urls(site, std::span(pages).subspan(begin, count), out);
}

void render_robots(const Site& site, const PlannedPage&, const Template*, std::string& out) {
  out.append("User-agent: *\nAllow: /\n\nSitemap: ")
      .append(site.absolute(sitemap_address).text)
      .append("\n");
}

std::vector<PlannedPage> plan_sitemap(const Site& site) {
  std::vector<PlannedPage> pages = single_page(std::string(sitemap_address));
  const std::size_t parts = parts_of(listed(site).size());
  for (std::size_t part = 1; parts > 1 && part <= parts; ++part)
    pages.push_back({part_address(part)});
  return pages;
}
std::vector<PlannedPage> plan_robots(const Site&) {
  return single_page("/robots.txt");
}

}  // namespace

const PageType sitemap_file{"sitemap-file", {}, nullptr, plan_sitemap, render_sitemap, false, true};
const PageType robots_file{"robots-file", {}, nullptr, plan_robots, render_robots, false};

}  // namespace tertial
