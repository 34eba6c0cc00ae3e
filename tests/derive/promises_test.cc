#include "derive/promises.h"

#include <doctest/doctest.h>

#include "pages/record_site.h"

using namespace tertial;
using test::RecordSite;

namespace {

const std::string town = "title = \"Kommunen\"\nsector = \"municipality\"\n";
const std::string police = "title = \"Polisen\"\nsector = \"police\"\n";

/// A pledge for 2023 with three points, of which the town reports.
std::string pledge(std::string_view stage, std::string_view more = "") {
  return "title = \"Löfte\"\nkind = \"municipal\"\nstage = \"" + std::string(stage) +
         "\"\nmunicipalities = [\"hemma\"]\nparties = [\"town\", \"police\"]\n"
         "reporters = [\"town\"]\nvalid = \"2023\"\ncadence = [{ every = \"tertial\" }]\n"
         "points = [\n"
         "{ code = \"1\", title = \"Ett\", responsible = [\"town\"] },\n"
         "{ code = \"2\", title = \"Två\", responsible = [\"town\", \"police\"] },\n"
         "{ code = \"3\", title = \"Tre\", responsible = [\"police\"], contributors = [\"town\"] "
         "},\n"
         "]\n" +
         std::string(more);
}

std::string report(std::string_view period, std::string_view reporter, std::string_view more = "") {
  return "pledge = \"l\"\nperiod = \"" + std::string(period) + "\"\nreported_by = [\"" +
         std::string(reporter) +
         "\"]\n"
         "[[points]]\npoint = \"1\"\nstatus = \"ongoing\"\ntext = \"Gjort.\"\n" +
         std::string(more);
}

}  // namespace

TEST_CASE("a party's own reply is not counted as its work") {
  const RecordSite test({{"parties/town.toml", town},
                         {"parties/police.toml", police},
                         {"pledges/l.toml", pledge("decided")},
                         {"followups/l/2023-t1.toml",
                          report("2023-t1", "town",
                                 "replies = [{ party = \"police\", text = \"Vi är med.\", date = "
                                 "\"2023-06-01\" }]\n")}});
  const PartyLedger ledger = ledger_of(test.record<Party>("police"), test.site().histories);
  CHECK(ledger.mentions.empty());
  REQUIRE(ledger.replies.size() == 1);
  CHECK(ledger.replies[0].reply->text.text == "Vi är med.");
  CHECK(ledger_of(test.record<Party>("town"), test.site().histories).replies.empty());
}

TEST_CASE("a party has promised the points that name it, as responsible or as contributor") {
  const RecordSite test({{"parties/town.toml", town},
                         {"parties/police.toml", police},
                         {"pledges/l.toml", pledge("decided")}});
  const PartyLedger ledger = ledger_of(test.record<Party>("town"), test.site().histories);
  REQUIRE(ledger.promises.size() == 1);
  REQUIRE(ledger.promises[0].points.size() == 3);
  CHECK(ledger.promises[0].points[1].responsible);
  CHECK_FALSE(ledger.promises[0].points[2].responsible);
  CHECK(ledger.responsible_points() == 2);
  CHECK(ledger.contributed_points() == 1);
}

TEST_CASE("only the party named to report owes the reports that are absent") {
  const RecordSite test({{"parties/town.toml", town},
                         {"parties/police.toml", police},
                         {"pledges/l.toml", pledge("decided")},
                         {"followups/l/2023-t2.toml", report("2023-t2", "town")}});
  const Histories& histories = test.site().histories;
  CHECK(ledger_of(test.record<Party>("town"), histories).absent_reports() == 2);
  const PartyLedger other = ledger_of(test.record<Party>("police"), histories);
  CHECK(other.absent_reports() == 0);
  CHECK_FALSE(other.reporter());
  CHECK(other.promises.size() == 1);
}

TEST_CASE("nobody owes reports of a pledge that is only proposed") {
  const RecordSite test({{"parties/town.toml", town},
                         {"parties/police.toml", police},
                         {"pledges/l.toml", pledge("proposed")}});
  const PartyLedger ledger = ledger_of(test.record<Party>("town"), test.site().histories);
  CHECK(ledger.reporter());
  CHECK(ledger.absent.empty());
  CHECK(ledger.upcoming.empty());
}

TEST_CASE("neighbouring absent reports stand together only when the reason is the same") {
  const RecordSite test(
      {{"parties/town.toml", town},
       {"parties/police.toml", police},
       {"pledges/l.toml",
        pledge("decided", "[[absent]]\nperiods = [\"2023-t1\"]\nreason = \"not-held\"\n")}});
  const PartyLedger ledger = ledger_of(test.record<Party>("town"), test.site().histories);
  REQUIRE(ledger.absent.size() == 2);
  CHECK(ledger.absent[0].reports.size() == 1);
  CHECK(ledger.absent[0].first().reason == AbsenceReason::not_held);
  CHECK(ledger.absent[1].reports.size() == 2);
  CHECK(to_string(ledger.absent[1].last().period) == "2023-t3");
}

TEST_CASE("a report between two absent ones keeps them apart") {
  const RecordSite test({{"parties/town.toml", town},
                         {"parties/police.toml", police},
                         {"pledges/l.toml", pledge("decided")},
                         {"followups/l/2023-t2.toml", report("2023-t2", "town")}});
  CHECK(ledger_of(test.record<Party>("town"), test.site().histories).absent.size() == 2);
}

TEST_CASE("a period that is not over is expected later, not absent") {
  const RecordSite test({{"parties/town.toml", town},
                         {"parties/police.toml", police},
                         {"pledges/l.toml", pledge("decided")}},
                        {2023, 6, 1});
  const PartyLedger ledger = ledger_of(test.record<Party>("town"), test.site().histories);
  CHECK(ledger.absent_reports() == 1);
  REQUIRE(ledger.upcoming.size() == 1);
  CHECK(ledger.upcoming[0].reports.size() == 2);
}

TEST_CASE(
    "what a party reported and where it is named as contributor are two lists, newest first") {
  const RecordSite test(
      {{"parties/town.toml", town},
       {"parties/police.toml", police},
       {"pledges/l.toml", pledge("decided")},
       {"followups/l/2023-t1.toml", report("2023-t1", "town", "contributors = [\"police\"]\n")},
       {"followups/l/2023-t2.toml", report("2023-t2", "town")}});
  const Histories& histories = test.site().histories;
  const PartyLedger ledger = ledger_of(test.record<Party>("town"), histories);
  REQUIRE(ledger.reported.size() == 2);
  CHECK(ledger.reported[0]->id == "l/2023-t2");
  CHECK(ledger.mentions.empty());
  const PartyLedger other = ledger_of(test.record<Party>("police"), histories);
  CHECK(other.reported.empty());
  REQUIRE(other.mentions.size() == 1);
  CHECK(other.mentions[0].followup->id == "l/2023-t1");
}
