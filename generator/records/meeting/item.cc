#include "records/meeting/item.h"

#include "files/file_system.h"

namespace tertial {

const RecordSchema& schema_of(Tag<Proposal>) {
  static constexpr FieldInfo fields[] = {
      field<&Proposal::from>("from", {"organet som föreslår", "the body that proposes"},
                             "\"mjolby/ksts\""),
      field<&Proposal::to>("to", {"organet som ska besluta", "the body that is to decide"},
                           "\"mjolby/ks\""),
      field<&Proposal::text>("text", {"förslaget i egna ord", "the proposal in your own words"},
                             "\"Förslaget antas.\""),
      field<&Proposal::original>("original", {"förslaget ordagrant", "the proposal word for word"},
                                 "\"Kommunstyrelsen antar förslaget.\"", {.max_length = 100000}),
      field<&Proposal::sources>("sources", {"källor", "sources"}, "[\"s2\"]"),
  };
  static constexpr RecordSchema schema{
      .name = "proposal",
      .label = {"ett förslag", "a proposal"},
      .doc = {"Ett förslag till beslut.", "A proposal for a decision."},
      .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<BasisDocument>) {
  static constexpr FieldInfo fields[] = {
      field<&BasisDocument::title>("title", {"handlingens namn", "its name"}, "\"Missiv\"",
                                   {.max_length = 160}),
      field<&BasisDocument::document>(
          "document", {"handlingen, om den är registrerad", "the document, if registered"},
          "\"mjolby/missiv-2017-08-30\""),
  };
  static constexpr RecordSchema schema{
      .name = "basis-document",
      .label = {"ett beslutsunderlag", "a basis document"},
      .doc = {"En handling som beslutet bygger på.", "A document the decision rests on."},
      .fields = fields,
      .shorthand = "title"};
  return schema;
}

const RecordSchema& schema_of(Tag<Item>) {
  static constexpr FieldInfo fields[] = {
      field<&Item::number>("number", {"paragrafens nummer", "its number"}, "36",
                           {.min = 1, .max = 9999}),
      field<&Item::case_>("case", {"ärendet", "the case"}, "\"mjolby/ks-2017-152\""),
      field<&Item::summary>(
          "summary", {"kort om beslutet, i egna ord", "the decision in short, in your own words"},
          "\"Utskottet föreslår dialog vartannat år.\""),
      field<&Item::decision>("decision",
                             {"vad som beslutades; utelämna om det bara finns ett förslag",
                              "what was decided; leave out if there is only a proposal"},
                             "\"Förslaget antogs.\""),
      field<&Item::decision_original>(
          "decision_original", {"beslutet ordagrant", "the decision word for word"},
          "\"Kommunstyrelsen antar förslaget.\"", {.max_length = 100000}),
      field<&Item::proposals>("proposals", {"förslag till beslut", "proposals"},
                              "[{ text = \"Förslaget antas.\" }]"),
      field<&Item::motions>("motions", {"yrkanden", "motions"},
                            "[{ person = \"Förnamn Efternamn\", position = \"bifall\" }]"),
      field<&Item::votes>("votes", {"omröstningar, i ordning", "votes, in order"},
                          "[{ yes = 31, no = 28, abstain = 1, absent = 1, total = 61 }]"),
      field<&Item::reservations>("reservations", {"reservationer", "reservations"},
                                 "[{ person = \"Förnamn Efternamn\" }]"),
      field<&Item::recused>("recused", {"vilka som inte deltog", "who did not take part"},
                            "\"Tre ledamöter.\""),
      field<&Item::basis>("basis", {"beslutsunderlag", "what the decision rests on"},
                          "[\"Missiv\"]"),
      field<&Item::recipients>("recipients",
                               {"beslutet skickas till (organ och roller)",
                                "the decision is sent to (bodies and roles)"},
                               "[\"Kommunstyrelsen\"]"),
      field<&Item::appeal>("appeal",
                           {"hur beslutet kan överklagas, om det sägs; annars antas "
                            "laglighetsprövning när det finns ett beslut",
                            "how the decision can be appealed, if that is said; else legality "
                            "review is assumed where there is a decision"},
                           "\"legality-review\""),
  };
  static constexpr RecordSchema schema =
      record_schema<Item>({.name = "item",
                           .label = {"en paragraf", "an item"},
                           .folder = "minutes",
                           .doc = {"En paragraf i ett protokoll. Brödtexten är bakgrunden.",
                                   "An item of the minutes. The body text is the background."},
                           .fields = fields});
  return schema;
}

const Record* find_meeting(const Model& model, const Record& item) {
  return model.find<Meeting>(folder_of(item.id));
}

}  // namespace tertial
