#pragma once
// A glossary term: jargon explained in place.
#include "records/common/common.h"

namespace tertial {

struct Term {
  Common common;
  std::vector<Located<std::string>>
      forms;  ///< other forms in running text: "tertialet", "tertialen"
  std::optional<std::string> spelled_out;
  std::optional<Located<std::string>> defined_by;
  bool own = false;  ///< the site's own explanation: sources only use the word
  Markdown explanation;
};
const RecordSchema& schema_of(Tag<Term>);

}  // namespace tertial
