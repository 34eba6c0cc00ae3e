#pragma once
// The contradiction watch: what records state, in fields or in texts, against what can be counted
// or looked up in them. Editors get warnings; nothing is corrected. Residents get "Kända
// oklarheter" of what is certain: what stands in fields, words left over, and what editors have
// written. How a sentence is read is for editors only. What a record's own contradictions or gaps
// say already is acknowledged: shown, not warned about.
#include <optional>
#include <span>
#include <vector>

#include "base/diagnostic.h"
#include "base/period.h"
#include "model/model.h"
#include "records/common/common.h"
#include "records/texts/text_watch.h"

namespace tertial {

enum class ContradictionKind : std::uint8_t {
  parties,
  points,
  joint,
  share,
  years,
  validity,
  cadence,
  report_period,
  items,
  step,        ///< the day of a case's step and that of its §
  alternates,  ///< two surveys that are never held in one year
  name,
  term,
  placeholder,
  empty_link
};
/// "report-period": the key of strings, and of the diagnostic after "watch.".
std::string_view name_of(ContradictionKind kind);

struct ComputedContradiction {
  ContradictionKind kind = ContradictionKind::parties;
  const Record* record = nullptr;
  Span at;
  Argument stated = "", found = "";                ///< "16" and "18"; found may be empty
  Argument whose = "";                             ///< of a share: the party
  std::optional<Period> period = {};               ///< found, of a report's period
  const std::vector<Citation>* sources = nullptr;  ///< of what is stated; may be null
  const Contradiction* own = nullptr;              ///< the record's own entry that says the same
  bool acknowledged = false;                       ///< by `own`, a gap, or looked at
  bool for_residents = true;                       ///< certain enough to be told of the sources
  std::string words = {};                          ///< of the text that was read, as written
};

/// A remark on a text of a record.
struct RecordRemark {
  const Record* record = nullptr;
  TextRemark remark;
};

class Contradictions {
 public:
  Contradictions(const Model& model, std::span<const RecordRemark> remarks);

  /// Those of one record, in the order in which they were found; also those for editors only.
  std::span<const ComputedContradiction> of(const Record& record) const;
  /// Warns about those that no record acknowledges, and of words that are said to contradict
  /// nothing where nothing is read as a contradiction.
  void report(DiagnosticList& out) const;

 private:
  void look_at_dismissed(const Model& model);

  std::vector<ComputedContradiction> all_;  // by record
  std::vector<const Located<std::string>*> dismissed_in_vain_;
};

/// Sets `own` and `acknowledged` from the record's own contradictions and gaps.
void acknowledge(ComputedContradiction& contradiction);

}  // namespace tertial
