#include "derive/decision_chain.h"

namespace tertial {
namespace {

/// The § that decided the pledge, by the latest step that names one.
const Record* deciding_item(const Pledge& pledge) {
  const Record* found = nullptr;
  for (const PledgeStep& step : pledge.steps)
    if (step.stage != Stage::proposed && step.item) found = &step.item->record();
  return found;
}

bool is_posted(const Record& item, const Record* meeting, const Notices& notices) {
  const NoticeEntry* const entry = meeting ? notices.of_item(item, *meeting) : nullptr;
  if (!entry) return false;
  const auto& posted = entry->notice().posted;
  return posted && posted->value.stated();
}

}  // namespace

std::vector<DecisionStep> missing_links(const Model& model, const Notices& notices,
                                        const Pledge& pledge) {
  if (pledge.stage == Stage::proposed) return {};
  const Record* item = deciding_item(pledge);
  std::vector<DecisionStep> missing;
  if (!pledge.case_ && !(item && item->as<Item>().case_)) missing.push_back(DecisionStep::matter);
  if (!item) {
    missing.insert(missing.end(),
                   {DecisionStep::item, DecisionStep::minutes, DecisionStep::notice});
    return missing;
  }
  const Record* meeting = find_meeting(model, *item);
  if (!meeting) missing.push_back(DecisionStep::minutes);
  if (!is_posted(*item, meeting, notices)) missing.push_back(DecisionStep::notice);
  return missing;
}

}  // namespace tertial
