#pragma once
// What stands inside a tag: words, paths and conditions. Reports what is not in the language.
#include <span>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "theme/syntax.h"

namespace tertial::theme {

enum class WordKind : std::uint8_t { name, number, quoted, dot, equal, unequal, other, end };

struct Word {
  WordKind kind;
  std::string_view text;  ///< of a quoted one: without the quotes
  Range at;
};

inline constexpr std::size_t max_words = 200;

/// Reads the words of one tag from left to right.
class WordReader {
 public:
  WordReader(const Source& source, Range inner, DiagnosticList& out);

  const Word& peek() const { return words_[at_]; }
  Word next();
  /// Takes the next word if it is the name `text`.
  bool accept(std::string_view text);

  std::optional<PathPart> name(Text wanted);
  std::optional<PathPart> quoted(Text wanted);
  /// Without parts when there is no path here.
  Path path();
  Condition condition();
  /// Reports what is left over, unless something was reported in this tag before.
  void finish();
  void fail(Text wanted);

 private:
  Condition any();
  Condition all();
  Condition single();

  const Source& source_;
  DiagnosticList& out_;
  std::vector<Word> words_;  // the last one is `end`
  std::size_t at_ = 0;
  bool failed_ = false;
};

}  // namespace tertial::theme
