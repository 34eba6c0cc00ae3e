#include "base/text.h"
#include "files/file_system.h"
#include "records/accessibility_statement/accessibility_statement.h"
#include "records/accessibility_statement/messages.h"
#include "records/registry.h"

namespace tertial {
namespace {

/// A site is assessed anew every year (recital 3 of decision (EU) 2018/1523).
constexpr std::int64_t days_of_assessment = 365;

}  // namespace

void check_accessibility_statement(const Record& record, const RuleContext& context) {
  const auto& statement = record.as<AccessibilityStatement>();
  const bool full = *statement.conformance == Conformance::full;
  if (full && !statement.shortcomings.empty())
    context.out
        .report(accessibility_statement_kind("accessibility.full-with-shortcomings"),
                statement.conformance.at)
        .with_note(statement.shortcomings.front().what.at,
                   {"den första bristen står här", "the first shortcoming is here"})
        .with_help({"skriv: conformance = \"partial\"", "write: conformance = \"partial\""});
  if (!full && statement.shortcomings.empty() && statement.burdens.empty())
    context.out
        .report(accessibility_statement_kind("accessibility.no-shortcoming"),
                statement.conformance.at)
        .with_help({"beskriv varje brist: [[shortcomings]] what = \"…\"",
                    "describe each shortcoming: [[shortcomings]] what = \"…\""});
  if (!statement.common.updated)
    context.out
        .report(accessibility_statement_kind("accessibility.no-update"), whole_file(record.file))
        .with_help({"skriv dagen då redogörelsen senast ändrades: updated = ÅÅÅÅ-MM-DD",
                    "write the day of the statement's last change: updated = YYYY-MM-DD"});
  if (context.today && is_valid(*statement.assessed) &&
      add_days(*statement.assessed, days_of_assessment) < *context.today)
    context.out
        .report(accessibility_statement_kind("accessibility.old-assessment"), statement.assessed.at,
                {to_string(*statement.assessed)})
        .with_help({"bedöm webbplatsen igen och skriv den dagen",
                    "assess the site again and write that day"});
}

/// An official site has one, and no site has two.
void check_accessibility_statements(const RuleContext& context) {
  const std::span<const Record> statements = context.model.all<AccessibilityStatement>();
  if (statements.empty()) {
    const Span settings = context.settings.municipality.raw.at;
    if (context.settings.official && settings.file != no_file)
      context.out
          .report(accessibility_statement_kind("accessibility.no-statement"),
                  whole_file(settings.file))
          .with_help({"tertial new accessibility-statement redogorelse",
                      "tertial new accessibility-statement redogorelse"});
    return;
  }
  for (const Record& other : statements.subspan(1))
    context.out
        .report(accessibility_statement_kind("accessibility.second-statement"),
                whole_file(other.file))
        .with_note(whole_file(statements.front().file),
                   {"den första är den här filen", "the first is this file"})
        .with_help({"behåll den ena filen", "keep one of the files"});
}

}  // namespace tertial
