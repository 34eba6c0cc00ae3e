#include <algorithm>
#include <initializer_list>
#include <map>

#include "base/text.h"
#include "files/file_system.h"
#include "law/deadlines.h"
#include "markdown/readability.h"
#include "records/meeting/item.h"
#include "records/meeting/messages.h"
#include "records/registry.h"
#include "schema/unread.h"

namespace tertial {
namespace {

constexpr std::size_t most_words_of_summary = 60;
constexpr Ballot all_ballots[] = {Ballot::yes, Ballot::no, Ballot::abstain, Ballot::absent};

Text word(Ballot ballot) {
  return choices_of<Ballot>[static_cast<std::size_t>(ballot)].doc;
}

std::string number(std::int64_t value) {
  return std::to_string(value);
}

/// The stated total against the four figures; only when all that belong to it are known.
void check_total(const Vote& vote, const RuleContext& context) {
  if (!vote.total) return;
  std::int64_t sum = 0;
  std::string parts;
  bool complete = ballots(vote, Ballot::yes) && ballots(vote, Ballot::no);
  for (const Ballot ballot : all_ballots) {
    const std::optional<std::int64_t> part = ballots(vote, ballot);
    if (!part) continue;
    sum += *part;
    parts.append(parts.empty() ? "" : " + ").append(number(*part));
  }
  // What is not stated can only make the sum larger.
  for (const Ballot ballot : {Ballot::abstain, Ballot::absent})
    complete = complete && ballots(vote, ballot);
  if (complete ? sum == **vote.total : sum <= **vote.total) return;
  context.out
      .report(meeting_kind("vote.wrong-total"), vote.total->at, {number(**vote.total), number(sum)})
      .with_help({"{0} = {1}: rätta siffran som är fel, eller ta bort total",
                  "{0} = {1}: correct the figure that is wrong, or leave out total"},
                 {parts, number(sum)});
}

/// A stated figure against the parties'. Those that state none can only make the sum larger.
void check_party_sum(const Vote& vote, Ballot ballot, const RuleContext& context) {
  const Figure& stated = figure(vote, ballot);
  const std::optional<PartySum> parties = party_sum(vote, ballot);
  if (!stated || !parties) return;
  if (parties->complete ? parties->stated == **stated : parties->stated <= **stated) return;
  context.out
      .report(meeting_kind("vote.parties-differ"), stated->at,
              {word(ballot), number(**stated), number(parties->stated)})
      .with_help({"skriv {0} = {1}, eller rätta partiernas siffror",
                  "write {0} = {1}, or correct the figures of the parties"},
                 {word_of(ballot), number(parties->stated)});
}

/// A stated figure against the sum of the parties, and against the named councillors.
void check_parts(const Vote& vote, const RuleContext& context) {
  for (const Ballot ballot : all_ballots) {
    check_party_sum(vote, ballot, context);
    const Figure& stated = figure(vote, ballot);
    if (!stated) continue;
    const std::optional<std::int64_t> named = councillor_sum(vote, ballot);
    if (named && *named != **stated)
      context.out
          .report(meeting_kind("vote.councillors-differ"), stated->at,
                  {word(ballot), number(**stated), number(*named)})
          .with_help({"skriv {0} = {1}, eller ta med alla ledamöter",
                      "write {0} = {1}, or list all councillors"},
                     {word_of(ballot), number(*named)});
  }
}

/// The larger side decides; between equal numbers the chair's vote does.
void check_winner(const Vote& vote, const RuleContext& context) {
  const std::optional<std::int64_t> yes = ballots(vote, Ballot::yes);
  const std::optional<std::int64_t> no = ballots(vote, Ballot::no);
  const bool equal = yes == no;
  if (vote.casting_vote && yes && no && !equal)
    context.out
        .report(meeting_kind("vote.casting-vote-unequal"), vote.at, {number(*yes), number(*no)})
        .with_help({"ta bort casting_vote, eller rätta talen",
                    "remove casting_vote, or correct the figures"});
  if (!vote.winner || !yes || !no) return;
  const bool follows =
      equal ? vote.casting_vote : (**vote.winner == VoteWinner::yes) == (*yes > *no);
  if (follows) return;
  Diagnostic& finding = context.out.report(meeting_kind("vote.winner-differs"), vote.winner->at,
                                           {number(*yes), number(*no)});
  if (equal)
    finding.with_help({"avgjorde ordförandens röst? lägg till: casting_vote = true",
                       "did the chair's vote decide? add: casting_vote = true"});
  else
    finding.with_help({"skriv winner = \"{0}\", eller rätta talen",
                       "write winner = \"{0}\", or correct the figures"},
                      {word_of(*yes > *no ? VoteWinner::yes : VoteWinner::no)});
}

/// Ja and nej mean different things.
void check_meanings(const Vote& vote, const RuleContext& context) {
  if (vote.yes_means && vote.no_means && lower_case(*vote.yes_means) == lower_case(*vote.no_means))
    context.out.report(meeting_kind("vote.same-meaning"), vote.at, {quoted(*vote.yes_means)})
        .with_help({"skriv vad en nej-röst innebar", "write what a no meant"});
}

/// Those absent are counted too, so that votes of one § have one total.
void check_totals(const Item& item, const RuleContext& context) {
  const Located<std::int64_t>* first = nullptr;
  for (const Vote& vote : item.votes) {
    if (!vote.total) continue;
    const Located<std::int64_t>& total = *vote.total;
    if (first && **first != *total)
      context.out
          .report(meeting_kind("vote.totals-differ"), total.at, {number(*total), number(**first)})
          .with_note(first->at, {"den första", "the first"});
    if (!first) first = &total;
  }
}

/// Whoever votes has one row.
void check_repeated(const Vote& vote, const RuleContext& context) {
  std::map<std::string_view, Span> parties;
  for (const PartyVotes& party : vote.parties) {
    const Located<std::string>& name = party.political_party;
    if (const auto [first, fresh] = parties.emplace(*name, name.at); !fresh)
      context.out.report(meeting_kind("vote.party-twice"), name.at, {quoted(*name)})
          .with_note(first->second, {"den första", "the first"})
          .with_help(
              {"lägg ihop partiets röster på en rad", "add the party's votes up in one line"});
  }
  std::map<std::pair<std::string_view, std::string_view>, Span> councillors;
  for (const CouncillorVote& one : vote.councillors) {
    const std::string_view party =
        one.political_party ? std::string_view(*one.political_party) : std::string_view();
    const auto [first, fresh] =
        councillors.emplace(std::pair(std::string_view(*one.person), party), one.person.at);
    if (!fresh)
      context.out
          .report(meeting_kind("vote.councillor-twice"), one.person.at, {quoted(*one.person)})
          .with_note(first->second, {"den första", "the first"})
          .with_help({"ta bort den ena raden, eller rätta namnet",
                      "delete one of the lines, or correct the name"});
  }
}

void check_adjustment(const Meeting& meeting, const RuleContext& context) {
  const std::optional<Date> day = stated_day(meeting.date);
  const std::optional<Date> adjusted = stated_day(meeting.adjusted);
  if (!day || !adjusted || !meeting.adjusted) return;
  if (*adjusted < *day)
    context.out
        .report(meeting_kind("meeting.adjusted-before"), meeting.adjusted->at,
                {to_string(*adjusted), to_string(*day)})
        .with_help({"protokollet justeras tidigast den {0}: kontrollera båda dagarna",
                    "minutes are adjusted on {0} at the earliest: check both days"},
                   {to_string(*day)});
  if (const auto last = missed(Deadline::adjustment, day, adjusted))
    context.out.report(meeting_kind("meeting.adjusted-late"), meeting.adjusted->at,
                       {to_string(*adjusted), to_string(*day), to_string(*last),
                        unchecked_in_words(Deadline::adjustment, *day)});
}

void check_times(const Meeting& meeting, const RuleContext& context) {
  const bool day = meeting.date.precision == PartialDate::Precision::day || is_unread(meeting.date);
  if (const auto& first = meeting.time ? meeting.time : meeting.ends; first && !day)
    context.out
        .report(meeting_kind("meeting.time-without-day"), first->at, {to_string(first->value)})
        .with_help({"skriv dagen i fältet `date`, eller ta bort klockslaget",
                    "write the day in the field `date`, or delete the time"});
  if (!meeting.ends || !day) return;
  if (!meeting.time)
    context.out
        .report(meeting_kind("meeting.ends-without-time"), meeting.ends->at,
                {to_string(meeting.ends->value)})
        .with_help({"lägg till: time = \"…\"", "add: time = \"…\""});
  else if (meeting.time->value.hour < 24 && meeting.ends->value <= meeting.time->value)
    context.out
        .report(meeting_kind("meeting.ends-before-it-begins"), meeting.ends->at,
                {to_string(meeting.ends->value), to_string(meeting.time->value)})
        .with_note(meeting.time->at, {"mötet börjar här", "the meeting begins here"})
        .with_help({"rätta `time` eller `ends`", "correct `time` or `ends`"});
}

/// A decision belongs to a case; where the source names none, that is said, not left out.
void check_case_of(const Record& record, const RuleContext& context) {
  const auto& item = record.as<Item>();
  if (item.case_ || (!item.decision && !item.decision_original)) return;
  if (std::ranges::any_of(item.common.gaps, [](const Gap& gap) {
        return lower_case(gap.what).find("diarienummer") != std::string::npos;
      }))
    return;
  context.out.report(meeting_kind("item.no-case"), whole_file(record.file))
      .with_help({"skriv case = \"id\", eller berätta att numret inte framgår: gaps = [{ what = "
                  "\"Diarienummer\", reason = \"not-stated\" }]",
                  "write case = \"id\", or tell that the number is not stated: gaps = [{ what = "
                  "\"Diarienummer\", reason = \"not-stated\" }]"});
}

/// What was decided in the words of the minutes is hard to read: it needs a short text beside it.
void check_summary(const Record& record, const RuleContext& context) {
  const auto& item = record.as<Item>();
  if (!item.decision_original) return;
  if (!item.summary) {
    context.out.report(meeting_kind("item.no-summary"), item.decision_original->at)
        .with_help({"skriv summary = \"…\", högst {0} ord om vad som beslutades",
                    "write summary = \"…\", at most {0} words on what was decided"},
                   {most_words_of_summary});
    return;
  }
  const std::size_t words = measure_readability(item.summary->text, SIZE_MAX).words;
  if (words > most_words_of_summary)
    context.out.report(meeting_kind("item.long-summary"), item.summary->at,
                       {words, most_words_of_summary});
}

/// "ks/2024-06-11": body and day. Folders that are named in another way are the editor's own.
void check_folder(const Record& record, const Meeting& meeting, const RuleContext& context) {
  const std::string_view name = last_part(record.id);
  const std::optional<Date> day = parse_date(name);
  if (!day || !meeting.body.resolved()) return;
  const std::optional<Date> stated = stated_day(meeting.date);
  const std::string wanted =
      std::string(meeting.body.id()) + "/" + (stated ? to_string(*stated) : std::string(name));
  if (record.id != wanted)
    context.out
        .report(meeting_kind("meeting.other-folder"), meeting.body.raw.at,
                {quoted(record.id), quoted(wanted)})
        .with_help({"döp om mappen till minutes/{0}/, eller rätta body och date",
                    "rename the folder to minutes/{0}/, or correct body and date"},
                   {wanted});
}

}  // namespace

void check_meeting(const Record& record, const RuleContext& context) {
  const auto& meeting = record.as<Meeting>();
  check_folder(record, meeting, context);
  check_times(meeting, context);
  check_adjustment(meeting, context);
}

std::string meant_item_id(const Record& record) {
  const std::int64_t number = record.as<Item>().number;
  const std::string_view folder = folder_of(record.id);
  return number > 0 && !folder.empty() ? std::string(folder) + "/p" + std::to_string(number)
                                       : std::string();
}

void check_item(const Record& record, const RuleContext& context) {
  const auto& item = record.as<Item>();
  if (!find_meeting(context.model, record))
    context.out.report(meeting_kind("item.no-meeting"), whole_file(record.file))
        .with_help({"skriv mötet i content/minutes/{0}/meeting.toml",
                    "write the meeting in content/minutes/{0}/meeting.toml"},
                   {folder_of(record.id)});
  if (const std::string meant = meant_item_id(record); !meant.empty() && meant != record.id)
    context.out
        .report(meeting_kind("item.wrong-name"), whole_file(record.file),
                {std::to_string(item.number)})
        .with_help({"döp om filen till {0}.md, eller rätta number",
                    "rename the file to {0}.md, or correct number"},
                   {last_part(meant)});
  check_case_of(record, context);
  check_summary(record, context);
  for (const Vote& vote : item.votes) {
    check_total(vote, context);
    check_parts(vote, context);
    check_winner(vote, context);
    check_repeated(vote, context);
    check_meanings(vote, context);
  }
  check_totals(item, context);
  for (const Reservation& reservation : item.reservations)
    if (!reservation.person && !reservation.political_party && !reservation.note)
      context.out.report(meeting_kind("item.nameless-reservation"), reservation.at)
          .with_help({"lägg till person, political_party eller note",
                      "add person, political_party or note"});
}

}  // namespace tertial
