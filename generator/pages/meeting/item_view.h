#pragma once
// One § as the page of its minutes shows it: what was decided first, then the ground for it. A
// proposal never looks like a decision.
#include "pages/meeting/appeal_view.h"
#include "pages/meeting/meeting_page.h"
#include "pages/meeting/vote_view.h"

namespace tertial {

/// A yrkande or a reservation.
struct MotionView {
  std::string who;       ///< "Exempla Exempelsson (X)"; empty when nobody is named
  std::string position;  ///< "bifall"; empty of a reservation
  std::string about;     ///< "förvaltningens förslag"; may be empty
  Html text, note;
  std::vector<CitationView> sources;
};
const ViewType& view_of(Tag<MotionView>);

struct ProposalView {
  std::optional<LinkView> from, to;
  Html text;
  std::string original;  ///< word for word; may be empty
  std::vector<CitationView> sources;
};
const ViewType& view_of(Tag<ProposalView>);

struct BasisView {
  std::string title;
  std::optional<LinkView> document;
};
const ViewType& view_of(Tag<BasisView>);

struct ItemView {
  std::string anchor;  ///< "p36"
  std::string number;  ///< "36"
  std::string title;
  std::optional<LinkView> linked_case;
  std::optional<LinkView> differences;  ///< to what changed on the case's way
  Html summary;
  Html decision;
  std::string decision_original;
  bool not_held = false;       ///< nothing is decided, since the meeting is still to come
  bool proposal_only = false;  ///< there is a proposal, and no decision is registered
  bool no_outcome = false;     ///< neither is registered
  std::vector<ProposalView> proposals;
  bool several_proposals = false;
  std::vector<MotionView> motions, reservations;
  std::vector<VoteView> votes;
  Html recused, background;
  bool background_headed = false;  ///< it begins with a heading of its own
  std::vector<BasisView> basis;
  std::vector<std::string> recipients;
  std::vector<LinkView> pledges;  ///< that name this § as a step
  std::vector<LinkView> founded;  ///< agreements, bodies and the like that it is the decision of
  AppealView appeal;
  bool decided = false;
  std::vector<CitationView> sources;
  std::vector<GapView> gaps;
  std::vector<ContradictionView> contradictions;
};
const ViewType& view_of(Tag<ItemView>);

/// On the day that the site is looked at from.
bool is_to_come(const Site& site, const Meeting& meeting);
ItemView make_item_view(const Site& site, const Record& record);

}  // namespace tertial
