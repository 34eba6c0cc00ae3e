#pragma once
// A dated piece of news about the site or its records.
#include "records/pledge/pledge.h"

namespace tertial {

struct News {
  Common common;
  Located<Date> date;
  std::optional<std::string> lead;
  std::vector<Ref<Pledge>> pledges;
  std::vector<Ref<District>> districts;
};
const RecordSchema& schema_of(Tag<News>);

}  // namespace tertial
