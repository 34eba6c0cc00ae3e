#include "records/registry.h"

#include "base/text.h"
#include "records/accessibility_statement/accessibility_statement.h"
#include "records/channel/channel.h"
#include "records/common/language.h"
#include "records/correction/correction.h"
#include "records/dialogue/dialogue.h"
#include "records/final_report/final_report.h"
#include "records/followup/followup.h"
#include "records/happened.h"
#include "records/indicator/indicator.h"
#include "records/initiative/initiative.h"
#include "records/inspection_rule/inspection_rule.h"
#include "records/meeting/item.h"
#include "records/messages.h"
#include "records/news/news.h"
#include "records/notice/notice.h"
#include "records/page/page.h"
#include "records/redirects/redirects.h"
#include "records/source/source.h"
#include "records/term/term.h"

namespace tertial {

void check_municipality(const Record&, const RuleContext&);
void check_pledge(const Record&, const RuleContext&);
void check_followup(const Record&, const RuleContext&);
void check_final_report(const Record&, const RuleContext&);
void check_survey(const Record&, const RuleContext&);
void check_indicator(const Record&, const RuleContext&);
void check_inspection(const Record&, const RuleContext&);
void check_inspections(const RuleContext&);
void check_inspection_rule(const Record&, const RuleContext&);
void check_case(const Record&, const RuleContext&);
void check_cases(const RuleContext&);
void check_meeting(const Record&, const RuleContext&);
void check_item(const Record&, const RuleContext&);
std::string meant_item_id(const Record&);
void check_correction(const Record&, const RuleContext&);
void check_notice(const Record&, const RuleContext&);
void check_notices(const RuleContext&);
void check_agreement(const Record&, const RuleContext&);
void check_agreements(const RuleContext&);
void check_forum(const Record&, const RuleContext&);
void check_forums(const RuleContext&);
void check_bodies(const RuleContext&);
void check_initiative(const Record&, const RuleContext&);
void check_dialogue(const Record&, const RuleContext&);
void check_channel(const Record&, const RuleContext&);
void check_accessibility_statement(const Record&, const RuleContext&);
void check_accessibility_statements(const RuleContext&);
void check_term(const Record&, const RuleContext&);
void check_terms(const RuleContext&);
void check_page(const Record&, const RuleContext&);
void check_pages(const RuleContext&);
void check_redirects(const Record&, const RuleContext&);
void check_redirect_ways(const RuleContext&);

namespace {

template <class T>
constexpr RecordType type(TitleDuty title, SourceDuty sources, RunningText text,
                          void (*check)(const Record&, const RuleContext&) = nullptr,
                          void (*check_all)(const RuleContext&) = nullptr,
                          std::string (*meant_id)(const Record&) = nullptr) {
  return {+[]() -> const RecordSchema& { return schema_of(Tag<T>{}); },
          title,
          sources,
          text,
          check,
          check_all,
          meant_id};
}

constexpr auto titled = TitleDuty::required;
constexpr auto untitled = TitleDuty::derived;
constexpr auto sourced = SourceDuty::required;
constexpr auto unsourced = SourceDuty::none;
constexpr auto text = RunningText::shown;
constexpr auto no_text = RunningText::none;

constexpr RecordType types[] = {
    type<Source>(titled, unsourced, no_text),
    type<Municipality>(titled, unsourced, text, check_municipality),
    type<District>(titled, sourced, no_text),
    type<Body>(titled, sourced, text, nullptr, check_bodies),
    type<Party>(titled, sourced, text),
    type<Goal>(titled, sourced, no_text),
    type<Pledge>(titled, sourced, no_text, check_pledge),
    type<Followup>(untitled, sourced, no_text, check_followup),
    type<FinalReport>(untitled, sourced, no_text, check_final_report),
    type<Survey>(titled, sourced, no_text, check_survey),
    type<Indicator>(titled, sourced, no_text, check_indicator),
    type<Inspection>(untitled, sourced, no_text, check_inspection, check_inspections),
    type<InspectionRule>(titled, sourced, no_text, check_inspection_rule),
    type<Case>(titled, sourced, text, check_case, check_cases),
    type<Document>(titled, sourced, text),
    type<Meeting>(untitled, sourced, text, check_meeting),
    type<Item>(titled, sourced, text, check_item, nullptr, meant_item_id),
    type<Correction>(untitled, unsourced, no_text, check_correction),
    type<Notice>(untitled, sourced, no_text, check_notice, check_notices),
    type<Agreement>(titled, sourced, text, check_agreement, check_agreements),
    type<Forum>(titled, sourced, text, check_forum, check_forums),
    type<Initiative>(titled, sourced, text, check_initiative),
    type<Dialogue>(titled, sourced, text, check_dialogue),
    type<Channel>(titled, sourced, no_text, check_channel),
    type<Term>(titled, sourced, no_text, check_term, check_terms),
    type<Page>(titled, unsourced, text, check_page, check_pages),
    type<AccessibilityStatement>(titled, unsourced, no_text, check_accessibility_statement,
                                 check_accessibility_statements),
    type<News>(titled, unsourced, text),
    type<Redirects>(untitled, unsourced, no_text, check_redirects, check_redirect_ways),
};

std::string_view stem_of(std::string_view path) {
  const std::string_view name = path.substr(path.rfind('/') + 1);
  return name.substr(0, name.rfind('.'));
}

/// The id in the record's own field `municipality`, or "". That of a party says where it belongs,
/// not where its record stands.
std::string municipality_of(const Record& record) {
  if (record.is<Party>()) return {};
  for (const FieldInfo& field : record.schema->fields) {
    Value value;
    if (field.name != "municipality" || !field.encode(record.data.get(), value)) continue;
    if (const auto* id = std::get_if<std::string>(&value.data)) return *id;
  }
  return {};
}

void check_place(const Record& record, const RuleContext& context) {
  const std::string municipality = municipality_of(record);
  const std::string& home = context.settings.municipality.id();
  // Where the settings name no municipality that there is, every record would be in the wrong
  // place.
  if (!context.settings.municipality.resolved()) return;
  if (municipality == home) return;
  // One that there is none of is told where it is named.
  if (!context.model.find<Municipality>(municipality)) return;
  if (record.id.starts_with(municipality + "/")) return;
  context.out
      .report(content_kind("content.wrong-place"), whole_file(record.file), {quoted(municipality)})
      .with_help({"flytta filen till {0}/{1}/", "move the file to {0}/{1}/"},
                 {record.schema->folder, municipality});
}

void check_slug(const Record& record, const RuleContext& context) {
  const auto& slug_field = common(record).slug;
  if (!slug_field || slug_field->value.empty()) return;  // an empty one is reported as such
  const std::string& written = slug_field->value;
  if (is_record_id(written) && written.find('/') == std::string::npos) return;
  Diagnostic& finding =
      context.out.report(content_kind("content.bad-slug"), slug_field->at, {quoted(written)});
  if (const std::string usable = slug(written); !usable.empty())
    finding.with_help({"skriv till exempel: slug = \"{0}\"", "write for example: slug = \"{0}\""},
                      {usable});
}

/// Text below the fields that no page shows. That of the site's own municipality is not shown
/// either: its page is the whole site.
void check_running_text(const RecordType& type, const Record& record, const RuleContext& context) {
  const RecordSchema& schema = *record.schema;
  const bool home = record.is<Municipality>() && record.id == context.settings.municipality.id();
  if (!record.body.present || (type.text == RunningText::shown && !home)) return;
  const Position line{record.body.first_line, 1};
  context.out
      .report(content_kind("content.no-running-text"), {record.file, line, line}, {schema.label})
      .with_help({"flytta texten till ett fält ovanför +++: {0}",
                  "move the text to a field above +++: {0}"},
                 {text_fields(schema)});
}

/// The first inner table that names sources, "gaps": most often a line that was meant for the
/// record stands below its heading.
std::string table_with_sources(const Record& record) {
  for (const Member& member : encode_record(*record.schema, record.data.get())) {
    const auto* tables = std::get_if<Array>(&member.value.data);
    if (!tables) continue;
    for (const Value& value : *tables)
      if (const auto* table = std::get_if<Table>(&value.data); table && find(*table, "sources"))
        return member.key;
  }
  return {};
}

/// What needs no source, since it claims to be nobody else's word.
bool is_own(const Record& record) {
  return record.is<Term>() && record.as<Term>().own;
}

void report_no_source(const Record& record, const RuleContext& context) {
  Diagnostic& finding =
      context.out.report(content_kind("content.no-source"), whole_file(record.file));
  if (const std::string inner = table_with_sources(record); !inner.empty())
    finding.with_help(
        {"skriv sources = [\"källans id\"] ovanför filens första [[…]]: det som står under "
         "[[{0}]] gäller bara den",
         "write sources = [\"id of the source\"] above the file's first [[…]]: what stands below "
         "[[{0}]] is of that one only"},
        {inner});
  else if (record.is<Term>())
    finding.with_help(
        {"lägg till: sources = [\"källans id\"] – eller own = true, om ingen källa förklarar ordet",
         "add: sources = [\"id of the source\"] – or own = true, where no source explains the "
         "word"});
  else
    finding.with_help(
        {"lägg till: sources = [\"källans id\"]", "add: sources = [\"id of the source\"]"});
}

void check_common(const RecordType& type, const Record& record, const RuleContext& context) {
  const Common& fields = common(record);
  check_place(record, context);
  check_slug(record, context);
  if (fields.lang) check_language(*fields.lang, context.out);
  check_running_text(type, record, context);
  if (type.title == TitleDuty::required && !fields.title)
    context.out.report(content_kind("content.no-title"), whole_file(record.file))
        .with_help({"lägg till: title = \"…\"", "add: title = \"…\""});
  if (type.sources == SourceDuty::required && fields.sources.empty() && !is_own(record) &&
      !context.settings.official)
    report_no_source(record, context);
}

}  // namespace

void check_not_reported(const NotReported& stated, Span at, const RuleContext& context) {
  if (!stated.reporter_known)
    context.out.report(content_kind("content.not-reported-by-nobody"), at)
        .with_help(
            {"ange den: reporters = [\"…\"] i löftet, responsible = \"…\" i regeln – eller "
             "skriv ett annat skäl: not-found, not-read",
             "name it: reporters = [\"…\"] of the pledge, responsible = \"…\" of the rule – or "
             "write another reason: not-found, not-read"});
  if (!stated.sources.empty()) return;
  context.out.report(content_kind("content.not-reported-needs-source"), at)
      .with_help({"lägg till källan som säger det: sources = [\"…\"] – eller skriv ett annat skäl: "
                  "not-found, not-read",
                  "add the source that says so: sources = [\"…\"] – or write another reason: "
                  "not-found, not-read"});
}

std::string text_fields(const RecordSchema& schema) {
  std::string names;
  const auto add = [&](std::string_view before, std::string_view name) {
    names.append(names.empty() ? "" : ", ").append(before).append(name);
  };
  for (const FieldInfo& field : schema.fields)
    if (field.type->shape == Shape::markdown) add("", field.name);
  for (const FieldInfo& field : schema.fields) {
    const TypeInfo* element = field.type->element;
    if (!element || element->shape != Shape::table) continue;
    for (const FieldInfo& inner : element->table().fields)
      if (inner.type->shape == Shape::markdown && inner.name == "text")
        add("[[" + std::string(field.name) + "]] ", inner.name);
  }
  return names.empty() ? "gaps" : names;
}

std::span<const RecordType> record_types() {
  return types;
}

const RecordType* record_type_of(std::string_view path) {
  const std::string_view folder = path.substr(0, path.find('/'));
  const RecordType* rest = nullptr;
  for (const RecordType& type : types) {
    const RecordSchema& schema = type.schema();
    if (schema.folder != folder) continue;
    if (schema.stem.empty())
      rest = &type;
    else if (schema.stem == stem_of(path))
      return &type;
  }
  return rest;
}

void check_records(const RuleContext& context) {
  check_complete_registers(context);
  for (const RecordType& type : types) {
    for (const Record& record : context.model.records(type.schema())) {
      if (record.broken) continue;
      check_common(type, record, context);
      check_happened(record, context);
      if (type.check) type.check(record, context);
    }
    if (type.check_all) type.check_all(context);
  }
}

}  // namespace tertial
