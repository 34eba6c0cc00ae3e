#include "records/agreement/agreement.h"

#include "records/agreement/messages.h"
#include "records/agreement/succession.h"

namespace tertial {

const RecordSchema& schema_of(Tag<Agreement>) {
  static constexpr FieldInfo fields[] = {
      field<&Agreement::parties>("parties", {"de som är överens", "who agreed"},
                                 "[\"linkopings-kommun\", \"lpo-linkoping\"]", {.suggested = true}),
      field<&Agreement::valid>("valid", {"när den gäller", "when it applies"},
                               "{ from = \"2023-06\", to = \"2026\" }",
                               {.suggested = true, .optional = true}),
      field<&Agreement::contains>(
          "contains", {"vad den innehåller, i egna ord", "what it contains, in your own words"},
          "\"Gemensamt arbete mot brott bland unga.\"", {.suggested = true}),
      field<&Agreement::municipality>(
          "municipality",
          {"kommun, om det inte är webbplatsens egen", "municipality, if not the site's own"},
          "\"mjolby\""),
      field<&Agreement::districts>("districts", {"platser som den gäller", "places it is about"},
                                   "[\"berga\"]"),
      field<&Agreement::signed_>("signed", {"när den skrevs under", "when it was signed"},
                                 "\"2023-06\""),
      field<&Agreement::signed_by>("signed_by",
                                   {"vilka som skrev under, som roller", "who signed it, as roles"},
                                   "\"chefen för lokalpolisområdet\"", {.max_length = 160}),
      field<&Agreement::supersedes>("supersedes",
                                    {"överenskommelser som den ersätter", "agreements it replaces"},
                                    "[\"linkoping-2019\"]"),
      field<&Agreement::decision>("decision", {"beslutet om den", "the decision on it"},
                                  "{ date = \"2015-11-24\", body = \"ks\" }"),
      field<&Agreement::case_>("case", {"ärendet", "the case"}, "\"ks-2020-486\""),
      field<&Agreement::documents>("documents", {"handlingar", "documents"},
                                   "[\"samverkansoverenskommelse-2015\"]"),
      field<&Agreement::pledges>("pledges",
                                 {"löften som följer av den", "pledges that follow from it"},
                                 "[\"skaggetorp-2017\"]"),
  };
  static constexpr RecordSchema schema = record_schema<Agreement>(
      {.name = "agreement",
       .label = {"en överenskommelse", "an agreement"},
       .folder = "agreements",
       .doc = {"En överenskommelse mellan parter, till exempel kommunen och polisen.",
               "An agreement between parties, such as the municipality and the police."},
       .fields = fields});
  return schema;
}

void check_agreement(const Record& record, const RuleContext& context) {
  const auto& agreement = record.as<Agreement>();
  check_validity(agreement.valid, context);
  if (agreement.parties.size() == 1 && agreement.parties[0].resolved())
    context.out.report(agreement_kind("agreement.one-party"), agreement.parties[0].raw.at)
        .with_help(
            {"skriv båda: parties = [\"{0}\", \"id för den andra\"], eller ta bort `parties`",
             "write both: parties = [\"{0}\", \"id of the other\"], or remove `parties`"},
            {agreement.parties[0].id()});
}

void check_agreements(const RuleContext& context) {
  check_successions(context.model.all<Agreement>(), succession_of<Agreement>, context);
}

}  // namespace tertial
