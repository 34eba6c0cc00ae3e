#include "records/inspection/inspection.h"

#include <algorithm>

namespace tertial {

const RecordSchema& schema_of(Tag<Organisation>) {
  static constexpr FieldInfo fields[] = {
      field<&Organisation::party>("party", {"parten, om den är registrerad", "a registered party"},
                                  "\"polisen\""),
      field<&Organisation::body>("body", {"organet, om det är registrerat", "a registered body"},
                                 "\"trygghetsrad-skaggetorp\""),
      field<&Organisation::name>("name",
                                 {"organisationens eller gruppens namn, aldrig en persons",
                                  "name of the organisation or group, never of a person"},
                                 "\"Nattvandrare\"", {.max_length = 120}),
  };
  static constexpr RecordSchema schema{
      .name = "organisation",
      .label = {"en organisation", "an organisation"},
      .doc = {"En organisation: part, organ eller bara ett namn. Ett namn inom citattecken räcker.",
              "An organisation: party, body or just a name. A name in quotes will do."},
      .fields = fields,
      .shorthand = "name"};
  return schema;
}

const RecordSchema& schema_of(Tag<RouteStop>) {
  static constexpr FieldInfo fields[] = {
      field<&RouteStop::place>("place", {"platsen i ord", "the place in words"},
                               "\"Gångtunneln vid skolan\"", {.max_length = 160}),
      field<&RouteStop::district>(
          "district", {"platsen, om den är registrerad", "the place, if it is registered"},
          "\"majeldstorget\""),
      field<&RouteStop::note>("note", {"vad som prövades där", "what was looked at there"},
                              "\"Belysningen prövades i mörker.\""),
  };
  static constexpr RecordSchema schema{
      .name = "route-stop",
      .label = {"en plats på vägen", "a stop on the route"},
      .doc = {"En plats som besiktigades. Bara namnet inom citattecken räcker.",
              "A place that was inspected. The bare name in quotes will do."},
      .fields = fields,
      .shorthand = "place"};
  return schema;
}

const RecordSchema& schema_of(Tag<CauseAnalysis>) {
  static constexpr FieldInfo fields[] = {
      field<&CauseAnalysis::problem>(
          "problem", {"problemet som det beskrivs i analysen", "the problem as analysed"},
          "\"Vägen undviks efter mörkrets inbrott.\""),
      field<&CauseAnalysis::causes>("causes", {"orsakerna, en i taget", "the causes, one by one"},
                                    "[\"Lampan är sönder.\", \"Buskar skymmer.\"]"),
      field<&CauseAnalysis::measures>("measures",
                                      {"åtgärder mot orsakerna", "measures against the causes"},
                                      "[\"Byt lampan.\", \"Klipp buskarna.\"]"),
      field<&CauseAnalysis::control>(
          "control", {"hur man ser om det hjälpte", "how it is checked that it helped"},
          "\"Ny mätning av ljuset i november.\""),
      field<&CauseAnalysis::sources>("sources", {"källor", "sources"}, "[\"s1\"]"),
  };
  static constexpr RecordSchema schema{
      .name = "cause-analysis",
      .label = {"en orsaksanalys", "a cause analysis"},
      .doc = {"Problem, orsaker, åtgärder och kontroll.", "Problem, causes, measures, control."},
      .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<Finding>) {
  static constexpr FieldInfo fields[] = {
      field<&Finding::code>("code", {"nummer eller kod, permanent", "number or code, permanent"},
                            "\"1\"", {.max_length = 12}),
      field<&Finding::place>("place",
                             {"var; lämnas bort i en uppföljning av samma plats",
                              "where; left out when the earlier finding says it"},
                             "\"Gångtunneln vid skolan\"", {.max_length = 160}),
      field<&Finding::problem>("problem",
                               {"vad som sågs, i egna ord; lämnas bort i en uppföljning",
                                "what was seen; left out when the earlier finding says it"},
                               "\"En lampa är släckt.\""),
      field<&Finding::cause_analysis>("cause_analysis", {"orsaksanalys", "cause analysis"},
                                      "{ causes = [\"Kabeln är av.\"] }"),
      field<&Finding::measure>("measure", {"vad som ska göras", "what is to be done"},
                               "\"Byt lampan.\""),
      field<&Finding::responsible>("responsible", {"vem som ska göra det", "who is to do it"},
                                   "[{ party = \"linkopings-kommun\" }]"),
      field<&Finding::due>("due", {"när det ska vara klart", "when it is to be done"},
                           "\"2024-06\""),
      field<&Finding::continues>("continues",
                                 {"iakttagelsen vid en tidigare besiktning som den här följer upp",
                                  "the finding of an earlier inspection that this one follows up"},
                                 "\"skaggetorp/2024-var#1\"", {.max_length = 220}),
      field<&Finding::state>("state",
                             {"läget vid den här besiktningen, så som källan uttrycker det",
                              "how it stood at this inspection, as the source says"},
                             "\"remains\""),
      field<&Finding::assessed_by>("assessed_by", {"vem som bedömt läget", "who assessed"},
                                   "\"source\"", {.optional = true}),
      field<&Finding::assessment>("assessment",
                                  {"skäl för bedömningen; krävs när redaktionen bedömt",
                                   "reason for the assessment; required when the editors assessed"},
                                  "\"Protokollet säger att lampan lyser.\""),
      field<&Finding::sources>(
          "sources",
          {"källor, om andra än besiktningens", "sources, if other than the inspection's"},
          "[\"w06\"]"),
  };
  static constexpr RecordSchema schema{
      .name = "finding",
      .label = {"en iakttagelse", "a finding"},
      .doc = {"Något som sågs vid besiktningen, eller uppföljningen av något som sågs tidigare.",
              "Something seen at the inspection, or the follow-up of something seen before."},
      .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<Inspection>) {
  static constexpr FieldInfo fields[] = {
      field<&Inspection::stage>("stage", {"om den hölls", "whether it was held"}, "\"held\"",
                                {.optional = true}),
      field<&Inspection::districts>("districts", {"platser som den gällde", "places it was of"},
                                    "[\"skaggetorp\"]"),
      field<&Inspection::date>("date",
                               {"dag, månad eller år; två punkter om det inte framgår",
                                "day, month or year; two dots if not stated"},
                               "\"2024-04-17\""),
      field<&Inspection::season>("season",
                                 {"vårens eller höstens, bara om källan säger vilken",
                                  "which of the year's, only if the source says so"},
                                 "\"spring\""),
      field<&Inspection::alias>("alias",
                                {"källans eget ord för besiktningen", "the source's own word"},
                                "\"trygghetsvandring\"", {.max_length = 60}),
      field<&Inspection::body>("body", {"organet som ordnade den", "the body that arranged it"},
                               "\"trygghetsrad-skaggetorp\""),
      field<&Inspection::route>("route", {"vägen, plats för plats", "the route, place by place"},
                                "[\"Centrum\", { place = \"Torget\" }]"),
      field<&Inspection::participants>(
          "participants", {"organisationer som deltog", "organisations that took part"},
          "[{ party = \"polisen\" }, \"Nattvandrare\"]"),
      field<&Inspection::invited>("invited",
                                  {"organisationer som var inbjudna", "organisations invited"},
                                  "[\"Näringsidkare\"]"),
      field<&Inspection::summary>("summary",
                                  {"besiktningen i korthet, i egna ord", "the inspection in short"},
                                  "\"Belysningen prövades efter mörkrets inbrott.\""),
      field<&Inspection::findings>("findings", {"iakttagelser", "findings"},
                                   "[{ code = \"1\", problem = \"En lampa är släckt.\" }]"),
  };
  static constexpr RecordSchema schema = record_schema<Inspection>(
      {.name = "inspection",
       .label = {"en trygghetsbesiktning", "a safety inspection"},
       .folder = "inspections",
       .doc = {"En trygghetsbesiktning, och vad som sågs. Att den hölls räcker som uppgift.",
               "A safety inspection and what was seen. That it was held is enough to know."},
       .fields = fields});
  return schema;
}

Period season_period(int year, Season season) {
  const auto whole = static_cast<std::int16_t>(year);
  return season == Season::spring ? Period{Period::Kind::half, {whole, 1, 1}, {whole, 6, 30}}
                                  : Period{Period::Kind::half, {whole, 7, 1}, {whole, 12, 31}};
}

std::optional<Period> stated_season(const Inspection& inspection) {
  const PartialDate& date = *inspection.date;
  if (!inspection.season || !date.stated() || date.first.year != date.last.year)
    return std::nullopt;
  return season_period(date.first.year, **inspection.season);
}

std::optional<Period> days_of(const Inspection& inspection) {
  const PartialDate& date = *inspection.date;
  if (!date.stated()) return std::nullopt;
  Period days{Period::Kind::months, date.first, date.last};
  if (const std::optional<Period> season = stated_season(inspection)) {
    days.first = std::max(days.first, season->first);
    days.last = std::min(days.last, season->last);
  }
  return days;
}

const Finding* find_finding(const Inspection& inspection, std::string_view code) {
  const auto it = std::ranges::find_if(
      inspection.findings, [&](const Finding& finding) { return *finding.code == code; });
  return it == inspection.findings.end() ? nullptr : &*it;
}

std::string finding_address(std::string_view inspection_id, std::string_view code) {
  return std::string(inspection_id) + "#" + std::string(code);
}

FindingTarget find_finding(const Model& model, std::string_view address) {
  const std::size_t hash = address.find('#');
  if (hash == std::string_view::npos) return {};
  const Record* inspection = model.find<Inspection>(address.substr(0, hash));
  if (!inspection) return {};
  return {inspection, find_finding(inspection->as<Inspection>(), address.substr(hash + 1))};
}

}  // namespace tertial
