#pragma once
// What a record type looks like, as data. Everything that must agree about a record (decoding,
// messages, JSON Schema, the reference page, reference checks, exports) reads these tables;
// nothing else repeats a field name.
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "base/diagnostic.h"
#include "value/value.h"

namespace tertial {

struct RecordSchema;
struct Record;

enum class Shape : std::uint8_t {
  boolean,
  integer,
  number,
  decimal,
  text,
  markdown,
  url,
  colour,
  date,
  partial_date,
  period,
  time_of_day,
  choice,
  reference,
  list,
  table
};

/// One allowed word of a choice field; `doc` is also the label that messages and pages fall back
/// to.
struct Choice {
  std::string_view name;
  Text doc;
};

/// The shape of one C++ type. One static object per type, shared by all its fields.
struct TypeInfo {
  Shape shape;
  Text noun;                                 ///< "a date such as 2024-11-05", used in messages
  std::span<const Choice> choices = {};      ///< choice
  const TypeInfo* element = nullptr;         ///< list
  const RecordSchema& (*table)() = nullptr;  ///< table: its fields; reference: the target's
};

struct Rules {
  bool suggested = false;  ///< optional, but a new record is given it
  bool optional = false;   ///< forced; std::optional and lists are optional by type
  std::int64_t min = INT64_MIN;
  std::int64_t max = INT64_MAX;
  std::size_t max_length = 10000;  ///< code points, of text and Markdown
  std::size_t max_items = 500;     ///< of a list
};

/// The id of another record and where it was written; `target` is set when the model is linked.
struct AnyRef {
  std::string id;
  Span at;
  const Record* target = nullptr;
};

/// Markdown in a field; rendered when a page is.
struct Markdown {
  std::string text;
  Span at;
  bool empty() const { return text.empty(); }
};

/// A text word for word as it stands in its source; shown as it is, never as Markdown.
struct Original {
  std::string text;
  Span at;
};

/// Called for what a record holds at any depth; unset members are skipped.
struct Visitor {
  void* state = nullptr;
  void (*reference)(void* state, AnyRef& ref, const RecordSchema& target) = nullptr;
  void (*markdown)(void* state, Markdown& text) = nullptr;
  void (*original)(void* state, Original& text) = nullptr;
  void (*url)(void* state, std::string_view address, Span at) = nullptr;
};

struct FieldInfo {
  std::string_view name;
  Text doc;
  std::string_view example;  ///< a TOML literal, decoded by a test
  const TypeInfo* type;
  bool required;
  Rules rules;
  void (*decode)(void* record, const Value&, const FieldInfo&, DiagnosticList&);
  bool (*encode)(const void* record, Value& out);  ///< false when the field is not set
  void (*visit)(void* record, const Visitor&);     ///< null when nothing in it can be visited
};

struct RecordSchema {
  std::string_view name;         ///< "pledge"; also the word of `tertial new`
  Text label;                    ///< "a pledge", with article, for messages
  std::string_view folder = {};  ///< below content/: "pledges"; empty for a table inside a record
  Text doc = {};
  std::span<const FieldInfo> fields = {};
  std::string_view shorthand = {};  ///< table only: the field that a bare string stands for
  std::string_view stem = {};       ///< only files of this name belong to it ("meeting")
  const RecordSchema* (*common)() = nullptr;  ///< fields that every record has
  void* (*common_part)(void* record) = nullptr;
  void* (*make)() = nullptr;
  void (*destroy)(void* record) = nullptr;
};

/// Lower-case ASCII letters, digits, inner hyphens and dots ("2022-05..2022-08"), slashes between
/// parts; at most 200 bytes.
bool is_record_id(std::string_view id);

/// Decodes `table` into `record`. Reports unknown, missing, misplaced and ill-typed fields;
/// always decodes everything it can, so that one run shows them all.
void decode_record(const RecordSchema&, void* record, const Table&, Span whole, DiagnosticList&);

/// Calls the visitor for every reference and Markdown text in `record`, at any depth.
void visit_record(const RecordSchema&, void* record, const Visitor&);

/// The record as a table, set fields only, in the order of its field table.
Table encode_record(const RecordSchema&, const void* record);

}  // namespace tertial
