#pragma once
// One § of a meeting: what was decided, on what ground. The body text is the background.
#include "records/meeting/meeting.h"

namespace tertial {

/// A yrkande. Persons are named only as the minutes record their motion.
struct Motion {
  std::string person;
  std::optional<std::string> political_party;
  std::string position;
  std::vector<Citation> sources;
};
const RecordSchema& schema_of(Tag<Motion>);

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
  std::optional<Markdown> vote;
  std::vector<Motion> reservations;
  std::optional<Markdown> recused;  ///< who did not take part
  std::vector<BasisDocument> basis;
  std::vector<std::string> recipients;
  std::optional<PartialDate> announced;
  std::optional<PartialDate> appeal_until;
};

}  // namespace tertial
