#pragma once
// References of a record to others of its own type that must lead somewhere in the end: what it
// replaces, what it belongs to. Owns the search for circles among them.
#include <functional>
#include <span>

#include "records/registry.h"

namespace tertial {

/// What is said of a circle: `kind` takes the record and the one it refers to, `help` the latter.
struct CircleMessage {
  const DiagnosticKind& kind;
  Text help;
};

/// Reports each reference that closes a circle; every reference is walked once. `all` is every
/// record of one type, in the model's order; `links` reads the references of one.
void report_circles(std::span<const Record> all,
                    const std::function<std::vector<const AnyRef*>(const Record&)>& links,
                    const CircleMessage& message, const RuleContext& context);

}  // namespace tertial
