#pragma once
// The rhythm of a year: which forums meet when, about what. Rows come from forums' rhythms and
// occasions as they are; a time that no source states stays unstated.
#include <vector>

#include "derive/standing.h"

namespace tertial {

/// Classes of rows, in the order in which they are shown.
enum class Beat : std::uint8_t { weekly, monthly, in_year, yearly, every_other_year };

struct RhythmRow {
  const Record* forum = nullptr;
  Beat beat = Beat::yearly;
  /// One with its month or season; else all of the forum's for which no source states the time.
  std::vector<const Occasion*> occasions;
  std::size_t times = 0;  ///< meetings that the row stands for
  Standing standing = Standing::unknown;
};

struct YearlyRhythm {
  std::vector<RhythmRow> present;  ///< forums that exist, will exist, or may exist
  std::vector<RhythmRow> past;     ///< forums that are no more
};

/// Rows in order of beat, then of month or season, then of times (most first), then of title.
YearlyRhythm yearly_rhythm(const Model& model, const AsOf& as_of);
/// Those of one forum.
std::vector<RhythmRow> rhythm_of(const Record& forum, const Model& model, const AsOf& as_of);

}  // namespace tertial
