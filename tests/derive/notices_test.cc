#include "derive/notices.h"

#include <doctest/doctest.h>

#include "pages/record_site.h"

using namespace tertial;
using test::RecordSite;

namespace {

constexpr std::string_view body = "title = \"Styrelsen\"\nkind = \"board\"\nsources = []\n";

std::string meeting(std::string_view fields) {
  return "body = \"ks\"\ndate = \"2026-11-10\"\n" + std::string(fields);
}

std::string item(std::string_view fields) {
  return "+++\ntitle = \"Lyktor\"\nnumber = 1\n" + std::string(fields) + "+++\n";
}

std::string notice(std::string_view fields) {
  return "kind = \"adjusted-minutes\"\nmeeting = \"ks/a\"\n" + std::string(fields);
}

RecordSite site(std::string_view item_fields, std::string_view notice_fields,
                Date as_of = {2026, 11, 21}) {
  return RecordSite({{"bodies/ks.toml", std::string(body)},
                     {"minutes/ks/a/meeting.toml", meeting("adjusted = \"2026-11-17\"\n")},
                     {"minutes/ks/a/p1.md", item(item_fields)},
                     {"notices/a.toml", notice(notice_fields)}},
                    as_of);
}

Appeal appeal(const RecordSite& test) {
  return appeal_of(test.site().notices, test.record<Item>("ks/a/p1"), test.record<Meeting>("ks/a"),
                   test.site().as_of);
}

constexpr std::string_view decided = "decision = \"Ja.\"\n";

}  // namespace

TEST_CASE("a notice is on the board from its day until the time for appeal is over") {
  const auto state = [](Date as_of) {
    const RecordSite test = site(decided, "posted = \"2026-11-18\"\n", as_of);
    return test.site().notices.of(test.record<Notice>("a")).state;
  };
  CHECK(state({2026, 11, 17}) == NoticeState::expected);
  CHECK(state({2026, 11, 18}) == NoticeState::current);
  CHECK(state({2026, 12, 9}) == NoticeState::current);  // the last day for appeal
  CHECK(state({2026, 12, 10}) == NoticeState::expired);
}

TEST_CASE("a stated day of removal that is too early does not take a notice down") {
  const RecordSite test =
      site(decided, "posted = \"2026-11-18\"\nearliest_removal = \"2026-12-01\"\n");
  CHECK(test.site().notices.of(test.record<Notice>("a")).ends == Date{2026, 12, 10});
}

TEST_CASE("a notice that states a later day for appeal is not taken down before") {
  const RecordSite test = site(decided,
                               "posted = \"2026-11-18\"\nearliest_removal = \"2026-12-10\"\n"
                               "appeal_until = \"2026-12-15\"\n");
  CHECK(test.site().notices.of(test.record<Notice>("a")).ends == Date{2026, 12, 16});
}

TEST_CASE("a meeting of the council is announced until the day after it") {
  const auto ends = [](std::string_view fields) {
    const RecordSite test({{"bodies/ks.toml", std::string(body)},
                           {"minutes/ks/a/meeting.toml", meeting("")},
                           {"notices/a.toml",
                            "kind = \"council-meeting\"\nmeeting = \"ks/a\"\n"
                            "posted = \"2026-11-02\"\n" +
                                std::string(fields)}});
    return test.site().notices.of(test.record<Notice>("a")).ends;
  };
  CHECK(ends("") == Date{2026, 11, 11});
  CHECK(ends("earliest_removal = \"2026-11-09\"\n") == Date{2026, 11, 11});
  CHECK(ends("earliest_removal = \"2026-11-16\"\n") == Date{2026, 11, 16});
  CHECK(ends("removed = \"2026-11-12\"\n") == Date{2026, 11, 12});
}

TEST_CASE("the day on which the board changes next is known") {
  const RecordSite test = site(decided, "posted = \"2026-11-18\"\n");
  CHECK(test.site().as_of.next_change() == Date{2026, 12, 10});
  const RecordSite coming = site(decided, "posted = \"2026-11-24\"\n");
  CHECK(coming.site().as_of.next_change() == Date{2026, 11, 24});
}

TEST_CASE("the last day for appeal is the stated one, and the rule's beside it when they differ") {
  const Appeal by_rule = appeal(site(decided, "posted = \"2026-11-18\"\n"));
  CHECK(by_rule.state == AppealState::open);
  CHECK(by_rule.last_day == Date{2026, 12, 9});
  CHECK_FALSE(by_rule.stated);
  const Appeal stated =
      appeal(site(decided, "posted = \"2026-11-18\"\nappeal_until = \"2026-12-08\"\n"));
  CHECK(stated.last_day == Date{2026, 12, 8});
  CHECK(stated.by_rule == Date{2026, 12, 9});
  CHECK(appeal(site(decided, "posted = \"2026-10-19\"\nadjusted = \"2026-10-19\"\n")).state ==
        AppealState::over);
}

TEST_CASE("time is not out before both the stated day and the rule's have passed") {
  const auto state = [](std::string_view until, Date as_of) {
    return appeal(site(decided,
                       "posted = \"2026-11-18\"\nappeal_until = \"" + std::string(until) + "\"\n",
                       as_of))
        .state;
  };
  CHECK(state("2026-12-08", {2026, 12, 8}) == AppealState::open);
  CHECK(state("2026-12-08", {2026, 12, 9}) == AppealState::parted);  // the rule's last day
  CHECK(state("2026-12-08", {2026, 12, 10}) == AppealState::over);
  CHECK(state("2026-12-11", {2026, 12, 10}) == AppealState::parted);
  CHECK(state("2026-12-11", {2026, 12, 12}) == AppealState::over);
  const RecordSite test =
      site(decided, "posted = \"2026-11-18\"\nappeal_until = \"2026-12-08\"\n", {2026, 12, 9});
  CHECK(appeal(test).state == AppealState::parted);
  CHECK(test.site().as_of.next_change() == Date{2026, 12, 10});
  const auto days = test.site().events.calendar(test.record<Body>("ks"));
  REQUIRE(days.size() == 2);
  CHECK(days.back()->date.last == Date{2026, 12, 8});  // as the page says; the rule's in a note
}

TEST_CASE("a notice whose own words leave a § out says nothing of its time") {
  CHECK(appeal(site(decided, "posted = \"2026-11-18\"\ncovers = \"§§ 1–4\"\n")).state ==
        AppealState::open);
  const Appeal other =
      appeal(site(decided, "posted = \"2026-11-18\"\ncovers = \"§§ 2–4\"\n", {2027, 1, 1}));
  CHECK(other.state == AppealState::unknown);
  CHECK_FALSE(other.last_day);
  for (const char* apart : {"§§ 0, 4", "§ 0 och § 2", "§§ 0, 2–4"})
    CHECK(appeal(site(decided, std::string("posted = \"2026-11-18\"\ncovers = \"") + apart + "\"\n",
                      {2027, 1, 1}))
              .state == AppealState::unknown);
  const RecordSite two({{"bodies/ks.toml", std::string(body)},
                        {"minutes/ks/a/meeting.toml", meeting("adjusted = \"2026-11-17\"\n")},
                        {"minutes/ks/a/p1.md", item(decided)},
                        {"notices/a.toml", notice("posted = \"2026-11-18\"\ncovers = \"§ 2\"\n")},
                        {"notices/b.toml", notice("posted = \"2026-11-19\"\n")}});
  CHECK(appeal(two).last_day == Date{2026, 12, 10});
  CHECK(two.site().notices.of_meeting(two.record<Meeting>("ks/a"))->record->id == "a");
}

TEST_CASE("a day that nobody stated is not made up") {
  CHECK(appeal(site(decided, "posted = \"..\"\n")).state == AppealState::unknown);
  CHECK(appeal(site(decided, "posted = \"2026-11\"\n")).state == AppealState::unknown);
  CHECK(appeal(site("", "posted = \"2026-11-18\"\n")).state == AppealState::no_decision);
  CHECK(appeal(site("proposals = [{ text = \"Ja.\" }]\n", "posted = \"2026-11-18\"\n")).state ==
        AppealState::proposal);
}

TEST_CASE("what is said of an item goes before what is said of the notice") {
  const std::string_view posted = "posted = \"2026-11-18\"\nappeal = \"other-rules\"\n";
  CHECK(appeal(site(decided, posted)).state == AppealState::other_rules);
  CHECK(appeal(site("decision = \"Ja.\"\nappeal = \"not-appealable\"\n", posted)).state ==
        AppealState::not_appealable);
}

TEST_CASE("a day beside other paragraphs is not that of a decision with rules of its own") {
  const std::string_view until = "posted = \"2026-11-18\"\nappeal_until = \"2026-12-01\"\n";
  const Appeal beside = appeal(site("decision = \"Ja.\"\nappeal = \"other-rules\"\n", until));
  CHECK(beside.state == AppealState::other_rules);
  CHECK_FALSE(beside.last_day);
  const Appeal own = appeal(site(decided, std::string(until) + "appeal = \"other-rules\"\n"));
  CHECK(own.state == AppealState::other_rules);
  CHECK(own.last_day == Date{2026, 12, 1});
}

TEST_CASE("an item that was adjusted at once has a time of its own") {
  const RecordSite test({{"bodies/ks.toml", std::string(body)},
                         {"minutes/ks/a/meeting.toml", meeting("adjusted = \"2026-11-17\"\n")},
                         {"minutes/ks/a/p1.md", item(decided)},
                         {"notices/a.toml", notice("posted = \"2026-11-18\"\n")},
                         {"notices/b.toml", notice("items = [\"ks/a/p1\"]\n"
                                                   "adjusted = \"2026-11-10\"\n"
                                                   "posted = \"2026-11-11\"\n")}});
  CHECK(appeal(test).last_day == Date{2026, 12, 2});
  const NoticeEntry* rest = test.site().notices.of_meeting(test.record<Meeting>("ks/a"));
  CHECK(rest->posted == Date{2026, 11, 18});
  CHECK(rest->repeats.first == &test.record<Notice>("b"));
  CHECK_FALSE(rest->repeats.whole);
  CHECK(rest->appeal_by_rule == Date{2026, 12, 9});
}

TEST_CASE("an item that is announced again alone has the time of the first notice") {
  const RecordSite test({{"bodies/ks.toml", std::string(body)},
                         {"minutes/ks/a/meeting.toml", meeting("adjusted = \"2026-11-17\"\n")},
                         {"minutes/ks/a/p1.md", item(decided)},
                         {"notices/a.toml", notice("posted = \"2026-11-18\"\n")},
                         {"notices/b.toml", notice("items = [\"ks/a/p1\"]\n"
                                                   "posted = \"2026-11-20\"\n")}});
  CHECK(appeal(test).last_day == Date{2026, 12, 9});
  CHECK(test.site().notices.of(test.record<Notice>("b")).repeats.whole);
}

TEST_CASE("what is announced once more has the time of the first notice") {
  const RecordSite test(
      {{"bodies/ks.toml", std::string(body)},
       {"minutes/ks/a/meeting.toml", meeting("adjusted = \"2026-11-17\"\n")},
       {"minutes/ks/a/p1.md", item(decided)},
       {"notices/a.toml", notice("posted = \"2026-11-19\"\n")},
       {"notices/b.toml", notice("posted = \"2026-11-18\"\n")},
       {"notices/c.toml", notice("posted = \"2026-11-20\"\ncovers = \"§ 2\"\n")}});
  const Notices& notices = test.site().notices;
  const NoticeEntry& again = notices.of(test.record<Notice>("a"));
  CHECK(again.repeats.first == &test.record<Notice>("b"));
  CHECK(again.appeal_by_rule == Date{2026, 12, 9});
  CHECK(notices.of(test.record<Notice>("b")).repeats.first == nullptr);
  CHECK(again.repeats.whole);
  CHECK(notices.of(test.record<Notice>("c")).repeats.first == &test.record<Notice>("b"));
}
