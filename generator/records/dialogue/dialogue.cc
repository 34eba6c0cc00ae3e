#include "records/dialogue/dialogue.h"

#include "records/dialogue/messages.h"
#include "records/registry.h"

namespace tertial {

const RecordSchema& schema_of(Tag<Feedback>) {
  static constexpr FieldInfo fields[] = {
      field<&Feedback::text>("text", {"svaret, i egna ord", "the answer, in your own words"},
                             "\"Nämnden satte upp lyktor.\""),
      field<&Feedback::date>("date", {"när svaret gavs", "when it was given"}, "\"2019-10\""),
      field<&Feedback::sources>("sources", {"källor", "sources"}, "[\"w19\"]"),
  };
  static constexpr RecordSchema schema{
      .name = "feedback",
      .label = {"en återkoppling", "feedback"},
      .doc = {"Vad deltagarna fick för svar.", "What answer those who took part were given."},
      .fields = fields,
      .shorthand = "text"};
  return schema;
}

const RecordSchema& schema_of(Tag<DialogueMeetings>) {
  static constexpr FieldInfo fields[] = {
      field<&DialogueMeetings::title>("title", {"vilka möten", "which meetings"}, "\"Dialogmöten\"",
                                      {.max_length = 120}),
      field<&DialogueMeetings::date>("date", {"när", "when"}, "\"2017\""),
      field<&DialogueMeetings::count>("count", {"antal", "number"}, "7", {.min = 1, .max = 1000}),
      field<&DialogueMeetings::place>("place", {"var", "where"}, "\"Bäckskolan\"",
                                      {.max_length = 120}),
      field<&DialogueMeetings::sources>("sources", {"källor", "sources"}, "[\"w50\"]"),
  };
  static constexpr RecordSchema schema{
      .name = "dialogue-meetings",
      .label = {"möten i en dialog", "meetings of a dialogue"},
      .doc = {"Möten i en dialog som hade flera.", "Meetings of a dialogue that had several."},
      .fields = fields,
      .shorthand = "title"};
  return schema;
}

const RecordSchema& schema_of(Tag<Dialogue>) {
  static constexpr FieldInfo fields[] = {
      field<&Dialogue::date>(
          "date", {"när; två punkter om det inte framgår", "when; two dots if not stated"},
          "\"2019-05\""),
      field<&Dialogue::state>(
          "state",
          {"hållen, planerad, pausad eller inställd", "held, planned, paused or cancelled"},
          "\"held\""),
      field<&Dialogue::body>("body", {"organet som höll den", "the body that held it"},
                             "\"utskott-nord\"", {.suggested = true}),
      field<&Dialogue::parties>("parties", {"parter som höll den", "parties that held it"},
                                "[\"linkopings-kommun\"]"),
      field<&Dialogue::districts>("districts", {"platser", "places"}, "[\"hejdegarden\"]",
                                  {.suggested = true}),
      field<&Dialogue::place>("place", {"lokal eller adress", "venue"}, "\"Bäckskolan\"",
                              {.max_length = 120}),
      field<&Dialogue::municipality>(
          "municipality",
          {"kommun, om det inte är webbplatsens egen", "municipality, if not the site's own"},
          "\"mjolby\""),
      field<&Dialogue::text>(
          "text", {"vad den handlade om, i egna ord", "what it was about, in your own words"},
          "\"Trygghet kring torget.\""),
      field<&Dialogue::method>("method", {"hur den gick till", "how it was held"},
                               "\"Samtal i små grupper.\""),
      field<&Dialogue::target_group>("target_group", {"vilka den riktade sig till", "for whom"},
                                     "\"årskurs 8\"", {.max_length = 160}),
      field<&Dialogue::themes>("themes", {"teman", "themes"}, "[\"Centrum\"]"),
      field<&Dialogue::meetings>("meetings", {"möten, om den hade flera", "meetings, if several"},
                                 "[{ title = \"Dialogmöten\", count = 7 }]"),
      field<&Dialogue::participants>("participants", {"antal som kom", "number who came"}, "7",
                                     {.min = 0, .max = 1'000'000}),
      field<&Dialogue::comments>("comments", {"antal synpunkter", "number of comments"}, "16",
                                 {.min = 0, .max = 1'000'000}),
      field<&Dialogue::documentation>("documentation", {"dokumentationen", "the documentation"},
                                      "\"minnesanteckningar\""),
      field<&Dialogue::documentation_note>(
          "documentation_note", {"vad som är känt om dokumentationen", "what is known of it"},
          "\"Svaren fylldes på i efterhand.\""),
      field<&Dialogue::feedback>("feedback", {"svaret till deltagarna", "the answer given"},
                                 "{ text = \"Lyktor sattes upp.\", date = \"2019-10\" }"),
      field<&Dialogue::forum>("forum", {"forumet som den hör till", "the forum it belongs to"},
                              "\"utskottens-dialoger\""),
      field<&Dialogue::follows_from>("follows_from", {"vad den följer av", "what it follows from"},
                                     "[{ pledge = \"skaggetorp-2017\" }]"),
  };
  static constexpr RecordSchema schema = record_schema<Dialogue>(
      {.name = "dialogue",
       .label = {"en medborgardialog", "a dialogue"},
       .folder = "dialogues",
       .doc = {"En medborgardialog, hållen eller planerad.", "A dialogue with residents."},
       .fields = fields});
  return schema;
}

void check_dialogue(const Record& record, const RuleContext& context) {
  const auto& dialogue = record.as<Dialogue>();
  check_grounds(dialogue.follows_from, context);
  if (!dialogue.feedback) return;
  const auto& given = dialogue.feedback->date;
  if (dialogue.state != DialogueState::held)
    context.out.report(dialogue_kind("dialogue.feedback-not-held"), dialogue.feedback->text.at)
        .with_help({"skriv state = \"held\" om en källa visar att dialogen hölls",
                    "write state = \"held\" if a source shows that it was held"});
  if (given && given->value.stated() && dialogue.date->stated() &&
      given->value.last < dialogue.date->first)
    context.out
        .report(dialogue_kind("dialogue.feedback-before"), given->at,
                {to_string(given->value), to_string(*dialogue.date)})
        .with_note(dialogue.date.at, {"dialogens dag står här", "the dialogue's day is here"})
        .with_help({"rätta en av dagarna", "correct one of the days"});
}

}  // namespace tertial
