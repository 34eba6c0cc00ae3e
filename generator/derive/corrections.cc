#include "derive/corrections.h"

#include <algorithm>

namespace tertial {
namespace {

Date day_of(const Record* record) {
  return *record->as<Correction>().date;
}

/// Of one day in the order of their ids, which they come in.
std::vector<const Record*> newest_first(std::vector<const Record*> corrections, const AsOf& as_of) {
  std::erase_if(corrections, [&](const Record* record) { return as_of.is_before(day_of(record)); });
  std::ranges::stable_sort(corrections,
                           [](const Record* a, const Record* b) { return day_of(b) < day_of(a); });
  return corrections;
}

}  // namespace

std::vector<const Record*> corrections_of(const Record& record, const Model& model,
                                          const AsOf& as_of) {
  std::vector<const Record*> corrections = model.referring<Correction>(record);
  std::erase_if(corrections, [&](const Record* correction) {  // one that cites it as a source
    return correction->as<Correction>().record.raw.target != &record;
  });
  return newest_first(std::move(corrections), as_of);
}

std::vector<const Record*> all_corrections(const Model& model, const AsOf& as_of) {
  std::vector<const Record*> corrections;
  for (const Record& record : model.all<Correction>())
    corrections.push_back(&record);
  return newest_first(std::move(corrections), as_of);
}

}  // namespace tertial
