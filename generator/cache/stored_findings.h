#pragma once
// The findings of a build as values, so that a later run can show them in any format and language.
// Texts are parts of the bytes that they were read from.
#include <optional>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "cache/stored_bytes.h"

namespace tertial::cache {

/// The folders that a build reads, in the order of its files.
enum class SourceFolder : std::uint8_t { content, own_theme, theme };
inline constexpr std::size_t source_count = 3;

struct MentionedFile {
  SourceFolder source = SourceFolder::content;
  std::string_view path;  ///< below that folder
};

struct StoredFindings {
  std::vector<MentionedFile> files;  ///< in the order of the FileIds of the run
  std::vector<Diagnostic> findings;  ///< their spans' files are indexes into `files`
};

/// A kind by its code; null when the program knows none.
using KindLookup = const DiagnosticKind* (*)(std::string_view code);

void store(const StoredFindings& findings, StoredWriter& out);
/// Nothing for what no run of this program can have stored.
std::optional<StoredFindings> read_findings(StoredReader& in, KindLookup kind_of);

}  // namespace tertial::cache
