#pragma once
// A vote as the page of its minutes shows it: a sentence, a table, and how each voted where the
// minutes record that. What is not stated is said to be so, never counted as 0.
#include "pages/parts.h"
#include "records/meeting/item.h"

namespace tertial {

struct VoteRowView {
  std::string heading;  ///< a party, or "Alla"
  std::string yes, no, abstain, absent;
};
const ViewType& view_of(Tag<VoteRowView>);

struct CouncillorVoteView {
  std::string person;  ///< "Exempla Exempelsson (X)"
  std::string ballot;
};
const ViewType& view_of(Tag<CouncillorVoteView>);

struct VoteView {
  std::string caption, councillors_caption;
  std::string yes_means, no_means;
  std::string sentence,
      difference;  ///< `difference`: votes of the total that are not accounted for
  bool by_party = false;
  std::vector<VoteRowView> rows;  ///< empty when no figure is known
  std::vector<CouncillorVoteView> councillors;
  Html note;
  std::vector<CitationView> sources;
};
const ViewType& view_of(Tag<VoteView>);

/// `number`: of the §; `position`: among its votes, counted from 1, or 0 when it has only one.
VoteView make_vote_view(const Site& site, const Vote& vote, std::string_view number,
                        std::size_t position);

/// "Exempla Exempelsson (X)", "X" or "".
std::string person_and_party(const std::optional<std::string>& person,
                             const std::optional<std::string>& political_party);

}  // namespace tertial
