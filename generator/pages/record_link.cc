#include "pages/record_link.h"

#include "records/registry.h"

namespace tertial {

std::optional<const Record*> linked_record(const Model& model, std::string_view target) {
  const std::size_t colon = target.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  for (const RecordType& type : record_types())
    if (type.schema().name == target.substr(0, colon))
      return model.find(type.schema(), target.substr(colon + 1));
  return std::nullopt;
}

}  // namespace tertial
