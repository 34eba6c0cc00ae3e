#include "records/load.h"

#include <doctest/doctest.h>

#include "records/meeting/item.h"

using namespace tertial;

namespace {

std::vector<std::string_view> codes(const DiagnosticList& out) {
  std::vector<std::string_view> all;
  for (const Diagnostic& finding : out.items())
    all.push_back(finding.kind->code);
  return all;
}

using Codes = std::vector<std::string_view>;

}  // namespace

TEST_CASE("a file's path gives its type and its id") {
  DiagnosticList out;
  const auto pledge = load_record("pledges/mjolby/2016-2017.toml", "", 0, out);
  REQUIRE(pledge);
  CHECK(pledge->record.is<Pledge>());
  CHECK(pledge->record.id == "mjolby/2016-2017");
}

TEST_CASE("a meeting is its folder, and every other file in it is an item") {
  DiagnosticList out;
  const auto meeting = load_record("minutes/ks/2018-12-11/meeting.toml", "", 0, out);
  const auto item =
      load_record("minutes/ks/2018-12-11/p463.md", "+++\nnumber = 463\n+++\n", 0, out);
  CHECK(meeting->record.is<Meeting>());
  CHECK(meeting->record.id == "ks/2018-12-11");
  CHECK(item->record.is<Item>());
  CHECK(item->record.id == "ks/2018-12-11/p463");
}

TEST_CASE("fields of an .md file keep their lines, and its body begins after the second fence") {
  DiagnosticList out;
  const std::string text = "+++\ntitle = \"T\"\ncolour = 1\n+++\nFirst.\n\n[x](javascript:alert)\n";
  const auto page = load_record("pages/om.md", text, 0, out);
  REQUIRE(page);
  CHECK(page->record.body.present);
  CHECK(text.substr(page->record.body.offset).starts_with("First."));
  REQUIRE(codes(out) == Codes{"record.unknown-field", "markdown.bad-scheme"});
  CHECK(out.items()[0].span.begin == Position{3, 1});
  CHECK(out.items()[1].span.begin.line == 7);
}

TEST_CASE("an .md file without its fences is reported and still stands for its id") {
  for (const auto& [text, code] :
       {std::pair{"Text.\n", "content.no-front-matter"},
        std::pair{"+++\ntitle = \"T\"\n", "content.unclosed-front-matter"},
        std::pair{"", "content.empty-file"}}) {
    DiagnosticList out;
    const auto page = load_record("pages/om.md", text, 0, out);
    REQUIRE(page);
    CHECK(page->record.broken);
    CHECK(codes(out) == Codes{code});
  }
}

TEST_CASE("after a syntax error nothing else is said of the file") {
  DiagnosticList out;
  const auto record = load_record("pledges/a.toml", "title = \n", 0, out);
  REQUIRE(record);
  CHECK(record->record.broken);
  CHECK(codes(out) == Codes{"toml.syntax"});
}

TEST_CASE("a folder that belongs to no type is reported with the nearest one") {
  DiagnosticList out;
  check_folder("plegdes/a.toml", 0, out);
  REQUIRE(codes(out) == Codes{"content.unknown-folder"});
  CHECK(out.items()[0].help.in(Language::sv) == "menade du pledges/? Döp om mappen");
}

TEST_CASE("the records of a misspelt folder are there all the same") {
  DiagnosticList out;
  const auto record = load_record("plegdes/mjolby/a.toml", "title = \"A\"\n", 0, out);
  REQUIRE(record);
  CHECK(record->record.schema->name == "pledge");
  CHECK(record->record.id == "mjolby/a");
  CHECK_FALSE(load_record("helt-annat/a.toml", "", 0, out));
}

TEST_CASE("a name that cannot stand in an address is reported with one that can") {
  DiagnosticList out;
  load_record("districts/Skäggetorp östra.toml", "kind = \"district\"\n", 0, out);
  REQUIRE(codes(out) == Codes{"content.bad-file-name"});
  CHECK(out.items()[0].help.in(Language::en) == "rename the file to skaggetorp-ostra.toml");
}

TEST_CASE("the lines that readers meet first are looked through like texts") {
  DiagnosticList out;
  PlaceNames names;
  names.add_misspelling("Norrbi", "Norrby");
  const auto news = load_record("news/a.toml",
                                "title = \"Ljus i Norrbi\"\ndate = 2024-03-01\n"
                                "lead = \"Klicka här för att ange text.\"\n",
                                0, out, names);
  REQUIRE(news);
  REQUIRE(news->remarks.size() == 2);
  CHECK(news->remarks[0].at.begin == Position{1, 17});
  CHECK(news->remarks[1].at.begin == Position{3, 9});
}
