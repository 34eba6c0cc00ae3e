#include "derive/effect.h"

#include <doctest/doctest.h>

#include "derive/derive_records.h"
#include "pages/record_site.h"

using namespace tertial;
using test::pledge;
using test::police;
using test::RecordSite;
using test::town;

namespace {

/// A follow-up of three points, each with what else is written of it.
std::string report(std::string_view first, std::string_view second, std::string_view third) {
  std::string text = "pledge = \"l\"\nperiod = \"2023\"\n";
  const std::string_view more[] = {first, second, third};
  for (std::size_t i = 0; i < 3; ++i)
    text += "[[points]]\npoint = \"" + std::to_string(i + 1) +
            "\"\nstatus = \"ongoing\"\ntext = \"Gjort.\"\n" + std::string(more[i]) + "\n";
  return text;
}

std::string lead(std::string_view first, std::string_view second, std::string_view third) {
  const RecordSite site({{"parties/town.toml", town},
                         {"parties/police.toml", police},
                         {"pledges/l.toml", pledge("decided", "2023", "yearly")},
                         {"followups/l/2023.toml", report(first, second, third)}});
  const Histories& histories = site.site().histories;
  return site.site().wording.effect_lead(effects_in(histories.all().front()));
}

constexpr std::string_view counted = "evidence = [{ figure = \"5\", unit = \"sök\" }]";
constexpr std::string_view compared =
    "evidence = [{ figure = \"5\", unit = \"sök\", comparison = \"3 året före\" }]";
constexpr std::string_view measured =
    "evidence = [{ figure = \"70 %\", unit = \"som är trygga\", measures = \"effect\" }]";
constexpr std::string_view told = "effect = \"Fler är trygga.\"";

}  // namespace

TEST_CASE("a figure of what was done is activity, a figure beside another is a comparison") {
  CHECK(lead(counted, compared, "") ==
        "Tre redovisade punkter: två redovisar bara aktivitet och en ger ett jämförelsetal.");
}

TEST_CASE("what came of it may be told in words or in a figure") {
  CHECK(lead(told, measured, "") ==
        "Tre redovisade punkter: en redovisar bara aktivitet och två säger vad det ledde till.");
}

TEST_CASE("a comparison with what came of it is counted as a comparison, and shows both") {
  const std::string both = std::string(compared) + "\n" + std::string(told);
  CHECK(lead(both, compared, "") ==
        "Tre redovisade punkter: en redovisar bara aktivitet och två ger jämförelsetal.");
  const RecordSite site({{"parties/town.toml", town},
                         {"parties/police.toml", police},
                         {"pledges/l.toml", pledge("decided", "2023", "yearly")},
                         {"followups/l/2023.toml", report(both, compared, told)}});
  const auto& points = site.site().histories.all().front().followups.front()->as<Followup>().points;
  CHECK(site.site().wording.kind(points[0]) ==
        "ett tal bredvid ett annat (jämförelsetal) och vad det ledde till (effekt)");
  CHECK(site.site().wording.kind(points[1]) == "ett tal bredvid ett annat (jämförelsetal)");
  CHECK(site.site().wording.kind(points[2]) == "vad det ledde till (effekt)");
}

TEST_CASE("reports of one kind are told together") {
  CHECK(lead("", counted, "") == "Tre redovisade punkter: alla redovisar bara aktivitet.");
}

TEST_CASE("two reports of one kind are both of it") {
  const RecordSite site({{"parties/town.toml", town},
                         {"parties/police.toml", police},
                         {"pledges/l.toml", pledge("decided", "2023", "yearly")},
                         {"followups/l/2023.toml",
                          "pledge = \"l\"\nperiod = \"2023\"\n"
                          "[[points]]\npoint = \"1\"\nstatus = \"ongoing\"\ntext = \"Gjort.\"\n"
                          "[[points]]\npoint = \"2\"\nstatus = \"ongoing\"\ntext = \"Gjort.\"\n"}});
  CHECK(site.site().wording.effect_lead(effects_in(site.site().histories.all().front())) ==
        "Två redovisade punkter: båda redovisar bara aktivitet.");
}

TEST_CASE("a pledge without reports says nothing of effect") {
  const RecordSite site({{"parties/town.toml", town},
                         {"parties/police.toml", police},
                         {"pledges/l.toml", pledge("decided", "2023", "yearly")}});
  CHECK(site.site().wording.effect_lead(effects_in(site.site().histories.all().front())).empty());
}
