#pragma once
// Records that replace each other. Owns the rules that look at all of a type at once, so that a
// chain of any length is walked once; what replaced a record is derived (derive/standing), never
// typed.
#include <span>

#include "records/common/validity.h"
#include "records/registry.h"

namespace tertial {

/// What one record of such a type says of its place in the chain.
struct Succession {
  const Validity* valid;
  std::vector<const AnyRef*> supersedes;
};

/// Reports circles, and a record that replaces one which began after it. `of` reads one record;
/// `all` is every record of one type, in the model's order.
void check_successions(std::span<const Record> all, Succession (*of)(const Record&),
                       const RuleContext& context);

/// The references of a record as that needs them.
template <class T>
Succession succession_of(const Record& record) {
  const T& typed = record.as<T>();
  Succession succession{&typed.valid, {}};
  for (const Ref<T>& earlier : typed.supersedes)
    succession.supersedes.push_back(&earlier.raw);
  return succession;
}

}  // namespace tertial
