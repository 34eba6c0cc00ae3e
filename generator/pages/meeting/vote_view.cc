#include "pages/meeting/vote_view.h"

#include <algorithm>

#include "base/text.h"
#include "pages/lists.h"

namespace tertial {
namespace {

constexpr Ballot all_ballots[] = {Ballot::yes, Ballot::no, Ballot::abstain, Ballot::absent};

std::string digits(std::int64_t count) {
  return Wording::digits(static_cast<std::size_t>(count));
}

std::string cell(const Site& site, const std::optional<std::int64_t>& count) {
  return count ? digits(*count) : std::string(site.strings("vote.unstated"));
}

std::optional<std::int64_t> value(const Figure& figure) {
  return figure ? std::optional(**figure) : std::nullopt;
}

std::vector<VoteRowView> rows(const Site& site, const Vote& vote) {
  std::vector<VoteRowView> rows;
  rows.reserve(vote.parties.size());
  for (const PartyVotes& party : vote.parties)
    rows.push_back({*party.political_party, cell(site, value(party.yes)),
                    cell(site, value(party.no)), cell(site, value(party.abstain)),
                    cell(site, value(party.absent))});
  const bool known = std::ranges::any_of(
      all_ballots, [&](Ballot ballot) { return ballots(vote, ballot).has_value(); });
  if (known)
    rows.push_back({std::string(site.strings("vote.all")), cell(site, ballots(vote, Ballot::yes)),
                    cell(site, ballots(vote, Ballot::no)),
                    cell(site, ballots(vote, Ballot::abstain)),
                    cell(site, ballots(vote, Ballot::absent))});
  return rows;
}

/// "31 röstade ja. 28 röstade nej. En avstod. Ja-sidan vann."
std::string sentence(const Site& site, const Vote& vote) {
  std::string text;
  const auto add = [&](std::string_view part) {
    text.append(text.empty() ? "" : " ").append(capitalized(part));
  };
  for (const Ballot ballot : all_ballots) {
    const std::optional<std::int64_t> count = ballots(vote, ballot);
    const bool optional = ballot == Ballot::abstain || ballot == Ballot::absent;
    if (!count || (optional && *count == 0)) continue;
    const std::string key = "vote-cast." + std::string(word_of(ballot));
    add(site.wording.count(key, static_cast<std::size_t>(*count)));
  }
  if (vote.casting_vote) add(site.strings("vote.casting"));
  if (vote.winner) add(choice_text(site, "vote-won", **vote.winner));
  return text;
}

std::string difference(const Site& site, const Vote& vote) {
  if (!vote.total) return {};
  std::int64_t sum = 0;
  for (const Ballot ballot : all_ballots)
    sum += ballots(vote, ballot).value_or(0);
  const std::int64_t missing = **vote.total - sum;
  const std::string total = digits(**vote.total);
  if (missing <= 0) return site.strings.format("vote.total", {total});
  return site.strings.format("vote.total-differs", {total, digits(missing)});
}

}  // namespace

const ViewType& view_of(Tag<VoteRowView>) {
  static constexpr ViewField fields[] = {
      view_field<&VoteRowView::heading>("heading"), view_field<&VoteRowView::yes>("yes"),
      view_field<&VoteRowView::no>("no"), view_field<&VoteRowView::abstain>("abstain"),
      view_field<&VoteRowView::absent>("absent")};
  static constexpr ViewType type{"vote-row", fields};
  return type;
}

const ViewType& view_of(Tag<CouncillorVoteView>) {
  static constexpr ViewField fields[] = {view_field<&CouncillorVoteView::person>("person"),
                                         view_field<&CouncillorVoteView::ballot>("ballot")};
  static constexpr ViewType type{"councillor-vote", fields};
  return type;
}

const ViewType& view_of(Tag<VoteView>) {
  static constexpr ViewField fields[] = {
      view_field<&VoteView::caption>("caption"),
      view_field<&VoteView::councillors_caption>("councillors_caption"),
      view_field<&VoteView::yes_means>("yes_means"),
      view_field<&VoteView::no_means>("no_means"),
      view_field<&VoteView::sentence>("sentence"),
      view_field<&VoteView::difference>("difference"),
      view_field<&VoteView::by_party>("by_party"),
      view_field<&VoteView::rows>("rows"),
      view_field<&VoteView::councillors>("councillors"),
      view_field<&VoteView::note>("note"),
      view_field<&VoteView::sources>("sources")};
  static constexpr ViewType type{"vote", fields};
  return type;
}

std::string person_and_party(const std::optional<std::string>& person,
                             const std::optional<std::string>& political_party) {
  if (!person) return political_party.value_or("");
  return political_party ? *person + " (" + *political_party + ")" : *person;
}

VoteView make_vote_view(const Site& site, const Vote& vote, std::string_view number,
                        std::size_t position) {
  VoteView view;
  const std::string what =
      vote.about ? *vote.about
                 : std::string(site.strings(position == 0 ? "vote.the-only" : "vote.one-of"));
  const std::string place = position == 0 ? std::string() : " " + std::to_string(position);
  view.caption = site.strings.format("vote.caption", {number, place, what});
  view.councillors_caption = site.strings.format("vote.councillors", {number, place, what});
  view.yes_means = vote.yes_means.value_or("");
  view.no_means = vote.no_means.value_or("");
  view.sentence = sentence(site, vote);
  view.difference = difference(site, vote);
  view.by_party = !vote.parties.empty();
  view.rows = rows(site, vote);
  for (const CouncillorVote& councillor : vote.councillors)
    view.councillors.push_back({person_and_party(*councillor.person, councillor.political_party),
                                std::string(choice_text(site, "vote-ballot", councillor.ballot))});
  view.note = site.html(vote.note);
  view.sources = citations(site, vote.sources);
  return view;
}

}  // namespace tertial
