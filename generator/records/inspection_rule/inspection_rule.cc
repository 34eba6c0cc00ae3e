#include "records/inspection_rule/inspection_rule.h"

#include <algorithm>

#include "base/text.h"
#include "model/among.h"
#include "records/common/ahead.h"
#include "records/inspection_rule/messages.h"
#include "records/messages.h"
#include "records/registry.h"

namespace tertial {

const RecordSchema& schema_of(Tag<AbsentInspections>) {
  static constexpr FieldInfo fields[] = {
      field<&AbsentInspections::districts>(
          "districts", {"platserna; utelämnat betyder alla", "the places; left out means all"},
          "[\"skaggetorp\"]"),
      field<&AbsentInspections::periods>(
          "periods",
          {"halvåren, h1 för vår och h2 för höst, eller månader som täcker flera",
           "half-years, h1 for spring and h2 for autumn, or months that cover several"},
          "[\"2019-h2\", \"2020-01..2022-06\"]"),
      field<&AbsentInspections::reason>("reason", {"skälet", "the reason"}, "\"not-found\""),
      field<&AbsentInspections::note>("note",
                                      {"var det söktes, eller annan förklaring",
                                       "where it was searched for, or another explanation"},
                                      "\"Sökt i de insamlade källorna.\""),
      field<&AbsentInspections::searched>(
          "searched", {"när det söktes", "when it was searched for"}, "\"2026-11-21\""),
      field<&AbsentInspections::sources>("sources", {"källor", "sources"}, "[\"s1\"]"),
  };
  static constexpr RecordSchema schema{
      .name = "absent-inspections",
      .label = {"besiktningar som inte är registrerade", "absent inspections"},
      .doc = {"Varför väntade besiktningar inte är registrerade här.",
              "Why expected inspections are not registered here."},
      .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<InspectionRule>) {
  static constexpr FieldInfo fields[] = {
      field<&InspectionRule::seasons>("seasons",
                                      {"årstiderna då det ska besiktigas", "the seasons"},
                                      "[\"spring\", \"autumn\"]", {.suggested = true}),
      field<&InspectionRule::from>("from",
                                   {"när en källa först säger det", "when a source first says so"},
                                   "\"2019-08-31\""),
      field<&InspectionRule::to>("to",
                                 {"när regeln slutade gälla, om en källa säger det",
                                  "when the rule ended, if a source says so"},
                                 "\"2023\""),
      field<&InspectionRule::responsible>(
          "responsible", {"parten som ska se till att de blir av", "the party that sees to it"},
          "\"linkopings-kommun\""),
      field<&InspectionRule::text>("text", {"regeln i egna ord", "the rule in your own words"},
                                   "\"Varje område med trygghetsråd besiktigas vår och höst.\""),
      field<&InspectionRule::absent>(
          "absent", {"varför väntade besiktningar inte finns här", "why expected ones are absent"},
          "[{ periods = [\"2019-h2\"], reason = \"not-found\" }]"),
  };
  static constexpr RecordSchema schema = record_schema<InspectionRule>(
      {.name = "inspection-rule",
       .label = {"en regel om trygghetsbesiktning", "a rule on safety inspections"},
       .folder = "inspection-rules",
       .doc = {"Hur ofta platser med trygghetsråd ska besiktigas, enligt en källa.",
               "How often places with a safety council are inspected, according to a source."},
       .fields = fields});
  return schema;
}

namespace {

bool has_safety_council(const Record& district, const Model& model) {
  return std::ranges::any_of(model.all<Body>(), [&](const Record& record) {
    const auto& body = record.as<Body>();
    return body.kind == BodyKind::safety_council && among(body.districts, district);
  });
}

/// The inspection that was held in that very season of the place, if its source says which it was.
const Record* held_in(const Period& season, const Record& district, const Model& model) {
  for (const Record& record : model.all<Inspection>()) {
    const auto& inspection = record.as<Inspection>();
    if (inspection.stage == InspectionStage::held && stated_season(inspection) == season &&
        among(inspection.districts, district))
      return &record;
  }
  return nullptr;
}

/// Only what is said of a place by name: a reason for all places is void where it does not apply.
void check_absent(const AbsentInspections& absent, const RuleContext& context) {
  for (const Ref<District>& district : absent.districts) {
    if (!district.resolved()) continue;
    if (!has_safety_council(district.record(), context.model))
      context.out
          .report(inspection_rule_kind("inspection-rule.absent-nowhere"), district.raw.at,
                  {quoted(district.id())})
          .with_help({"skriv trygghetsrådet i bodies/, eller ta bort platsen ur [[absent]]",
                      "write the safety council in bodies/, or delete the place from [[absent]]"});
    for (const Located<Period>& period : absent.periods)
      if (const Record* held = held_in(*period, district.record(), context.model))
        context.out
            .report(inspection_rule_kind("inspection-rule.absent-held"), period.at,
                    {quoted(to_string(*period))})
            .with_note(held->as<Inspection>().date.at, {"den hölls här", "it was held here"})
            .with_help({"ta bort årstiden ur [[absent]]", "delete the season from [[absent]]"});
  }
}

}  // namespace

void check_inspection_rule(const Record& record, const RuleContext& context) {
  const auto& rule = record.as<InspectionRule>();
  if (rule.seasons.empty())
    context.out.report(inspection_rule_kind("inspection-rule.no-season"), whole_file(record.file))
        .with_help({"skriv: seasons = [\"spring\", \"autumn\"]",
                    "write: seasons = [\"spring\", \"autumn\"]"});
  if (rule.to && (*rule.to)->stated() && rule.from.stated() && (*rule.to)->last < rule.from.first)
    context.out
        .report(content_kind("content.ends-before-start"), rule.to->at,
                {quoted(to_string(**rule.to)), quoted(to_string(rule.from))})
        .with_help({"har de bytt plats? Skriv from = \"{0}\", to = \"{1}\"",
                    "have they changed places? Write from = \"{0}\", to = \"{1}\""},
                   {to_string(**rule.to), to_string(rule.from)});
  for (const AbsentInspections& absent : rule.absent) {
    check_absent(absent, context);
    if (absent.reason == AbsenceReason::upcoming)
      report_upcoming(absent.periods.empty() ? whole_file(record.file) : absent.periods[0].at,
                      context);
    if (absent.reason == AbsenceReason::not_reported)
      check_not_reported({absent.sources, rule.responsible.has_value()},
                         absent.periods.empty() ? whole_file(record.file) : absent.periods[0].at,
                         context);
  }
}

}  // namespace tertial
