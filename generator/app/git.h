#pragma once
// What changed in the checkout that holds the content, as git tells it. Starts git without a shell,
// with what its settings could have it run switched off, and changes nothing.
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"

namespace tertial {

/// Lines of files as they stand now that a change touched, by path from the repository's root.
class ChangedLines {
 public:
  struct Range {
    std::uint32_t first = 0, last = 0;
  };
  /// Reads `git diff --unified=0`.
  static ChangedLines from_diff(std::string_view diff);
  void add_whole(std::string_view path);

  /// True when one of the lines `begin` … `end` was touched; line 1 column 1 alone stands for the
  /// file.
  bool touches(std::string_view path, Span span) const;

 private:
  std::map<std::string, std::vector<Range>, std::less<>> files_;
};

enum class GitTrouble : std::uint8_t { none, no_git, no_checkout, unknown_revision };
struct GitChanges {
  GitTrouble trouble = GitTrouble::none;
  ChangedLines lines;
};
/// What the files below `folder`'s checkout changed since `revision` parted from what is checked
/// out, uncommitted and new files included.
GitChanges changes_since(const std::string& folder, const std::string& revision);

}  // namespace tertial
