#include "report/report.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

using namespace tertial;

namespace {

constexpr DiagnosticKind wrong{
    "record.wrong", Severity::error, {"fel: {0}", "wrong: {0}"}, {"a", "b"}};
constexpr DiagnosticKind odd{"record.odd", Severity::warning, {"konstigt", "odd"}, {"c", "d"}};

class Files final : public SourceLookup {
 public:
  std::string_view path(FileId) const override { return "content/öster, by.toml"; }
  std::string line(FileId, std::uint32_t) const override { return {}; }
};

Span at(std::uint32_t line) {
  return {0, {line, 3}, {line, 8}};
}

std::string written(std::string (*format)(const ReportedFindings&), const DiagnosticList& list) {
  const Files files;
  return format({list.items(), files, Language::en, "1.2.3"});
}

}  // namespace

TEST_CASE("a workflow command ends where its own text ends") {
  DiagnosticList list;
  list.report(wrong, at(4), {"100 %\n::error::x"});
  CHECK(written(to_github_commands, list) ==
        "::error file=content/öster%2C by.toml,line=4,endLine=4,col=3,title=record.wrong::"
        "wrong: 100 %25%0A::error::x\n");
}

TEST_CASE("a finding of no file has an annotation without a place") {
  DiagnosticList list;
  list.report(odd, no_place());
  CHECK(written(to_github_commands, list) == "::warning title=record.odd::odd\n");
}

TEST_CASE("the summary shows text as text") {
  DiagnosticList list;
  list.report(wrong, at(4), {"<b>|`[x](y)"});
  const std::string summary = written(to_github_summary, list);
  CHECK(summary.starts_with("## Tertial: 1 error, 0 warnings\n"));
  CHECK(summary.find("wrong: &lt;b\\>\\|\\`\\[x\\](y)") != std::string::npos);
}

TEST_CASE("the summary of very many findings stays below the limit and counts the rest") {
  DiagnosticList list;
  for (std::uint32_t i = 0; i < 20000; ++i)
    list.report(wrong, at(i + 1), {std::string(100, 'x')});
  const std::string summary = written(to_github_summary, list);
  CHECK(summary.size() < 1024 * 1024);
  CHECK(summary.ends_with(" more are in the log.\n"));
}

TEST_CASE("fingerprints stay when lines move, and equal findings differ") {
  const Files files;
  const auto marks = [&](std::uint32_t first, Language language) {
    DiagnosticList list;
    list.report(wrong, at(first), {"x"});
    list.report(wrong, at(first + 1), {"x"});
    list.report(wrong, at(first + 2), {"y"});
    return fingerprints({list.items(), files, language, "1"});
  };
  const std::vector<std::string> one = marks(1, Language::sv);
  CHECK(one == marks(40, Language::en));
  CHECK(one[0].size() == 32);
  CHECK(one[0] != one[1]);
  CHECK(one[1] != one[2]);
}

TEST_CASE("GitLab's report names path, line and severity of each finding") {
  DiagnosticList list;
  list.report(wrong, at(4), {"x"}).with_help({"skriv y", "write y"});
  list.report(odd, no_place());
  const auto report = nlohmann::json::parse(written(to_gitlab, list));
  REQUIRE(report.size() == 2);
  CHECK(report[0]["description"] == "wrong: x – write y");
  CHECK(report[0]["severity"] == "major");
  CHECK(report[0]["location"]["path"] == "content/öster, by.toml");
  CHECK(report[0]["location"]["lines"]["begin"] == 4);
  CHECK(report[1]["location"]["path"] == "content/site.toml");
  CHECK(nlohmann::json::parse(written(to_gitlab, {})).empty());
}

TEST_CASE("SARIF has a rule for each code, places as URIs, and doubled braces") {
  DiagnosticList list;
  list.report(wrong, at(4), {"{x}"}).with_note(at(9), {"här", "here"});
  list.report(odd, no_place());
  const auto run = nlohmann::json::parse(written(to_sarif, list))["runs"][0];
  CHECK(run["tool"]["driver"]["rules"][1]["id"] == "record.wrong");
  CHECK(run["tool"]["driver"]["rules"][1]["shortDescription"]["text"] == "wrong: …");
  const auto& result = run["results"][0];
  CHECK(result["ruleIndex"] == 1);
  CHECK(result["message"]["text"] == "wrong: {{x}}");
  const auto& place = result["locations"][0]["physicalLocation"];
  CHECK(place["artifactLocation"]["uri"] == "content/%C3%B6ster,%20by.toml");
  CHECK(place["region"]["startLine"] == 4);
  CHECK(place["region"]["endColumn"] == 8);
  CHECK(result["relatedLocations"][0]["physicalLocation"]["region"]["startLine"] == 9);
  CHECK_FALSE(run["results"][1].contains("locations"));
}
