#pragma once
// The words that a theme shows to residents, per language: themes/<name>/strings/<lang>.toml, with
// a site's own laid over. Nested tables are flattened: [status] done = "…" is `status.done`.
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "theme/theme_file.h"

namespace tertial {

/// One text that a site's settings put in the place of the theme's.
struct StringOverride {
  std::string key, text;
  Span key_at, text_at;
};

class Strings {
 public:
  /// `files` in the order of their folders: the first that has a key wins, and the last one is the
  /// theme's own, which has every key: a key that only an earlier one has is reported, as is a text
  /// with other places for values. `overrides` win over all files.
  static Strings load(std::span<const ThemeFile> files, std::span<const StringOverride> overrides,
                      DiagnosticList& out);
  static Strings load(std::span<const ThemeFile> files, DiagnosticList& out) {
    return load(files, {}, out);
  }

  /// The text, or null when there is none by that key.
  const std::string* find(std::string_view key) const;
  /// The text; the key itself when there is none (require() reports that before pages are made).
  std::string_view operator()(std::string_view key) const;
  /// The text with {0}, {1}, … replaced.
  std::string format(std::string_view key, std::initializer_list<std::string_view> values) const;
  /// `key.one` for 1 and `key.other` for every other number, with {0} replaced by it.
  std::string count(std::string_view key, std::int64_t number) const;

  /// Reports each of `keys` that is missing: for the keys that C++ code uses.
  void require(std::span<const std::string_view> keys, DiagnosticList& out) const;

  /// Takes from `main` what is not here, so that every text of the theme is there in some language.
  /// A key that `main` does not have is reported, as is a text with places for values where `main`
  /// has none. A language may leave values out, and say "one" with or without the number.
  void complete(const Strings& main, DiagnosticList& out);
  /// The text is another language's.
  bool is_borrowed(std::string_view key) const;

  /// All keys, sorted.
  std::vector<std::string_view> keys() const;
  bool empty() const { return entries_.empty(); }

 private:
  struct Entry {
    std::string key, text;
    bool borrowed = false;
  };
  std::size_t slot_of(std::string_view key) const;
  void index();

  std::vector<Entry> entries_;        // sorted by key
  std::vector<std::uint32_t> slots_;  // by hash of the key: its place in entries_ and one; 0: free
  FileId own_file_ = no_file;         // the theme's own file, for require()
};

}  // namespace tertial
