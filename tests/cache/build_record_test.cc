#include "cache/build_record.h"

#include <doctest/doctest.h>

using namespace tertial;
using namespace tertial::cache;

namespace {

constexpr DiagnosticKind warning{
    "test.warning", Severity::warning, {"{0} är fel", "{0} is wrong"}, {"", ""}};

const DiagnosticKind* kind_of(std::string_view code) {
  return code == warning.code ? &warning : nullptr;
}

BuildRecord sample() {
  BuildRecord record;
  record.program = "tertial 0.1.0";
  record.options = "content=/site/content\n";
  record.theme = "kommun";
  record.of(SourceFolder::content) = {
      "content",
      {{.path = "", .kind = Entry::Kind::folder, .read = true, .stamp = {5, 4096, -1, 7}},
       {.path = "news/a.md", .read = true, .settled = true, .stamp = {6, 12, 3, 4}, .hash = 99}}};
  record.output = {"public", {{.path = "index.html", .read = true, .stamp = {}, .hash = 1}}};
  record.files = 1;
  record.next_change = "2026-12-01";
  record.pages = "as they are";
  Diagnostic finding{&warning, {0, {1, 2}, {1, 4}}, {"a", Text{"ett", "one"}}, {}, {}};
  finding.with_help({"skriv {0}", "write {0}"}, {"b"})
      .with_note({0, {3, 1}, {3, 2}}, {"här", "here"});
  record.findings = {{{SourceFolder::content, "news/a.md"}}, {std::move(finding)}};
  return record;
}

}  // namespace

TEST_CASE("a record comes back as it was kept") {
  const std::string bytes = to_bytes(sample());
  const std::optional<BuildRecord> record = parse_build_record(bytes, kind_of);
  REQUIRE(record);
  CHECK(to_bytes(*record) == bytes);
  CHECK(record->sources[0].entries[0].stamp == FileStamp{5, 4096, -1, 7});
  CHECK(record->sources[0].entries[1].settled);
  CHECK(record->findings.findings[0].message(Language::sv) == "a är fel");
  CHECK(record->findings.findings[0].help.in(Language::en) == "write b");
  CHECK(record->findings.findings[0].notes[0].first.begin == Position{3, 1});
}

TEST_CASE("a record that is cut anywhere, longer, or damaged in any byte is none") {
  const std::string bytes = to_bytes(sample());
  for (std::size_t length = 0; length < bytes.size(); ++length)
    CHECK_FALSE(parse_build_record(std::string_view(bytes).substr(0, length), kind_of));
  CHECK_FALSE(parse_build_record(bytes + " ", kind_of));
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    std::string damaged = bytes;
    damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
    CHECK_FALSE(parse_build_record(damaged, kind_of));
  }
}

TEST_CASE("a sealed record with numbers of any size is read without going astray") {
  const std::string bytes = to_bytes(sample());
  const std::size_t start = bytes.size() - open_sealed(bytes).size();
  for (std::size_t at = start; at + 8 <= bytes.size(); ++at)
    for (const char byte : {'\xFF', '\x7F', '\x01'}) {
      std::string odd = bytes;
      odd.replace(at, 8, 8, byte);
      seal(odd);
      const std::optional<BuildRecord> record = parse_build_record(odd, kind_of);
      if (record) CHECK(record->sources[0].entries.size() <= 2);
    }
}

TEST_CASE("a finding of a kind that the program does not know makes the record none") {
  const std::string bytes = to_bytes(sample());
  CHECK_FALSE(
      parse_build_record(bytes, [](std::string_view) -> const DiagnosticKind* { return nullptr; }));
}
