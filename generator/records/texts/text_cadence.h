#pragma once
// How often something is told to happen, in the words of a text: "varje månad", "tertialvis",
// "två gånger om året". Reads one word and those before it; what the words are about is the
// caller's affair.
#include <optional>
#include <string_view>

#include "base/period.h"

namespace tertial {

/// The words of a text up to one of them; those that are not there are empty.
struct WordsBefore {
  std::string_view previous, second, third;  ///< the nearest first
};

/// The cadence that ends in `word`. Nothing when there is none: "varannan månad" is no cadence.
std::optional<Cadence> cadence_in(std::string_view word, const WordsBefore& before);

/// Whether a cadence may end in `word`: "året", "Kvartalsvis".
bool is_of_cadence(std::string_view word);

/// The words that tell the cadence, of which `word` is the last: how many before it belong to them.
std::size_t words_of_cadence(std::string_view word, const WordsBefore& before);

}  // namespace tertial
