#pragma once
// A diagnostic is a value: what is wrong, where, and what to type instead.
// Nothing below app/ prints or throws for wrong content; it reports here.
// Texts are data beside their use, in Swedish and English behind one code.
#include <cstddef>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/did_you_mean.h"
#include "base/span.h"

namespace tertial {

enum class Language : std::uint8_t { sv, en };

/// A constant text in both languages of the program. Placeholders are {0}, {1}, …
struct Text {
  std::string_view sv, en;
  constexpr std::string_view in(Language language) const {
    return language == Language::sv ? sv : en;
  }
  constexpr bool empty() const { return en.empty(); }
};

enum class Severity : std::uint8_t { error, warning, note };

/// One kind of finding. `explain` is what `tertial explain CODE` prints (Markdown).
struct DiagnosticKind {
  std::string_view code;  ///< stable and greppable, e.g. "record.unknown-field"
  Severity severity;
  Text message;  ///< one line, no full stop at the end
  Text explain;
};

/// Compile-time lookup, so that a misspelt code does not compile:
/// `consteval const DiagnosticKind& kind(std::string_view c) { return find_kind(table, c); }`
consteval const DiagnosticKind& find_kind(std::span<const DiagnosticKind> table,
                                          std::string_view code) {
  for (const DiagnosticKind& kind : table)
    if (kind.code == code) return kind;
  throw "no such diagnostic code";
}

/// A value put into a text: the author's own words, or words that differ by language.
struct Argument {
  Argument(std::string value) : text(std::move(value)) {}  // NOLINT(google-explicit-constructor)
  Argument(std::string_view value) : text(value) {}        // NOLINT(google-explicit-constructor)
  Argument(const char* value) : text(value) {}             // NOLINT(google-explicit-constructor)
  Argument(Text value) : words(value) {}                   // NOLINT(google-explicit-constructor)
  Argument(std::size_t number);                            // NOLINT(google-explicit-constructor)
  std::string_view in(Language language) const {
    return words.empty() ? std::string_view(text) : words.in(language);
  }
  std::string text;
  Text words;
};
using Arguments = std::vector<Argument>;

/// A text with its values, still in both languages.
struct Sentence {
  Text text;
  Arguments arguments;
  std::string in(Language language) const;
};

/// A message as it reads before anything is found: "the field … is missing".
std::string without_values(std::string_view message);

struct Diagnostic {
  const DiagnosticKind* kind = nullptr;
  Span span;
  Arguments arguments;
  Sentence help;                                 ///< what to type instead; may be empty
  std::vector<std::pair<Span, Sentence>> notes;  ///< other places that explain it

  Diagnostic& with_help(Text text, Arguments values = {});
  Diagnostic& with_note(Span at, Text text, Arguments values = {});
  std::string message(Language language) const;
};

/// Findings of one worker or stage. Lists are joined and sorted before they are shown.
class DiagnosticList {
 public:
  Diagnostic& report(const DiagnosticKind& kind, Span span, Arguments arguments = {});
  void append(DiagnosticList&& other);
  /// Order by file, position, code and message; removes exact duplicates.
  /// FileIds follow the sorted order of paths, so the order is that of the paths.
  void sort();
  bool has_errors() const;
  std::size_t count(Severity severity) const;
  bool empty() const { return items_.empty(); }
  const std::vector<Diagnostic>& items() const { return items_; }
  /// For the findings of this list.
  SuggestionWork& suggestions() { return suggestions_; }

 private:
  SuggestionWork suggestions_;
  std::vector<Diagnostic> items_;
};

/// "2 errors, 1 warning"; notes are not counted.
Sentence counts_of(std::span<const Diagnostic> findings);

/// How the printer gets at the text around a finding.
class SourceLookup {
 public:
  virtual ~SourceLookup() = default;
  virtual std::string_view path(FileId file) const = 0;
  /// The line without its line break; empty when the file cannot be read (again).
  virtual std::string line(FileId file, std::uint32_t number) const = 0;
};

/// `path:line:col: error[code]: message`, the source line, a caret, `help:` and notes.
std::string render_human(const Diagnostic& diagnostic, const SourceLookup& files,
                         Language language);
/// One JSON object per finding, without a line break at the end.
std::string render_json(const Diagnostic& diagnostic, const SourceLookup& files, Language language);

}  // namespace tertial
