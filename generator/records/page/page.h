#pragma once
// A standing page of the site ("Så läser du sidan"). Its body is Markdown; its id is its address.
#include "records/site/settings.h"

namespace tertial {

struct Page {
  Common common;
  std::optional<std::string> lead;
  /// The page that this one says in another language or in easy words: a record ("page:om"), or an
  /// address for pages that are no record's ("/").
  std::optional<Located<std::string>> version_of;
  bool easy = false;  ///< easy to read
};
const RecordSchema& schema_of(Tag<Page>);

/// The language of a page's texts: its own, else the site's.
std::string_view language_of(const Record& page, const Settings& settings);
/// Written for readers of the site's own language, and not an easy version.
bool is_ordinary(const Record& page, const Settings& settings);

}  // namespace tertial
