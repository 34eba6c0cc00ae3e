#pragma once
// Votes, motions and reservations, as the minutes record them. Owns what a vote adds up to; which
// of its figures disagree is reported by check_item.
#include "records/common/common.h"

namespace tertial {

enum class Ballot : std::uint8_t { yes, no, abstain, absent };
inline constexpr std::size_t ballot_count = 4;
template <>
inline constexpr std::array choices_of<Ballot>{
    Choice{"yes", {"ja", "yes"}}, Choice{"no", {"nej", "no"}},
    Choice{"abstain", {"avstår", "abstains"}}, Choice{"absent", {"frånvarande", "absent"}}};

/// How many; nothing where the minutes do not say.
using Figure = std::optional<Located<std::int64_t>>;

struct PartyVotes {
  Located<std::string> political_party;
  Figure yes, no, abstain, absent;
};
const RecordSchema& schema_of(Tag<PartyVotes>);

/// Only of elected people, and only where the minutes record how each of them voted.
struct CouncillorVote {
  Located<std::string> person;
  std::optional<std::string> political_party;
  Ballot ballot = Ballot::yes;
};
const RecordSchema& schema_of(Tag<CouncillorVote>);

enum class VoteWinner : std::uint8_t { yes, no };
template <>
inline constexpr std::array choices_of<VoteWinner>{Choice{"yes", {"ja vann", "yes won"}},
                                                   Choice{"no", {"nej vann", "no won"}}};

struct Vote {
  Span at;
  std::optional<std::string> about;                ///< what was put to the vote
  std::optional<std::string> yes_means, no_means;  ///< the order of the proposition
  Figure yes, no, abstain, absent;
  Figure total;  ///< of all four, as the minutes state it
  std::vector<PartyVotes> parties;
  std::vector<CouncillorVote> councillors;
  std::optional<Located<VoteWinner>> winner;
  bool casting_vote = false;  ///< equal numbers, decided by the chair
  std::optional<Markdown> note;
  std::vector<Citation> sources;
};
const RecordSchema& schema_of(Tag<Vote>);

/// A yrkande. Persons are named only as the minutes record their motion.
struct Motion {
  Span at;
  std::string person;
  std::optional<std::string> political_party;
  std::string position;              ///< "bifall"
  std::optional<std::string> about;  ///< "förvaltningens förslag"
  std::optional<Markdown> text;      ///< its content in own words
  std::vector<Citation> sources;
};
const RecordSchema& schema_of(Tag<Motion>);

/// A reservation against the decision: by a person, by a party, or by somebody the source read does
/// not name.
struct Reservation {
  Span at;
  std::optional<std::string> person, political_party;
  std::optional<Markdown> text;  ///< the reasons in own words
  std::optional<Markdown> note;
  std::vector<Citation> sources;
};
const RecordSchema& schema_of(Tag<Reservation>);

const Figure& figure(const Vote& vote, Ballot ballot);
const Figure& figure(const PartyVotes& party, Ballot ballot);
/// The stated figure, else the sum of the parties where each states its own, else that of the named
/// councillors.
std::optional<std::int64_t> ballots(const Vote& vote, Ballot ballot);
/// What the parties that state the figure have together. Others may have more.
struct PartySum {
  std::int64_t stated = 0;
  bool complete = true;  ///< every party states it
};
/// Nothing when no party states it.
std::optional<PartySum> party_sum(const Vote& vote, Ballot ballot);
/// Named councillors who voted so; nothing when none is named.
std::optional<std::int64_t> councillor_sum(const Vote& vote, Ballot ballot);

}  // namespace tertial
