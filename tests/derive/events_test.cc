#include "derive/events.h"

#include <doctest/doctest.h>

#include "derive/derive_records.h"
#include "pages/calendar/event_views.h"
#include "pages/record_site.h"

using namespace tertial;
using test::followup;
using test::pledge;
using test::RecordSite;

namespace {

std::string ids(std::span<const Event* const> events) {
  std::string all;
  for (const Event* event : events)
    all += (all.empty() ? "" : " ") + event_id(*event);
  return all;
}

std::string meeting(std::string_view body, std::string_view more) {
  return "body = \"" + std::string(body) + "\"\n" + std::string(more) + "\n";
}

const std::string council =
    "title = \"Rådet\"\nkind = \"safety-council\"\ndistricts = [\"norr\"]\n";

}  // namespace

TEST_CASE("a calendar is in order of the day, then of the time of day") {
  const RecordSite site(
      {{"districts/norr.toml", "title = \"Norr\"\nkind = \"district\"\n"},
       {"bodies/rad.toml", council},
       {"bodies/ks.toml", "title = \"KS\"\nkind = \"board\"\n"},
       {"minutes/ks/a/meeting.toml", meeting("ks", "date = 2026-12-01\ntime = \"18:00\"")},
       {"minutes/ks/b/meeting.toml", meeting("ks", "date = 2026-12-01\ntime = \"09:00\"")},
       {"minutes/ks/c/meeting.toml", meeting("ks", "date = \"2026-11\"")},
       {"minutes/ks/d/meeting.toml", meeting("ks", "date = \"..\"")},
       {"minutes/rad/a/meeting.toml", meeting("rad", "date = 2026-11-30")}});
  CHECK(ids(site.site().events.calendar()) ==
        "meeting/rad/a meeting/ks/c meeting/ks/b meeting/ks/a");
  CHECK(ids(site.site().events.calendar(site.record<Body>("ks"))) ==
        "meeting/ks/c meeting/ks/b meeting/ks/a");
  CHECK(ids(site.site().events.calendar(site.record<District>("norr"))) == "meeting/rad/a");
}

TEST_CASE("a report without a due date is expected, and only the next one") {
  const RecordSite site({{"parties/town.toml", test::town},
                         {"parties/police.toml", test::police},
                         {"pledges/a.toml", pledge("decided", "2026/2027", "tertial",
                                                   "due_dates = [{ period = \"2026-t1\", due = "
                                                   "2026-06-15 }]\n")}},
                        {2026, 3, 1});
  CHECK(ids(site.site().events.calendar()) == "report-due/a/2026-t1");
  CHECK(site.site().events.changes().empty());
  const RecordSite later({{"parties/town.toml", test::town},
                          {"parties/police.toml", test::police},
                          {"pledges/a.toml", pledge("decided", "2026/2027", "tertial")}},
                         {2026, 3, 1});
  CHECK(ids(later.site().events.calendar()) == "report-expected/a/2026-t1");
}

TEST_CASE("silence is one change per reason, and concerns no party but the named reporter") {
  const RecordSite site({{"parties/town.toml", test::town},
                         {"parties/police.toml", test::police},
                         {"pledges/a.toml", pledge("decided", "2018", "monthly",
                                                   "absent = [{ periods = [\"2018-03\"], reason = "
                                                   "\"not-held\" }]\n")},
                         {"pledges/b.toml", pledge("proposed", "2018", "yearly")},
                         {"followups/a/2018-12.toml",
                          followup("a", "2018-12", "1", "done", "published = 2019-01-10")}});
  const Events& events = site.site().events;
  CHECK(ids(events.silences()) ==
        "report-missed/a/2018-04 report-missed/a/2018-03 report-missed/a/2018-01");
  CHECK(events.silences()[0]->last_report->period == *parse_period("2018-11"));
  CHECK(events.silences()[0]->told == Date{2018, 12, 1});
  CHECK(ids(events.changes(site.record<Party>("police"))) == "report-came/a/2018-12");
  CHECK(events.changes(site.record<Party>("town")).size() == 4);
}

TEST_CASE("a change is told from its own day or from its record's last change, the later") {
  const RecordSite site(
      {{"parties/town.toml", test::town},
       {"parties/police.toml", test::police},
       {"pledges/a.toml", pledge("decided", "2018", "")},
       {"followups/a/2018-t1.toml",
        followup("a", "2018-t1", "1", "ongoing", "published = 2018-06-01")},
       {"followups/a/2018-t2.toml",
        followup("a", "2018-t2", "1", "done", "published = 2018-10-01\nupdated = 2020-02-03")},
       {"followups/a/2018-t3.toml", followup("a", "2018-t3", "1", "done")}});
  const Events& events = site.site().events;
  // The last one states no day at all, and its status is as before.
  CHECK(ids(events.changes()) ==
        "report-came/a/2018-t2 status-changed/a/2018-t2/1 report-came/a/2018-t1");
  CHECK(events.changes()[0]->told == Date{2020, 2, 3});
  CHECK(events.changes()[2]->told == Date{2018, 6, 1});
}

TEST_CASE("a word that only the editors chose is no change of status") {
  const RecordSite site({{"parties/town.toml", test::town},
                         {"parties/police.toml", test::police},
                         {"pledges/a.toml", pledge("decided", "2018", "")},
                         {"followups/a/2018-t1.toml",
                          followup("a", "2018-t1", "1", "ongoing", "published = 2018-06-01")},
                         {"followups/a/2018-t2.toml",
                          followup("a", "2018-t2", "1", "done", "published = 2018-10-01") +
                              "assessed_by = \"compiler\"\nassessment = \"Så står det.\"\n"}});
  CHECK(ids(site.site().events.changes()) == "report-came/a/2018-t2 report-came/a/2018-t1");
}

TEST_CASE("a status change concerns the place and the parties of its point only") {
  const RecordSite site(
      {{"parties/town.toml", test::town},
       {"parties/police.toml", test::police},
       {"districts/norr.toml", "title = \"Norr\"\nkind = \"district\"\n"},
       {"pledges/a.toml", pledge("decided", "2018", "", "districts = [\"norr\"]\n")},
       {"followups/a/2018-t1.toml",
        followup("a", "2018-t1", "3", "ongoing", "published = 2018-06-01")},
       {"followups/a/2018-t2.toml",
        followup("a", "2018-t2", "3", "done", "published = 2018-10-01")}});
  const Events& events = site.site().events;
  const std::string both = "report-came/a/2018-t2 status-changed/a/2018-t2/3 report-came/a/2018-t1";
  CHECK(ids(events.changes(site.record<Party>("police"))) == both);
  CHECK(ids(events.changes(site.record<District>("norr"))) == both);
  CHECK(ids(events.changes(site.record<Party>("town"))) ==
        "report-came/a/2018-t2 report-came/a/2018-t1");
}

TEST_CASE("a decision in minutes is told once, and also to the pledge that it made") {
  const RecordSite site(
      {{"parties/town.toml", test::town},
       {"parties/police.toml", test::police},
       {"bodies/ks.toml", "title = \"KS\"\nkind = \"board\"\n"},
       {"minutes/ks/a/meeting.toml", meeting("ks", "date = 2018-01-15")},
       {"minutes/ks/a/p1.md", "+++\ntitle = \"Löfte\"\nnumber = 1\ndecision = \"Ja.\"\n+++\n"},
       {"notices/a.toml", "kind = \"adjusted-minutes\"\nmeeting = \"ks/a\"\nposted = 2018-01-16\n"},
       {"minutes/ks/a/p2.md", "+++\ntitle = \"Frågor\"\nnumber = 2\n+++\n"},
       {"pledges/a.toml", pledge("decided", "2018", "",
                                 "steps = [{ stage = \"decided\", date = 2018-01-15, item = "
                                 "\"ks/a/p1\" }, { stage = \"signed\", date = 2018-02-01 }]\n")}});
  const Events& events = site.site().events;
  CHECK(ids(events.changes(site.record<Pledge>("a"))) ==
        "pledge-step/a/signed/2018-02-01 decision/ks/a/p1");
  CHECK(ids(events.calendar(site.record<Body>("ks"))) == "meeting/ks/a appeal-ends/ks/a/p1");
}

TEST_CASE("what is still to come has not changed anything yet") {
  const RecordSite site({{"news/a.md", "+++\ntitle = \"Nytt\"\ndate = 2026-11-22\n+++\n"}});
  CHECK(site.site().events.changes().empty());
  const RecordSite later({{"news/a.md", "+++\ntitle = \"Nytt\"\ndate = 2026-11-22\n+++\n"}},
                         {2026, 11, 22});
  CHECK(ids(later.site().events.changes()) == "news/a");
}

TEST_CASE("inspections are in the calendar of their places, unless they were called off") {
  const RecordSite site(
      {{"districts/norr.toml", "title = \"Norr\"\nkind = \"district\"\n"},
       {"inspections/a.toml", "districts = [\"norr\"]\ndate = 2027-04-12\nstage = \"planned\"\n"},
       {"inspections/b.toml",
        "districts = [\"norr\"]\ndate = 2027-10-12\nstage = \"cancelled\"\n"}});
  CHECK(ids(site.site().events.calendar(site.record<District>("norr"))) == "inspection/a");
}

TEST_CASE("a season without its inspection is told to the place and the responsible party") {
  const RecordSite site(
      {{"districts/norr.toml", "title = \"Norr\"\nkind = \"district\"\n"},
       {"parties/town.toml", test::town},
       {"parties/police.toml", test::police},
       {"bodies/rad.toml", council + "known_at = 2025-01-01\n"},
       {"inspections/a.toml",
        "districts = [\"norr\"]\ndate = 2025-09-12\nseason = \"autumn\"\nstage = \"held\"\n"},
       {"inspection-rules/r.toml",
        "title = \"Regel\"\nseasons = [\"spring\", \"autumn\"]\nfrom = \"2024\"\n"
        "responsible = \"town\"\ntext = \"Vår och höst.\"\n"}});
  const Events& events = site.site().events;
  const std::string missed = "inspection-missed/r/norr/2026-h1 inspection-missed/r/norr/2025-h1";
  CHECK(ids(events.silences()) == missed);
  CHECK(ids(events.changes(site.record<District>("norr"))) == missed);
  CHECK(ids(events.changes(site.record<Party>("town"))) == missed);
  CHECK(events.changes(site.record<Party>("police")).empty());
  CHECK(events.silences()[0]->told == Date{2026, 7, 1});
}

TEST_CASE("places that a rule's seasons pass by alike are one event") {
  const std::string also = "kind = \"safety-council\"\nknown_at = 2026-01-01\n";
  const RecordSite site(
      {{"districts/norr.toml", "title = \"Norr\"\nkind = \"district\"\n"},
       {"districts/soder.toml", "title = \"Söder\"\nkind = \"district\"\n"},
       {"bodies/a.toml", "title = \"A\"\ndistricts = [\"norr\"]\n" + also},
       {"bodies/b.toml", "title = \"B\"\ndistricts = [\"soder\"]\n" + also},
       {"inspection-rules/r.toml",
        "title = \"Regel\"\nseasons = [\"spring\"]\nfrom = \"2024\"\ntext = \"Våren.\"\n"}});
  const Events& events = site.site().events;
  REQUIRE(ids(events.silences()) == "inspection-missed/r/norr/2026-h1");
  CHECK(events.changes(site.record<District>("soder")).size() == 1);
  const EventView view = event_view(site.site(), *events.silences()[0]);
  CHECK(view.link.text == "Trygghetsbesiktning på två platser, våren 2026");
  CHECK(view.note == "Inget skäl är registrerat: Norr och Söder");
}

TEST_CASE("the season of a rule is in the calendar of its places until one is planned or held") {
  const auto site = [](std::string_view inspection) {
    return RecordSite(
        {{"districts/norr.toml", "title = \"Norr\"\nkind = \"district\"\n"},
         {"districts/soder.toml", "title = \"Söder\"\nkind = \"district\"\n"},
         {"bodies/rad.toml",
          "title = \"Rådet\"\nkind = \"safety-council\"\ndistricts = [\"norr\", \"soder\"]\n"
          "known_at = 2026-08-01\n"},
         {"inspections/a.toml", "districts = [\"norr\"]\ndate = 2026-12-01\nseason = \"autumn\"\n" +
                                    std::string(inspection)},
         {"inspection-rules/r.toml",
          "title = \"Regel\"\nseasons = [\"autumn\"]\nfrom = \"2024\"\ntext = \"Hösten.\"\n"}});
  };
  const RecordSite called_off = site("stage = \"cancelled\"\n");
  CHECK(called_off.site().events.calendar(called_off.record<District>("norr")).empty());
  const RecordSite planned = site("stage = \"planned\"\n");
  CHECK(ids(planned.site().events.calendar(planned.record<District>("norr"))) == "inspection/a");
  const auto south = planned.site().events.calendar(planned.record<District>("soder"));
  REQUIRE(ids(south) == "inspection-expected/r/soder/2026-h2");
  CHECK(event_view(planned.site(), *south[0]).link.text ==
        "Trygghetsbesiktning i Söder, hösten 2026");
  CHECK(event_view(planned.site(), *south[0]).note == "Enligt regeln ”Regel”, utan angiven dag");
}

TEST_CASE("a correction of a report is told to those who follow the pledge") {
  const RecordSite site(
      {{"parties/town.toml", test::town},
       {"parties/police.toml", test::police},
       {"pledges/a.toml", pledge("decided", "2018", "")},
       {"followups/a/2018-t1.toml", followup("a", "2018-t1", "1", "done")},
       {"corrections/x.toml",
        "record = \"followup:a/2018-t1\"\nwhat = \"Antalet\"\nfrom = \"1\"\n"
        "to = \"2\"\ndate = 2020-01-02\nnoticed_by = \"resident\"\nreason = \"Fel.\"\n"}});
  CHECK(ids(site.site().events.changes(site.record<Pledge>("a"))) == "correction/x");
}
