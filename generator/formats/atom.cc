#include "formats/atom.h"

#include "formats/xml.h"

namespace tertial {
namespace {

/// Days are known, seconds are not: midnight in UTC.
std::string timestamp(Date day) {
  return to_string(day) + "T00:00:00Z";
}

void append_link(std::string& out, std::string_view relation, std::string_view type,
                 std::string_view address) {
  out.append("<link rel=\"").append(relation).append("\" type=\"").append(type);
  out.append("\" href=\"");
  append_xml_text(out, address);
  out += "\"/>\n";
}

void append_entry(std::string& out, const AtomEntry& entry) {
  out += "<entry>\n";
  append_xml_element(out, "id", entry.id);
  append_xml_element(out, "title", entry.title);
  append_xml_element(out, "updated", timestamp(entry.updated));
  if (entry.published) append_xml_element(out, "published", timestamp(*entry.published));
  append_link(out, "alternate", "text/html", entry.link);
  out.append("<category term=\"").append(entry.category).append("\" label=\"");
  append_xml_text(out, entry.category_label);
  out += "\"/>\n";
  append_xml_element(out, "summary", entry.summary);
  out += "</entry>\n";
}

}  // namespace

void append_atom(std::string& out, const AtomFeed& feed) {
  out += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  const bool archive = !feed.current.empty();
  out.append("<feed xmlns=\"http://www.w3.org/2005/Atom\"")
      .append(archive ? " xmlns:fh=\"http://purl.org/syndication/history/1.0\"" : "")
      .append(" xml:lang=\"")
      .append(feed.language)
      .append("\">\n");
  append_xml_element(out, "id", feed.id);
  append_xml_element(out, "title", feed.title);
  append_xml_element(out, "subtitle", feed.subtitle);
  append_xml_element(out, "updated", timestamp(feed.updated));
  append_link(out, "self", "application/atom+xml", feed.self);
  append_link(out, "alternate", "text/html", feed.page);
  for (const auto& [relation, address] :
       {std::pair("current", &feed.current), std::pair("prev-archive", &feed.previous),
        std::pair("next-archive", &feed.next)})
    if (!address->empty()) append_link(out, relation, "application/atom+xml", *address);
  if (archive) out += "<fh:archive/>\n";
  out += "<author>";
  append_xml_element(out, "name", feed.author);
  out += "</author>\n<generator>Tertial</generator>\n";
  for (const AtomEntry& entry : feed.entries)
    append_entry(out, entry);
  out += "</feed>\n";
}

std::string tag_address(std::string_view authority, std::string_view what) {
  // The year is part of every name ever given and is never changed: it says when the naming began.
  return "tag:" + std::string(authority) + ",2026:" + std::string(what);
}

}  // namespace tertial
