#include "preview/diagnostic_view.h"

#include <algorithm>

#include "base/text.h"
#include "checks/personal_data.h"

namespace tertial {
namespace {

constexpr std::size_t most_shown = 50;
constexpr std::size_t context = 80;       // code points on each side of the place
constexpr std::size_t most_marked = 200;  // code points

constexpr Text words[] = {{"fel", "error"}, {"varning", "warning"}, {"notering", "note"}};

std::string_view word(Severity severity, Language language) {
  return words[static_cast<std::size_t>(severity)].in(language);
}

/// What may be shown of a text from a file or of one that quotes it.
std::string safe(std::string_view text) {
  return without_personal_data(printable(text));
}

std::string place_of(Span span, const SourceLookup& files) {
  if (span.file == no_file) return {};
  return printable(files.path(span.file)) + ":" + std::to_string(std::max(span.begin.line, 1U)) +
         ":" + std::to_string(std::max(span.begin.column, 1U));
}

std::string_view code_points(std::string_view text, std::size_t first, std::size_t last) {
  const std::size_t begin = byte_offset(text, first);
  return text.substr(begin, byte_offset(text, last) - begin);
}

DiagnosticView view_of_diagnostic(const Diagnostic& finding, const SourceLookup& files,
                                  Language language) {
  DiagnosticView view;
  view.kind = word(finding.kind->severity, Language::en);
  view.severity = word(finding.kind->severity, language);
  view.place = place_of(finding.span, files);
  view.code = finding.kind->code;
  view.message = capitalized(safe(finding.message(language)));
  if (!finding.help.text.empty()) view.help = safe(finding.help.in(language));
  const Span span = finding.span;
  if (span.file != no_file && span.begin.line > 0 && span.begin != span.end) {
    // The line as a whole is looked through: a number that was cut is not recognised.
    const std::string line = line_without_personal_data(files, span.file, span.begin.line);
    if (!line.empty()) view.excerpt = excerpt_view(line, span);
  }
  view.notes.reserve(finding.notes.size());
  for (const auto& [at, sentence] : finding.notes)
    view.notes.push_back({place_of(at, files), safe(sentence.in(language))});
  return view;
}

}  // namespace

DiagnosticExcerptView excerpt_view(std::string_view line, Span span) {
  const std::size_t length = count_code_points(line);
  const std::size_t first = std::min<std::size_t>(std::max(span.begin.column, 1U) - 1, length);
  const bool more_lines = span.end.line > span.begin.line;
  const std::size_t stop = more_lines ? length : std::max(span.end.column, 1U) - 1;
  const std::size_t last = std::clamp(stop, first, std::min(length, first + most_marked));
  const std::size_t from = first > context ? first - context : 0;
  const std::size_t to = std::min(length, last + context);
  return {(from > 0 ? "…" : "") + printable(code_points(line, from, first)),
          printable(code_points(line, first, last)),
          printable(code_points(line, last, to)) + (to < length ? "…" : "")};
}

DiagnosticsView diagnostics_view(const DiagnosticList& findings, const SourceLookup& files,
                                 Language language) {
  DiagnosticsView view;
  view.errors = findings.count(Severity::error);
  view.warnings = findings.count(Severity::warning);
  view.shown.reserve(std::min(most_shown, findings.items().size()));
  for (const Severity severity : {Severity::error, Severity::warning, Severity::note})
    for (const Diagnostic& finding : findings.items())
      if (finding.kind->severity == severity && view.shown.size() < most_shown)
        view.shown.push_back(view_of_diagnostic(finding, files, language));
  return view;
}

const ViewType& view_of(Tag<DiagnosticExcerptView>) {
  static constexpr ViewField fields[] = {
      view_field<&DiagnosticExcerptView::before>("before"),
      view_field<&DiagnosticExcerptView::marked>("marked"),
      view_field<&DiagnosticExcerptView::after>("after"),
  };
  static constexpr ViewType type{"diagnostic excerpt", fields};
  return type;
}

const ViewType& view_of(Tag<DiagnosticNoteView>) {
  static constexpr ViewField fields[] = {
      view_field<&DiagnosticNoteView::place>("place"),
      view_field<&DiagnosticNoteView::message>("message"),
  };
  static constexpr ViewType type{"diagnostic note", fields};
  return type;
}

const ViewType& view_of(Tag<DiagnosticView>) {
  static constexpr ViewField fields[] = {
      view_field<&DiagnosticView::kind>("kind"),
      view_field<&DiagnosticView::severity>("severity"),
      view_field<&DiagnosticView::place>("place"),
      view_field<&DiagnosticView::code>("code"),
      view_field<&DiagnosticView::message>("message"),
      view_field<&DiagnosticView::help>("help"),
      view_field<&DiagnosticView::excerpt>("excerpt"),
      view_field<&DiagnosticView::notes>("notes"),
  };
  static constexpr ViewType type{"diagnostic", fields};
  return type;
}

}  // namespace tertial
