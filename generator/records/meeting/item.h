#pragma once
// One § of a meeting: what was decided, on what ground. The body text is the background.
#include "model/model.h"
#include "records/meeting/meeting.h"
#include "records/meeting/vote.h"

namespace tertial {

struct Proposal {
  std::optional<Ref<Body>> from, to;
  Markdown text;
  std::optional<Original> original;  ///< the proposal word for word
  std::vector<Citation> sources;
};
const RecordSchema& schema_of(Tag<Proposal>);

struct BasisDocument {
  std::string title;
  std::optional<Ref<Document>> document;
};
const RecordSchema& schema_of(Tag<BasisDocument>);

/// Whether and how a decision can be appealed, where the minutes or the notice say so.
enum class Appealable : std::uint8_t { legality_review, other_rules, not_appealable };
template <>
inline constexpr std::array choices_of<Appealable>{
    Choice{"legality-review", {"genom laglighetsprövning", "by legality review"}},
    Choice{"other-rules", {"enligt särskilda regler", "by rules of its own"}},
    Choice{"not-appealable", {"kan inte överklagas", "cannot be appealed"}}};

struct Item {
  Common common;
  std::int64_t number = 0;
  std::optional<Ref<Case>> case_;
  std::optional<Markdown> summary;  ///< "Kort om beslutet"
  std::optional<Markdown>
      decision;  ///< what was decided; absent when the text holds a proposal only
  std::optional<Original> decision_original;
  std::vector<Proposal> proposals;
  std::vector<Motion> motions;
  std::vector<Vote> votes;
  std::vector<Reservation> reservations;
  std::optional<Markdown> recused;  ///< who did not take part
  std::vector<BasisDocument> basis;
  std::vector<std::string> recipients;
  std::optional<Appealable> appeal;  ///< by default legality review, when there is a decision
};

/// The meeting in whose folder the item stands, or null.
const Record* find_meeting(const Model& model, const Record& item);

}  // namespace tertial
