#include "records/texts/text_watch.h"

#include <doctest/doctest.h>

#include "base/period.h"

using namespace tertial;
using Kind = TextRemark::Kind;

namespace {

PlaceNames names() {
  PlaceNames names;
  names.add("Linghem");
  names.add("Norrby");
  names.add("Ryd");
  names.add_misspelling("Nordby", "Norrby");
  return names;
}

std::vector<TextRemark> remarks(std::string_view text) {
  std::vector<TextRemark> found;
  watch_text(text, {0, {7, 3}, {7, 3}}, names(), found);
  return found;
}

std::string meant(std::string_view word) {
  return std::string(names().meant(word).value_or(""));
}

}  // namespace

TEST_CASE("a name one letter away from a place's is a misspelling of it") {
  CHECK(meant("Lingham") == "Linghem");
  CHECK(meant("Linghemm") == "Linghem");
  CHECK(meant("Lignhem") == "Linghem");
  CHECK(meant("Linghams") == "Linghem");
  CHECK(meant("Nordby") == "Norrby");
  CHECK(meant("Nordbys") == "Norrby");
}

TEST_CASE("one letter more, less, other or swapped is seen wherever in the name it stands") {
  for (const std::string_view name : {"Norrby", "Linghem"}) {
    std::vector<std::string> wrong;
    for (std::size_t at = 0; at <= name.size(); ++at) {
      const std::string before(name.substr(0, at));
      wrong.push_back(before + "x" + std::string(name.substr(at)));
      if (at == name.size()) continue;
      wrong.push_back(before + std::string(name.substr(at + 1)));
      wrong.push_back(before + "x" + std::string(name.substr(at + 1)));
      if (at + 1 < name.size() && name[at] != name[at + 1])
        wrong.push_back(before + name[at + 1] + name[at] + std::string(name.substr(at + 2)));
    }
    for (const std::string& word : wrong)
      CHECK_MESSAGE(meant(word) == name, word);
  }
}

TEST_CASE("names, their genitives, short names and other words are no misspellings") {
  for (const char* word : {"Linghem", "Linghems", "Norrby", "Norrbys", "Rid", "Ryds", "Norrköping",
                           "Linghemsborna", "Lingonen"})
    CHECK_MESSAGE(meant(word).empty(), word);
  CHECK(remarks("En lingham med liten bokstav.").empty());
}

TEST_CASE("tertial is known when it is spelled wrong") {
  for (const char* word : {"tartial", "tertiäluppföljning", "tertiial", "tretial 2"}) {
    const auto found = remarks(word);
    REQUIRE_MESSAGE(found.size() == 1, word);
    CHECK(found[0].kind == Kind::term);
  }
  CHECK(remarks("Tertial, tertialen, tertialuppföljning, tertiär, material, terminal, total.")
            .empty());
}

TEST_CASE("what is left over from a template is found at its place") {
  const auto found = remarks("Första raden.\nDå: Klicka här för att ange text.\nTODO xx");
  REQUIRE(found.size() == 3);
  CHECK(found[0].word == "TODO");
  CHECK(found[1].word == "xx");
  CHECK(found[2].word == "Klicka här för att ange");
  CHECK(found[2].at.begin == Position{8, 5});
  CHECK(remarks("Maxx är ett namn, och XXL en storlek. Att klicka här är enkelt.").empty());
}

TEST_CASE("a word on the first line stands where the text begins") {
  const auto found = remarks("åå TODO");
  REQUIRE(found.size() == 1);
  CHECK(found[0].at.begin == Position{7, 6});
  CHECK(found[0].at.end == Position{7, 10});
}

TEST_CASE("numbers count only in phrases that count all") {
  const auto found = remarks("Löftet har sexton aktörer. Det omfattar 8 punkter och är tvåårigt.");
  REQUIRE(found.size() == 2);
  CHECK(found[0].kind == Kind::parties);
  CHECK(found[0].number == 16);
  CHECK(found[1].kind == Kind::points);
  CHECK(found[1].number == 8);
  CHECK(remarks("Tre punkter är kommunens. Polisen har två punkter. De två parter som gick med. "
                "Ett tvåårigt projekt.")
            .empty());
  const auto years = remarks("Det tvååriga löftet");
  REQUIRE(years.size() == 1);
  CHECK(years[0].kind == Kind::years);
  CHECK(years[0].number == 2);
}

TEST_CASE("a link without a target is remarked in original texts only") {
  std::vector<TextRemark> found;
  watch_original("Se [planen](#).", {0, {1, 1}, {1, 1}}, names(), found);
  REQUIRE(found.size() == 1);
  CHECK(found[0].kind == Kind::empty_link);
  CHECK(found[0].word == "[planen](#)");
  CHECK(remarks("Se [planen](#).").empty());
}

TEST_CASE("numbers of parties, points and years are read however they are told") {
  const auto one = [](std::string_view text) {
    const auto found = remarks(text);
    REQUIRE_MESSAGE(found.size() == 1, text);
    return std::pair(found[0].kind, found[0].number);
  };
  using Told = std::pair<Kind, std::int64_t>;
  CHECK(one("Kommunen och 16 stycken samverkansparter har tagit fram löftet.") ==
        Told(Kind::parties, 16));
  CHECK(one("Sexton parter har skrivit under.") == Told(Kind::parties, 16));
  CHECK(one("16 organisationer har skrivit under löftet.") == Told(Kind::parties, 16));
  CHECK(one("Löftet består av åtta punkter.") == Told(Kind::points, 8));
  CHECK(one("Löftet gäller 2025–2027.") == Told(Kind::validity, 20252027));
  CHECK(one("Löftet gäller från 2025 till 2027.") == Told(Kind::validity, 20252027));
  CHECK(one("Löftets åtta punkter rör tryggheten.") == Told(Kind::points, 8));
  CHECK(one("De åtta punkterna i löftet är klara.") == Told(Kind::points, 8));
  CHECK(one("De tjugofyra parterna träffas.") == Told(Kind::parties, 24));
  CHECK(one("Löftet gäller i tre år.") == Told(Kind::years, 3));
  CHECK(one("Tre gemensamma punkter finns.") == Told(Kind::joint, 3));
  CHECK(remarks("Sexton parter träffades. De har skrivit ett brev. Projektet gäller i tre år.")
            .empty());
}

TEST_CASE("how often a pledge is followed up is read where a sentence tells of that") {
  const auto told = [](std::string_view text) {
    const auto found = remarks(text);
    REQUIRE_MESSAGE(found.size() == 1, text);
    CHECK(found[0].kind == Kind::cadence);
    return static_cast<Cadence>(found[0].number);
  };
  CHECK(told("Löftet följs upp varje månad.") == Cadence::monthly);
  CHECK(told("Löftet är nytt. Det följs upp tertialvis.") == Cadence::tertial);
  CHECK(told("Uppföljning görs fyra gånger per år.") == Cadence::quarterly);
  CHECK(told("Kvartalsvis redovisas arbetet.") == Cadence::quarterly);
  CHECK(told("Varje kvartal redovisas löftet.") == Cadence::quarterly);
  CHECK(told("Löftet redovisas två gånger om året.") == Cadence::half_yearly);
  CHECK(told("Löftet redovisas en gång per tertial.") == Cadence::tertial);
  CHECK(told("Löftet redovisas tre gånger per år.") == Cadence::tertial);
  CHECK(told("Var fjärde månad redovisas löftet.") == Cadence::tertial);
  CHECK(told("Löftet redovisas var tredje månad.") == Cadence::quarterly);
  CHECK(remarks("Rådet träffas varje månad. Löftet följs upp ofta. Löftet redovisas varannan "
                "månad, och fem gånger om året.")
            .empty());
}

TEST_CASE("what another pledge, a group or a denial says is not read as the pledge's") {
  for (const char* text : {"Det förra löftet redovisades varje månad.",
                           "Löftet följs inte upp varje månad.",
                           "Andra löften följs upp varje tertial.",
                           "Avtalet om vakterna är nytt. Det gäller i tre år.",
                           "Löftet bygger på avtalet om vakterna. Det gäller i tre år.",
                           "Löftet har två punkter som gäller skolan.",
                           "Löftet 2018 följs upp varje månad.",
                           "Löftet för Ryd redovisas varje månad.",
                           "Följs löftet upp varje månad?",
                           "Styrgruppen för löftet träffas varje månad och följer upp det.",
                           "Löftet följs upp vid möten varje månad.",
                           "Två stycken parter hoppade av.",
                           "Kommunen och skolan har två gemensamma punkter.",
                           "Polisen har totalt två punkter.",
                           "16 organisationer har skrivit under ett upprop.",
                           "Minst 16 parter har skrivit under.",
                           "Uppföljning av nämndens mål görs varje månad.",
                           "Löftet har två punkter kvar.",
                           "Löftet gäller i två år till.",
                           "De två punkterna är försenade.",
                           "De två punkterna i avtalet är klara.",
                           "Löftets två punkter om skolan är klara.",
                           "Löftet redovisas var femte månad.",
                           "Löftet redovisas vart tredje år."})
    CHECK_MESSAGE(remarks(text).empty(), text);
}

TEST_CASE("of several cadences the one beside the verb is read") {
  const auto found = remarks(
      "Styrgruppen träffas varje månad och löftet följs upp två gånger om året, berättar polisen.");
  REQUIRE(found.size() == 1);
  CHECK(found[0].word == "två gånger om året");
  CHECK(static_cast<Cadence>(found[0].number) == Cadence::half_yearly);
}

TEST_CASE("only what stands in the text itself is certain") {
  const auto certain = [](std::string_view text) {
    const auto found = remarks(text);
    REQUIRE_MESSAGE(found.size() == 1, text);
    return found[0].certain;
  };
  CHECK(certain("TODO"));
  CHECK(certain("I Nordby finns en park."));
  CHECK_FALSE(certain("I Lingham finns en park."));
  CHECK_FALSE(certain("Löftet har åtta punkter."));
}

TEST_CASE("a day and a month without a year are read as nothing") {
  for (const char* text :
       {"Löftet gäller från den 3 maj.", "Löftet gäller den 3 maj till 31 december.",
        "Löftet gäller i 3 maj.", "Löftet har den 3 maj åtta månader kvar.",
        "Löftet redovisas den 3 maj.", "De undertecknade den 3 maj."})
    CHECK_MESSAGE(remarks(text).empty(), text);
}
