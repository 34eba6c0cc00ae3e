#pragma once
// One content file → one typed record. No file is read here; texts come in, values go out.
#include <optional>
#include <string_view>
#include <vector>

#include "markdown/markdown.h"
#include "records/registry.h"
#include "records/texts/text_watch.h"

namespace tertial {

struct KeptText;

/// A link in a text that may lead to a place on this site.
struct ContentLink {
  std::string target;
  Span at;
};

struct LoadedRecord {
  Record record;
  std::vector<ContentLink> links;     ///< of all its texts, to be checked against the pages
  std::vector<ContentLink> pictures;  ///< that its texts show
  /// Addresses on other sites, in its texts and its fields; none where the texts were not looked
  /// through.
  std::vector<ContentLink> outward;
  std::vector<std::string> anchors;  ///< ids of the headings in its body
  std::vector<TextRemark> remarks;   ///< on all its texts
};

/// Says whether the folder that `path` (relative to content/) stands in is one of records; asked
/// once for each folder, and for each file outside of all.
void check_folder(std::string_view path, FileId file, DiagnosticList& out);

/// Reads a record from the text of the file at `path` (relative to content/). Reports every problem
/// and returns nothing only when there is no record to speak of. `names`: places that its texts may
/// misspell. `kept`: what looking through this very text with these names gave before, or null.
std::optional<LoadedRecord> load_record(std::string_view path, std::string_view text, FileId file,
                                        DiagnosticList& out, const PlaceNames& names = {},
                                        const KeptText* kept = nullptr);

/// An id that can stand in an address, for one that cannot: "soder-by" of "Söder by".
std::string usable_id(std::string_view id);

/// The record of a file that could not be read: nothing is known of it but its name, so that only
/// the file is blamed and not who refers to it. Nothing where no record stands.
std::optional<Record> unread_record(std::string_view path, FileId file);
/// What stands for a record under the id that its fields say it has, where its file has another
/// name; so only the name is blamed.
std::optional<Record> stand_in(const Record& record);

/// True for files whose records give places their names: they are loaded before all others.
bool names_places(std::string_view path);
/// Adds what a loaded place is called, and its registered misspellings.
void add_names(const Record& record, PlaceNames& names);

/// What is taken for content/site.toml while nobody knows what it says: no record is blamed for
/// naming no source.
Settings unread_settings();
/// Reads content/site.toml; nothing when it is not TOML.
std::optional<Settings> load_settings(std::string_view text, FileId file, DiagnosticList& out);

}  // namespace tertial
