#pragma once
// An ärende: one matter from proposal to decision, identified by municipality and diarienummer.
#include "records/pledge/pledge.h"

namespace tertial {

struct CaseStep {
  PartialDate date;
  std::string title;
  std::optional<Ref<Body>> body;
  std::optional<Ref<Document>> document;
  std::optional<Ref<Item>> item;
  std::optional<Markdown> text;
  bool planned = false;  ///< a source plans it; that it happened is not registered
  std::vector<Citation> sources;
};
const RecordSchema& schema_of(Tag<CaseStep>);

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
  std::optional<Markdown> economy;
  std::optional<Markdown> equality;
  std::vector<Consultation> consultation;
  std::optional<Markdown> mbl;  ///< information or negotiation under the co-determination act
  std::vector<Ref<Goal>> goals;
};

/// Diarienummer in one form, for comparing: upper-case letters, year, number ("KS 2017-152").
/// Nothing when it is not written as one ("lag (1976:580)" is a statute).
std::optional<std::string> normal_case_number(std::string_view printed);

}  // namespace tertial
