#include "records/agreement/ground.h"

#include "records/agreement/messages.h"
#include "records/registry.h"

namespace tertial {

const RecordSchema& schema_of(Tag<Ground>) {
  static constexpr FieldInfo fields[] = {
      field<&Ground::pledge>("pledge", {"löftet", "the pledge"}, "\"linkoping-2023-2024\""),
      field<&Ground::points>("points", {"löftets punkter, med sina koder", "its points, by code"},
                             "[\"O2\"]"),
      field<&Ground::agreement>("agreement", {"överenskommelsen", "the agreement"},
                                "\"linkoping-2023-2026\""),
      field<&Ground::case_>("case", {"ärendet", "the case"}, "\"mjolby/ks-2017-152\""),
      field<&Ground::document>("document", {"handlingen", "the document"},
                               "\"handlingsplan-2017-2018\""),
      field<&Ground::note>("note",
                           {"hur det ena följer av det andra", "how one follows from the other"},
                           "\"Löftet nämner kameror på fler platser.\""),
      field<&Ground::sources>("sources", {"källor", "sources"}, "[\"w06\"]"),
  };
  static constexpr RecordSchema schema{
      .name = "ground",
      .label = {"en grund", "a ground"},
      .doc = {"Löftet, överenskommelsen eller ärendet som något följer av.",
              "The pledge, agreement or case that something follows from."},
      .fields = fields};
  return schema;
}

void check_grounds(const std::vector<Ground>& grounds, const RuleContext& context) {
  for (const Ground& ground : grounds) {
    if (!ground.pledge && !ground.agreement && !ground.case_ && !ground.document)
      context.out.report(agreement_kind("ground.nothing"), ground.at)
          .with_help(
              {"lägg till: pledge = \"…\", agreement = \"…\", case = \"…\" eller document = \"…\"",
               "add: pledge = \"…\", agreement = \"…\", case = \"…\" or document = \"…\""});
    for (const Located<std::string>& code : ground.points) {
      if (!ground.pledge) {
        context.out.report(agreement_kind("ground.points-without-pledge"), code.at)
            .with_help(
                {"lägg till: pledge = \"löftets id\"", "add: pledge = \"id of the pledge\""});
        break;
      }
      if (ground.pledge->resolved() && !ground.pledge->record().broken)
        check_point({point_address(ground.pledge->id(), *code), code.at}, context);
    }
  }
}

}  // namespace tertial
