#include "markdown/abbreviations.h"

#include <doctest/doctest.h>

#include <chrono>
#include <string>

using tertial::Abbreviation;
using tertial::unexplained_abbreviations;

namespace {

std::string found(std::string_view text) {
  std::string words;
  for (const Abbreviation& used : unexplained_abbreviations(text))
    words.append(words.empty() ? "" : " ").append(used.word);
  return words;
}

}  // namespace

TEST_CASE("an abbreviation is found once, where it is used first") {
  CHECK(found("Det visar NTU. Enligt NTU ökar BRÅ:s arbete.") == "NTU BRÅ:s");
  const std::string_view text = "Vi läste NTU-rapporten och NTU.";
  const auto used = unexplained_abbreviations(text);
  REQUIRE(used.size() == 1);
  CHECK(used[0].letters == "NTU");
  CHECK(used[0].word == "NTU-rapporten");
  CHECK(used[0].word.data() == text.data() + text.find("NTU-"));
}

TEST_CASE("what is spelled out at its first use is explained from there on") {
  CHECK(found("Nationella trygghetsundersökningen (NTU) görs varje år. NTU är stor.").empty());
  CHECK(found("NTU (Nationella trygghetsundersökningen) görs varje år.").empty());
  CHECK(found("EST står för effektiv samordning för trygghet. EST är nytt.").empty());
  CHECK(found("FRG är en förkortning av Frivilliga resursgruppen.").empty());
  CHECK(found("Lokalpolisområdet förkortas LPO.").empty());
  CHECK(found("Mot alkohol, narkotika, dopning, tobak och spel (ANDTS).").empty());
  CHECK(found("Den lokala samverkansgruppen (i fortsättningen LAG) träffas.").empty());
  CHECK(found("Riksidrottsförbundets utbildning, **Rörelse Folkbildning Svensk Idrott Samverkan "
              "Utveckling** (RF-SISU).")
            .empty());
  CHECK(found("Sedan kom [Brottsförebyggande rådet](https://bra.example/BRA) (BRÅ).").empty());
  CHECK(found("## Brottsförebyggande rådet (BRÅ)\n\nBRÅ mäter.").empty());
  CHECK(found("Se [Nationella trygghetsundersökningen (NTU)](/ntu/). NTU mäter.").empty());
  CHECK(found("NTU mäter. Nationella trygghetsundersökningen (NTU) är stor.") == "NTU");
}

TEST_CASE("words beside an abbreviation that it does not stand for explain nothing") {
  CHECK(found("Otryggheten ökade (NTU).") == "NTU");
  CHECK(found("Otryggheten ökade. (NTU)") == "NTU");
  CHECK(found("NTU (den stora mätningen) görs.") == "NTU");
  CHECK(found("NTU står för det mesta.") == "NTU");
  CHECK(found("Utredningen nyss tog upp det. Allt annat (NTU) står kvar.") == "NTU");
  CHECK(found("Ett vintergrönt tak (NTU).") == "NTU");  // no word begins with its n
}

TEST_CASE("codes, numbers, Roman numerals and names of one capital are no abbreviations") {
  CHECK(found("Ärendet KS 2024-41, KS 2024/41 och SFS 2017:725.").empty());
  CHECK(found("Ärendet KS 2024-41 går före NTU, och KS-NTU 2024-41 är ett.") == "NTU");
  CHECK(found("Punkterna SK1 och SK4, kapitel XIV och Karl XII i Å.").empty());
  CHECK(found("Skriv till KS@kommun.example eller KOMMUN.example.").empty());
  CHECK(found("Bilen ABC 123, ABC 12D och tomten RYD 1:23 kan vara någons.").empty());
  CHECK(found("LiBrå och GitHub, Brå och dnr.").empty());
  CHECK(found("Enligt NTU 2010, LPO 12, EU 2020–2024 och PM 2019-08-31.") == "NTU LPO EU PM");
  CHECK(found("Enligt NTU 2010-2015, NTU-data 2020-2024.") == "NTU");
  CHECK(found("Ärendet KS 2024-1999 och KF 2024-20251, och LPO 2019/2020.").empty());
  CHECK(found("LÅNGSAMT är inget kort ord.").empty());
}

TEST_CASE("what is not running text is not looked at") {
  CHECK(found("## Vad NTU visar\n\nText.").empty());
  CHECK(found("VIKTIGT ATT VETA\n\nText.").empty());
  CHECK(found("> NTU visar det\noch BRÅ med.\n\nText.").empty());
  CHECK(found("Skriv `NTU` eller ``BRÅ ` LOV``.").empty());
  CHECK(found("```\nNTU\n\nBRÅ\n```\n").empty());
  CHECK(found("Läs [NTU 2024](/ntu/) och ![BRÅ](bra.png).").empty());
  CHECK(found("På engelska [the WHO report](lang:en).").empty());
  CHECK(found("På engelska [the report of\nthe WHO in\nHQ](lang:en), sedan BRÅ.") == "BRÅ");
  CHECK(found("På engelska [the report of\nthe WHO").find("WHO") == 0);
  CHECK(found("Se https://example.org/NTU och <https://example.org/BRÅ>.").empty());
  CHECK(found("Fotnot[^NTU].").empty());
  CHECK(found("> NTU\n\nSedan BRÅ.") == "BRÅ");
  CHECK(found("> NTU\n- BRÅ mäter\n- LPO med") == "BRÅ LPO");
  CHECK(found("> NTU\n1. BRÅ mäter") == "BRÅ");
  CHECK(found("> NTU\n## Rubrik\nOch BRÅ mäter") == "BRÅ");
  CHECK(found("> NTU\n```\nKF\n```\nOch BRÅ mäter") == "BRÅ");
  CHECK(found("- LOV gäller\n- NTU visar\n\n| KS | KF |\n|---|---|\n| a | BRÅ |\n") ==
        "LOV NTU KS KF BRÅ");
}

TEST_CASE("hostile texts take a time that grows with their length") {
  const auto begin = std::chrono::steady_clock::now();
  for (const std::string_view part :
       {"](", "[", "`", "``` ", "AB", "AB (", "[^", "[AB](lang:", "<"}) {
    std::string text = "AB ";
    while (text.size() < 1'000'000)
      text += part;
    unexplained_abbreviations(text);
  }
  std::string marks = "AB ";
  for (std::size_t length = 1; marks.size() < 1'000'000; ++length)
    marks.append(length, '`').append(" ");
  unexplained_abbreviations(marks);
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(20));
}
