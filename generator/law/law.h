#pragma once
// The statutes that days are counted by, as law/text/sweden.toml has them: the one place where each
// rule stands, with its legal reference. law/rest_days.h and law/deadlines.h apply them, and the
// page /sa-raknas-datumen/ shows them. They are rules, never advice.
#include <array>
#include <span>

#include "files/embedded_file.h"
#include "schema/codec.h"

namespace tertial {

/// Why nobody has to act on a day. The order of the year.
enum class RestDay : std::uint8_t {
  new_years_day,
  epiphany,
  good_friday,
  easter_sunday,
  easter_monday,
  may_day,
  ascension_day,
  whit_sunday,
  whit_monday,
  national_day,
  midsummer_eve,
  midsummer_day,
  all_saints_day,
  christmas_eve,
  christmas_day,
  boxing_day,
  new_years_eve,
  saturday,
  sunday
};
/// The words are also keys of the strings: `rest-day.good-friday`.
template <>
inline constexpr std::array choices_of<RestDay>{
    Choice{"new-years-day", {}},  Choice{"epiphany", {}},      Choice{"good-friday", {}},
    Choice{"easter-sunday", {}},  Choice{"easter-monday", {}}, Choice{"may-day", {}},
    Choice{"ascension-day", {}},  Choice{"whit-sunday", {}},   Choice{"whit-monday", {}},
    Choice{"national-day", {}},   Choice{"midsummer-eve", {}}, Choice{"midsummer-day", {}},
    Choice{"all-saints-day", {}}, Choice{"christmas-eve", {}}, Choice{"christmas-day", {}},
    Choice{"boxing-day", {}},     Choice{"new-years-eve", {}}, Choice{"saturday", {}},
    Choice{"sunday", {}}};

/// In the order of ISO 8601, from 0.
enum class Weekday : std::uint8_t {
  monday,
  tuesday,
  wednesday,
  thursday,
  friday,
  saturday,
  sunday
};
template <>
inline constexpr std::array choices_of<Weekday>{
    Choice{"monday", {}}, Choice{"tuesday", {}},  Choice{"wednesday", {}}, Choice{"thursday", {}},
    Choice{"friday", {}}, Choice{"saturday", {}}, Choice{"sunday", {}}};

/// A day of rest. Of a month and a day alone: that day. With a weekday: the first such day from
/// then on. A weekday alone: each.
struct RestDayRule {
  RestDay name = RestDay::sunday;
  std::string section;  ///< "1 och 2 §§"
  std::optional<std::int64_t> month, day;
  std::optional<Weekday> weekday;
  std::optional<std::int64_t> easter;  ///< days after Easter Sunday
  std::optional<Date> from, until;     ///< where it is not as old as the statute
};

/// How the last day of a time is found.
enum class Counting : std::uint8_t {
  weeks,     ///< a time in weeks ends on the day of the same name
  rest_days  ///< what is to be done on a day of rest may be done on the next working day
};
template <>
inline constexpr std::array choices_of<Counting>{Choice{"weeks", {}}, Choice{"rest-days", {}}};

struct CountingRule {
  Counting name = Counting::weeks;
  std::string section;
};

/// The statutory times around minutes and notices.
enum class Deadline : std::uint8_t {
  announcement_of_council,  ///< before a meeting of the council
  adjustment,               ///< of the minutes, after the meeting
  announcement,             ///< of the adjusted minutes, on the notice board
  appeal,                   ///< legality review, after the announcement
  removal,                  ///< of the notice, after the time for appeal
  removal_of_council        ///< of the notice that the council meets, after the meeting
};
/// The words are also keys of the strings: `deadline.appeal.title`.
template <>
inline constexpr std::array choices_of<Deadline>{Choice{"announcement-of-council", {}},
                                                 Choice{"adjustment", {}},
                                                 Choice{"announcement", {}},
                                                 Choice{"appeal", {}},
                                                 Choice{"removal", {}},
                                                 Choice{"removal-of-council", {}}};

enum class TimeUnit : std::uint8_t { days, weeks };
template <>
inline constexpr std::array choices_of<TimeUnit>{Choice{"days", {}}, Choice{"weeks", {}}};

/// What happens when the last day is a day of rest.
enum class OnRestDay : std::uint8_t { stays, next_working_day };
template <>
inline constexpr std::array choices_of<OnRestDay>{Choice{"stays", {}},
                                                  Choice{"next-working-day", {}}};

struct TimeRule {
  Deadline name = Deadline::appeal;
  std::optional<std::string> section;  ///< "13 kap. 5 §"; none where no statute is known to say so
  bool checked = false;                ///< compared with the statute's text
  std::int64_t amount = 0;             ///< after (or, when negative, before) the day counted from
  TimeUnit unit = TimeUnit::days;
  OnRestDay on_rest_day = OnRestDay::stays;
};

struct Statute {
  std::string name;  ///< "kommunallagen (2017:725)"
  Date from;         ///< in force from this day
  std::optional<Date> until;
  std::vector<CountingRule> counting;
  std::vector<RestDayRule> days;
  std::vector<TimeRule> times;
};

struct Law {
  std::vector<Statute> statutes;
  std::vector<TimeRule> own;  ///< times that no statute is known to set: the program's own
};
const RecordSchema& schema_of(Tag<Law>);

/// Reports what is not as the field tables say.
Law read_law(std::string_view text, DiagnosticList& out);

/// The files in text/.
std::span<const EmbeddedFile> law_files();
/// sweden.toml, read once. A test proves that it has no errors.
const Law& swedish_law();

/// Of a statute, or of one of its rules.
template <class T>
bool in_force(const T& what, Date day) {
  if constexpr (std::is_same_v<decltype(what.from), Date>) {
    if (day < what.from) return false;
  } else if (what.from && day < *what.from) {
    return false;
  }
  return !what.until || day <= *what.until;
}

}  // namespace tertial
