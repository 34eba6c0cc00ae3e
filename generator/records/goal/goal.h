#pragma once
// A goal adopted by a municipality that pledges refer to.
#include "records/body/body.h"

namespace tertial {

struct Goal {
  Common common;  ///< the title is the goal's formal wording
  std::optional<std::string> term;
  std::optional<std::int64_t> number;
  std::optional<Ref<Municipality>> municipality;
  std::optional<Ref<Body>> body;
  std::optional<Located<PartialDate>> adopted;
  std::optional<Markdown> text;
};
const RecordSchema& schema_of(Tag<Goal>);

}  // namespace tertial
