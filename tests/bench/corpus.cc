#include "corpus.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "prose.h"

namespace bench {
namespace {

constexpr std::array<std::string_view, 12> months{"januari",   "februari", "mars",     "april",
                                                  "maj",       "juni",     "juli",     "augusti",
                                                  "september", "oktober",  "november", "december"};

// In alphabetical order, so that lists by name are the order of ids too.
constexpr std::array<std::string_view, 40> district_names{
    "Almby",    "Backen",  "Björkby", "Brunnsby", "Dalby",  "Ekeby",   "Fagersta", "Fornby",
    "Gamleby",  "Granby",  "Hagaby",  "Heleneby", "Holmen", "Ingeby",  "Järnby",   "Karlsby",
    "Kungsby",  "Kvarnby", "Lindby",  "Lugnet",   "Malmby", "Mariaby", "Norrby",   "Nyby",
    "Olofsby",  "Parkby",  "Persby",  "Rosenby",  "Sandby", "Skogsby", "Solby",    "Stenby",
    "Strandby", "Söderby", "Torpa",   "Ulriksby", "Valla",  "Vasaby",  "Vinby",    "Ängby"};
constexpr std::array<std::string_view, 12> body_names{
    "Barnnämnden",    "Byggnadsnämnden", "Demokratinämnden", "Fritidsnämnden",
    "Gatunämnden",    "Kommunstyrelsen", "Kulturnämnden",    "Miljönämnden",
    "Omsorgsnämnden", "Skolnämnden",     "Tekniska nämnden", "Ungdomsnämnden"};
constexpr std::array<std::string_view, 10> party_names{
    "Bostadsbolaget", "Fastighetsägarna", "Hyresgästerna",     "Idrottsföreningen", "Kommunen",
    "Nattvandrarna",  "Polisen",          "Räddningstjänsten", "Svenska kyrkan",    "Ungdomsrådet"};
constexpr std::array<std::string_view, 6> statuses{"done",    "done-in-period", "ongoing",
                                                   "delayed", "not-started",    "unassessed"};
constexpr std::array<std::string_view, 3> units{"besök", "möten", "deltagare"};
constexpr std::size_t municipality_party = 4;
constexpr std::size_t police_party = 6;

std::string padded(std::size_t number, std::size_t width) {
  std::string text = std::to_string(number);
  return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

bool is_leap(int year) {
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int days_in(int year, int month) {
  constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : days[static_cast<std::size_t>(month) - 1];
}

Day before(Day day) {
  if (day.day > 1) return {day.year, day.month, day.day - 1};
  const int year = day.month == 1 ? day.year - 1 : day.year;
  const int month = day.month == 1 ? 12 : day.month - 1;
  return {year, month, days_in(year, month)};
}

/// ASCII only, as ids are.
std::string id_from(std::string_view name) {
  std::string id;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const auto byte = static_cast<unsigned char>(name[i]);
    if (byte == 0xC3U) {
      const auto letter = static_cast<unsigned char>(name[++i]) | 0x20U;
      id += letter == 0xB6U ? 'o' : 'a';
    } else if (byte == ' ') {
      id += '-';
    } else {
      id += static_cast<char>(byte >= 'A' && byte <= 'Z' ? byte - 'A' + 'a' : byte);
    }
  }
  return id;
}

std::vector<Named> named(std::span<const std::string_view> names) {
  std::vector<Named> all;
  for (const std::string_view name : names)
    all.push_back({id_from(name), std::string(name)});
  return all;
}

void add_cases(Corpus& corpus, Random& random, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    const std::string number = std::to_string(2014 + i % 12) + "-" + padded(i + 1, 6);
    corpus.cases.push_back(
        {"ks-" + number, "KS " + number, heading(random), paragraph(random, 250)});
  }
}

/// Markdown of a link to a case, with a placeholder that each generator's content fills in.
std::string link_to(const Case& matter) {
  return "[ärendet " + matter.number + "](case:" + matter.id + ")";
}

void add_meetings(Corpus& corpus, Random& random, std::size_t count) {
  Day date{2026, 6, 30};
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t body = i % corpus.bodies.size();
    if (i > 0 && body == 0) date = before(date);
    Meeting meeting;
    meeting.id = corpus.bodies[body].id + "/" + iso(date);
    meeting.body = body;
    meeting.case_ = i % corpus.cases.size();
    meeting.source = random.below(corpus.sources.size());
    meeting.date = date;
    meeting.number = static_cast<int>(random.between(1, 240));
    meeting.title = heading(random);
    meeting.summary = paragraph(random, 120);
    meeting.decision = paragraph(random, 200);
    for (std::size_t left = random.between(1, 4); left > 0; --left)
      meeting.recipients.push_back(heading(random));
    meeting.text =
        long_text(random, random.between(3000, 5600), link_to(corpus.cases[meeting.case_]));
    corpus.meetings.push_back(std::move(meeting));
  }
}

void add_documents(Corpus& corpus, Random& random, std::size_t count) {
  Day date{2026, 6, 30};
  for (std::size_t i = 0; i < count; ++i) {
    if (i % 4 == 3) date = before(date);
    Document document;
    document.id = "rapport-" + padded(i + 1, 6);
    document.title = "Rapport " + padded(i + 1, 6) + " om " + std::string(heading(random));
    document.from = random.below(corpus.bodies.size());
    document.case_ = random.below(corpus.cases.size());
    document.source = random.below(corpus.sources.size());
    document.date = date;
    document.text =
        short_text(random, random.between(2500, 4500), link_to(corpus.cases[document.case_]));
    corpus.documents.push_back(std::move(document));
  }
}

Point make_point(Random& random, const Pledge& pledge) {
  Point point{heading(random), paragraph(random, 150), {}};
  const std::size_t first = random.below(pledge.parties.size());
  point.responsible.push_back(pledge.parties[first]);
  if (random.one_in(3))
    point.responsible.push_back(pledge.parties[(first + 1) % pledge.parties.size()]);
  return point;
}

Followup make_followup(Random& random, const Pledge& pledge, Tertial period) {
  Followup followup;
  followup.period = period;
  followup.published = {period.number == 3 ? period.year + 1 : period.year,
                        period.number == 3 ? 1 : period.number * 4 + 1,
                        static_cast<int>(random.between(10, 28))};
  followup.summary = paragraph(random, 200);
  for (std::size_t i = 0; i < pledge.points.size(); ++i) {
    PointReport report{
        std::string(random.pick<std::string_view>(statuses)), paragraph(random, 220), {}, {}};
    if (random.one_in(3)) {
      report.figure = std::to_string(random.between(2, 90));
      report.unit = random.pick<std::string_view>(units);
    }
    followup.points.push_back(std::move(report));
  }
  return followup;
}

void set_time(Pledge& pledge, Tertial first) {
  Tertial last = first;
  for (int i = 0; i < 4; ++i)
    last = next(last);
  const auto first_month = static_cast<std::size_t>(first.number) * 4 - 3;
  const auto last_month = static_cast<std::size_t>(last.number) * 4;
  const std::string from = std::to_string(first.year);
  const std::string to = std::to_string(last.year);
  pledge.first = first;
  pledge.valid = from + "-" + padded(first_month, 2) + "/" + to + "-" + padded(last_month, 2);
  pledge.valid_in_words = std::string(months[first_month - 1]) + " " + from + "–" +
                          std::string(months[last_month - 1]) + " " + to;
}

void add_pledges(Corpus& corpus, Random& random, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    Pledge pledge;
    pledge.id = "lofte-" + padded(i + 1, 6);
    pledge.districts.push_back(random.below(corpus.districts.size()));
    if (random.one_in(5))
      pledge.districts.push_back((pledge.districts[0] + 7) % corpus.districts.size());
    pledge.title = "Medborgarlöfte " + padded(i + 1, 6) + " för " +
                   corpus.districts[pledge.districts[0]].title;
    pledge.parties = {municipality_party, police_party};
    const std::size_t third = random.below(corpus.parties.size());
    if (third != municipality_party && third != police_party) pledge.parties.push_back(third);
    pledge.source = random.below(corpus.sources.size());
    pledge.decided_at = i;  // a meeting of the same case
    set_time(pledge, {static_cast<int>(random.between(2015, 2023)),
                      static_cast<int>(random.between(1, 3))});
    pledge.why = paragraph(random, 250);
    for (std::size_t left = random.between(8, 12); left > 0; --left)
      pledge.points.push_back(make_point(random, pledge));
    Tertial period = pledge.first;
    for (int tertial = 0; tertial < 5; ++tertial, period = next(period))
      pledge.followups.push_back(make_followup(random, pledge, period));
    corpus.pledges.push_back(std::move(pledge));
  }
}

}  // namespace

std::string iso(Day day) {
  return std::to_string(day.year) + "-" + padded(static_cast<std::size_t>(day.month), 2) + "-" +
         padded(static_cast<std::size_t>(day.day), 2);
}

std::string in_words(Day day) {
  return std::to_string(day.day) + " " +
         std::string(months[static_cast<std::size_t>(day.month) - 1]) + " " +
         std::to_string(day.year);
}

std::string id_of(Tertial tertial) {
  return std::to_string(tertial.year) + "-t" + std::to_string(tertial.number);
}

std::string in_words(Tertial tertial) {
  return "tertial " + std::to_string(tertial.number) + " " + std::to_string(tertial.year);
}

Tertial next(Tertial tertial) {
  return tertial.number == 3 ? Tertial{tertial.year + 1, 1}
                             : Tertial{tertial.year, tertial.number + 1};
}

std::vector<Tertial> Corpus::periods() const {
  const auto key = [](Tertial tertial) { return tertial.year * 3 + tertial.number; };
  std::vector<Tertial> all;
  for (const Pledge& pledge : pledges)
    for (const Followup& followup : pledge.followups)
      all.push_back(followup.period);
  std::ranges::sort(all, {}, key);
  const auto rest = std::ranges::unique(all, {}, key);
  all.erase(rest.begin(), rest.end());
  return all;
}

Corpus make_corpus(std::size_t records, std::uint64_t seed) {
  Random random(seed);
  Corpus corpus;
  corpus.bodies = named(body_names);
  corpus.parties = named(party_names);
  corpus.districts = named(district_names);
  // Pages that the theme of the full product links to.
  corpus.pages = {{"om", "Om webbplatsen"},
                  {"sa-laser-du-sidan", "Så läser du sidan"},
                  {"tillganglighetsredogorelse", "Tillgänglighet"},
                  {"personuppgifter", "Personuppgifter"}};
  for (std::size_t i = 1; i <= 20; ++i)
    corpus.sources.push_back(
        {"k" + padded(i, 2), "Källa " + padded(i, 2) + ", " + heading(random)});
  const std::size_t pledges = records / 20;
  const std::size_t documents = records / 10;
  add_cases(corpus, random, pledges);
  add_meetings(corpus, random, records - documents - pledges * 7);
  add_documents(corpus, random, documents);
  add_pledges(corpus, random, pledges);
  return corpus;
}

}  // namespace bench
