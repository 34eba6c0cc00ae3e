#include "records/followup/followup.h"

#include <algorithm>

namespace tertial {

const RecordSchema& schema_of(Tag<Evidence>) {
  static constexpr FieldInfo fields[] = {
      field<&Evidence::figure>("figure",
                               {"talet som källan ger det", "the figure as the source gives it"},
                               "\"14\"", {.max_length = 60}),
      field<&Evidence::unit>("unit", {"vad talet räknar", "what it counts"},
                             "\"gemensamma tillsynsbesök\"", {.max_length = 120}),
      field<&Evidence::comparison>(
          "comparison", {"vad det jämförs med i källan", "what the source compares it with"},
          "\"mer än dubbelt mot 2016\"", {.max_length = 160}),
      field<&Evidence::measures>("measures",
                                 {"om talet räknar vad som gjorts eller vad det ledde till",
                                  "whether the figure counts what was done or what came of it"},
                                 "\"effect\"", {.optional = true}),
      field<&Evidence::note>("note", {"förklaring", "explanation"}, "\"Avkortat i källan.\""),
      field<&Evidence::sources>("sources", {"källor", "sources"}, "[\"s2\"]"),
  };
  static constexpr RecordSchema schema{
      .name = "evidence",
      .label = {"ett mått", "a figure"},
      .doc = {"Ett tal som visar vad som gjorts eller hur det gått.",
              "A figure that shows what was done or what came of it."},
      .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<Reply>) {
  static constexpr FieldInfo fields[] = {
      field<&Reply::party>("party", {"parten som svarar", "the party that replies"}, "\"polisen\""),
      field<&Reply::text>("text", {"svaret", "the reply"}, "\"Arbetet fortsätter.\""),
      field<&Reply::date>("date", {"när; \"..\" om det inte framgår", "when; \"..\" if not stated"},
                          "\"2024-02-01\""),
      field<&Reply::sources>(
          "sources",
          {"källor, om andra än uppföljningens", "sources, if other than the follow-up's"},
          "[\"w05\"]"),
  };
  static constexpr RecordSchema schema{.name = "reply",
                                       .label = {"ett svar", "a reply"},
                                       .doc = {"En ansvarig parts egen rad bredvid redovisningen.",
                                               "A responsible party's own line beside the report."},
                                       .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<PointReport>) {
  static constexpr FieldInfo fields[] = {
      field<&PointReport::point>("point", {"punktens kod i löftet", "code of the pledge's point"},
                                 "\"N1\"", {.max_length = 12}),
      field<&PointReport::status>("status",
                                  {"status som källan uttrycker den; annars unassessed",
                                   "status as the source expresses it; else unassessed"},
                                  "\"ongoing\""),
      field<&PointReport::assessed_by>("assessed_by", {"vem som bedömt", "who assessed"},
                                       "\"source\"", {.optional = true}),
      field<&PointReport::assessment>(
          "assessment",
          {"skäl för bedömningen; krävs när redaktionen bedömt",
           "reason for the assessment; required when the editors assessed"},
          "\"Källan skriver att det fortsätter.\""),
      field<&PointReport::text>("text",
                                {"vad som gjorts, i egna ord", "what was done, in your own words"},
                                "\"Fem sök med hund i skolor.\""),
      field<&PointReport::effect>(
          "effect",
          {"vad det ledde till, om källan säger det", "what came of it, if the source says so"},
          "\"Inga fynd gjordes.\""),
      field<&PointReport::effect_absent>(
          "effect_absent",
          {"varför ingen effekt står här, när det som är gjort är klart",
           "why no effect stands here, when what was to be done is done"},
          "\"not-stated\""),
      field<&PointReport::evidence>("evidence", {"tal i redovisningen", "figures in the report"},
                                    "[{ figure = \"5\", unit = \"sök\" }]"),
      field<&PointReport::contributors>(
          "contributors", {"parter som medverkade", "parties that took part"}, "[\"polisen\"]"),
      field<&PointReport::carried_over>("carried_over",
                                        {"true om punkten förs vidare till nästa löfte",
                                         "true if the point is carried over to the next pledge"},
                                        "true", {.optional = true}),
      field<&PointReport::cut>("cut",
                               {"true om källan fortsätter men inte är läst längre",
                                "true if the source goes on but was not read further"},
                               "true", {.optional = true}),
      field<&PointReport::replies>(
          "replies", {"svar från ansvariga parter", "replies from responsible parties"},
          "[{ party = \"polisen\", text = \"Arbetet fortsätter.\", date = \"2024-02-01\" }]"),
      field<&PointReport::sources>(
          "sources",
          {"källor, om andra än uppföljningens", "sources, if other than the follow-up's"},
          "[\"w05\"]"),
  };
  static constexpr RecordSchema schema{
      .name = "point-report",
      .label = {"en redovisad punkt", "a reported point"},
      .doc = {"Vad som redovisades om en punkt.", "What was reported of one point."},
      .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<MissingPoints>) {
  static constexpr FieldInfo fields[] = {
      field<&MissingPoints::points>("points", {"punkternas koder", "codes of the points"},
                                    "[\"O2\"]"),
      field<&MissingPoints::reason>("reason", {"skälet", "the reason"}, "\"not-read\""),
      field<&MissingPoints::note>("note", {"förklaring", "explanation"},
                                  "\"Utdraget slutar före punkten.\""),
      field<&MissingPoints::sources>("sources", {"källor", "sources"}, "[\"s2\"]"),
  };
  static constexpr RecordSchema schema{
      .name = "missing-points",
      .label = {"ej redovisade punkter", "missing points"},
      .doc = {"Punkter som redovisningen, så långt den är läst, inte säger något om.",
              "Points of which the report, as far as it was read, says nothing."},
      .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<Followup>) {
  static constexpr FieldInfo fields[] = {
      field<&Followup::pledge>("pledge", {"löftet", "the pledge"}, "\"linkoping-2023-2024\""),
      field<&Followup::period>("period", {"perioden som redovisas", "the period reported"},
                               "\"2023-t3\""),
      field<&Followup::covers>("covers",
                               {"väntade redovisningar som ingår utan att kunna skiljas åt",
                                "expected reports contained without being separable"},
                               "[\"2018-t1\", \"2018-t2\"]"),
      field<&Followup::published>("published", {"när den publicerades", "when it was published"},
                                  "\"2024-02\""),
      field<&Followup::reported_by>("reported_by", {"den som redovisade", "who reported"},
                                    "[\"linkopings-kommun\"]"),
      field<&Followup::summary>("summary",
                                {"vad redovisningen säger i stort, i egna ord",
                                 "what the report says as a whole, in your own words"},
                                "\"Kommunen och polisen redovisar gemensamt.\""),
      field<&Followup::points>("points", {"redovisade punkter", "reported points"},
                               "[{ point = \"N1\", status = \"ongoing\", text = \"Fem sök.\" }]"),
      field<&Followup::missing>(
          "missing",
          {"punkter som inte är redovisade eller lästa", "points not reported or not read"},
          "[{ points = [\"O2\"], reason = \"not-read\" }]"),
  };
  static constexpr RecordSchema schema =
      record_schema<Followup>({.name = "followup",
                               .label = {"en uppföljning", "a follow-up"},
                               .folder = "followups",
                               .doc = {"En redovisning av ett löfte för en period.",
                                       "A report on a pledge for one period."},
                               .fields = fields});
  return schema;
}

bool activity_only(const PointReport& report) {
  return !report.effect && std::ranges::none_of(report.evidence, [](const Evidence& evidence) {
    return evidence.comparison || evidence.measures == Measures::effect;
  });
}

}  // namespace tertial
