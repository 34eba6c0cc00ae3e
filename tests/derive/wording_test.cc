#include "derive/wording.h"

#include <doctest/doctest.h>

#include "derive/derive_records.h"
#include "pages/record_site.h"

using namespace tertial;
using test::RecordSite;

namespace {

const Strings& swedish() {
  static const Strings strings = test::theme_strings("sv");
  return strings;
}
const Wording& wording() {
  static const Wording words(swedish());
  return words;
}

std::string point(int number, std::string_view responsible) {
  return "[[points]]\ncode = \"" + std::to_string(number) +
         "\"\ntitle = \"Punkt\"\nresponsible = [" + std::string(responsible) + "]\n";
}

std::string lead(std::initializer_list<std::string_view> responsible) {
  std::string text =
      "title = \"L\"\nkind = \"local\"\nstage = \"decided\"\nmunicipalities = [\"hemma\"]\n"
      "parties = [\"town\", \"police\"]\nvalid = \"2017\"\n";
  int number = 0;
  for (const std::string_view parties : responsible)
    text += point(++number, parties);
  const RecordSite site({{"parties/town.toml", test::town},
                         {"parties/police.toml", test::police},
                         {"pledges/l.toml", text}});
  return wording().points_lead(site.record<Pledge>("l").as<Pledge>());
}

std::string date(std::string_view text) {
  return wording().date(parse_partial_date(text).value());
}
std::string period(std::string_view text) {
  return wording().period(parse_period(text).value());
}

}  // namespace

TEST_CASE("both languages have every key that the wording needs") {
  for (const char* language : {"sv", "en"}) {
    const Strings strings = test::theme_strings(language);
    for (const std::string_view key : Wording::required_keys())
      CHECK_MESSAGE(strings.find(key) != nullptr, key);
  }
}

TEST_CASE("numbers are words up to twelve, then digits in groups") {
  CHECK(wording().number(1) == "en");
  CHECK(wording().number(12) == "tolv");
  CHECK(wording().number(13) == "13");
  CHECK(Wording::digits(999) == "999");
  CHECK(Wording::digits(1234567) == "1\u00a0234\u00a0567");
}

TEST_CASE("counts bend the noun") {
  CHECK(wording().points(0) == "ingen punkt");
  CHECK(wording().points(1) == "en punkt");
  CHECK(wording().points(8) == "åtta punkter");
}

TEST_CASE("a list has commas and one och") {
  const std::string parts[] = {"a", "b", "c"};
  CHECK(wording().list(std::span(parts, 0)).empty());
  CHECK(wording().list(std::span(parts, 1)) == "a");
  CHECK(wording().list(std::span(parts, 2)) == "a och b");
  CHECK(wording().list(parts) == "a, b och c");
}

TEST_CASE("a sentence tells when with the little word of a day or a month") {
  const auto when = [](std::string_view text) {
    return wording().when(parse_partial_date(text).value());
  };
  CHECK(wording().when(Date{2026, 3, 3}) == "den 3 mars 2026");
  CHECK(when("2024-05-22") == "den 22 maj 2024");
  CHECK(when("2031-01") == "i januari 2031");
  CHECK(when("2017") == "2017");
  CHECK(when("2024-08/2025-12") == "augusti 2024–december 2025");
  CHECK(when("..") == "datum framgår inte av källan");
}

TEST_CASE("dates are as exact as the source and no more") {
  CHECK(date("2024-05-22") == "22 maj 2024");
  CHECK(date("2023-06") == "juni 2023");
  CHECK(date("2017") == "2017");
  CHECK(date("2024-08/2025-12") == "augusti 2024–december 2025");
  CHECK(date("2018/2019") == "2018–2019");
  CHECK(date("..") == "datum framgår inte av källan");
}

TEST_CASE("periods of every kind have names") {
  CHECK(period("2023-t3") == "tertial 3 2023");
  CHECK(period("2023-q2") == "kvartal 2 2023");
  CHECK(period("2023-h1") == "första halvåret 2023");
  CHECK(period("2023-h2") == "andra halvåret 2023");
  CHECK(period("2023-11") == "november 2023");
  CHECK(period("2023") == "2023");
  CHECK(period("2022-05..2022-08") == "maj–augusti 2022");
  CHECK(period("2021-11..2022-03") == "november 2021–mars 2022");
}

TEST_CASE("joined months read as one stretch of time, joined tertials from one to the other") {
  CHECK(wording().periods(*parse_period("2021-02"), *parse_period("2022-03")) ==
        "februari 2021–mars 2022");
  CHECK(wording().periods(*parse_period("2019-t2"), *parse_period("2019-t3")) ==
        "tertial 2 2019 – tertial 3 2019");
  CHECK(wording().periods(*parse_period("2019-t2"), *parse_period("2019-t2")) == "tertial 2 2019");
}

TEST_CASE("the lead counts joint points first, then each party's own in the pledge's order") {
  const std::string_view joint = "\"town\", \"police\"";
  const std::string_view town = "\"town\"";
  const std::string_view police = "\"police\"";
  CHECK(lead({joint, joint, joint, town, town, town, police, police}) ==
        "Åtta punkter: tre gemensamma, tre kommunens och två polisens.");
  CHECK(lead({police, town}) == "Två punkter: en kommunens och en polisens.");
  CHECK(lead({joint}) == "En punkt: en gemensam.");
}

TEST_CASE("points without a stated responsible party are counted as such") {
  CHECK(lead({"\"town\"", ""}) == "Två punkter: en kommunens och en utan angiven ansvarig.");
}

TEST_CASE("the state names every status that occurs and none that does not") {
  StatusCounts counts{};
  counts[static_cast<std::size_t>(ShownStatus::done)] = 2;
  counts[static_cast<std::size_t>(ShownStatus::ongoing)] = 5;
  counts[static_cast<std::size_t>(ShownStatus::unassessed)] = 1;
  CHECK(wording().state_lead(counts) ==
        "Två är genomförda, fem pågår och en är redovisad utan bedömning.");
  CHECK(wording().state_lead(StatusCounts{}).empty());
}

TEST_CASE("silence is counted in words that accuse nobody") {
  StatusCounts counts{};
  counts[static_cast<std::size_t>(ShownStatus::none_here)] = 8;
  CHECK(wording().state_lead(counts) == "Om åtta finns ingen uppgift här.");
}

TEST_CASE("an unexplained absence says that no reason is registered") {
  CHECK(wording().reason(std::nullopt) == "Inget skäl är registrerat");
  CHECK(wording().reason(AbsenceReason::not_read) == "Finns, men är bara delvis läst här");
}

TEST_CASE("what is in force only by a source was so, once its time is over") {
  const RecordSite site({{"pledges/l.toml",
                          "title = \"L\"\nkind = \"local\"\nstage = \"in-force\"\n"
                          "municipalities = [\"hemma\"]\nvalid = \"2017\"\n"}});
  const auto& pledge = site.record<Pledge>("l").as<Pledge>();
  CHECK(wording().stage(pledge, AsOf({2017, 12, 31})).starts_with("Gäller"));
  CHECK(wording().stage(pledge, AsOf({2018, 1, 1})).starts_with("Gällde"));
}
