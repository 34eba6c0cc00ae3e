#include <algorithm>
#include <vector>

#include "base/ascii.h"
#include "base/text.h"
#include "base/web_address.h"
#include "schema/codec.h"
#include "schema/decode_help.h"
#include "schema/messages.h"
#include "schema/placeholder.h"
#include "schema/unread.h"

namespace tertial {
namespace {

constexpr Text example_or_remove_help{
    "skriv till exempel: {0} = {1} – eller ta bort raden om uppgiften saknas",
    "write for example: {0} = {1} – or delete the line if nothing is known"};

Text kind_of_value(const Value& value) {
  static constexpr Text names[] = {{"true eller false", "true or false"},
                                   {"ett heltal", "a whole number"},
                                   {"ett decimaltal", "a decimal number"},
                                   {"text", "text"},
                                   {"ett datum", "a date"},
                                   {"en lista", "a list"},
                                   {"en tabell", "a table"}};
  return names[value.data.index()];
}

/// Fields of a record type: those all records have, then its own.
struct Part {
  const RecordSchema* schema;
  void* record;
};

std::vector<Part> parts_of(const RecordSchema& schema, void* record) {
  std::vector<Part> parts;
  if (schema.common_part) parts.push_back({schema.common(), schema.common_part(record)});
  parts.push_back({&schema, record});
  return parts;
}

struct Found {
  const FieldInfo* field = nullptr;
  void* record = nullptr;
};

Found find_field(const std::vector<Part>& parts, std::string_view name) {
  for (const Part& part : parts)
    for (const FieldInfo& field : part.schema->fields)
      if (field.name == name) return {&field, part.record};
  return {};
}

/// The record that is being decoded on this thread, while its inner tables are.
thread_local const RecordSchema* outermost = nullptr;

class OutermostScope {
 public:
  explicit OutermostScope(const RecordSchema& schema) : before_(outermost) {
    if (schema.common_part) outermost = &schema;
  }
  ~OutermostScope() { outermost = before_; }
  OutermostScope(const OutermostScope&) = delete;
  OutermostScope& operator=(const OutermostScope&) = delete;

 private:
  const RecordSchema* before_;
};

/// True for a key of an inner table that is a field of the record around it: in TOML all that
/// follows a [[heading]] belongs to the table of that heading.
bool belongs_to_record(const RecordSchema& schema, std::string_view key) {
  if (!outermost || outermost == &schema) return false;
  const auto has = [&](const RecordSchema& one) {
    return std::ranges::find(one.fields, key, &FieldInfo::name) != one.fields.end();
  };
  return has(*outermost) || has(*outermost->common());
}

std::string list_of(std::span<const Choice> choices) {
  std::string all;
  for (const Choice& choice : choices)
    all.append(all.empty() ? "" : ", ").append(choice.name);
  return all;
}

/// "done (Genomfört), ongoing (Pågår)": the words with what Swedish pages call them.
std::string labelled_list_of(std::span<const Choice> choices) {
  std::string all;
  for (const Choice& choice : choices)
    all.append(all.empty() ? "" : ", ")
        .append(choice.name)
        .append(" (")
        .append(choice.doc.in(Language::sv))
        .append(")");
  return all;
}

/// The word that was meant by a misspelt one, or by the Swedish label of a choice; or empty.
std::string_view meant_choice(std::span<const Choice> choices, std::string_view word,
                              SuggestionWork& work) {
  std::vector<std::string_view> names;
  std::vector<std::string> labels;
  for (const Choice& choice : choices) {
    names.push_back(choice.name);
    labels.push_back(lower_case(choice.doc.in(Language::sv)));
  }
  if (const std::string_view name = work.nearest(word, names); !name.empty()) return name;
  const std::vector<std::string_view> candidates(labels.begin(), labels.end());
  const std::string_view label = work.nearest(lower_case(word), candidates);
  const auto at = std::ranges::find(candidates, label);
  return at == candidates.end() ? std::string_view()
                                : names[static_cast<std::size_t>(at - candidates.begin())];
}

/// A number, a day, true or false as it was typed, where text was to stand in quotes; else empty.
std::string plain_words(const Value& value) {
  if (const auto* number = std::get_if<std::int64_t>(&value.data)) return std::to_string(*number);
  if (const auto* yes = std::get_if<bool>(&value.data)) return *yes ? "true" : "false";
  const auto* day = std::get_if<Date>(&value.data);
  return day && !is_unread(*day) ? to_string(*day) : std::string();
}

/// "title, sources, pledge, period": the fields that may still be written, its own first.
std::string fields_of(const std::vector<Part>& parts, const std::vector<std::string_view>& unused) {
  std::vector<std::string_view> names;
  names.reserve(unused.size());
  for (std::size_t i = parts.size(); i-- > 0;)
    for (const FieldInfo& field : parts[i].schema->fields)
      if (std::ranges::find(unused, field.name) != unused.end()) names.push_back(field.name);
  return first_few(names, [](std::string_view name) { return name; });
}

/// 2024 without quotes, for a field that takes a year.
bool is_year(const TypeInfo& type, std::string_view words) {
  return (type.shape == Shape::partial_date || type.shape == Shape::period) &&
         words.find('-') == std::string_view::npos && parse_period(words);
}

/// A value that is still to be written: what it is, and what could stand there.
void report_placeholder(const FieldInfo& field, const Value& value, DiagnosticList& out) {
  Diagnostic& finding =
      out.report(record_kind("record.not-filled-in"), value.span, {quoted(field.name), field.doc});
  if (field.rules.suggested)
    finding.with_help(example_or_remove_help, {field.name, field.example});
  else
    finding.with_help(example_help, {field.name, field.example});
}

/// A text or a table stands where a list of such is to stand.
bool is_one_instead_of_list(const TypeInfo& type, const Value& value) {
  if (type.shape != Shape::list || !type.element) return false;
  const TypeInfo& element = *type.element;
  if (std::holds_alternative<Table>(value.data)) return element.shape == Shape::table;
  if (!text_of(value)) return false;
  if (element.shape == Shape::table) return !element.table().shorthand.empty();
  return element.shape == Shape::text || element.shape == Shape::reference ||
         element.shape == Shape::choice || element.shape == Shape::period;
}

void report_one_instead_of_list(const FieldInfo& field, const TypeInfo& type, const Value& value,
                                DiagnosticList& out) {
  const std::string* text = text_of(value);
  if (!text) return codec::mismatch(field, type, value, out);
  const std::string shown = printable(*text);
  out.report(record_kind("record.type"), value.span,
             {quoted(field.name), type.noun, kind_of_value(value)})
      .with_help({"skriv hakparenteser runt: {0} = [\"{1}\"]",
                  "write brackets around it: {0} = [\"{1}\"]"},
                 {field.name, shown.substr(0, byte_offset(shown, 60))});
}

/// One value instead of a list is read as the list's only one: one mistake is one finding.
void decode_field(const Found& to, const Value& value, DiagnosticList& out) {
  const FieldInfo& field = *to.field;
  if (!is_one_instead_of_list(*field.type, value))
    return field.decode(to.record, value, field, out);
  report_one_instead_of_list(field, *field.type, value, out);
  field.decode(to.record, Value{value.span, Array{value}, {}}, field, out);
}

}  // namespace

void decode_record(const RecordSchema& schema, void* record, const Table& table, Span whole,
                   DiagnosticList& out) {
  const OutermostScope scope(schema);
  const std::vector<Part> parts = parts_of(schema, record);
  std::vector<std::string_view> unused;
  for (const Part& part : parts)
    for (const FieldInfo& field : part.schema->fields)
      if (!find(table, field.name)) unused.push_back(field.name);

  for (const Member& member : table) {
    if (const Found found = find_field(parts, member.key); found.field) {
      if (is_placeholder(member.value))
        report_placeholder(*found.field, member.value, out);
      else
        decode_field(found, member.value, out);
      continue;
    }
    Diagnostic& finding = out.report(record_kind("record.unknown-field"), member.key_span,
                                     {schema.label, quoted(member.key)});
    if (belongs_to_record(schema, member.key)) {
      finding.with_help({"{0} hör till posten: flytta raden ovanför filens första [[…]]",
                         "{0} belongs to the record: move the line above the file's first [[…]]"},
                        {quoted(member.key)});
      continue;
    }
    const std::string_view guess = out.suggestions().nearest(member.key, unused);
    if (guess.empty()) {
      if (const std::string names = fields_of(parts, unused); !names.empty())
        finding.with_help({"fält som går att lägga till: {0}", "fields that can be added: {0}"},
                          {names});
      continue;
    }
    finding.with_help(did_you_mean_help, {quoted(guess)});
    // Read as what was probably meant, so that a typo is not reported again as "missing" and its
    // value is checked in the same run.
    const Found meant = find_field(parts, guess);
    decode_field(meant, member.value, out);
    std::erase(unused, guess);
  }
  for (const Part& part : parts)
    for (const FieldInfo& field : part.schema->fields)
      if (field.required && std::ranges::find(unused, field.name) != unused.end())
        out.report(record_kind("record.missing"), whole, {quoted(field.name), field.doc})
            .with_help({"lägg till: {0} = {1}", "add: {0} = {1}"}, {field.name, field.example});
}

namespace codec {

void mismatch(const FieldInfo& field, const TypeInfo& type, const Value& value,
              DiagnosticList& out) {
  if (const auto* day = std::get_if<Date>(&value.data); day && is_unread(*day)) return;
  Diagnostic& finding = out.report(record_kind("record.type"), value.span,
                                   {quoted(field.name), type.noun, kind_of_value(value)});
  const bool tables = type.element && type.element->shape == Shape::table;
  if (tables && std::holds_alternative<Table>(value.data))
    finding.with_help({"skriv dubbla hakparenteser: [[{0}]]", "write double brackets: [[{0}]]"},
                      {field.name});
  else if (type.shape == Shape::table && std::holds_alternative<Array>(value.data))
    finding.with_help({"skriv enkla hakparenteser: [{0}]", "write single brackets: [{0}]"},
                      {field.name});
  else if (const std::string words = plain_words(value);
           (type.shape == Shape::text && !words.empty()) || is_year(type, words))
    finding.with_help({"skriv inom citattecken: {0} = \"{1}\"", "write in quotes: {0} = \"{1}\""},
                      {field.name, words});
  else
    finding.with_help(example_help, {field.name, field.example});
}

int pick(const FieldInfo& field, const TypeInfo& type, const Value& value, DiagnosticList& out) {
  const std::string* word = text_of(value);
  if (!word) return mismatch(field, type, value, out), -1;
  if (const auto it = std::ranges::find(type.choices, std::string_view(*word), &Choice::name);
      it != type.choices.end())
    return static_cast<int>(it - type.choices.begin());
  Diagnostic& finding =
      out.report(record_kind("record.choice"), value.span, {quoted(*word), quoted(field.name)});
  const std::string labelled = labelled_list_of(type.choices), names = list_of(type.choices);
  if (const std::string_view guess = meant_choice(type.choices, *word, out.suggestions());
      !guess.empty())
    finding.with_help(
        {"menade du \"{0}\"? Tillåtna ord: {1}", "did you mean \"{0}\"? Allowed: {2}"},
        {guess, labelled, names});
  else
    finding.with_help({"tillåtna ord: {0}", "allowed: {1}"}, {labelled, names});
  return -1;
}

void check_range(const FieldInfo& field, std::int64_t number, const Value& value,
                 DiagnosticList& out) {
  if (number >= field.rules.min && number <= field.rules.max) return;
  const auto bound = [](std::int64_t limit, std::int64_t none) {
    return limit == none ? std::string("…") : std::to_string(limit);
  };
  out.report(record_kind("record.range"), value.span,
             {std::to_string(number), quoted(field.name), bound(field.rules.min, INT64_MIN),
              bound(field.rules.max, INT64_MAX)})
      .with_help({"rätta talet", "correct the number"});
}

void check_items(const FieldInfo& field, std::size_t count, const Value& value,
                 DiagnosticList& out) {
  if (count > field.rules.max_items)
    out.report(record_kind("record.too-many"), value.span,
               {quoted(field.name), count, field.rules.max_items})
        .with_help({"ta bort några", "delete some"});
}

void decode_text(std::string& to, const TypeInfo& type, const Value& value, const FieldInfo& field,
                 DiagnosticList& out) {
  const std::string* text = text_of(value);
  if (!text) {
    to = plain_words(value);
    return mismatch(field, type, value, out);
  }
  if (trim(*text).empty())
    out.report(record_kind("record.empty"), value.span, {quoted(field.name)})
        .with_help(field.required ? example_help : example_or_remove_help,
                   {field.name, field.example});
  else if (const std::size_t length = count_code_points(*text); length > field.rules.max_length)
    out.report(record_kind("record.too-long"), value.span,
               {quoted(field.name), length, field.rules.max_length})
        .with_help({"korta texten, eller flytta en del till ett fält för löpande text",
                    "shorten the text, or move a part of it to a field for running text"});
  to = *text;
}

void decode_decimal(Decimal& to, const TypeInfo& type, const Value& value, const FieldInfo& field,
                    DiagnosticList& out) {
  to.unread = true;
  if (const auto* whole = std::get_if<std::int64_t>(&value.data)) {
    if (*whole >= -largest_whole_decimal && *whole <= largest_whole_decimal)
      to = whole_number(*whole);
    else
      out.report(record_kind("record.bad-number"), value.span, {quoted(std::to_string(*whole))});
    return;
  }
  // A number with decimals that is not in quotes has already lost what was written: 34.50.
  const std::string* text = text_of(value);
  if (!text) return mismatch(field, type, value, out);
  if (const std::optional<Decimal> number = parse_decimal(*text))
    to = *number;
  else
    out.report(record_kind("record.bad-number"), value.span, {quoted(*text)})
        .with_help(example_help, {field.name, field.example});
}

void decode_colour(Colour& to, const TypeInfo& type, const Value& value, const FieldInfo& field,
                   DiagnosticList& out) {
  const std::string* text = text_of(value);
  if (!text) return mismatch(field, type, value, out);
  if (const std::optional<Colour> colour = parse_colour(*text))
    to = *colour;
  else
    out.report(record_kind("record.bad-colour"), value.span, {quoted(*text)})
        .with_help(example_help, {field.name, field.example});
}

void decode_url(Url& to, const TypeInfo& type, const Value& value, const FieldInfo& field,
                DiagnosticList& out) {
  const std::string* text = text_of(value);
  if (!text) return mismatch(field, type, value, out);
  const bool scheme = text->starts_with("https://") || text->starts_with("http://");
  const bool clean = std::ranges::none_of(
      *text, [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == '"' || c == '<'; });
  if (scheme && clean && read_web_address(*text))
    to = {*text, value.span};
  else
    out.report(record_kind("record.bad-url"), value.span, {quoted(*text)})
        .with_help(example_help, {field.name, field.example});
}

void decode_reference(AnyRef& to, const TypeInfo& type, const Value& value, const FieldInfo& field,
                      DiagnosticList& out) {
  const std::string* text = text_of(value);
  if (!text) return mismatch(field, type, value, out);
  to.at = value.span;
  // What cannot be an id is told when the records are linked, together with what was meant by it.
  if (!text->empty())
    to.id = *text;
  else
    out.report(record_kind("record.empty"), value.span, {quoted(field.name)})
        .with_help(example_help, {field.name, field.example});
}

void decode_table(const RecordSchema& schema, void* to, const Value& value, const FieldInfo& field,
                  DiagnosticList& out) {
  if (const Table* table = std::get_if<Table>(&value.data))
    return decode_record(schema, to, *table, value.span, out);
  const auto shorthand = std::ranges::find(schema.fields, schema.shorthand, &FieldInfo::name);
  if (!schema.shorthand.empty() && text_of(value))
    return shorthand->decode(to, value, *shorthand, out);
  static constexpr TypeInfo table_type{Shape::table, {"en tabell { … }", "a table { … }"}};
  mismatch(field, table_type, value, out);
}

}  // namespace codec

bool is_record_id(std::string_view id) {
  if (id.empty() || id.size() > 200) return false;
  char previous = '/';
  for (const char c : id) {
    const bool word = is_lower(c) || is_digit(c);
    const bool inner = (c == '-' || c == '.') && previous != '/';
    const bool slash = c == '/' && previous != '/';
    if (!word && !inner && !slash) return false;
    previous = c;
  }
  return previous != '/' && previous != '-' && previous != '.';
}

}  // namespace tertial
