#include <doctest/doctest.h>

#include "records/followup/followup.h"

using namespace tertial;

namespace {

struct Decoded {
  Followup followup;
  DiagnosticList findings;
  std::vector<std::string> codes() const {
    std::vector<std::string> all;
    for (const Diagnostic& finding : findings.items())
      all.push_back(std::to_string(finding.span.begin.line) + ":" +
                    std::to_string(finding.span.begin.column) + " " +
                    std::string(finding.kind->code));
    return all;
  }
};

Decoded decode(std::string_view text) {
  Decoded result;
  const std::optional<Table> table = read_toml(text, 0, 1, result.findings);
  REQUIRE(table);
  decode_record(schema_of(Tag<Followup>{}), &result.followup, *table, {0, {1, 1}, {1, 1}},
                result.findings);
  result.findings.sort();
  return result;
}

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("a misspelt field is reported at its key and not a second time as missing") {
  const Decoded result = decode("pledge = \"a\"\nperoid = \"2023-t3\"\n");
  CHECK(result.codes() == Codes{"2:1 record.unknown-field"});
  CHECK(result.findings.items()[0].help.in(Language::en) == "did you mean `period`?");
}

TEST_CASE("all that is wrong in one record is reported in one run, each at its value") {
  const Decoded result = decode(
      "pledge = 7\n"
      "period = \"2023-t4\"\n"
      "published = \"2023-02-30\"\n"
      "sources = \"s1\"\n"
      "[[points]]\n"
      "point = \"1\"\n"
      "status = \"pågår\"\n"
      "text = \"\"\n");
  CHECK(result.codes() == Codes{"1:10 record.type", "2:10 record.bad-period",
                                "3:13 record.bad-date", "4:11 record.type", "7:10 record.choice",
                                "8:8 record.empty"});
}

TEST_CASE("what stands where text in quotes was to stand is read as that text") {
  const Decoded number = decode(
      "pledge = \"a\"\nperiod = \"2023\"\n[[points]]\npoint = 3\n"
      "status = \"done\"\ntext = \"Klart.\"\n");
  CHECK(number.codes() == Codes{"4:9 record.type"});
  CHECK(number.findings.items()[0].help.in(Language::en) == "write in quotes: point = \"3\"");
  REQUIRE(number.followup.points.size() == 1);
  CHECK(*number.followup.points[0].point == "3");
}

TEST_CASE("help names the interval that was turned round, and what an empty field could hold") {
  const Decoded result =
      decode("pledge = \"a\"\nperiod = \"2023\"\npublished = \"2025/2024\"\nsummary = \"\"\n");
  REQUIRE(result.codes() == Codes{"3:13 record.bad-date", "4:11 record.empty"});
  CHECK(result.findings.items()[0].help.in(Language::en) ==
        "the time ends before it begins: did you mean \"2024/2025\"?");
  CHECK(result.findings.items()[1].help.in(Language::en).find("or delete the line") !=
        std::string::npos);
}

TEST_CASE("a value that was refused as it was read is not told of again") {
  const Decoded result = decode("pledge = \"a\"\nperiod = nan\nsummary = 2024-13-01\n");
  CHECK(result.codes() == Codes{"2:10 toml.not-a-number", "3:11 toml.bad-date"});
}

TEST_CASE("a required field that is not there is asked for with an example") {
  const Decoded result = decode("pledge = \"a\"\n");
  CHECK(result.codes() == Codes{"1:1 record.missing"});
  CHECK(result.findings.items()[0].help.in(Language::sv) == "lägg till: period = \"2023-t3\"");
}

TEST_CASE("a bare string stands for a table that has a shorthand") {
  const Decoded result = decode(
      "pledge = \"a\"\nperiod = \"2023\"\nsources = [\"s1\", { source = \"s2\", place = \"§ 3\" "
      "}]\n");
  CHECK(result.findings.empty());
  REQUIRE(result.followup.common.sources.size() == 2);
  CHECK(result.followup.common.sources[0].source.id() == "s1");
  CHECK(result.followup.common.sources[1].place == "§ 3");
}

TEST_CASE("a text longer than its place is refused with both figures") {
  const Decoded result =
      decode("pledge = \"a\"\nperiod = \"2023\"\ntitle = \"" + std::string(161, 'x') + "\"\n");
  REQUIRE(result.codes() == Codes{"3:9 record.too-long"});
  CHECK(result.findings.items()[0].message(Language::en) ==
        "field `title` has 161 characters; the limit is 160");
}

TEST_CASE("ids are lower-case words parted by hyphens, dots and slashes") {
  for (const std::string_view id : {"a", "skaggetorp-2017", "mjolby/ks", "x/2022-05..2022-08"})
    CHECK_MESSAGE(is_record_id(id), id);
  for (const std::string_view id :
       {"", "A", "å", "a b", "/a", "a/", "a//b", "-a", "a-", "../a", "a/.."})
    CHECK_MESSAGE(!is_record_id(id), id);
}
