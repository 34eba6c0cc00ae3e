#pragma once
// Compiles the conditions of `if` and `elif` to jumps, and says what they prove to be there.
#include <vector>

#include "base/diagnostic.h"
#include "theme/emitter.h"
#include "theme/names.h"
#include "theme/syntax.h"

namespace tertial::theme {

/// What is known to be there when a condition holds, and when it does not.
struct Truths {
  std::vector<Guard> yes, no;
};

class ConditionCompiler {
 public:
  ConditionCompiler(Names& names, Emitter& emitter, const Source& source, DiagnosticList& out)
      : names_(names), emitter_(emitter), source_(source), out_(out) {}

  /// Goes to `target` unless the condition holds.
  Truths unless(const Condition& condition, Label& target);

 private:
  Truths when(const Condition& condition, Label& target);
  Truths every(const Condition& condition, Label& target);
  Truths some(const Condition& condition, Label& target);
  Truths test(const Condition& condition, Label& target);
  bool compare(const Condition& condition, const Meaning& meaning, Op& op);

  Names& names_;
  Emitter& emitter_;
  const Source& source_;
  DiagnosticList& out_;
};

}  // namespace tertial::theme
