#include "derive/decision_difference.h"

#include <doctest/doctest.h>

#include "pages/case/difference_views.h"
#include "pages/record_site.h"

using namespace tertial;
using test::RecordSite;

namespace {

std::string letter(std::string_view title, std::string_view original) {
  std::string text = "title = \"" + std::string(title) +
                     "\"\nkind = \"official-letter\"\ndate = \"2024\"\navailable = \"not-here\"\n";
  if (!original.empty()) text += "original = \"" + std::string(original) + "\"\n";
  return text;
}

std::string step(std::string_view document) {
  return "[[steps]]\ncode = \"" + std::string(document) +
         "\"\ndate = \"2024\"\ntitle = \"Steg\"\ndocument = \"" + std::string(document) + "\"\n";
}

std::string change(std::string_view from, std::string_view to, std::string_view kind) {
  return "[[changes]]\nfrom = \"" + std::string(from) + "\"\nto = \"" + std::string(to) +
         "\"\nwhat = \"Något\"\nkind = \"" + std::string(kind) +
         "\"\nbefore = { says = \"Då\" }\nafter = { says = \"Nu\" }\n";
}

RecordSite site_of(const std::string& more) {
  return RecordSite(
      {{"documents/ett.toml", letter("Ett", "Kommunen bör.")},
       {"documents/tva.toml", letter("Två", "")},
       {"documents/tre.toml", letter("Tre", "Kommunen ska.")},
       {"cases/ks-2024-1.toml", "title = \"Lyktor\"\nnumber = \"KS 2024-1\"\n" + more}});
}

const std::string three_steps = step("ett") + step("tva") + step("tre");

}  // namespace

TEST_CASE("the nearest steps that hold original texts are compared, over those that do not") {
  const RecordSite site = site_of(three_steps);
  const auto& matter = site.record<Case>("ks-2024-1").as<Case>();
  const auto differences = differences_of(matter);
  REQUIRE(differences.size() == 1);
  CHECK(differences[0].from == &matter.steps[0]);
  CHECK(differences[0].to == &matter.steps[2]);
  CHECK(differences[0].before->text == "Kommunen bör.");
  CHECK(has_differences(matter));
}

TEST_CASE("changes between two steps stand together, in the order of the later step") {
  const RecordSite site = site_of(three_steps + change("tva", "tre", "firmer") +
                                  change("ett", "tva", "interval") + change("tva", "tre", "other"));
  const auto& matter = site.record<Case>("ks-2024-1").as<Case>();
  const auto differences = differences_of(matter);
  REQUIRE(differences.size() == 3);
  CHECK(differences[0].changes.size() == 1);
  CHECK(differences[1].before != nullptr);
  CHECK(differences[1].changes.empty());
  CHECK(differences[2].changes.size() == 2);
  CHECK(changes_lead(site.site(), matter) ==
        "Tre registrerade ändringar: en fastare, en om hur ofta och en av annat slag.");
}

TEST_CASE("a case without changes and with one original text shows no differences") {
  const RecordSite site = site_of(step("ett") + step("tva"));
  const auto& matter = site.record<Case>("ks-2024-1").as<Case>();
  CHECK(differences_of(matter).empty());
  CHECK_FALSE(has_differences(matter));
}

TEST_CASE("verbs bind by strength: kan, bör, ska") {
  CHECK(strength_of("Kommunen kan pröva lyktor.") == Strength::may);
  CHECK(strength_of("Enheten BÖR planera.") == Strength::should);
  CHECK(strength_of("Rådet skall arbeta förebyggande.") == Strength::shall);
  CHECK_FALSE(strength_of("Kommunen ska, och polisen kan."));
  CHECK_FALSE(strength_of("Askan från kanten."));
}
