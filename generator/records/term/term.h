#pragma once
// A glossary term: jargon explained in place.
#include "records/common/common.h"

namespace tertial {

struct Term {
  Common common;
  std::vector<Located<std::string>>
      forms;  ///< other forms in running text: "tertialet", "tertialen"
  std::optional<std::string> spelled_out;
  std::optional<std::string> defined_by;
  Markdown explanation;
};
const RecordSchema& schema_of(Tag<Term>);

}  // namespace tertial
