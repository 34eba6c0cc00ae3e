#pragma once
// The counts of the register: what was expected, registered and absent, by who answers for it and
// by place, each table with the formula that its rows follow.
#include "derive/silence.h"
#include "pages/parts.h"

namespace tertial {

struct TallyView {
  std::string id;                 ///< of the row; empty when nobody is named
  std::optional<LinkView> about;  ///< nothing: none is named
  std::string expected, registered, otherwise, called_off, absent, not_reported;
  std::string oldest;  ///< the first period that is not registered here
};

/// What the columns of tallies are called.
struct TallyWordsView {
  std::string expected, registered, otherwise;
  std::string called_off;  ///< empty: the table has no such column
  std::string absent, not_reported, oldest;
};

/// The same reports or inspections counted by one thing: who answers, the pledge, the place.
struct TallyTableView {
  std::string id, heading, intro, caption, term, unnamed;
  TallyWordsView words;
  std::vector<TallyView> rows;
};

/// Tables of one thing, and the formula that each row follows, in words and with its numbers.
struct TalliesView {
  std::string formula, numbers;
  std::vector<TallyTableView> tables;
};

const ViewType& view_of(Tag<TallyView>);
const ViewType& view_of(Tag<TallyWordsView>);
const ViewType& view_of(Tag<TallyTableView>);
const ViewType& view_of(Tag<TalliesView>);

TalliesView report_tallies(const Site& site, const Silence& silence);
TalliesView inspection_tallies(const Site& site);

}  // namespace tertial
