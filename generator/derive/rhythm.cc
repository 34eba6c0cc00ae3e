#include "derive/rhythm.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <tuple>

#include "base/collation.h"

namespace tertial {
namespace {

Beat beat_of(const Rhythm& rhythm) {
  switch (rhythm.per) {
    case RhythmUnit::week:
      return Beat::weekly;
    case RhythmUnit::month:
      return Beat::monthly;
    case RhythmUnit::two_years:
      return Beat::every_other_year;
    case RhythmUnit::year:
      break;
  }
  return Beat::yearly;
}

/// Month in which a row stands: a season at its middle, as the year is lived in Sweden; 13 when the
/// source does not say.
int place_in_year(const RhythmRow& row) {
  if (row.beat != Beat::in_year) return 13;
  const Occasion& occasion = *row.occasions.front();
  if (occasion.month) return static_cast<int>(*occasion.month);
  if (!occasion.season) return 13;
  switch (*occasion.season) {
    case YearSeason::winter:
      return 1;
    case YearSeason::spring:
      return 4;
    case YearSeason::summer:
      return 7;
    case YearSeason::autumn:
      return 10;
  }
  return 13;
}

void sort_rows(std::vector<RhythmRow>& rows) {
  using Key = std::tuple<Beat, int, std::int64_t, std::string>;
  std::vector<std::pair<Key, RhythmRow>> keyed;
  keyed.reserve(rows.size());
  for (const RhythmRow& row : rows)
    keyed.push_back({{row.beat, place_in_year(row), -static_cast<std::int64_t>(row.times),
                      sort_key_sv(common(*row.forum).title.value_or(row.forum->id))},
                     row});
  std::ranges::stable_sort(keyed, {}, [](const auto& entry) -> const Key& { return entry.first; });
  for (std::size_t i = 0; i < rows.size(); ++i)
    rows[i] = keyed[i].second;
}

void add_rows(std::vector<RhythmRow>& rows, const Record& record, Standing standing) {
  const auto& forum = record.as<Forum>();
  RhythmRow rest{&record, forum.rhythm ? beat_of(*forum.rhythm) : Beat::yearly, {}, 0, standing};
  std::size_t placed = 0;
  for (const Occasion& occasion : forum.occasions) {
    if (!occasion.month && !occasion.season) {
      rest.occasions.push_back(&occasion);
      continue;
    }
    rows.push_back({&record, Beat::in_year, {&occasion}, 1, standing});
    ++placed;
  }
  rest.times = rest.occasions.size();
  if (forum.rhythm) {
    const auto times = static_cast<std::size_t>(forum.rhythm->times);
    const bool yearly = forum.rhythm->per == RhythmUnit::year;
    rest.times = yearly ? times - std::min(times, placed) : times;
  }
  if (rest.times > 0) rows.push_back(std::move(rest));
}

}  // namespace

std::vector<RhythmRow> rhythm_of(const Record& forum, const Model& model, const AsOf& as_of) {
  std::vector<RhythmRow> rows;
  add_rows(rows, forum, standing_in<Forum>(forum, model, as_of));
  sort_rows(rows);
  return rows;
}

YearlyRhythm yearly_rhythm(const Model& model, const AsOf& as_of) {
  YearlyRhythm rhythm;
  for (const Record& record : model.all<Forum>()) {
    const Standing standing = standing_in<Forum>(record, model, as_of);
    add_rows(standing == Standing::ended ? rhythm.past : rhythm.present, record, standing);
  }
  sort_rows(rhythm.present);
  sort_rows(rhythm.past);
  return rhythm;
}

}  // namespace tertial
