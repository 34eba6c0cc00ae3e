#pragma once
// An ärende: one matter from proposal to decision, identified by municipality and diarienummer.
#include "records/pledge/pledge.h"

namespace tertial {

struct CaseStep {
  std::optional<Located<std::string>> code;  ///< by which changes name the step; unique in the case
  Located<PartialDate> date;
  std::string title;
  std::optional<Ref<Body>> body;
  std::optional<Ref<Document>> document;
  std::optional<Ref<Item>> item;
  std::optional<Markdown> text;
  bool planned = false;  ///< a source plans it; that it happened is not registered
  std::vector<Citation> sources;
};
const RecordSchema& schema_of(Tag<CaseStep>);

/// What a change did. Firmer and softer follow the verbs: kan < bör < ska.
enum class ChangeKind : std::uint8_t {
  firmer,
  softer,
  responsible,
  interval,
  added,
  removed,
  other
};
template <>
inline constexpr std::array choices_of<ChangeKind>{
    Choice{"firmer", {"Fastare", "firmer"}},
    Choice{"softer", {"Mjukare", "softer"}},
    Choice{"responsible", {"Annan ansvarig", "other responsible"}},
    Choice{"interval", {"Annan takt", "other interval"}},
    Choice{"added", {"Tillagt", "added"}},
    Choice{"removed", {"Struket", "removed"}},
    Choice{"other", {"Annan ändring", "other change"}}};

/// Something that changed from one step of the case to a later one, as the editors read it.
struct CaseChange {
  Span at;
  Located<std::string> from, to;  ///< codes of the two steps
  std::string what;
  Located<ChangeKind> kind;
  std::optional<Claim> before, after;
};
const RecordSchema& schema_of(Tag<CaseChange>);

/// Two steps whose original texts are to be compared word by word.
struct Comparison {
  Located<std::string> from, to;  ///< codes
};
const RecordSchema& schema_of(Tag<Comparison>);

struct Consultation {
  std::string who;
  std::string stance;
  std::vector<Citation> sources;
};
const RecordSchema& schema_of(Tag<Consultation>);

struct Case {
  Common common;
  Located<std::string> number;  ///< as printed: "KS 2024-498", "KS/2017:152"
  std::vector<std::string> also_written;
  std::optional<Ref<Municipality>> municipality;
  std::optional<Markdown> summary;
  std::vector<CaseStep> steps;
  std::vector<CaseChange> changes;
  std::vector<Comparison> compare;
  std::optional<Markdown> economy;
  std::optional<Markdown> equality;
  std::vector<Consultation> consultation;
  std::optional<Markdown> mbl;  ///< information or negotiation under the co-determination act
  std::vector<Ref<Goal>> goals;
};

/// Diarienummer in one form, for comparing: upper-case letters, year, number ("KS 2017-152").
/// Nothing when it is not written as one ("lag (1976:580)" is a statute).
std::optional<std::string> normal_case_number(std::string_view printed);

/// The step with that code, or null.
const CaseStep* find_step(const Case& matter, std::string_view code);

/// The original text that a step holds: that of its §, else of its document. Null when only
/// paraphrases are registered. Precondition: references are resolved.
const Original* original_of(const CaseStep& step);

/// The text as pages show it: without white space around it; empty when there is none.
std::string shown(const std::optional<Original>& original);

/// How firmly a text binds, by its verbs.
enum class Strength : std::uint8_t { may = 1, should, shall };
/// Nothing when the text has no such verb, or verbs of different strength.
std::optional<Strength> strength_of(std::string_view text);

}  // namespace tertial
