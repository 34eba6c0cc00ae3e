#pragma once
// A figure that is followed over time: what it measures, which direction is wanted and who says so,
// and its values with their sources. Trends are derived from the values, never typed.
#include "records/pledge/pledge.h"
#include "records/survey/survey.h"

namespace tertial {

enum class Subject : std::uint8_t { safety, crime, work, population, dialogue };
template <>
inline constexpr std::array choices_of<Subject>{
    Choice{"safety", {"Trygghet och oro", "safety and worry"}},
    Choice{"crime", {"Brott och ordning", "crime and order"}},
    Choice{"work", {"Vad som har gjorts", "what has been done"}},
    Choice{"population", {"Befolkning", "population"}},
    Choice{"dialogue", {"Delaktighet och dialog", "participation and dialogue"}}};

enum class Unit : std::uint8_t { percent, of_ten, per_thousand, count, rank, index, kronor };
template <>
inline constexpr std::array choices_of<Unit>{
    Choice{"percent", {"procent, 0 till 100", "percent, 0 to 100"}},
    Choice{"of-ten", {"så många av tio, 0 till 10", "so many of ten, 0 to 10"}},
    Choice{"per-thousand", {"per 1 000 invånare", "per 1 000 inhabitants"}},
    Choice{"count", {"antal, ett heltal", "a count, a whole number"}},
    Choice{"rank", {"plats i en ordning, från 1", "place in an order, from 1"}},
    Choice{"index", {"ett index", "an index"}},
    Choice{"kronor", {"kronor", "Swedish kronor"}}};

enum class Direction : std::uint8_t { up, down, none };
template <>
inline constexpr std::array choices_of<Direction>{
    Choice{"up", {"uppåt är bra", "up is good"}}, Choice{"down", {"nedåt är bra", "down is good"}},
    Choice{"none", {"ingen riktning är bättre än den andra", "neither direction is better"}}};

/// Which way is good, and who says so.
struct Wanted {
  Span at;
  Direction direction = Direction::none;
  Assessor assessed_by = Assessor::source;
  std::optional<Markdown> note;  ///< required when the editors decided it
  std::vector<Citation> sources;
};
const RecordSchema& schema_of(Tag<Wanted>);

/// How exactly the source gives a number.
enum class Exactness : std::uint8_t { exact, about, over, under };
template <>
inline constexpr std::array choices_of<Exactness>{
    Choice{"exact", {"så som det står", "as it stands"}}, Choice{"about", {"ungefär", "about"}},
    Choice{"over", {"drygt eller minst", "a little more, or at least"}},
    Choice{"under", {"knappt eller högst", "a little less, or at most"}}};

/// The same figure somewhere else, as the same source gives it.
struct AreaComparison {
  Span at;
  std::string area;
  Located<Decimal> value;
};
const RecordSchema& schema_of(Tag<AreaComparison>);

/// One value. It stands for a day or a span (`date`) or for a period (`period`).
struct IndicatorValue {
  Span at;
  std::optional<Located<PartialDate>> date;
  std::optional<Located<Period>> period;
  std::optional<Located<Decimal>> value;
  std::optional<Located<Decimal>> women, men;
  Exactness exactness = Exactness::exact;
  std::vector<AreaComparison> comparisons;
  std::optional<std::int64_t> answers;
  std::optional<Markdown> note;
  std::vector<Citation> sources;
};
const RecordSchema& schema_of(Tag<IndicatorValue>);

/// From this value on, figures cannot be compared with those before.
struct SeriesBreak {
  Located<std::string> from;  ///< date or period of the first value after it, as written there
  Markdown note;
  std::vector<Citation> sources;
};
const RecordSchema& schema_of(Tag<SeriesBreak>);

struct Indicator {
  Common common;
  Subject subject = Subject::safety;
  Unit unit = Unit::percent;
  std::optional<std::string> counts;  ///< what a count counts: "invånare"
  std::optional<Decimal> min, max;    ///< narrower than the unit's
  std::optional<Wanted> wanted;
  Markdown measures;
  std::optional<Markdown> definition;
  std::optional<Ref<Survey>> survey;
  std::vector<Ref<District>> districts;
  std::optional<Ref<Municipality>> municipality;
  std::optional<std::string> area;  ///< what it is about, where that is no place here
  std::vector<IndicatorValue> values;
  std::vector<SeriesBreak> breaks;
};
const RecordSchema& schema_of(Tag<Indicator>);

/// The days that a value stands for; not stated where the source does not say.
PartialDate days_of(const IndicatorValue& value);
/// Its date or period as written: "2023-t3", "2021-03".
std::string written_time(const IndicatorValue& value);

}  // namespace tertial
