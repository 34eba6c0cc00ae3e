#include "pages/lists.h"

#include <doctest/doctest.h>

#include "pages/body/body_page.h"
#include "pages/case/case_page.h"
#include "pages/document/document_page.h"
#include "pages/party/party_page.h"
#include "pages/record_site.h"
#include "pages/standing.h"

using namespace tertial;
using test::RecordSite;

namespace {

PartialDate date(std::string_view text) {
  return *parse_partial_date(text);
}

Body body_with(std::string_view valid_to) {
  Body body;
  body.valid_to = date(valid_to);
  return body;
}

Body dissolved(std::string_view when) {
  Body body;
  body.dissolved_by.emplace();
  body.dissolved_by->date = Located<PartialDate>{date(when), {}};
  return body;
}

template <class E>
void check_words(const Strings& strings, std::string_view prefix) {
  for (const Choice& choice : choices_of<E>) {
    const std::string key = std::string(prefix) + "." + std::string(choice.name);
    CHECK_MESSAGE(strings.find(key) != nullptr, key);
  }
}

}  // namespace

TEST_CASE("a later date comes first and an unstated one last") {
  CHECK(dated_later(date("2018-12-18"), date("2018-12-11")));
  CHECK_FALSE(dated_later(date("2018-12-11"), date("2018-12-11")));
  CHECK(dated_later(date("2012"), date("..")));
  CHECK_FALSE(dated_later(date(".."), date("2012")));
  CHECK_FALSE(dated_later(date(".."), date("..")));
}

TEST_CASE("a body has ended when its last day or the decision to dissolve it is past") {
  const AsOf as_of({2026, 11, 21});
  CHECK_FALSE(has_ended(Body{}, as_of));
  CHECK(has_ended(body_with("2018"), as_of));
  CHECK_FALSE(has_ended(body_with("2026"), as_of));
  CHECK(has_ended(dissolved("2016-12-07"), as_of));
  CHECK(has_ended(dissolved(".."), as_of));
  CHECK_FALSE(has_ended(dissolved("2027-01-01"), as_of));
}

TEST_CASE("records are divided by key in the order of the keys and keep their order within one") {
  const RecordSite test({{"bodies/b.toml", "title = \"B\"\nkind = \"unit\"\n"},
                         {"bodies/c.toml", "title = \"C\"\nkind = \"council\"\n"},
                         {"bodies/a.toml", "title = \"A\"\nkind = \"unit\"\n"}});
  const auto parts = divide<BodyKind>(pointers<Body>(test.site()),
                                      [](const Record& record) { return record.as<Body>().kind; });
  REQUIRE(parts.size() == 2);
  CHECK(parts[0].first == BodyKind::council);
  REQUIRE(parts[1].second.size() == 2);
  CHECK(parts[1].second[0]->id == "a");
  CHECK(parts[1].second[1]->id == "b");
}

TEST_CASE("titles stand in Swedish order") {
  const RecordSite test({{"bodies/a.toml", "title = \"Östra\"\nkind = \"unit\"\n"},
                         {"bodies/b.toml", "title = \"Ängs\"\nkind = \"unit\"\n"},
                         {"bodies/c.toml", "title = \"Zebra\"\nkind = \"unit\"\n"},
                         {"bodies/d.toml", "title = \"Åkers\"\nkind = \"unit\"\n"}});
  std::vector<const Record*> bodies = pointers<Body>(test.site());
  sort_by_title(test.site(), bodies);
  std::string order;
  for (const Record* record : bodies)
    order += record->id;
  CHECK(order == "cdba");
}

TEST_CASE("a record below another municipality's id belongs to it and says so") {
  const RecordSite test({{"bodies/ks.toml", "title = \"Styrelsen\"\nkind = \"board\"\n"},
                         {"bodies/borta/ks.toml",
                          "title = \"Styrelsen\"\nkind = \"board\"\nmunicipality = \"borta\"\n"}});
  const Site& site = test.site();
  CHECK(other_municipality(site, test.record<Body>("ks")).empty());
  CHECK(other_municipality(site, test.record<Body>("borta/ks")) == "Borta kommun");
}

TEST_CASE("the list of bodies keeps the present, other municipalities and the ended apart") {
  const RecordSite test(
      {{"bodies/kf.toml", "title = \"Fullmäktige\"\nkind = \"council\"\n"},
       {"bodies/forr.toml", "title = \"Förr\"\nkind = \"council\"\nvalid_to = \"2018\"\n"},
       {"bodies/borta/kf.toml",
        "title = \"Fullmäktige borta\"\nkind = \"council\"\nmunicipality = \"borta\"\n"}});
  CHECK(test.render(
            bodies_page, "/organ/",
            "{% for group in groups %}{{ group.heading }}:"
            "{% for entry in group.entries %} {{ entry.link.text }}{% endfor %}|{% endfor %}") ==
        "Fullmäktige: Fullmäktige|Borta kommun: Fullmäktige borta|Finns inte längre: Förr|");
}

TEST_CASE("a body known at one time says so in the precision of its source") {
  const RecordSite test(
      {{"bodies/a.toml", "title = \"A\"\nkind = \"unit\"\nknown_at = \"2019-08\"\n"},
       {"bodies/b.toml", "title = \"B\"\nkind = \"unit\"\nknown_at = \"2019-08-31\"\n"},
       {"bodies/c.toml", "title = \"C\"\nkind = \"unit\"\n"},
       {"bodies/d.toml", "title = \"D\"\nkind = \"unit\"\nknown_at = \"2024-01/2024-04\"\n"}});
  const auto text = [&](std::string_view id) {
    return known_at_text(test.site(), test.record<Body>(id).as<Body>().known_at);
  };
  CHECK(text("a") == "Känt i augusti 2019");
  CHECK(text("b") == "Känt den 31 augusti 2019");
  CHECK(text("c").empty());
  CHECK(text("d") == "Känt under januari 2024–april 2024");
}

TEST_CASE("diarienummer are ordered by year and number, whatever signs they are written with") {
  CHECK(case_number_of("KS/2017:152") == CaseNumber{2017, 152});
  CHECK(case_number_of("KS 2024-498") == CaseNumber{2024, 498});
  CHECK(case_number_of("KS/2018:4") < case_number_of("KS/2018:245"));
  CHECK(case_number_of("lag (1976:580)") == CaseNumber{});
}

TEST_CASE("a step that is only planned is not the latest event of a case") {
  Case matter;
  CHECK(latest_step(matter) == nullptr);
  matter.steps.resize(2);
  matter.steps[1].planned = true;
  CHECK(latest_step(matter) == &matter.steps[0]);
}

TEST_CASE("every kind that a record can have has its words in both languages") {
  for (const std::string_view language : {"sv", "en"}) {
    const Strings strings = test::theme_strings(language);
    check_words<BodyKind>(strings, "body-kind");
    check_words<BodyKind>(strings, "body-group");
    check_words<DocumentKind>(strings, "document-kind");
    check_words<DocumentKind>(strings, "document-group");
    check_words<Availability>(strings, "availability");
    check_words<Sector>(strings, "sector");
    check_words<Sector>(strings, "sector-group");
    check_words<DistrictKind>(strings, "place-kind");
  }
}
