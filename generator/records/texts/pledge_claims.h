#pragma once
// What a sentence says of its pledge: how many parties and points it has, how long it applies and
// how often it is reported. Swedish is read by patterns, so a claim is something for an editor to
// look at, never a contradiction by itself.
#include <vector>

#include "records/texts/sentence.h"
#include "records/texts/text_remark.h"

namespace tertial {

struct TextClaim {
  TextRemark::Kind kind = TextRemark::Kind::parties;
  std::size_t first = 0, last = 0;  ///< the words that say it
  std::int64_t number = 0;
};

/// Whether a sentence with this word may claim anything. Nearly no word does.
bool may_claim(std::string_view word);
std::vector<TextClaim> claims_in(const TextSentence& sentence);

}  // namespace tertial
