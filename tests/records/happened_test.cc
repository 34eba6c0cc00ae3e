#include "records/happened.h"

#include <doctest/doctest.h>

#include "pages/awaited/awaited_page.h"
#include "pages/followup/followup_page.h"
#include "pages/news/news_page.h"
#include "pages/record_site.h"
#include "records/agreement/agreement.h"
#include "records/case/case.h"
#include "records/dialogue/dialogue.h"
#include "records/goal/goal.h"
#include "records/inspection/inspection.h"
#include "records/meeting/item.h"
#include "records/notice/notice.h"
#include "records/survey/survey.h"

using namespace tertial;
using test::RecordSite;

namespace {

/// Records with a day in the middle of 2024 for all that they tell as done.
std::vector<std::pair<std::string, std::string>> records() {
  return {
      {"bodies/ks.toml", "title = \"Styrelsen\"\nkind = \"board\"\nsources = []\n"},
      {"districts/ryd.toml", "title = \"Ryd\"\nkind = \"district\"\nsources = []\n"},
      {"minutes/ks/a/meeting.toml",
       "body = \"ks\"\ndate = \"2024-06-15\"\nadjusted = \"2024-06-15\"\nattendance = \"Elva.\"\n"},
      {"minutes/ks/a/p1.md",
       "+++\ntitle = \"Bänkar\"\nnumber = 1\nsummary = \"Tre bänkar köps.\"\ndecision = \"De "
       "köps.\"\nproposals = [{ text = \"Köp.\" }]\n+++\n"},
      {"minutes/ks/a/p2.md",
       "+++\ntitle = \"Ljus\"\nnumber = 2\nsummary = \"Om lyktor.\"\nreservations = [{ "
       "political_party = \"X\" }]\nmotions = [{ person = \"X\", position = \"bifall\" }]\n+++\n"},
      {"notices/a.toml",
       "kind = \"other\"\ntitle = \"K\"\nposted = \"2024-06-15\"\nremoved = \"2024-06-15\"\n"},
      {"cases/o.toml",
       "title = \"O\"\nnumber = \"KS 2024-1\"\n[[steps]]\ndate = \"2024-06-15\"\ntitle = "
       "\"Yttrande\"\n"},
      {"surveys/s.toml",
       "title = \"S\"\norganisation = \"SCB\"\neditions = [{ year = 2025 }, { year = 2023 }]\n"},
      {"agreements/a.toml",
       "title = \"A\"\nsigned = \"2024-06-15\"\ndecision = { date = \"2024-06-15\" }\n"},
      {"inspections/ryd/2024-06.toml",
       "districts = [\"ryd\"]\ndate = \"2024-06-15\"\nsummary = \"Mörkt.\"\nparticipants = "
       "[\"Vakter\"]\n[[findings]]\ncode = \"1\"\nproblem = \"Trasig lampa\"\n"},
      {"dialogues/d.toml",
       "title = \"D\"\nstate = \"held\"\ndate = \"2024-06-15\"\nparticipants = 7\ntext = "
       "\"Torget.\"\nfeedback = { text = \"Tack.\" }\n"},
      {"bodies/b.toml",
       "title = \"B\"\nkind = \"board\"\ncreated_by = { date = \"2024-06-15\" }\ndissolved_by = "
       "{ date = \"2024-06-15\" }\n"},
      {"pledges/ryd.toml",
       "title = \"Ryd 2024\"\nkind = \"local\"\nstage = \"signed\"\nmunicipalities = "
       "[\"hemma\"]\nvalid = \"2024\"\ncadence = [{ every = \"tertial\" }]\nsteps = [{ stage = "
       "\"proposed\", date = \"2023-11\" }, { stage = \"signed\", date = \"2023-12-01\" }]\n"
       "[[points]]\ncode = \"1\"\ntitle = \"Fler lyktor\"\n"},
      {"pledges/sen.toml",
       "title = \"Sent\"\nkind = \"local\"\nstage = \"signed\"\nmunicipalities = [\"hemma\"]\n"
       "valid = \"2024\"\nsteps = [{ stage = \"decided\", date = \"2024-06-15\" }, { stage = "
       "\"signed\", date = \"2024-06-15\" }]\n"},
      {"followups/ryd/2024-t1.toml",
       "pledge = \"ryd\"\nperiod = \"2024-t1\"\npublished = \"2024-06-15\"\n[[points]]\npoint = "
       "\"1\"\nstatus = \"done\"\ntext = \"Tänt.\"\n"},
      {"final-reports/ryd.toml",
       "pledge = \"ryd\"\ndelivered = \"2024-06-15\"\nsummary = \"Allt är klart.\"\n"},
      {"goals/g.toml", "title = \"G\"\nadopted = \"2024-06-15\"\nupdated = 2024-06-15\n"},
      {"news/n.md", "+++\ntitle = \"Löftet är klart\"\ndate = 2024-06-15\n+++\nText.\n"}};
}

struct Records {
  RecordSite site;
  explicit Records(Date day) : site(records(), day) {}
  template <class T>
  const T& get(std::string_view id) const {
    return site.record<T>(id).template as<T>();
  }
  const PledgeHistory& history() const {
    return site.site().histories.of(site.record<Pledge>("ryd"));
  }
};

const Records& before() {
  static const Records records({2024, 6, 14});
  return records;
}
const Records& then() {
  static const Records records({2024, 6, 15});
  return records;
}

}  // namespace

TEST_CASE("what is told as done on a day to come is planned, or left out") {
  CHECK_FALSE(before().get<Notice>("a").posted);
  CHECK(before().get<Notice>("a").to_be_posted);
  CHECK_FALSE(before().get<Notice>("a").removed);
  CHECK_FALSE(before().get<Agreement>("a").signed_);
  CHECK_FALSE(before().get<Agreement>("a").decision);
  CHECK_FALSE(before().get<Body>("b").created_by);
  CHECK_FALSE(before().get<Body>("b").dissolved_by);
  CHECK(then().get<Body>("b").created_by);
  CHECK(then().get<Body>("b").dissolved_by);
  CHECK(before().get<Case>("o").steps[0].planned);
  CHECK(before().get<Survey>("s").editions.size() == 1);
  CHECK(before().site.site().as_of.next_change() == Date{2024, 6, 15});
  CHECK(then().get<Notice>("a").removed);
  CHECK_FALSE(then().get<Notice>("a").to_be_posted);
  CHECK(then().get<Agreement>("a").signed_);
  CHECK(then().get<Agreement>("a").decision);
  CHECK_FALSE(then().get<Case>("o").steps[0].planned);
}

TEST_CASE("a record that is to be changed has not been changed yet") {
  const auto change = [](const Records& records) {
    return without_place(records.get<Goal>("g").common.updated);
  };
  CHECK_FALSE(change(before()));
  CHECK(change(then()) == Date{2024, 6, 15});
  CHECK_FALSE(before().get<Goal>("g").adopted);
  CHECK(then().get<Goal>("g").adopted);
}

TEST_CASE("a meeting to come has decided nothing, and what was proposed to it stays") {
  const auto& item = before().get<Item>("ks/a/p1");
  CHECK_FALSE(item.decision);
  CHECK_FALSE(item.summary);
  CHECK(item.proposals.size() == 1);
  CHECK(before().get<Item>("ks/a/p2").summary);  // of no decision
  CHECK(before().get<Item>("ks/a/p2").reservations.empty());
  CHECK(before().get<Item>("ks/a/p2").motions.empty());
  CHECK_FALSE(before().get<Meeting>("ks/a").adjusted);
  CHECK(before().get<Meeting>("ks/a").to_be_adjusted);
  CHECK_FALSE(before().get<Meeting>("ks/a").attendance);
  CHECK(then().get<Item>("ks/a/p1").decision);
  CHECK(then().get<Item>("ks/a/p1").summary);
  CHECK(then().get<Item>("ks/a/p2").reservations.size() == 1);
  CHECK(then().get<Meeting>("ks/a").adjusted);
  CHECK(then().get<Meeting>("ks/a").attendance);
}

TEST_CASE("an inspection or a dialogue to come has seen nothing and heard nobody") {
  const auto& inspection = before().get<Inspection>("ryd/2024-06");
  CHECK(inspection.stage == InspectionStage::planned);
  CHECK(inspection.findings.empty());
  CHECK(inspection.participants.empty());
  CHECK_FALSE(inspection.summary);
  CHECK(before()
            .site.site()
            .inspections.of_district(before().site.record<District>("ryd"))
            .open.empty());
  CHECK(before().get<Dialogue>("d").state == DialogueState::planned);
  CHECK_FALSE(before().get<Dialogue>("d").participants);
  CHECK_FALSE(before().get<Dialogue>("d").feedback);
  CHECK_FALSE(before().get<Dialogue>("d").text);
  CHECK(before().get<Dialogue>("d").text_to_come);
  CHECK(then().get<Dialogue>("d").text);
  CHECK_FALSE(then().get<Dialogue>("d").text_to_come);
  CHECK(then().get<Inspection>("ryd/2024-06").stage == InspectionStage::held);
  CHECK(then().get<Inspection>("ryd/2024-06").findings.size() == 1);
  CHECK(then().get<Dialogue>("d").feedback);
}

TEST_CASE("a report to be published is awaited, and due on that day") {
  const PledgeHistory& history = before().history();
  CHECK(before().site.record<Followup>("ryd/2024-t1").awaited);
  CHECK(history.followups.empty());
  CHECK_FALSE(history.final_report);
  CHECK(history.points[0].present == ShownStatus::upcoming);
  CHECK(history.schedule.reports[0].upcoming());
  CHECK(history.schedule.reports[0].due->first == Date{2024, 6, 15});
  CHECK(history.record().final_report->due->first == Date{2024, 6, 15});
  CHECK(then().history().points[0].present == ShownStatus::done);
  CHECK_FALSE(then().history().schedule.reports[0].due);
  CHECK(then().history().final_report);
  CHECK_FALSE(then().history().record().final_report);
}

TEST_CASE("its page stands from the beginning, and says when") {
  const std::string_view report = "/medborgarloften/ryd/2024-t1/";
  CHECK(before().site.render(awaited_page, report, "{{ standing }}") ==
        "Redovisningen ska publiceras den 15\u00a0juni 2024. Vad som står i den visas här då.");
  CHECK(before().site.render(awaited_page, "/nyheter/n/", "{{ frame.title }}") ==
        "Nyhet som ska publiceras den 15\u00a0juni 2024");
  CHECK(followup_page.plan(before().site.site()).empty());
  CHECK(news_page.plan(before().site.site()).empty());
  CHECK(awaited_page.plan(then().site.site()).empty());
  CHECK(followup_page.plan(then().site.site()).size() == 1);
  CHECK(news_page.plan(then().site.site()).size() == 1);
}

TEST_CASE("a pledge whose signing lies ahead is not signed yet") {
  CHECK(before().get<Pledge>("ryd").stage == Stage::signed_);
  CHECK(before().get<Pledge>("sen").stage == Stage::proposed);
  CHECK(before().get<Pledge>("sen").steps.empty());
  CHECK(then().get<Pledge>("sen").stage == Stage::signed_);
  CHECK(then().get<Pledge>("sen").steps.size() == 2);
}
