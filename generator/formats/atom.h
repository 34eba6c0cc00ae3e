#pragma once
// Feeds (Atom, RFC 4287, and their archives, RFC 5005) from plain values. Knows no records and
// reads no clock.
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"

namespace tertial {

struct AtomEntry {
  std::string id;     ///< a tag: address, the same for ever
  std::string title;  ///< plain text
  std::string link;   ///< whole address
  Date updated;
  std::optional<Date> published;
  std::string category, category_label;  ///< "report-came", "Redovisning"
  std::string summary;                   ///< plain text; may be empty
};

struct AtomFeed {
  std::string id;
  std::string title, subtitle;
  std::string self, page;  ///< whole addresses: of the feed, and of the page it tells of
  std::string author;
  std::string language;
  Date updated;  ///< of the newest entry
  std::vector<AtomEntry> entries;
  // RFC 5005, archived feeds; whole addresses, empty for none.
  std::string previous, next;  ///< archives, of older and of newer entries
  std::string current;         ///< of an archive: the feed that it belongs to
};

void append_atom(std::string& out, const AtomFeed& feed);

/// A tag: address (RFC 4151) for something that `authority` (a host name) names.
std::string tag_address(std::string_view authority, std::string_view what);

}  // namespace tertial
