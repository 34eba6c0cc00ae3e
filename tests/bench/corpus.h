#pragma once
// The records that the benchmark is run on, made from a seed: the same on every machine. Owns what
// they say; how a generator wants them on disk is in content_folder.h and hugo_folder.h.
#include <cstdint>
#include <string>
#include <vector>

namespace bench {

/// Somebody or something that other records name by its id.
struct Named {
  std::string id;
  std::string title;
};

struct Day {
  int year = 0;
  int month = 0;
  int day = 0;
};
/// "2021-03-09".
std::string iso(Day day);
/// "9 mars 2021".
std::string in_words(Day day);

/// A third of a year.
struct Tertial {
  int year = 0;
  int number = 0;
};
/// "2021-t2".
std::string id_of(Tertial tertial);
/// "tertial 2 2021".
std::string in_words(Tertial tertial);
Tertial next(Tertial tertial);

struct Case {
  std::string id;      ///< "ks-2019-00012"
  std::string number;  ///< "KS 2019-00012"
  std::string title;
  std::string summary;
};

/// A meeting with one § on its agenda: one page.
struct Meeting {
  std::string id;  ///< "ks/2021-03-09"
  std::size_t body = 0;
  std::size_t case_ = 0;
  std::size_t source = 0;
  Day date;
  int number = 0;  ///< of the §
  std::string title;
  std::string summary;
  std::string decision;
  std::vector<std::string> recipients;
  std::string text;  ///< Markdown
};

struct Document {
  std::string id;
  std::string title;
  std::size_t from = 0;  ///< body
  std::size_t case_ = 0;
  std::size_t source = 0;
  Day date;
  std::string text;  ///< Markdown without headings
};

struct Point {
  std::string title;
  std::string text;
  std::vector<std::size_t> responsible;  ///< parties
};

struct PointReport {
  std::string status;
  std::string text;
  std::string figure;  ///< empty: no evidence
  std::string unit;
};

struct Followup {
  Tertial period;
  Day published;
  std::string summary;
  std::vector<PointReport> points;  ///< one per point of the pledge
};

/// Pledge i is about case i.
struct Pledge {
  std::string id;
  std::string title;
  std::vector<std::size_t> districts;
  std::vector<std::size_t> parties;
  std::size_t source = 0;
  std::size_t decided_at = 0;  ///< meeting
  Tertial first;
  std::string valid;           ///< "2017-05/2018-12"
  std::string valid_in_words;  ///< "maj 2017–december 2018"
  std::string why;
  std::vector<Point> points;
  std::vector<Followup> followups;
};

struct Corpus {
  std::vector<Named> bodies, parties, districts, sources, pages;
  std::vector<Case> cases;
  std::vector<Meeting> meetings;
  std::vector<Document> documents;
  std::vector<Pledge> pledges;

  /// Every tertial that some follow-up is about, in order.
  std::vector<Tertial> periods() const;
};

/// Ids of some of `all`.
template <class T>
std::vector<std::string> ids(const std::vector<T>& all, const std::vector<std::size_t>& some) {
  std::vector<std::string> names;
  for (const std::size_t index : some)
    names.push_back(all[index].id);
  return names;
}

/// About `records` records: 5 % pledges, five follow-ups of each (25 %), a case of each (5 %), 10 %
/// documents, the rest (55 %) council items.
Corpus make_corpus(std::size_t records, std::uint64_t seed);

}  // namespace bench
