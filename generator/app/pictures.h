#pragma once
// The pictures among the content files: what is wrong with them, which of them texts show, and by
// which path each is published. Their bytes are not kept; they are read again when they are
// written.
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "files/source_set.h"
#include "formats/picture.h"
#include "records/load.h"

namespace tertial {

class ShownTexts;

struct Picture {
  FileId file = no_file;
  std::string source;  ///< its path below the content folder
  std::string path;    ///< in the output; empty where what is wrong with it is told already
  PixelSize size;
  std::uint64_t hash = 0;  ///< of its bytes
};

/// Told by the ending, in capitals too.
bool is_picture_path(std::string_view path);
/// Whether the output's file is one of a text's pictures.
bool is_published_picture(std::string_view path);
/// Reports what is wrong with the file itself.
Picture read_picture(const SourceSet& files, FileId file, DiagnosticList& out);

class Pictures {
 public:
  /// By source, ascending.
  void add(Picture picture) { all_.push_back(std::move(picture)); }
  /// The picture whose file is `source`; null when there is none.
  const Picture* at(std::string_view source) const;
  /// The picture that a text of the file at `text` means by `target`; null when none stands there.
  const Picture* find(std::string_view text, std::string_view target) const;

  /// What texts show is published, except what only texts do that no page shows yet.
  void choose(std::span<const ContentLink> shown, const SourceSet& files, const ShownTexts& texts);
  /// By path, each once.
  std::span<const Picture* const> published() const { return published_; }
  bool is_published(const Picture& picture) const;

  /// Reports where a text shows no picture of the site.
  void check(std::span<const ContentLink> shown, const SourceSet& files, DiagnosticList& out) const;
  /// Reports those that no text shows. Where all texts could be read.
  void report_unused(std::span<const ContentLink> shown, const SourceSet& files,
                     DiagnosticList& out) const;

 private:
  std::vector<Picture> all_;
  std::vector<const Picture*> published_;
};

}  // namespace tertial
