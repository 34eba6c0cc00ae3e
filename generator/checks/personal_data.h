#pragma once
// Finds in a text what may be about a private person: identity numbers, account numbers, telephone
// numbers, addresses, plates, words that ask for care. Knows no record and no rule about what is
// allowed; a match is only a place.
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "records/site/settings.h"

namespace tertial {

struct PersonalDataMatch {
  PersonalData kind;
  std::size_t begin = 0, end = 0;  ///< bytes
};

/// All matches in order of their places; linear in the length of the text.
/// Organisation numbers, whose third digit is two or more, are no identity numbers.
std::vector<PersonalDataMatch> find_personal_data(std::string_view text);

/// What it is called, in files and by people.
const Choice& choice_of(PersonalData kind);

/// Never to be published, whoever has looked at it.
bool is_forbidden(PersonalData kind);

/// The text with every match but words as dots, code point for code point: for what is printed.
std::string without_personal_data(std::string_view text);
/// The part [begin, end) of it: what is seen beside a number tells what its first half is.
std::string without_personal_data(std::string_view text, std::size_t begin, std::size_t end);
/// A line of a file so: a number may go on from the line before, or on the next.
std::string line_without_personal_data(const SourceLookup& files, FileId file,
                                       std::uint32_t number);

}  // namespace tertial
