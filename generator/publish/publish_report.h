#pragma once
// What `tertial publish` prints.
#include <string>

#include "publish/publication.h"

namespace tertial {

enum class PublishOutcome : std::uint8_t { planned, done, nothing };

struct PublishReport {
  const PublishPlan& plan;
  std::string target;
  PublishOutcome outcome;
  bool resumed;  ///< an earlier run was cut off there
};

std::string render_human(const PublishReport& report, Language language);
/// One object per file that is or would be changed, then one about the whole; one a line.
std::string render_json(const PublishReport& report);

/// `begun`: the target may be changed in part.
std::string render_trouble(const PublishTrouble& trouble, std::string_view target, bool begun,
                           Language language);

}  // namespace tertial
