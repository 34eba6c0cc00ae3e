#pragma once
// What looking through the texts of content files gave, kept from build to build: a file of the
// same bytes is not looked through again. Kept only of files that gave no finding, and nothing that
// may be about a private person.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "records/load.h"

namespace tertial {

struct KeptText {
  std::uint64_t path = 0, text = 0;  ///< hashes
  std::string found;                 ///< as found_in() gives it
};

class KeptTexts {
 public:
  /// Null when nothing is kept of a file of this path and text.
  const KeptText* find(std::uint64_t path, std::uint64_t text) const;
  std::size_t size() const { return files_.size(); }
  /// Of the places whose names were known when all other files were looked through.
  std::uint64_t names() const { return names_; }

  /// Each file once, in any order; find() after the last.
  void add(KeptText text) { files_.push_back(std::move(text)); }
  void finish(std::uint64_t names);

  /// Sealed, as a part of the build's record.
  std::string to_bytes() const;
  /// Nothing for what no build can have stored.
  static std::optional<KeptTexts> parse(std::string_view bytes);

 private:
  std::uint64_t names_ = 0;
  std::vector<KeptText> files_;  // by path
};

/// Links, pictures, headings and remarks of a record's texts.
std::string found_in(const LoadedRecord& loaded);
/// Gives them to a record of `file`; false, and gives none, for what found_in() cannot have given.
bool give_back(std::string_view found, FileId file, LoadedRecord& to);

}  // namespace tertial
