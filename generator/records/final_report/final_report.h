#pragma once
// The report that closes a pledge.
#include "records/pledge/pledge.h"

namespace tertial {

struct FinalReport {
  Common common;
  Ref<Pledge> pledge;
  std::optional<Ref<Body>> to;
  std::optional<PartialDate> due;
  std::optional<Located<PartialDate>> delivered;
  std::optional<Ref<Document>> document;
  std::optional<DecisionLink> decision;
  Markdown summary;
};
const RecordSchema& schema_of(Tag<FinalReport>);

}  // namespace tertial
