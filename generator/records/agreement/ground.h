#pragma once
// What something follows from: a pledge and its points, an agreement, a case. The pledge's own
// texts stay where they are; this is the link only.
#include "records/case/case.h"

namespace tertial {

struct Agreement;
const RecordSchema& schema_of(Tag<Agreement>);
struct RuleContext;

struct Ground {
  Span at;
  std::optional<Ref<Pledge>> pledge;
  std::vector<Located<std::string>> points;  ///< codes in that pledge; empty: the pledge as a whole
  std::optional<Ref<Agreement>> agreement;
  std::optional<Ref<Case>> case_;
  std::optional<Ref<Document>> document;
  std::optional<Markdown> note;
  std::vector<Citation> sources;
};
const RecordSchema& schema_of(Tag<Ground>);

/// Reports a ground that names nothing, and points that its pledge does not have.
void check_grounds(const std::vector<Ground>& grounds, const RuleContext& context);

}  // namespace tertial
