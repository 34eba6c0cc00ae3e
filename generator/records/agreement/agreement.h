#pragma once
// An överenskommelse: who agreed on what, for which time, and which agreement it replaces. What
// replaced it, and whether it applies today, is derived.
#include "records/agreement/ground.h"
#include "records/common/validity.h"

namespace tertial {

struct Agreement {
  Common common;
  std::optional<Ref<Municipality>> municipality;
  std::vector<Ref<Party>> parties;
  Validity valid;
  std::optional<Located<PartialDate>> signed_;
  std::optional<std::string> signed_by;  ///< roles, never names
  std::optional<Markdown> contains;
  std::vector<Ref<District>> districts;
  std::vector<Ref<Agreement>> supersedes;
  std::optional<DecisionLink> decision;
  std::optional<Ref<Case>> case_;
  std::vector<Ref<Document>> documents;
  std::vector<Ref<Pledge>> pledges;  ///< that follow from it
};

}  // namespace tertial
