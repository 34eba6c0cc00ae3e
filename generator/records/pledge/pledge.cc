#include "records/pledge/pledge.h"

#include <algorithm>

namespace tertial {

const RecordSchema& schema_of(Tag<CadenceStatement>) {
  static constexpr FieldInfo fields[] = {
      field<&CadenceStatement::every>("every", {"hur ofta", "how often"}, "\"tertial\""),
      field<&CadenceStatement::during>("during",
                                       {"tiden som det gäller, om inte hela löftet",
                                        "the time it applies to, if not the whole pledge"},
                                       "\"2017\""),
      field<&CadenceStatement::note>("note", {"förklaring", "explanation"},
                                     "\"Utlovat på webben.\""),
      field<&CadenceStatement::sources>("sources", {"källor", "sources"}, "[\"s2\"]"),
  };
  static constexpr RecordSchema schema{
      .name = "cadence",
      .label = {"en redovisningstakt", "a cadence"},
      .doc = {"Hur ofta löftet redovisas enligt en källa. Den första i listan används för att "
              "räkna ut väntade redovisningar.",
              "How often the pledge is reported according to a source. The first in the list is "
              "used to compute expected reports."},
      .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<DueDate>) {
  static constexpr FieldInfo fields[] = {
      field<&DueDate::period>("period", {"perioden som redovisas", "the period reported"},
                              "\"2024-t3\""),
      field<&DueDate::due>("due", {"senast då", "due at the latest"}, "\"2025-01\""),
      field<&DueDate::sources>("sources", {"källor", "sources"}, "[\"s2\"]"),
  };
  static constexpr RecordSchema schema{.name = "due-date",
                                       .label = {"ett redovisningsdatum", "a due date"},
                                       .doc = {"När en redovisning ska komma, enligt en källa.",
                                               "When a report is due, according to a source."},
                                       .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<AbsentReports>) {
  static constexpr FieldInfo fields[] = {
      field<&AbsentReports::periods>("periods", {"perioderna det gäller", "the periods concerned"},
                                     "[\"2017-t2\"]"),
      field<&AbsentReports::reason>("reason", {"skälet", "the reason"}, "\"not-held\""),
      field<&AbsentReports::note>("note",
                                  {"var det söktes, eller annan förklaring",
                                   "where it was searched for, or another explanation"},
                                  "\"Publicerades på kommunens webb.\""),
      field<&AbsentReports::searched>("searched", {"när det söktes", "when it was searched for"},
                                      "\"2026-11-21\""),
      field<&AbsentReports::sources>("sources", {"källor", "sources"}, "[\"s2\"]"),
  };
  static constexpr RecordSchema schema{
      .name = "absence",
      .label = {"en frånvaro", "an absence"},
      .doc = {"Varför väntade redovisningar inte är registrerade här.",
              "Why expected reports are not registered here."},
      .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<ReportingPlan>) {
  static constexpr FieldInfo fields[] = {
      field<&ReportingPlan::to>("to",
                                {"organ som får redovisningen", "bodies that receive the report"},
                                "[\"trygghetsradet\"]"),
      field<&ReportingPlan::published>("published", {"var den publiceras", "where it is published"},
                                       "\"På kommunens webbplats.\""),
      field<&ReportingPlan::method>("method",
                                    {"hur uppföljningen görs", "how the follow-up is done"},
                                    "\"Genom indikatorer.\""),
      field<&ReportingPlan::sources>("sources", {"källor", "sources"}, "[\"s2\"]"),
  };
  static constexpr RecordSchema schema{
      .name = "reporting-plan",
      .label = {"en redovisningsplan", "a reporting plan"},
      .doc = {"Till vem löftet redovisas och var det publiceras.",
              "To whom the pledge is reported and where it is published."},
      .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<FinalReportPlan>) {
  static constexpr FieldInfo fields[] = {
      field<&FinalReportPlan::to>("to", {"organet som får den", "the body that receives it"},
                                  "\"ks\""),
      field<&FinalReportPlan::due>("due", {"när den ska lämnas", "when it is due"}, "\"2026-01\""),
      field<&FinalReportPlan::note>("note", {"förklaring", "explanation"}, "\"Enligt förslaget.\""),
      field<&FinalReportPlan::reason>("reason",
                                      {"varför den inte är registrerad här, om den inte är det",
                                       "why it is not registered here, if it is not"},
                                      "\"not-found\"", {.optional = true}),
      field<&FinalReportPlan::sources>("sources", {"källor", "sources"}, "[\"s2\"]"),
  };
  static constexpr RecordSchema schema{
      .name = "final-report-plan",
      .label = {"en planerad slutrapport", "a planned final report"},
      .doc = {"Slutrapporten som löftet ska ge.", "The final report that the pledge is to give."},
      .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<PledgeStep>) {
  static constexpr FieldInfo fields[] = {
      field<&PledgeStep::stage>("stage", {"vilket steg", "which step"}, "\"decided\""),
      field<&PledgeStep::date>(
          "date", {"när; två punkter om det inte framgår", "when; two dots if not stated"},
          "\"2016\""),
      field<&PledgeStep::body>("body", {"organet", "the body"}, "\"ks\""),
      field<&PledgeStep::item>("item", {"paragrafen i protokollet", "the item in the minutes"},
                               "\"ks/2024-06-11/p200\""),
      field<&PledgeStep::document>("document", {"handlingen", "the document"},
                                   "\"tjansteskrivelse-2024-05-22\""),
      field<&PledgeStep::note>("note", {"vad som är känt", "what is known"},
                               "\"Före årsskiftet.\""),
      field<&PledgeStep::sources>("sources", {"källor", "sources"}, "[\"s2\"]"),
  };
  static constexpr RecordSchema schema{
      .name = "step",
      .label = {"ett steg", "a step"},
      .doc = {"Ett steg i löftets tillkomst: förslag, beslut, underskrift.",
              "A step towards the pledge: proposal, decision, signature."},
      .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<Responsible>) {
  static constexpr FieldInfo fields[] = {
      field<&Responsible::party>("party", {"parten", "the party"}, "\"polisen\""),
      field<&Responsible::part>("part", {"partens egen del", "its own part"},
                                "\"Hög närvaro i området.\""),
  };
  static constexpr RecordSchema schema{
      .name = "responsible",
      .label = {"en ansvarig part", "a responsible party"},
      .doc =
          {"Den som ansvarar eller bidrar, och med vilken del. Bara partens id inom citattecken "
           "räcker.",
           "Who is responsible or contributes, and with what part. The bare id in quotes will do."},
      .fields = fields,
      .shorthand = "party"};
  return schema;
}

const RecordSchema& schema_of(Tag<Continuation>) {
  static constexpr FieldInfo fields[] = {
      field<&Continuation::point>(
          "point", {"löftets id, #, punktens kod", "id of the pledge, #, code of the point"},
          "\"skaggetorp-2017#7\"", {.max_length = 120}),
      field<&Continuation::assessed_by>("assessed_by",
                                        {"vem som gjort kopplingen", "who made the link"},
                                        "\"compiler\"", {.optional = true}),
      field<&Continuation::note>(
          "note", {"varför redaktionen kopplat ihop dem", "why the editors linked them"},
          "\"Samma åtgärd i båda löftena.\""),
      field<&Continuation::sources>("sources", {"källor", "sources"}, "[\"s2\"]"),
  };
  static constexpr RecordSchema schema{.name = "continuation",
                                       .label = {"en fortsättning", "a continuation"},
                                       .doc = {"Punkten i ett tidigare löfte som fortsätter här.",
                                               "The point of an earlier pledge that goes on here."},
                                       .fields = fields,
                                       .shorthand = "point"};
  return schema;
}

const RecordSchema& schema_of(Tag<Point>) {
  static constexpr FieldInfo fields[] = {
      field<&Point::code>(
          "code", {"nummer eller kod, unik i löftet", "number or code, unique in the pledge"},
          "\"SK3\"", {.max_length = 12}),
      field<&Point::title>("title", {"kort rubrik i egna ord", "short title in your own words"},
                           "\"Nolltolerans mot narkotika\"", {.max_length = 120}),
      field<&Point::original>(
          "original", {"lydelsen ordagrant som den beslutades", "the words exactly as decided"},
          "\"Polisen ska arbeta synligt.\""),
      field<&Point::original_source>("original_source",
                                     {"var lydelsen står", "where the words stand"}, "\"s2\""),
      field<&Point::text>("text", {"innehållet i egna ord", "the content in your own words"},
                          "\"Insatser mot narkotika bland unga.\""),
      field<&Point::responsible>("responsible", {"ansvariga parter", "responsible parties"},
                                 "[\"linkopings-kommun\", \"polisen\"]"),
      field<&Point::contributors>("contributors", {"parter som bidrar", "parties that contribute"},
                                  "[\"polisen\"]"),
      field<&Point::district>(
          "district", {"plats, om inte hela löftets", "place, if not that of the whole pledge"},
          "\"linkoping-city\""),
      field<&Point::theme>("theme", {"rubrik som punkten hör till", "heading it belongs to"},
                           "\"Narkotika\"", {.max_length = 80}),
      field<&Point::continues>("continues",
                               {"punkt i ett tidigare löfte som fortsätter här",
                                "point of an earlier pledge that goes on here"},
                               "{ point = \"skaggetorp-2017#7\", assessed_by = \"compiler\", note "
                               "= \"Samma åtgärd.\" }"),
      field<&Point::indicators>("indicators",
                                {"indikatorer som visar hur det går för punkten",
                                 "indicators that show how the point goes"},
                                "[\"narkotikasok-i-skolor\"]"),
      field<&Point::sources>("sources", {"källor", "sources"}, "[\"s2\"]"),
      field<&Point::note>("note", {"anmärkning", "remark"}, "\"Texten är avkortad i källan.\""),
  };
  static constexpr RecordSchema schema{.name = "point",
                                       .label = {"en punkt", "a point"},
                                       .doc = {"En punkt i löftet.", "A point of the pledge."},
                                       .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<PointsShare>) {
  static constexpr FieldInfo fields[] = {
      field<&PointsShare::party>("party", {"parten", "the party"}, "\"polisen\""),
      field<&PointsShare::points>("points", {"antal punkter", "number of points"}, "2", {.min = 0}),
  };
  static constexpr RecordSchema schema{
      .name = "points-share",
      .label = {"en parts punkter", "a party's points"},
      .doc = {"Hur många punkter en part ensam ansvarar för, enligt en handling.",
              "How many points a party alone is responsible for, according to a document."},
      .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<PointsClaim>) {
  static constexpr FieldInfo fields[] = {
      field<&PointsClaim::total>("total", {"alla punkter", "all points"}, "8", {.min = 1}),
      field<&PointsClaim::joint>("joint", {"gemensamma punkter", "joint points"}, "3", {.min = 0}),
      field<&PointsClaim::own>("own", {"varje parts egna punkter", "each party's own points"},
                               "[{ party = \"polisen\", points = 2 }]"),
      field<&PointsClaim::sources>("sources", {"källor", "sources"}, "[\"s2\"]"),
  };
  static constexpr RecordSchema schema{
      .name = "points-claim",
      .label = {"ett uppgivet antal punkter", "a claimed number of points"},
      .doc = {"Hur många punkter en handling säger att löftet har. Jämförs med punkterna.",
              "How many points a document says that the pledge has. Compared with the points."},
      .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<Pledge>) {
  static constexpr FieldInfo fields[] = {
      field<&Pledge::kind>("kind", {"lokalt eller kommunövergripande", "local or municipal"},
                           "\"local\""),
      field<&Pledge::stage>(
          "stage",
          {"hur långt det kommit enligt källorna", "how far it has come according to the sources"},
          "\"signed\""),
      field<&Pledge::municipalities>("municipalities", {"kommuner", "municipalities"},
                                     "[\"linkoping\"]"),
      field<&Pledge::districts>("districts", {"stadsdelar och platser", "districts and places"},
                                "[\"skaggetorp\"]"),
      field<&Pledge::parties>("parties", {"parter i löftet", "parties to the pledge"},
                              "[\"linkopings-kommun\", \"polisen\"]"),
      field<&Pledge::parties_claimed>(
          "parties_claimed",
          {"antal parter som handlingen uppger", "number of parties that the document claims"},
          "16", {.min = 1}),
      field<&Pledge::points_claimed>(
          "points_claimed",
          {"antal punkter som handlingen uppger", "numbers of points that the document claims"},
          "{ total = 8, joint = 3, own = [{ party = \"polisen\", points = 2 }] }"),
      field<&Pledge::years_claimed>("years_claimed",
                                    {"antal år som handlingen uppger (tvåårigt: 2)",
                                     "number of years that the document claims (two-year: 2)"},
                                    "2", {.min = 1, .max = 50}),
      field<&Pledge::reporters>("reporters", {"den som ska redovisa", "who is to report"},
                                "[\"linkopings-kommun\"]"),
      field<&Pledge::valid>("valid", {"tiden som löftet gäller", "the time the pledge applies to"},
                            "\"2024-08/2025-12\""),
      field<&Pledge::cadence>("cadence", {"hur ofta det redovisas", "how often it is reported"},
                              "[{ every = \"tertial\", sources = [\"s1\"] }]"),
      field<&Pledge::due_dates>(
          "due_dates", {"redovisningsdatum som en källa ger", "due dates that a source gives"},
          "[{ period = \"2024-t3\", due = \"2025-01\" }]"),
      field<&Pledge::reporting>(
          "reporting", {"till vem och var det redovisas", "to whom and where it is reported"},
          "{ to = [\"trygghetsradet\"] }"),
      field<&Pledge::final_report>("final_report", {"planerad slutrapport", "planned final report"},
                                   "{ due = \"2026-01\", to = \"ks\" }"),
      field<&Pledge::steps>("steps",
                            {"förslag, beslut och underskrift", "proposal, decision and signature"},
                            "[{ stage = \"decided\", date = \"2016\" }]"),
      field<&Pledge::why>(
          "why", {"varför platsen eller ämnet valdes", "why the place or subject was chosen"},
          "\"Området var prioriterat.\""),
      field<&Pledge::direction>("direction", {"inriktning", "direction"}, "\"Ökad trygghet.\""),
      field<&Pledge::long_term_goal>("long_term_goal", {"långsiktigt mål", "long-term goal"},
                                     "\"Inte längre utsatt område.\""),
      field<&Pledge::scope_limits>("scope_limits",
                                   {"vad löftet inte omfattar", "what it does not cover"},
                                   "\"Bara en stadsdel.\""),
      field<&Pledge::goals>(
          "goals", {"kommunala mål som det bidrar till", "municipal goals it contributes to"},
          "[\"2015-2018/3\"]"),
      field<&Pledge::indicators>(
          "indicators",
          {"indikatorer för löftet som helhet", "indicators of the pledge as a whole"},
          "[\"otrygg-ute-sen-kvall\"]"),
      field<&Pledge::case_>("case", {"ärendet", "the case"}, "\"ks-2024-498\""),
      field<&Pledge::documents>(
          "documents", {"handlingar, till exempel bilagor", "documents, such as attachments"},
          "[\"bilaga-1\"]"),
      field<&Pledge::points_extent>(
          "points_extent",
          {"om alla punkter är registrerade här", "whether all points are registered here"},
          "\"all\"", {.optional = true}),
      field<&Pledge::points>("points", {"löftets punkter", "the points"},
                             "[{ code = \"1\", title = \"Utbyggd samverkan\" }]",
                             {.suggested = true}),
      field<&Pledge::absent>(
          "absent",
          {"varför väntade redovisningar saknas här", "why expected reports are absent here"},
          "[{ periods = [\"2017-t2\"], reason = \"not-held\" }]"),
  };
  static constexpr RecordSchema schema = record_schema<Pledge>(
      {.name = "pledge",
       .label = {"ett medborgarlöfte", "a pledge"},
       .folder = "pledges",
       .doc = {"Ett medborgarlöfte med sina punkter.", "A pledge and its points."},
       .fields = fields});
  return schema;
}

const Point* find_point(const Pledge& pledge, std::string_view code) {
  const auto it = std::ranges::find(
      pledge.points, code, [](const Point& point) { return std::string_view(*point.code); });
  return it == pledge.points.end() ? nullptr : &*it;
}

}  // namespace tertial
