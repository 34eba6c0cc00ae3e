#include "base/diagnostic.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "base/text.h"

namespace tertial {
namespace {

bool same(const Argument& a, const Argument& b) {
  return a.in(Language::en) == b.in(Language::en) && a.in(Language::sv) == b.in(Language::sv);
}

bool same(const Sentence& a, const Sentence& b) {
  return a.text.en == b.text.en &&
         std::ranges::equal(a.arguments, b.arguments,
                            [](const Argument& x, const Argument& y) { return same(x, y); });
}

/// Equal in all that is printed.
bool same(const Diagnostic& a, const Diagnostic& b) {
  return a.kind == b.kind && a.span == b.span && same(a.help, b.help) &&
         same({a.kind->message, a.arguments}, {b.kind->message, b.arguments}) &&
         std::ranges::equal(a.notes, b.notes, [](const auto& x, const auto& y) {
           return x.first == y.first && same(x.second, y.second);
         });
}

/// The rest of the order, for findings of one code at one place.
bool words_before(const Diagnostic& a, const Diagnostic& b) {
  const std::string left = a.message(Language::en);
  const std::string right = b.message(Language::en);
  if (left != right) return left < right;
  const std::string left_help = a.help.in(Language::en);
  const std::string right_help = b.help.in(Language::en);
  if (left_help != right_help) return left_help < right_help;
  return std::ranges::lexicographical_compare(a.notes, b.notes, [](const auto& x, const auto& y) {
    if (x.first != y.first) return x.first < y.first;
    return x.second.in(Language::en) < y.second.in(Language::en);
  });
}

std::size_t count_in(std::span<const Diagnostic> findings, Severity severity) {
  return static_cast<std::size_t>(std::ranges::count_if(
      findings, [&](const Diagnostic& item) { return item.kind->severity == severity; }));
}

}  // namespace

Argument::Argument(std::size_t number) : text(std::to_string(number)) {}

std::string Sentence::in(Language language) const {
  std::vector<std::string_view> values;
  values.reserve(arguments.size());
  for (const Argument& argument : arguments)
    values.push_back(argument.in(language));
  return substitute(text.in(language), values);
}

std::string without_values(std::string_view message) {
  static constexpr std::array<std::string_view, 10> gaps{"…", "…", "…", "…", "…",
                                                         "…", "…", "…", "…", "…"};
  return substitute(message, gaps);
}

Diagnostic& Diagnostic::with_help(Text text, Arguments values) {
  help = {text, std::move(values)};
  return *this;
}

Diagnostic& Diagnostic::with_note(Span at, Text text, Arguments values) {
  notes.push_back({at, {text, std::move(values)}});
  return *this;
}

std::string Diagnostic::message(Language language) const {
  return Sentence{kind->message, arguments}.in(language);
}

Diagnostic& DiagnosticList::report(const DiagnosticKind& kind, Span span, Arguments arguments) {
  return items_.emplace_back(Diagnostic{&kind, span, std::move(arguments), {}, {}});
}

void DiagnosticList::append(DiagnosticList&& other) {
  items_.insert(items_.end(), std::make_move_iterator(other.items_.begin()),
                std::make_move_iterator(other.items_.end()));
  other.items_.clear();
}

void DiagnosticList::sort() {
  std::ranges::stable_sort(items_, [](const Diagnostic& a, const Diagnostic& b) {
    if (a.span != b.span) return a.span < b.span;
    if (a.kind != b.kind && a.kind->code != b.kind->code) return a.kind->code < b.kind->code;
    return words_before(a, b);
  });
  const auto rest = std::ranges::unique(
      items_, [](const Diagnostic& a, const Diagnostic& b) { return same(a, b); });
  items_.erase(rest.begin(), rest.end());
}

bool DiagnosticList::has_errors() const {
  return count(Severity::error) > 0;
}

std::size_t DiagnosticList::count(Severity severity) const {
  return count_in(items_, severity);
}

Sentence counts_of(std::span<const Diagnostic> findings) {
  return {{"{0} fel, {1} {1|varning|varningar}", "{0} {0|error|errors}, {1} {1|warning|warnings}"},
          {count_in(findings, Severity::error), count_in(findings, Severity::warning)}};
}

}  // namespace tertial
