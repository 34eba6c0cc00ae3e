#pragma once
// One remarkable thing in a text of a record.
#include <cstdint>
#include <string>

#include "base/span.h"

namespace tertial {

struct TextRemark {
  enum class Kind : std::uint8_t {
    placeholder,
    empty_link,
    term,
    name,
    parties,
    points,
    joint,  ///< points that several answer for
    years,
    validity,     ///< first and last year: `number` is 20252027
    cadence,      ///< how often the pledge is reported; `number` is a Cadence
    abbreviation  ///< not spelled out by its text; `instead` is its letters, without what is joined
  };
  Kind kind = Kind::placeholder;
  std::string word;         ///< as written
  std::string instead;      ///< of a term or name: how it is spelled
  std::int64_t number = 0;  ///< of what is counted
  Span at;
  /// The text says it beyond doubt, not only by how its sentences are read.
  bool certain = false;
};

}  // namespace tertial
