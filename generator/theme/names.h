#pragma once
// What the names in a template mean: fields of the view, loop variables, `loop` and texts. Knows
// what an enclosing condition has asked for, so that what may be missing is used only there.
#include <optional>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "theme/program.h"
#include "theme/strings.h"
#include "theme/syntax.h"

namespace tertial::theme {

enum class MeaningKind : std::uint8_t { unknown, value, string, loop_index, loop_first, loop_last };

/// What a path means. `unknown` has been reported.
struct Meaning {
  MeaningKind kind = MeaningKind::unknown;
  std::uint16_t slot = 0;
  std::vector<Step> steps = {};
  const ViewShape* shape = nullptr;  ///< value: as declared, so it may be optional
  std::string_view text = {};        ///< string
};

/// The value with what may be missing taken out: the last steps give null when it is.
Meaning without_optional(Meaning meaning);

/// "a list", "a text that may be missing": with article, for messages.
Text noun_of(const ViewShape& shape);
Text noun_of(const Meaning& meaning);
/// What a template can do with such a value; {0} is its name.
Text use_of(const Meaning& meaning);

/// A value that is known to be there.
struct Guard {
  std::uint16_t slot;
  std::vector<Step> steps;
  bool operator==(const Guard&) const = default;
};

class Names {
 public:
  Names(const ViewType& view, const Strings& strings)
      : strings_(strings), scope_{&view, 0, {}, {}} {}

  Meaning resolve(const Path& path, const Source& source, DiagnosticList& out) const;

  struct Variable {
    std::string_view name;
    std::uint16_t slot;
    const ViewShape* shape;  // null: its list is unknown, and so is every name in it
  };
  struct Scope {
    const ViewType* view;  // null: unknown, and so is every name in it
    std::uint16_t slot;
    std::vector<Variable> variables;
    std::optional<std::uint16_t> loop;
  };
  Scope& scope() { return scope_; }

  /// Conditions that hold from here on, until they are forgotten.
  void assume(const std::vector<Guard>& guards);
  std::size_t assumed() const { return guards_.size(); }
  void forget_from(std::size_t assumed);
  /// False for a value that may be missing, where no condition has asked for it.
  bool is_there(const Meaning& value) const;

 private:
  Meaning resolve_string(const Path& path, const Source& source, DiagnosticList& out) const;
  Meaning resolve_loop(const Path& path, const Source& source, DiagnosticList& out) const;
  void unknown(const PathPart& part, std::string_view owner,
               const std::vector<std::string_view>& candidates, const Source& source,
               DiagnosticList& out) const;

  const Strings& strings_;
  Scope scope_;
  std::vector<Guard> guards_;
};

/// Adds "did you mean" to a finding, or the list of what there is when nothing is near.
void suggest(Diagnostic& found, std::string_view word,
             const std::vector<std::string_view>& candidates, SuggestionWork& work);

}  // namespace tertial::theme
