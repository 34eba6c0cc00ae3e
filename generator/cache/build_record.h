#pragma once
// What is kept of a finished build: who built it from what, what it wrote, and what it found. A
// build that meets all of it as it was would do the same again. Texts are parts of the bytes that
// the record was read from, or of whoever made it.
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "cache/known_folder.h"
#include "cache/stored_findings.h"

namespace tertial::cache {

struct BuildRecord {
  std::string_view program;  ///< tells this very program from any other, and from a later version
  std::string_view options;  ///< all of the command line that the site depends on
  std::string_view theme;    ///< the name in the settings
  std::array<KnownFolder, source_count> sources;
  KnownFolder output;            ///< files and folders of the manifest, and the manifest
  std::uint64_t files = 0;       ///< of the site
  std::string_view next_change;  ///< the first day that gives other pages, or empty
  std::string_view pages;        ///< as kept_pages.h stores them
  std::string_view texts;        ///< as records/texts/kept_texts.h stores them
  StoredFindings findings;

  KnownFolder& of(SourceFolder source) { return sources[static_cast<std::size_t>(source)]; }
  const KnownFolder& of(SourceFolder source) const {
    return sources[static_cast<std::size_t>(source)];
  }
};

std::string to_bytes(const BuildRecord& record);
/// Nothing for bytes that are damaged, cut, of another version of this format, or of another kind
/// of machine. The bytes must outlive what they give.
std::optional<BuildRecord> parse_build_record(std::string_view bytes, KindLookup kind_of);

}  // namespace tertial::cache
