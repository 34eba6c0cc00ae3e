#include "formats/icalendar.h"

#include <doctest/doctest.h>

#include "base/parallel_for.h"

using namespace tertial;

namespace {

CalendarEntry entry(std::string uid) {
  return {.uid = std::move(uid),
          .stamp = {2026, 11, 21},
          .first = {2026, 12, 1},
          .last = {2026, 12, 1},
          .begins = {},
          .ends = {},
          .summary = "Möte: Kommunstyrelsen",
          .description = {},
          .place = {},
          .url = "https://example.org/protokoll/ks/2026-12-01/",
          .category = {}};
}

std::string one(const CalendarEntry& entry) {
  return write_icalendar("Kalender", std::span(&entry, 1));
}

std::string unfolded(std::string text) {
  for (std::size_t at = 0; (at = text.find("\r\n ", at)) != std::string::npos;)
    text.erase(at, 3);
  return text;
}

}  // namespace

TEST_CASE("a day without time is an all-day entry that ends the day after") {
  const std::string text = one(entry("a"));
  CHECK(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Tertial//Tertial//SV\r\n"));
  CHECK(text.find("DTSTAMP:20261121T000000Z\r\n") != std::string::npos);
  CHECK(text.find("DTSTART;VALUE=DATE:20261201\r\n") != std::string::npos);
  CHECK(text.find("DTEND;VALUE=DATE:20261202\r\n") != std::string::npos);
  CHECK(text.find("VTIMEZONE") == std::string::npos);
  CHECK(text.ends_with("END:VCALENDAR\r\n"));
}

TEST_CASE("a time of day is Swedish time, and the zone is told") {
  CalendarEntry timed = entry("a");
  timed.begins = TimeOfDay{18, 0};
  timed.ends = TimeOfDay{20, 30};
  const std::string text = one(timed);
  CHECK(text.find("DTSTART;TZID=Europe/Stockholm:20261201T180000\r\n") != std::string::npos);
  CHECK(text.find("DTEND;TZID=Europe/Stockholm:20261201T203000\r\n") != std::string::npos);
  CHECK(text.find("BEGIN:VTIMEZONE\r\nTZID:Europe/Stockholm\r\n") != std::string::npos);
  CHECK(text.find("TZNAME:CEST\r\n") != std::string::npos);
}

TEST_CASE("a calendar without entries has a component all the same") {
  const std::string text = write_icalendar("Tom", {});
  CHECK(text.find("BEGIN:VTIMEZONE\r\n") != std::string::npos);
  CHECK(text.find("BEGIN:VEVENT") == std::string::npos);
}

TEST_CASE("no line holds more than 75 octets or ends inside a character, and text is escaped") {
  CalendarEntry wordy = entry("a");
  wordy.description = "Rad ett; två, tre\\fyra\n";
  for (int i = 0; i < 40; ++i)
    wordy.description += "åäö – ";
  const std::string text = one(wordy);
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = text.find("\r\n", begin);
    REQUIRE(end != std::string::npos);
    CHECK(end - begin <= 75);
    CHECK((static_cast<unsigned char>(text[begin]) & 0xC0U) != 0x80U);
    const bool folded = text[begin] == ' ';
    if (folded) CHECK((static_cast<unsigned char>(text[begin + 1]) & 0xC0U) != 0x80U);
    begin = end + 2;
  }
  CHECK(unfolded(text).find("DESCRIPTION:Rad ett\\; två\\, tre\\\\fyra\\nåäö – ") !=
        std::string::npos);
}

TEST_CASE("a line break in a title cannot begin a property of its own") {
  CalendarEntry hostile = entry("a\r\nX-EVIL:1");
  hostile.summary = "a\r\nX-EVIL:1";
  hostile.place = "a\nX-EVIL:1";
  CHECK(one(hostile).find("\r\nX-EVIL") == std::string::npos);
  CHECK(write_icalendar("b\r\nX-EVIL:1", {}).find("\r\nX-EVIL") == std::string::npos);
}

TEST_CASE("calendars written on many threads are the same as on one") {
  std::vector<std::string> texts(400);
  const auto write = [&](std::size_t i) {
    CalendarEntry timed = entry(std::to_string(i % 7));
    timed.begins = TimeOfDay{18, 0};
    texts[i] = write_icalendar("Kalender", std::vector{entry("x"), timed});
  };
  parallel_for(texts.size(), 8, write);
  const std::vector<std::string> parallel = texts;
  parallel_for(texts.size(), 1, write);
  CHECK(texts == parallel);
}
