#pragma once
// Finds in a text what may be about a private person: identity numbers, account numbers, telephone
// numbers, addresses, plates, words that ask for care. Knows no record and no rule about what is
// allowed; a match is only a place.
#include <string>
#include <string_view>
#include <vector>

#include "records/site/settings.h"

namespace tertial {

struct PersonalDataMatch {
  PersonalData kind;
  std::size_t begin = 0, end = 0;  ///< bytes
};

/// All matches in order of their places; linear in the length of the text.
/// Identity numbers (personnummer, samordningsnummer): ten or twelve digits of a date that exists,
/// for a coordination number with 60 added to its day, and with a right check digit (Luhn);
/// `unsure_number` when only the check digit is wrong. Organisation numbers, whose third digit is
/// two or more, are none.
std::vector<PersonalDataMatch> find_personal_data(std::string_view text);

/// Never to be published, whoever has looked at it.
bool is_forbidden(PersonalData kind);

/// The text with every match but words as dots, code point for code point: for what is printed.
std::string without_personal_data(std::string_view text);

}  // namespace tertial
