#include <map>

#include "base/text.h"
#include "records/registry.h"
#include "records/term/messages.h"
#include "records/term/term.h"

namespace tertial {
namespace {

struct Claim {
  const Record& term;
  Span at;
};

/// The words that lead to terms. A capital at the beginning makes no other word.
class Claims {
 public:
  explicit Claims(DiagnosticList& out) : out_(out) {}

  void add(const std::string& word, const Claim& claim) {
    const auto [first, fresh] = first_.emplace(capitalized(word), claim);
    if (fresh || &first->second.term == &claim.term) return;
    out_.report(term_kind("term.shared-form"), claim.at, {quoted(word)})
        .with_note(first->second.at, {"det andra ordet", "the other term"})
        .with_help({"låt den stå vid ett av dem", "leave it with one of them"});
  }

 private:
  DiagnosticList& out_;
  std::map<std::string, Claim> first_;
};

}  // namespace

void check_term(const Record& record, const RuleContext& context) {
  const auto& term = record.as<Term>();
  if (!term.own || !term.defined_by) return;
  context.out
      .report(term_kind("term.own-and-of-another"), term.defined_by->at,
              {quoted(term.defined_by->value)})
      .with_help({"ta bort `own` eller `defined_by`", "remove `own` or `defined_by`"});
}

void check_terms(const RuleContext& context) {
  Claims claims(context.out);
  // Titles first: a form can be taken away where it stands, a title cannot.
  for (const Record& record : context.model.all<Term>())
    if (const auto& title = common(record).title; title && !record.broken)
      claims.add(*title, {record, whole_file(record.file)});
  for (const Record& record : context.model.all<Term>()) {
    if (record.broken) continue;
    for (const Located<std::string>& form : record.as<Term>().forms)
      claims.add(*form, {record, form.at});
  }
}

}  // namespace tertial
