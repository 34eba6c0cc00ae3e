#pragma once
// Whether something applies on a day: computed from what sources tell of its time and of what
// replaced it. What no source tells stays unknown; it is never guessed from silence.
#include <algorithm>
#include <cstdint>
#include <vector>

#include "base/as_of.h"
#include "base/date.h"
#include "records/agreement/agreement.h"
#include "records/forum/forum.h"

namespace tertial {

enum class Standing : std::uint8_t { current, upcoming, unknown, ended };

/// By its own time only.
Standing standing_of(const Validity& valid, const AsOf& as_of);

/// Records of T that replace this one, in order of id.
template <class T>
std::vector<const Record*> successors_of(const Record& record, const Model& model) {
  std::vector<const Record*> successors = model.referring<T>(record);
  std::erase_if(successors, [&](const Record* other) {
    return std::ranges::none_of(other->as<T>().supersedes, [&](const Ref<T>& earlier) {
      return earlier.raw.target == &record;
    });
  });
  return successors;
}

/// By its own time and by whether a record that replaces it has begun.
template <class T>
Standing standing_in(const Record& record, const Model& model, const AsOf& as_of) {
  const Standing own = standing_of(record.as<T>().valid, as_of);
  if (own == Standing::ended) return own;
  for (const Record* successor : successors_of<T>(record, model))
    if (standing_of(successor->as<T>().valid, as_of) != Standing::upcoming) return Standing::ended;
  return own;
}

}  // namespace tertial
