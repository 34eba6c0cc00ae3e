#include "records/inspection/finding_links.h"

namespace tertial {

FindingLinks::FindingLinks(const Model& model) {
  const std::span<const Record> inspections = model.all<Inspection>();
  first_.reserve(inspections.size());
  for (const Record& record : inspections) {
    first_.push_back(findings_.size());
    for (const Finding& finding : record.as<Inspection>().findings)
      findings_.push_back({.inspection = &record, .finding = &finding});
  }
  for (std::size_t index = 0; index < findings_.size(); ++index) {
    LinkedFinding& linked = findings_[index];
    if (!linked.finding->continues) continue;
    const FindingTarget target = find_finding(model, **linked.finding->continues);
    if (!target.finding) continue;
    const auto& inspection = target.inspection->as<Inspection>();
    linked.earlier = first_of(*target.inspection) +
                     static_cast<std::size_t>(target.finding - inspection.findings.data());
    if (!findings_[linked.earlier].continued()) findings_[linked.earlier].later = index;
  }
}

}  // namespace tertial
