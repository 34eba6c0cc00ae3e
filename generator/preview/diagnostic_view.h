#pragma once
// Findings as the preview's template shows them: ready words, cut to what a person reads.
#include <optional>
#include <string>
#include <vector>

#include "theme/view.h"

namespace tertial {

/// A source line in three parts; `marked` is what the finding is about.
struct DiagnosticExcerptView {
  std::string before, marked, after;
};
const ViewType& view_of(Tag<DiagnosticExcerptView>);

struct DiagnosticNoteView {
  std::string place, message;
};
const ViewType& view_of(Tag<DiagnosticNoteView>);

struct DiagnosticView {
  std::string kind;      ///< "error", "warning" or "note", whatever the language
  std::string severity;  ///< the same in the reader's language
  std::string place;     ///< "content/site.toml:3:1"; empty when it belongs to no file
  std::string code, message, help;
  std::optional<DiagnosticExcerptView> excerpt;
  std::vector<DiagnosticNoteView> notes;
};
const ViewType& view_of(Tag<DiagnosticView>);

/// What was found in one build. `shown` are the first of them, errors before warnings.
struct DiagnosticsView {
  std::size_t errors = 0, warnings = 0;
  std::vector<DiagnosticView> shown;
};

/// `findings` are sorted. What the privacy gate looks for is never shown.
DiagnosticsView diagnostics_view(const DiagnosticList& findings, const SourceLookup& files,
                                 Language language);

/// Parts a source line at the columns (from 1, of code points) of a finding; what is far from them
/// is cut.
DiagnosticExcerptView excerpt_view(std::string_view line, Span span);

}  // namespace tertial
