#include "records/happened.h"

#include <doctest/doctest.h>

#include "pages/record_site.h"
#include "records/agreement/agreement.h"
#include "records/case/case.h"
#include "records/inspection/inspection.h"
#include "records/notice/notice.h"
#include "records/survey/survey.h"

using namespace tertial;
using test::RecordSite;

namespace {

/// Records with a day in the middle of 2024 for all that they tell as done.
struct Records {
  RecordSite site;
  AsOf as_of;
  explicit Records(Date day)
      : site({{"bodies/ks.toml", "title = \"Styrelsen\"\nkind = \"board\"\nsources = []\n"},
              {"districts/ryd.toml", "title = \"Ryd\"\nkind = \"district\"\nsources = []\n"},
              {"minutes/ks/a/meeting.toml",
               "body = \"ks\"\ndate = \"2024-06-15\"\nadjusted = \"2024-06-15\"\n"},
              {"minutes/ks/a/p1.md",
               "+++\ntitle = \"Bänkar\"\nnumber = 1\ndecision = \"De köps.\"\n+++\n"},
              {"notices/a.toml",
               "kind = \"other\"\ntitle = \"K\"\nposted = \"2024-06-15\"\nremoved = "
               "\"2024-06-15\"\n"},
              {"cases/o.toml",
               "title = \"O\"\nnumber = \"KS 2024-1\"\n[[steps]]\ndate = \"2024-06-15\"\ntitle = "
               "\"Yttrande\"\n"},
              {"surveys/s.toml",
               "title = \"S\"\norganisation = \"SCB\"\neditions = [{ year = 2025 }, { year = 2023 "
               "}]\n"},
              {"agreements/a.toml", "title = \"A\"\nsigned = \"2024-06-15\"\n"},
              {"inspections/ryd/2024-06.toml", "districts = [\"ryd\"]\ndate = \"2024-06-15\"\n"}}),
        as_of(day) {
    take_back_ahead(site.site().model, as_of);
  }
};

}  // namespace

TEST_CASE("what is told as done on a day to come is planned, or left out") {
  const Records before({2024, 6, 14});
  CHECK_FALSE(before.site.record<Item>("ks/a/p1").as<Item>().decision);
  CHECK_FALSE(before.site.record<Meeting>("ks/a").as<Meeting>().adjusted);
  CHECK_FALSE(before.site.record<Notice>("a").as<Notice>().posted);
  CHECK_FALSE(before.site.record<Notice>("a").as<Notice>().removed);
  CHECK_FALSE(before.site.record<Agreement>("a").as<Agreement>().signed_);
  CHECK(before.site.record<Case>("o").as<Case>().steps[0].planned);
  CHECK(before.site.record<Survey>("s").as<Survey>().editions.size() == 1);
  CHECK(before.site.record<Inspection>("ryd/2024-06").as<Inspection>().stage ==
        InspectionStage::planned);
  CHECK(before.as_of.next_change() == Date{2024, 6, 15});
}

TEST_CASE("from its day on it is told as done") {
  const Records then({2024, 6, 15});
  CHECK(then.site.record<Item>("ks/a/p1").as<Item>().decision);
  CHECK(then.site.record<Meeting>("ks/a").as<Meeting>().adjusted);
  CHECK(then.site.record<Notice>("a").as<Notice>().removed);
  CHECK(then.site.record<Agreement>("a").as<Agreement>().signed_);
  CHECK_FALSE(then.site.record<Case>("o").as<Case>().steps[0].planned);
  CHECK(then.site.record<Inspection>("ryd/2024-06").as<Inspection>().stage ==
        InspectionStage::held);
  CHECK(then.as_of.next_change() == Date{2025, 1, 1});
}
