#include "records/case/case.h"

namespace tertial {

const RecordSchema& schema_of(Tag<CaseStep>) {
  static constexpr FieldInfo fields[] = {
      field<&CaseStep::code>("code",
                             {"kort namn på steget, när `changes` eller `compare` nämner det",
                              "short name of the step, when `changes` or `compare` names it"},
                             "\"missiv\"", {.max_length = 40}),
      field<&CaseStep::date>(
          "date", {"när; två punkter om det inte framgår", "when; two dots if not stated"},
          "\"2024-05-22\""),
      field<&CaseStep::title>("title", {"vad som hände", "what happened"},
                              "\"Förvaltningen föreslår löftet\"", {.max_length = 160}),
      field<&CaseStep::body>("body", {"organet", "the body"}, "\"ks\""),
      field<&CaseStep::document>("document", {"handlingen", "the document"},
                                 "\"tjansteskrivelse-2024-05-22\""),
      field<&CaseStep::item>("item", {"paragrafen i protokollet", "the item in the minutes"},
                             "\"mjolby/ksts/odaterat/p36\""),
      field<&CaseStep::text>("text", {"förklaring i egna ord", "explanation in your own words"},
                             "\"Förslaget har tre delar.\""),
      field<&CaseStep::planned>(
          "planned",
          {"true om steget bara är planerat i källan", "true if the source only plans the step"},
          "true", {.optional = true}),
      field<&CaseStep::sources>("sources", {"källor", "sources"}, "[\"s2\"]"),
  };
  static constexpr RecordSchema schema{.name = "case-step",
                                       .label = {"ett steg i ärendet", "a step of the case"},
                                       .doc = {"En händelse i ärendet.", "An event of the case."},
                                       .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<Consultation>) {
  static constexpr FieldInfo fields[] = {
      field<&Consultation::who>("who", {"den som tillfrågades", "who was consulted"},
                                "\"LOP-gruppen\"", {.max_length = 120}),
      field<&Consultation::stance>("stance", {"ställningstagandet", "the stance"},
                                   "\"tillstyrker\"", {.max_length = 120}),
      field<&Consultation::sources>("sources", {"källor", "sources"}, "[\"s2\"]"),
  };
  static constexpr RecordSchema schema{
      .name = "consultation",
      .label = {"ett samråd", "a consultation"},
      .doc = {"Vem som tillfrågats och vad de tyckte.", "Who was consulted and their stance."},
      .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<CaseChange>) {
  static constexpr FieldInfo fields[] = {
      field<&CaseChange::from>("from", {"stegets kod före ändringen", "code of the step before"},
                               "\"missiv\"", {.max_length = 40}),
      field<&CaseChange::to>("to", {"stegets kod efter ändringen", "code of the step after"},
                             "\"p36\"", {.max_length = 40}),
      field<&CaseChange::what>("what", {"vad som ändrades", "what changed"}, "\"Hur ofta\"",
                               {.max_length = 160}),
      field<&CaseChange::kind>("kind", {"slag av ändring", "kind of change"}, "\"interval\""),
      field<&CaseChange::before>(
          "before", {"vad som stod före, med källa", "what stood before, with its source"},
          "{ says = \"Kommunen bör hålla dialog.\", sources = [\"s3\"] }"),
      field<&CaseChange::after>(
          "after", {"vad som står efter, med källa", "what stands after, with its source"},
          "{ says = \"Kommunen ska hålla dialog.\", sources = [\"s3\"] }"),
  };
  static constexpr RecordSchema schema{
      .name = "case-change",
      .label = {"en ändring", "a change"},
      .doc = {"Vad som ändrades mellan två steg i ärendet, med egna ord och källa på båda sidor.",
              "What changed between two steps of the case, in your own words, sources on both "
              "sides."},
      .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<Comparison>) {
  static constexpr FieldInfo fields[] = {
      field<&Comparison::from>("from", {"stegets kod före", "code of the step before"},
                               "\"missiv\"", {.max_length = 40}),
      field<&Comparison::to>("to", {"stegets kod efter", "code of the step after"}, "\"p40\"",
                             {.max_length = 40}),
  };
  static constexpr RecordSchema schema{
      .name = "comparison",
      .label = {"en jämförelse", "a comparison"},
      .doc = {"Två steg vars ordagranna texter jämförs ord för ord.",
              "Two steps whose original texts are compared word by word."},
      .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<Case>) {
  static constexpr FieldInfo fields[] = {
      field<&Case::number>("number",
                           {"diarienumret som det är skrivet", "the diarienummer as printed"},
                           "\"KS 2024-498\"", {.max_length = 40}),
      field<&Case::also_written>("also_written",
                                 {"andra skrivsätt i källorna", "other spellings in the sources"},
                                 "[\"KS/2024:498\"]"),
      field<&Case::municipality>(
          "municipality",
          {"kommun, om det inte är webbplatsens egen", "municipality, if not the site's own"},
          "\"mjolby\""),
      field<&Case::summary>(
          "summary",
          {"vad ärendet gäller, i egna ord", "what the case is about, in your own words"},
          "\"Ett löfte för Skäggetorp.\""),
      field<&Case::steps>("steps",
                          {"händelser i ordning, äldst först", "events in order, oldest first"},
                          "[{ date = \"2024-05-22\", title = \"Förslag\" }]"),
      field<&Case::changes>(
          "changes", {"vad som ändrades mellan två steg", "what changed between two steps"},
          "[{ from = \"missiv\", to = \"p36\", what = \"Hur ofta\", kind = \"added\", after = { "
          "says = \"vartannat år\", sources = [\"s3\"] } }]"),
      field<&Case::compare>(
          "compare",
          {"två steg vars ordagranna texter ska jämföras, om de inte följer på varandra",
           "two steps whose original texts are to be compared, if they do not follow each other"},
          "[{ from = \"missiv\", to = \"p40\" }]"),
      field<&Case::economy>("economy", {"ekonomiska konsekvenser", "economic consequences"},
                            "\"Inom budgetramen.\""),
      field<&Case::equality>("equality", {"jämställdhet", "equality"}, "\"Kvinnor är otryggare.\""),
      field<&Case::consultation>("consultation", {"samråd", "consultation"},
                                 "[{ who = \"LOP-gruppen\", stance = \"tillstyrker\" }]"),
      field<&Case::mbl>("mbl",
                        {"information eller förhandling enligt medbestämmandelagen",
                         "information or negotiation under the co-determination act"},
                        "\"Behövdes inte.\""),
      field<&Case::goals>("goals", {"kommunala mål", "municipal goals"}, "[\"2015-2018/3\"]"),
  };
  static constexpr RecordSchema schema = record_schema<Case>(
      {.name = "case",
       .label = {"ett ärende", "a case"},
       .folder = "cases",
       .doc = {"Ett ärende från förslag till beslut.", "A case from proposal to decision."},
       .fields = fields});
  return schema;
}

}  // namespace tertial
