#pragma once
// What the decoders of all shapes share: a value's text, and the helps that most of them give.
#include <string>

#include "base/diagnostic.h"
#include "value/value.h"

namespace tertial {

inline constexpr Text did_you_mean_help{"menade du {0}?", "did you mean {0}?"};
inline constexpr Text example_help{"skriv till exempel: {0} = {1}", "write for example: {0} = {1}"};

inline const std::string* text_of(const Value& value) {
  return std::get_if<std::string>(&value.data);
}

}  // namespace tertial
