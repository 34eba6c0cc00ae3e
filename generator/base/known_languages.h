#pragma once
// The languages that texts may be in: code, what speakers call it, and which way it is written.
// An allow-list: a code that is not here is a mistake, or a language to be added.
#include <span>
#include <string_view>

namespace tertial {

struct KnownLanguage {
  std::string_view code;  ///< BCP 47, lower case: "en"
  std::string_view name;  ///< in the language itself
  bool right_to_left = false;
};

/// In order of code.
std::span<const KnownLanguage> known_languages();
/// Null for a code that is not known.
const KnownLanguage* find_language(std::string_view code);
/// The known code that was most likely meant by an unknown one: "en" for "eng", "en-GB" or
/// "English"; empty when none is near.
std::string_view nearest_language(std::string_view word);

}  // namespace tertial
