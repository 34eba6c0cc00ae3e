#pragma once
// References of a record to others of its own type that must lead somewhere in the end: what it
// replaces, what it belongs to. Owns the search for circles among them.
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "records/registry.h"

namespace tertial {

/// The whole way round, from what closes the circle back to itself: "`a` → `b` → `a`". Of a long
/// one its ends.
std::string circle_in_words(std::vector<std::string> names);

/// What is said of a circle: `kind` takes the whole way, `help` the id that closes it.
struct CircleMessage {
  const DiagnosticKind& kind;
  Text help;
};

/// Reports each circle once, at the reference that closes it; every reference is walked once. `all`
/// is every record of one type, in the model's order; `links` reads the references of one.
void report_circles(std::span<const Record> all,
                    const std::function<std::vector<const AnyRef*>(const Record&)>& links,
                    const CircleMessage& message, const RuleContext& context);

}  // namespace tertial
