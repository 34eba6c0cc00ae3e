#include "records/meeting/vote.h"

#include <algorithm>

namespace tertial {
namespace {

template <class T>
const Figure& figure_of(const T& row, Ballot ballot) {
  switch (ballot) {
    case Ballot::yes:
      return row.yes;
    case Ballot::no:
      return row.no;
    case Ballot::abstain:
      return row.abstain;
    case Ballot::absent:
      break;
  }
  return row.absent;
}

constexpr Rules heads = {.min = 0, .max = 1000};

}  // namespace

const Figure& figure(const Vote& vote, Ballot ballot) {
  return figure_of(vote, ballot);
}
const Figure& figure(const PartyVotes& party, Ballot ballot) {
  return figure_of(party, ballot);
}

std::optional<PartySum> party_sum(const Vote& vote, Ballot ballot) {
  PartySum sum;
  bool any = false;
  for (const PartyVotes& party : vote.parties) {
    const Figure& part = figure(party, ballot);
    if (part) sum.stated += **part;
    any = any || part;
    sum.complete = sum.complete && part;
  }
  return any ? std::optional(sum) : std::nullopt;
}

std::optional<std::int64_t> councillor_sum(const Vote& vote, Ballot ballot) {
  if (vote.councillors.empty()) return std::nullopt;
  return std::ranges::count(vote.councillors, ballot, &CouncillorVote::ballot);
}

std::optional<std::int64_t> ballots(const Vote& vote, Ballot ballot) {
  if (const Figure& stated = figure(vote, ballot)) return **stated;
  if (const auto sum = party_sum(vote, ballot); sum && sum->complete) return sum->stated;
  return councillor_sum(vote, ballot);
}

const RecordSchema& schema_of(Tag<PartyVotes>) {
  static constexpr FieldInfo fields[] = {
      field<&PartyVotes::political_party>("political_party", {"partibeteckning", "political party"},
                                          "\"S\"", {.max_length = 40}),
      field<&PartyVotes::yes>("yes", {"antal ja", "number of yes"}, "7", heads),
      field<&PartyVotes::no>("no", {"antal nej", "number of no"}, "0", heads),
      field<&PartyVotes::abstain>("abstain", {"antal som avstod", "number abstaining"}, "0", heads),
      field<&PartyVotes::absent>("absent", {"antal frånvarande", "number absent"}, "1", heads),
  };
  static constexpr RecordSchema schema{.name = "party-votes",
                                       .label = {"ett partis röster", "the votes of a party"},
                                       .doc = {"Hur ett partis ledamöter röstade, i antal.",
                                               "How the members of a party voted, in numbers."},
                                       .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<CouncillorVote>) {
  static constexpr FieldInfo fields[] = {
      field<&CouncillorVote::person>("person",
                                     {"den förtroendevaldas namn", "name of the elected person"},
                                     "\"Förnamn Efternamn\"", {.max_length = 80}),
      field<&CouncillorVote::political_party>(
          "political_party", {"partibeteckning", "political party"}, "\"S\"", {.max_length = 40}),
      field<&CouncillorVote::ballot>("ballot", {"hur rösten lades", "how the vote was cast"},
                                     "\"yes\""),
  };
  static constexpr RecordSchema schema{
      .name = "councillor-vote",
      .label = {"en ledamots röst", "the vote of a councillor"},
      .doc = {"En ledamots röst. Bara där protokollet redovisar den.",
              "The vote of a councillor. Only where the minutes record it."},
      .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<Vote>) {
  static constexpr FieldInfo fields[] = {
      field<&Vote::about>("about", {"vad omröstningen gällde", "what was put to the vote"},
                          "\"återremiss\"", {.max_length = 200}),
      field<&Vote::yes_means>("yes_means", {"vad en ja-röst innebar", "what a yes meant"},
                              "\"bifall till styrelsens förslag\"", {.max_length = 200}),
      field<&Vote::no_means>("no_means", {"vad en nej-röst innebar", "what a no meant"},
                             "\"avslag\"", {.max_length = 200}),
      field<&Vote::yes>("yes", {"antal ja", "number of yes"}, "31", heads),
      field<&Vote::no>("no", {"antal nej", "number of no"}, "28", heads),
      field<&Vote::abstain>("abstain", {"antal som avstod", "number abstaining"}, "1", heads),
      field<&Vote::absent>("absent", {"antal frånvarande", "number absent"}, "1", heads),
      field<&Vote::total>("total",
                          {"antal ledamöter enligt protokollet, alla fyra tillsammans",
                           "number of members as the minutes state it, all four together"},
                          "61", heads),
      field<&Vote::parties>("parties", {"röster per parti", "votes per party"},
                            "[{ political_party = \"S\", yes = 7 }]"),
      field<&Vote::councillors>("councillors",
                                {"röster per ledamot, bara där protokollet redovisar dem",
                                 "votes per councillor, only where the minutes record them"},
                                "[{ person = \"Förnamn Efternamn\", ballot = \"yes\" }]"),
      field<&Vote::winner>("winner", {"vilken sida som vann", "which side won"}, "\"yes\""),
      field<&Vote::casting_vote>("casting_vote",
                                 {"ordförandens röst avgjorde när det vägde lika",
                                  "the chair's vote decided between equal numbers"},
                                 "true", {.optional = true}),
      field<&Vote::note>("note", {"annat om omröstningen", "anything else about the vote"},
                         "\"Siffrorna framgår inte.\""),
      field<&Vote::sources>("sources", {"källor", "sources"}, "[\"s2\"]"),
  };
  static constexpr RecordSchema schema{
      .name = "vote",
      .label = {"en omröstning", "a vote"},
      .doc = {"En omröstning, med de siffror som protokollet redovisar.",
              "A vote, with the figures that the minutes record."},
      .fields = fields,
      .shorthand = "note"};
  return schema;
}

const RecordSchema& schema_of(Tag<Motion>) {
  static constexpr FieldInfo fields[] = {
      field<&Motion::person>("person", {"den förtroendevaldas namn", "name of the elected person"},
                             "\"Förnamn Efternamn\"", {.max_length = 80}),
      field<&Motion::political_party>("political_party", {"partibeteckning", "political party"},
                                      "\"S\"", {.max_length = 40}),
      field<&Motion::position>("position", {"vad som yrkades", "what was moved"}, "\"bifall\"",
                               {.max_length = 200}),
      field<&Motion::about>("about", {"på vad, om det anges", "on what, if stated"},
                            "\"förvaltningens förslag\"", {.max_length = 200}),
      field<&Motion::text>("text",
                           {"yrkandets innehåll i egna ord", "its content in your own words"},
                           "\"Löftet ska också gälla skolvägarna.\""),
      field<&Motion::sources>("sources", {"källor", "sources"}, "[\"s2\"]"),
  };
  static constexpr RecordSchema schema{
      .name = "motion",
      .label = {"ett yrkande", "a motion"},
      .doc = {"Ett yrkande. Namn bara som protokollet redovisar det.",
              "A motion. Names only as the minutes record them."},
      .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<Reservation>) {
  static constexpr FieldInfo fields[] = {
      field<&Reservation::person>("person",
                                  {"den förtroendevaldas namn", "name of the elected person"},
                                  "\"Förnamn Efternamn\"", {.max_length = 80}),
      field<&Reservation::political_party>(
          "political_party", {"partibeteckning", "political party"}, "\"M\"", {.max_length = 40}),
      field<&Reservation::text>("text", {"skälen, i egna ord", "the reasons, in your own words"},
                                "\"Förslaget kostar för mycket.\""),
      field<&Reservation::note>("note", {"vad som inte framgår", "what is not stated"},
                                "\"Vem som reserverade sig framgår inte.\""),
      field<&Reservation::sources>("sources", {"källor", "sources"}, "[\"s2\"]"),
  };
  static constexpr RecordSchema schema{
      .name = "reservation",
      .label = {"en reservation", "a reservation"},
      .doc = {"En reservation mot beslutet: av en person, av ett parti, eller av någon som det "
              "lästa inte namnger.",
              "A reservation against the decision: by a person, by a party, or by somebody whom "
              "what was read does not name."},
      .fields = fields};
  return schema;
}

}  // namespace tertial
