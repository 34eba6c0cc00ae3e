#pragma once
// Identity numbers (personnummer, samordningsnummer): ten or twelve digits of a date that exists,
// for a coordination number with 60 added to its day, and with a right check digit (Luhn).
#include <optional>

#include "checks/personal_data.h"

namespace tertial {

/// The one that begins at the place, where a word does; `unsure_number` when only the check digit
/// is wrong and its parts are parted in a common way.
std::optional<PersonalDataMatch> identity_number(std::string_view text, std::size_t begin);

/// Whether the number whose first digits end here may go on, whatever its characters are: nearly
/// all digits are looked at no further.
bool number_may_go_on(std::string_view text, std::size_t end);

/// "pnr811218-9876": the last digits of the word [begin, end) are the day, and the check digit is
/// right.
std::optional<PersonalDataMatch> glued_identity_number(std::string_view text, std::size_t begin,
                                                       std::size_t end);

}  // namespace tertial
