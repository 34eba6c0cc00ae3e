#pragma once
// Every finding of every inspection with the earlier one that it continues and the later one that
// continues it. Made in one pass, so that neither rules nor pages have to search. Judges nothing.
#include <span>
#include <vector>

#include "model/model.h"
#include "records/inspection/inspection.h"

namespace tertial {

struct LinkedFinding {
  const Record* inspection = nullptr;
  const Finding* finding = nullptr;
  std::size_t earlier = no_finding;  ///< the finding that this one continues
  std::size_t later = no_finding;    ///< the first finding that continues this one
  static constexpr std::size_t no_finding = static_cast<std::size_t>(-1);
  bool continues() const { return earlier != no_finding; }
  bool continued() const { return later != no_finding; }
};

class FindingLinks {
 public:
  explicit FindingLinks(const Model& model);

  /// In order of inspection id, then as written.
  std::span<const LinkedFinding> all() const { return findings_; }
  const LinkedFinding& operator[](std::size_t index) const { return findings_[index]; }
  /// Index of the first finding of an inspection; its others follow. Precondition: of the model.
  std::size_t first_of(const Record& inspection) const { return first_[inspection.position]; }

 private:
  std::vector<LinkedFinding> findings_;
  std::vector<std::size_t> first_;  // by Record::position
};

}  // namespace tertial
