#include "base/impossible_time.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/date.h"

namespace tertial {
namespace {

/// Whether the text is the shape with a digit for each 0.
bool has_shape(std::string_view text, std::string_view shape) {
  return std::ranges::equal(text, shape, [](char c, char expected) {
    return expected == '0' ? is_digit(c) : c == expected;
  });
}

int number(std::string_view digits) {
  int value = 0;
  for (const char digit : digits)
    value = value * 10 + (digit - '0');
  return value;
}

/// Of a day, month or period without a beginning and an end of its own.
Sentence advice_on_one(std::string_view text) {
  const std::string_view year = text.substr(0, 4);
  const bool day = has_shape(text, "0000-00-00");
  if (day || has_shape(text, "0000-00")) {
    const int days = days_in_month(number(year), number(text.substr(5, 2)));
    if (days == 0)
      return {{"ett år har tolv månader: {0}-01 till {0}-12",
               "a year has twelve months: {0}-01 to {0}-12"},
              {year}};
    if (day)
      return {{"månaden {0} har {1} dagar", "the month {0} has {1} days"},
              {text.substr(0, 7), static_cast<std::size_t>(days)}};
  }
  if (has_shape(text, "0000-t0"))
    return {{"ett år har tre tertial: {0}-t1, {0}-t2, {0}-t3",
             "a year has three tertials: {0}-t1, {0}-t2, {0}-t3"},
            {year}};
  if (has_shape(text, "0000-q0"))
    return {{"ett år har fyra kvartal: {0}-q1, {0}-q2, {0}-q3, {0}-q4",
             "a year has four quarters: {0}-q1, {0}-q2, {0}-q3, {0}-q4"},
            {year}};
  if (has_shape(text, "0000-h0"))
    return {{"ett år har två halvår: {0}-h1, {0}-h2", "a year has two halves: {0}-h1, {0}-h2"},
            {year}};
  return {};
}

}  // namespace

Sentence advice_on_impossible_time(std::string_view text) {
  for (const std::string_view between : {"..", "/"})
    if (const std::size_t at = text.find(between); at != std::string_view::npos) {
      Sentence first = advice_on_one(text.substr(0, at));
      return first.text.empty() ? advice_on_one(text.substr(at + between.size())) : first;
    }
  return advice_on_one(text);
}

}  // namespace tertial
