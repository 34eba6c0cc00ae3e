#pragma once
// All records of a content folder, and how they are read: every file on its own, on all cores, then
// together in the order of their paths.
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "app/pictures.h"
#include "cache/kept_pages.h"
#include "derive/contradictions.h"
#include "files/source_set.h"
#include "records/load.h"
#include "records/texts/kept_texts.h"

namespace tertial {

inline constexpr std::string_view settings_file = "site.toml";

/// Linked and checked once the pipeline has loaded it.
struct Content {
  SourceSet files;
  FileId first_file = 0, last_file = 0;  ///< those of the content folder
  Settings settings;
  bool settings_known = false;  ///< else nothing could be read of them
  std::vector<ContentLink> links;
  std::vector<ContentLink> outward;  ///< addresses on other sites, when they are asked for
  std::vector<ContentLink> shown;    ///< pictures, as texts name them
  Pictures pictures;
  struct Anchors {
    std::string_view type;
    std::string id;
    std::vector<std::string> names;
  };
  std::vector<Anchors> anchors;  ///< headings in the bodies of records
  struct Remark {
    const RecordSchema* schema;
    std::string id;
    TextRemark remark;
  };
  std::vector<Remark> remarks;          ///< on texts; taken when the contradictions are found
  std::vector<cache::FileMarks> marks;  ///< of each file; taken when pages are made
  std::unique_ptr<Model> model;
  std::unique_ptr<Contradictions> contradictions;
};

struct ReadOptions {
  bool outward_links = false;             ///< addresses on other sites are kept
  std::shared_ptr<const KeptTexts> last;  ///< of texts that need not be looked through; may be null
  std::shared_ptr<KeptTexts> texts;       ///< learns what is known of texts now; may be null
};

void find_files(const FileSystem& folder, Content& content, DiagnosticList& out);
/// After find_files(). Reads the settings and all records, and makes the model of them, without
/// resolving any reference. Lets go of `options.last`.
void read_records(const FileSystem& folder, ReadOptions& options, unsigned threads,
                  Content& content, DiagnosticList& out);

}  // namespace tertial
