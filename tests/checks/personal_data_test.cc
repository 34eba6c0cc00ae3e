#include "checks/personal_data.h"

#include <doctest/doctest.h>

#include "checks/privacy_gate.h"
#include "files/memory_file_system.h"
#include "files/source_set.h"

namespace tertial {
namespace {

// Numbers that the tax agency and textbooks print as examples; nobody has them. One is a
// coordination number.
constexpr std::string_view examples[] = {"811218-9876", "640823-3234",  "701063-2391",
                                         "670919-9530", "191212121212", "20121212+1212"};

std::vector<PersonalData> kinds_in(std::string_view text) {
  std::vector<PersonalData> kinds;
  for (const PersonalDataMatch& match : find_personal_data(text))
    kinds.push_back(match.kind);
  return kinds;
}

using Kinds = std::vector<PersonalData>;

TEST_CASE("identity numbers are found in six spellings") {
  for (const std::string_view number : examples) {
    CAPTURE(number);
    CHECK(kinds_in(number) == Kinds{PersonalData::identity_number});
  }
  for (const std::string_view number :
       {"811218-9876",      "19811218-9876",   "8112189876",      "198112189876",
        "811218+9876",      "811218 9876",     "19811218–9876",   "811218\u00a09876",
        "811218\u22129876", "811218 - 9876",   "811218 – 9876",   "1981-12-18-9876",
        "81-12-18-9876",    "1981-12-18+9876", "1981 12 18-9876", "81 12 18-9876",
        "81 12 18 - 9876",  "81 12 18 9876",   "1981-12-18 9876", "81-12-18 9876",
        "1981 12 18 9876",  "811218/9876",     "19811218/9876",   "811218_9876"}) {
    CAPTURE(number);
    const std::string text = "Född (" + std::string(number) + "), sade hon.";
    const std::vector<PersonalDataMatch> found = find_personal_data(text);
    REQUIRE(found.size() == 1);
    CHECK(found[0].kind == PersonalData::identity_number);
    CHECK(text.substr(found[0].begin, found[0].end - found[0].begin) == number);
  }
}

TEST_CASE("an identity number is found in addresses and through emphasis") {
  for (const std::string_view text :
       {"811218%2D9876", "811218%2d9876", "811218%E2%80%939876", "811218%209876", "811218%2F9876",
        "pnr=811218%2D9876&x", "**811218**-9876", "*811218*-9876", "_811218_-9876",
        "811218-**9876**", "**811218** 9876", "~~811218~~-9876", "`811218`-9876", "811218-`9876`",
        "81**12**18-9876", "**1981-12-18**-9876", "*1981-12-18* 9876", "**811218**/9876",
        "__811218__9876"}) {
    CAPTURE(text);
    CHECK(kinds_in(text) == Kinds{PersonalData::identity_number});
  }
}

TEST_CASE("a day with what may be a year, a time or part of an address is doubted") {
  // Each has a right check digit, as every tenth has.
  for (const std::string_view text :
       {"2024-05-22 1306", "81 12 18 1998", "811218/1998", "811218/1006", "20240522_1306",
        "https://example.org/20240522/9879"}) {
    CAPTURE(text);
    CHECK(kinds_in(text) == Kinds{PersonalData::unsure_number});
  }
  for (const std::string_view text :
       {"2024-05-22 1305", "2024-05-22 2025", "81 12 18 9875", "811218/9875", "811218_9875",
        "https://example.org/20240522/9877", "2024/9876", "dnr KS 811218/98765", "811218*9875",
        "811218%2C9876", "811218%9876", "**811218**, 9876", "**811218**\n\n9876"}) {
    CAPTURE(text);
    CHECK(kinds_in(text).empty());
  }
}

TEST_CASE("an identity number is found at the end of a word") {
  for (const std::string_view text : {"pnr811218-9876", "personnr19811218-9876"}) {
    CAPTURE(text);
    CHECK(kinds_in(text) == Kinds{PersonalData::identity_number});
  }
}

TEST_CASE("an identity number is found whatever stands unseen or as a dash within it") {
  for (const std::string_view number :
       {"811218-\n9876",           "811218\r\n-9876",   "811218\n  9876",
        "811218 -\n9876",          "8112\u00ad18-9876", "81\u200b1218-98\u200d76",
        "811218\ufeff9876",        "811218-\u00ad9876", "811218\u20149876",
        "811218 \u2014 9876",      "811218--9876",      "811218---9876",
        "811218 -- 9876",          "811218\u22129876",  "811218\u00a0\u2013\u00a09876",
        "811218\u202f-\u202f9876", "811218  9876",      "811218\t9876",
        "19811218&shy;-9876",      "811218&ndash;9876", "811218&#8211;9876",
        "811218&#x2013;9876",      "8112&#49;8-9876",   "1981\u201312\u201318\u20139876",
        "8112189\u200b876"}) {
    CAPTURE(number);
    const std::string text = "Född (" + std::string(number) + "), sade hon.";
    const std::vector<PersonalDataMatch> found = find_personal_data(text);
    REQUIRE(found.size() == 1);
    CHECK(found[0].kind == PersonalData::identity_number);
    CHECK(text.substr(found[0].begin, found[0].end - found[0].begin) == number);
  }
  for (const std::string_view text : {"”811218-9876”", "pnr–811218-9876–", "«8112189876»",
                                      "\u200b811218-9876\u200b", "§811218-9876"}) {
    CAPTURE(text);
    CHECK(kinds_in(text) == Kinds{PersonalData::identity_number});
  }
  CHECK(kinds_in("SE45\u00a05000\u00a00000\u00a00583\u00a09825\u00a07466") ==
        Kinds{PersonalData::account});
  CHECK(kinds_in("SE45 5000 0000\n0583 9825 7466") == Kinds{PersonalData::account});
}

TEST_CASE("digits of two paragraphs, cells or lines are one number only by their check digit") {
  for (const std::string_view text :
       {"811218\n\n9876", "| 811218 | 9876 |", "811218,\n9876", "811218-\n9875", "20240522\n1300",
        "811218&amp;9876", "811218&#0;9876"}) {
    CAPTURE(text);
    CHECK(kinds_in(text).empty());
  }
}

TEST_CASE("ten digits that words call a telephone number are one, others may be somebody's") {
  // Their digits happen to be a day with a right check digit; nobody has them.
  for (const std::string_view text :
       {"Ring 0101234565.", "Telefon: 0101234565", "tel. 0101234565", "[växeln](tel:0101234565)",
        "Växeln har nummer 0101234565", "phone = \"0101234565\"", "Ring mobiltelefon 0101234565"}) {
    CAPTURE(text);
    CHECK(kinds_in(text) == Kinds{PersonalData::phone});
  }
  for (const std::string_view text :
       {"0101234565", "Numret är 0101234565.", "Ring oss. Sökanden 0101234565", "Ring\n0101234565",
        "Han ringde 0101234565", "Telefon till person 0101234565", "Ring 010123-4565",
        "Ring 8112189876", "Ring 200101234565"}) {
    CAPTURE(text);
    CHECK(kinds_in(text) == Kinds{PersonalData::identity_number});
  }
}

TEST_CASE("what only looks like a plate or a property is left alone") {
  for (const std::string_view text :
       {"enligt SFS 2017:725", "Kommunallag 2017:725", "Klockan 18:30", "Start: Torget 10:00",
        "| Måndag 18:30 |", "- Stängt 23:59", "Se PDF 120", "SKR 124", "LKF 100 personer",
        "Om bilagan PDF 120", "Bibliotek 09:15"}) {
    CAPTURE(text);
    CHECK(kinds_in(text).empty());
  }
  for (const std::string_view text : {"i Berga 18:30", "Berga 3:14", "vid\u00a0Berga\u00a03:14"}) {
    CAPTURE(text);
    CHECK(kinds_in(text) == Kinds{PersonalData::property});
  }
  for (const std::string_view text :
       {"ABC123", "ABC 12D", "ABC 123 stod parkerad", "fordonet med skylten ABC 123"}) {
    CAPTURE(text);
    CHECK(kinds_in(text) == Kinds{PersonalData::plate});
  }
}

TEST_CASE("an identity number is found through the escapes of TOML and Markdown") {
  for (const char* text :
       {"\\u0038\\u0031\\u0031\\u0032\\u0031\\u0038-9876", "8\\u00311218-9876", "811218\\-9876",
        "811218\\\\-9876", "nr\\u00a0811218-9876", "811218\\U0000002d9876", "8112\\\n   18-9876",
        "8112189\\u003876", "x \\u00e5811218-9876",
        "\\u0031\\u0039\\u0038\\u0031\\u0031\\u0032\\u0031\\u0038\\u0039\\u0038\\u0037\\u0036",
        "c:\\u811218-9876"}) {
    const std::vector<PersonalDataMatch> matches = find_personal_data(text);
    REQUIRE_MESSAGE(matches.size() == 1, text);
    CHECK(matches.front().kind == PersonalData::identity_number);
    CHECK_MESSAGE(without_personal_data(text).find("9876") == std::string::npos, text);
  }
  for (const char* text :
       {"\\", "\\u", "\\u00", "\\ud800", "\\UFFFFFFFF", "811219\\x9876", "8\\u0031", "\\", "a\\"})
    CHECK_MESSAGE(find_personal_data(text).empty(), text);
}

TEST_CASE("the number of a giro account is no telephone number") {
  for (const char* text : {"bankgiro 0123-4567", "Bankgironummer: 0123-4567", "bg 0123-4567",
                           "Plusgiro 01 23 45-67", "pg: 0123-4567"})
    CHECK_MESSAGE(find_personal_data(text).empty(), text);
  CHECK(find_personal_data("bankgiro 5050-1055, ring 0123-45 67 89").size() == 1);
  CHECK(find_personal_data("Bankgiro 5050-1055, Anna 070-123 45 67").size() == 1);
  CHECK(find_personal_data("bg 5050-1055, +46 70 123 45 67").size() == 1);
}

TEST_CASE("whatever parts the two halves of an identity number, it is found") {
  for (const char* between : {"\u3000", "-\u034f", " \u3000", "\u00ad", "\u200b-", "&shy;",
                              "\uff0d", "\ufe0f", "\n", " -\t"}) {
    const std::string text = std::string("811218") + between + "9876 och mer";
    CHECK_MESSAGE(kinds_in(text) == Kinds{PersonalData::identity_number}, text);
  }
}

TEST_CASE("dots cover an escaped last digit whole") {
  CHECK(without_personal_data("nr 811218-987\\u0036.").find("u0036") == std::string::npos);
}

TEST_CASE("what only looks like an identity number is left alone") {
  for (const std::string_view text : {"KS/2017:152",     "KS 2024-498",    "2018/KS 0001 001",
                                      "KU.2018.6",       "§ 36",           "2024-05-22",
                                      "lag (1976:580)",  "212000-0449",  // an organisation number
                                      "556036-0793",     "2023-2024",      "2022-05..2022-08",
                                      "1727272947896",   "a8112189876f",   "8112189876abcdef",
                                      "811318-9876",      // no thirteenth month
                                      "810230-9873",      // no 30 February
                                      "1981-12-18-9875",  // a day and a year after it
                                      "81-12-18-9875",   "81 12-18-9876",  "81-12 18-9876",
                                      "8-12-18-9876",    "811-12-18-9876", "81-1-218-9876",
                                      "8112-1-8-9876",   "81 13 18-9876",  "1981-12-18 9875",
                                      "ks811218-9875",   "811218-98765",   "18491218-9876",
                                      "10 070",          "161 371",        "811218 987"}) {
    CAPTURE(text);
    CHECK(kinds_in(text).empty());
  }
}

TEST_CASE("a day with a time of day is doubted, not refused") {
  CHECK(kinds_in("20240522-1300") == Kinds{PersonalData::unsure_number});
  CHECK(kinds_in("811218-9875") == Kinds{PersonalData::unsure_number});
}

TEST_CASE("telephone numbers, addresses, plates and properties are found") {
  CHECK(kinds_in("Ring 013-20 60 00.") == Kinds{PersonalData::phone});
  CHECK(kinds_in("Ring +46 13 20 60 00.") == Kinds{PersonalData::phone});
  CHECK(kinds_in("Ring 0224-205 22.") == Kinds{PersonalData::phone});
  for (const char* year_with_a_slip : {"0224-05-22", "0224-2025"})
    CHECK(kinds_in(year_with_a_slip) == Kinds{});
  CHECK(kinds_in("070-123 45 67") == Kinds{PersonalData::phone});
  CHECK(kinds_in("till namn.namnsson@example.org.") == Kinds{PersonalData::email});
  CHECK(kinds_in("bilen ABC 123") == Kinds{PersonalData::plate});
  CHECK(kinds_in("bilen ABC12D.") == Kinds{PersonalData::plate});
  CHECK(kinds_in("Påhittade Ängen 3:14") == Kinds{PersonalData::property});
  CHECK(kinds_in("SE45 5000 0000 0583 9825 7466") == Kinds{PersonalData::account});
  CHECK(kinds_in("T2 2023, 8:10, kl. 18:00, 0-2, 08-2024, sida 3:14").empty());
}

TEST_CASE("words that ask for a review are found with their endings, not inside other words") {
  CHECK(kinds_in("Den misstänkta, LVU och ORÅD") ==
        Kinds{PersonalData::sensitive_word, PersonalData::sensitive_word});
  CHECK(kinds_in("ORosanmälan") == Kinds{PersonalData::sensitive_word});
  CHECK(kinds_in("OROSANMÄLAN") == Kinds{PersonalData::sensitive_word});
  CHECK(kinds_in("lägesdiagnos, bedömd, LVUX").empty());
}

TEST_CASE("what is printed has dots in its place, one for each letter") {
  CHECK(without_personal_data("text = \"811218–9876 och a@b.se\"") ==
        "text = \"••••••••••• och ••••••\"");
  CHECK(without_personal_data("misstänkt") == "misstänkt");
}

TEST_CASE("a line is printed without the half of a number that goes on beside it") {
  MemoryFileSystem folder("content");
  folder.add_file("a.md", "född 811218-\n9876, sade\nhon");
  SourceSet files;
  DiagnosticList out;
  const FileId file = files.add(folder, out).first;
  CHECK(line_without_personal_data(files, file, 1) == "född •••••••");
  CHECK(line_without_personal_data(files, file, 2) == "••••, sade");
  CHECK(line_without_personal_data(files, file, 3) == "hon");
}

TEST_CASE("places are lines and columns of code points") {
  const std::vector<PersonalDataPlace> places =
      personal_data_places("ett\nåäö 811218-9876\n\nx@y.se", 7);
  REQUIRE(places.size() == 2);
  CHECK(places[0].at == Span{7, {2, 5}, {2, 16}});
  CHECK(places[1].at == Span{7, {4, 1}, {4, 7}});
  CHECK(places[1].domain == "y.se");
}

TEST_CASE("a long text of nothing but digits and marks is read in one pass") {
  std::string text;
  for (int i = 0; i < 200'000; ++i)
    text += "0-1@+:a";
  CHECK(find_personal_data(text).size() < text.size());
}

}  // namespace
}  // namespace tertial
