#pragma once
// The list of record types: one line each in registry.cc. Everything that goes through all types
// (loading, checking, JSON Schema, `tertial new`) starts here.
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "model/model.h"
#include "records/site/settings.h"

namespace tertial {

/// What the cross-field rules of a record type may look at.
struct RuleContext {
  const Model& model;
  const Settings& settings;
  DiagnosticList& out;
  /// Unless another day was chosen: a look at 2024 is no reason to warn of 2025.
  /// Only for warnings: a build must not break without a commit.
  std::optional<Date> today = {};
};

/// Whether records of a type have to name sources on a site that is not the reporter's own.
enum class SourceDuty : std::uint8_t { required, none };
enum class TitleDuty : std::uint8_t { required, derived };
/// Whether a page shows what an .md file says below its fields.
enum class RunningText : std::uint8_t { shown, none };

struct RecordType {
  const RecordSchema& (*schema)();
  TitleDuty title;
  SourceDuty sources;
  RunningText text;
  void (*check)(const Record&, const RuleContext&);  ///< cross-field rules; may be null
  /// Rules that look at all records of the type at once, such as chains; may be null.
  void (*check_all)(const RuleContext&) = nullptr;
  /// The id that a record's fields say it has, whatever its file is called; empty where they do
  /// not. May be null.
  std::string (*meant_id)(const Record&) = nullptr;
};

/// What the reason `not-reported` rests on.
struct NotReported {
  std::span<const Citation> sources;
  bool reporter_known = false;  ///< it is stated who was to report
};
/// Reports it where no source says so, and where nobody was to.
void check_not_reported(const NotReported& stated, Span at, const RuleContext& context);

/// The fields of a type that hold Markdown, for messages: "why, direction, [[points]] text".
std::string text_fields(const RecordSchema& schema);

/// In the order in which types are documented.
std::span<const RecordType> record_types();

/// The type whose folder and file name fit a path below content/, or null.
const RecordType* record_type_of(std::string_view path);

/// All cross-field rules of all records, those of every type included.
void check_records(const RuleContext& context);

}  // namespace tertial
