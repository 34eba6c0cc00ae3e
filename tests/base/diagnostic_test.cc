#include "base/diagnostic.h"

#include <doctest/doctest.h>

using namespace tertial;

namespace {

constexpr DiagnosticKind messages[] = {
    {"test.word", Severity::error, {"{0} är okänt", "{0} is unknown"}, {"sv", "en"}},
    {"test.other", Severity::warning, {"annat", "other"}, {"sv", "en"}}};
constexpr Span at(FileId file, std::uint32_t line, std::uint32_t column) {
  return {file, {line, column}, {line, column + 1}};
}

std::vector<std::string> texts(const DiagnosticList& list) {
  std::vector<std::string> all;
  for (const Diagnostic& item : list.items())
    all.push_back(item.message(Language::en));
  return all;
}

}  // namespace

TEST_CASE("a finding speaks both languages") {
  DiagnosticList list;
  const Diagnostic& finding = list.report(messages[0], at(0, 1, 1), {Text{"ordet", "the word"}});
  CHECK(finding.message(Language::sv) == "ordet är okänt");
  CHECK(finding.message(Language::en) == "the word is unknown");
}

TEST_CASE("findings are sorted by file, line, column, code and message") {
  DiagnosticList list;
  list.report(messages[0], at(1, 1, 1), {"f"});
  list.report(messages[0], at(0, 10, 1), {"e"});
  list.report(messages[0], at(0, 2, 7), {"d"});
  list.report(messages[0], at(0, 2, 5), {"c"});
  list.report(messages[0], at(0, 2, 5), {"b"});
  list.report(messages[1], at(0, 2, 5));
  list.sort();
  CHECK(texts(list) == std::vector<std::string>{"other", "b is unknown", "c is unknown",
                                                "d is unknown", "e is unknown", "f is unknown"});
}

TEST_CASE("only findings equal in all that is printed are dropped") {
  DiagnosticList list;
  list.report(messages[0], at(0, 1, 1), {"a"});
  list.report(messages[0], at(0, 1, 1), {"a"}).with_help({"hjälp", "help"});
  list.report(messages[0], at(0, 1, 1), {"a"});
  list.report(messages[0], at(0, 1, 1), {"a"}).with_note(at(0, 2, 1), {"här", "here"});
  list.report(messages[0], at(0, 1, 2), {"a"});
  list.report(messages[0], at(0, 1, 1), {"a"}).with_help({"hjälp", "help"});
  list.sort();
  CHECK(list.items().size() == 4);
}

TEST_CASE("errors and warnings are counted in words that agree") {
  DiagnosticList list;
  list.report(messages[0], at(0, 1, 1), {"a"});
  CHECK(counts_of(list.items()).in(Language::en) == "1 error, 0 warnings");
  list.report(messages[0], at(0, 2, 1), {"a"});
  list.report(messages[1], at(0, 1, 1));
  CHECK(counts_of(list.items()).in(Language::en) == "2 errors, 1 warning");
  CHECK(counts_of(list.items()).in(Language::sv) == "2 fel, 1 varning");
}

TEST_CASE("warnings are counted but are no errors") {
  DiagnosticList list;
  list.report(messages[1], at(0, 1, 1));
  CHECK_FALSE(list.has_errors());
  DiagnosticList more;
  more.report(messages[0], at(0, 1, 1), {"a"});
  list.append(std::move(more));
  CHECK(list.has_errors());
  CHECK(list.count(Severity::warning) == 1);
  CHECK(list.count(Severity::error) == 1);
}
