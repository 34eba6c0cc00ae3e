#include <algorithm>

#include "base/text.h"
#include "derive/district_answer.h"
#include "pages/district/district_views.h"

namespace tertial {
namespace {

/// Parties that the short answer names.
constexpr std::size_t most_parties = 4;

/// What holds today, or that nothing does, and what the latest was.
FactView now_fact(const Site& site, const DistrictAnswer& answer) {
  FactView fact{std::string(site.strings("district_page.answer-now")), {}, {}, {}};
  for (const PledgeHistory* pledge : answer.in_force)
    fact.links.push_back(link_to(site, *pledge->pledge));
  if (!answer.in_force.empty()) return fact;
  fact.text = site.strings("district_page.answer-nothing");
  if (answer.latest) {
    fact.text.append(" ").append(site.strings("district_page.answer-latest"));
    fact.links.push_back(link_to(site, *answer.latest->pledge));
  }
  return fact;
}

/// "Tolv punkter i två löften. Om ett löfte till är punkterna inte registrerade."
FactView promised_fact(const Site& site, const DistrictAnswer& answer) {
  FactView fact{std::string(site.strings(answer.municipal ? "district_page.answer-all-over"
                                                          : "district_page.answer-promised")),
                {},
                {},
                {}};
  fact.text = site.strings.format("district_page.answer-points",
                                  {capitalized(site.wording.points(answer.points)),
                                   site.wording.count("pledge_list.count", answer.pledges.size())});
  if (answer.without_points > 0)
    fact.text += " " + site.wording.count("district_page.answer-without", answer.without_points);
  return fact;
}

FactView parties_fact(const Site& site, const DistrictAnswer& answer) {
  FactView fact{std::string(site.strings("district_page.answer-by")), {}, {}, {}};
  const std::size_t named = std::min(answer.parties.size(), most_parties);
  fact.links = links_to(site, std::span(answer.parties).first(named));
  if (answer.parties.empty()) fact.text = site.strings("district_page.answer-nobody");
  if (named < answer.parties.size())
    fact.text = site.strings.format("district_page.answer-among",
                                    {capitalized(site.wording.number(answer.parties.size()))});
  return fact;
}

FactView absent_fact(const Site& site, const DistrictAnswer& answer) {
  FactView fact{std::string(site.strings("district_page.answer-absent")), {}, {}, {}};
  if (answer.absent > 0)
    fact.text = capitalized(site.wording.count("pledge-card.absent", answer.absent)) + ".";
  return fact;
}

}  // namespace

std::vector<FactView> answer_facts(const Site& site, const DistrictDigest& digest) {
  const DistrictAnswer answer = answer_of(digest, site.as_of);
  std::vector<FactView> facts;
  facts.push_back(now_fact(site, answer));
  if (answer.points > 0) {
    facts.push_back(promised_fact(site, answer));
    facts.push_back(parties_fact(site, answer));
    add_fact(facts,
             site.strings(answer.in_force.empty() ? "district_page.answer-went"
                                                  : "district_page.answer-goes"),
             site.wording.state_lead(answer.counts));
  }
  if (FactView absent = absent_fact(site, answer); !absent.text.empty())
    facts.push_back(std::move(absent));
  add_fact(facts, site.strings("district_page.answer-say"),
           std::vector{LinkView{std::string(site.strings("district_page.answer-say-link")),
                                site.link("/synpunkter/")}});
  return facts;
}

}  // namespace tertial
