#include "records/forum/forum.h"

#include "records/agreement/succession.h"
#include "records/forum/messages.h"

namespace tertial {

const RecordSchema& schema_of(Tag<Rhythm>) {
  static constexpr FieldInfo fields[] = {
      field<&Rhythm::times>("times", {"antal gånger", "number of times"}, "2",
                            {.optional = true, .min = 1, .max = 366}),
      field<&Rhythm::per>(
          "per", {"per vecka, månad, år eller vartannat år", "per week, month, year or two years"},
          "\"year\""),
      field<&Rhythm::at_most>("at_most",
                              {"true om det är så många som får hållas, inte ska",
                               "true if so many may be held, not must"},
                              "true", {.optional = true}),
      field<&Rhythm::alternates_with>(
          "alternates_with",
          {"undersökningen som görs de andra åren", "the survey that is held in the other years"},
          "\"medborgarundersokningen\""),
      field<&Rhythm::during>("during", {"när uppgiften gällde", "when this was so"}, "\"2019\""),
      field<&Rhythm::note>("note", {"förklaring", "explanation"}, "\"Fler möten kan hållas.\""),
      field<&Rhythm::sources>("sources", {"källor", "sources"}, "[\"s1\"]"),
  };
  static constexpr RecordSchema schema{
      .name = "rhythm",
      .label = {"hur ofta", "how often"},
      .doc = {"Hur ofta ett forum möts.", "How often a forum meets."},
      .fields = fields,
      .shorthand = "per"};
  return schema;
}

const RecordSchema& schema_of(Tag<Occasion>) {
  static constexpr FieldInfo fields[] = {
      field<&Occasion::theme>("theme", {"mötets tema", "theme of the meeting"}, "\"Rättsvårdande\"",
                              {.max_length = 160}),
      field<&Occasion::month>("month", {"månad, 1–12", "month, 1–12"}, "3", {.min = 1, .max = 12}),
      field<&Occasion::season>("season", {"årstid", "season"}, "\"spring\""),
      field<&Occasion::sources>("sources", {"källor", "sources"}, "[\"s1\"]"),
  };
  static constexpr RecordSchema schema{
      .name = "occasion",
      .label = {"ett av årets möten", "one of the year's meetings"},
      .doc = {"Ett av årets möten, med tema och tid om källan säger det.",
              "One of the year's meetings, with theme and time where the source gives them."},
      .fields = fields,
      .shorthand = "theme"};
  return schema;
}

const RecordSchema& schema_of(Tag<Forum>) {
  static constexpr FieldInfo fields[] = {
      field<&Forum::kind>("kind", {"slag av forum", "kind of forum"}, "\"steering\""),
      field<&Forum::purpose>("purpose", {"vad det är till för", "what it is for"},
                             "\"Delar lägesbild.\"", {.suggested = true}),
      field<&Forum::rhythm>("rhythm", {"hur ofta det möts", "how often it meets"},
                            "{ times = 2, per = \"year\" }", {.suggested = true}),
      field<&Forum::occasions>("occasions", {"årets möten, med tema", "the year's meetings"},
                               "[{ theme = \"Ideell sektor\", season = \"autumn\" }]"),
      field<&Forum::municipality>(
          "municipality",
          {"kommun, om det inte är webbplatsens egen", "municipality, if not the site's own"},
          "\"mjolby\""),
      field<&Forum::convener>("convener", {"organet som kallar", "the body that convenes it"},
                              "\"sakerhetsenheten\""),
      field<&Forum::bodies>("bodies", {"organ som är med", "bodies that take part"}, "[\"ks\"]"),
      field<&Forum::parties>("parties", {"parter som är med", "parties that take part"},
                             "[\"lpo-linkoping\"]"),
      field<&Forum::participants>("participants",
                                  {"övriga deltagare, som roller eller organisationer",
                                   "other participants, as roles or organisations"},
                                  "\"Fastighetsägare och föreningar.\""),
      field<&Forum::districts>("districts", {"platser det gäller", "places it is about"},
                               "[\"skaggetorp\"]"),
      field<&Forum::valid>("valid", {"när det finns", "when it exists"},
                           "{ known_at = \"2019-08-31\" }", {.optional = true}),
      field<&Forum::proposed>("proposed",
                              {"true om det bara är föreslaget", "true if it is only proposed"},
                              "true", {.optional = true}),
      field<&Forum::supersedes>("supersedes", {"forum som det ersätter", "forums it replaces"},
                                "[\"libras-moten\"]"),
      field<&Forum::follows_from>("follows_from", {"vad det följer av", "what it follows from"},
                                  "[{ agreement = \"mjolby/polisen\" }]"),
  };
  static constexpr RecordSchema schema =
      record_schema<Forum>({.name = "forum",
                            .label = {"ett forum", "a forum"},
                            .folder = "forums",
                            .doc = {"Ett samverkansforum: möten som hålls om och om igen.",
                                    "A forum: meetings that are held again and again."},
                            .fields = fields});
  return schema;
}

void check_forum(const Record& record, const RuleContext& context) {
  const auto& forum = record.as<Forum>();
  check_validity(forum.valid, context);
  check_grounds(forum.follows_from, context);
  for (const Occasion& occasion : forum.occasions)
    if (occasion.month && occasion.season)
      context.out.report(forum_kind("forum.month-and-season"), occasion.at)
          .with_help({"behåll månaden", "keep the month"});
  if (!forum.rhythm) return;
  const Rhythm& rhythm = *forum.rhythm;
  if (rhythm.alternates_with && rhythm.per != RhythmUnit::two_years)
    context.out.report(forum_kind("forum.alternates-yearly"), rhythm.at)
        .with_help({"skriv per = \"two-years\"", "write per = \"two-years\""});
  if (rhythm.per == RhythmUnit::year &&
      forum.occasions.size() > static_cast<std::size_t>(rhythm.times))
    context.out
        .report(forum_kind("forum.too-many-occasions"),
                forum.occasions[static_cast<std::size_t>(rhythm.times)].at,
                {std::to_string(forum.occasions.size()), std::to_string(rhythm.times)})
        .with_help({"skriv times = {0}, eller ta bort det möte som inte hålls varje år",
                    "write times = {0}, or remove the meeting that is not held every year"},
                   {std::to_string(forum.occasions.size())});
}

void check_forums(const RuleContext& context) {
  check_successions(context.model.all<Forum>(), succession_of<Forum>, context);
}

}  // namespace tertial
