#pragma once
// What tells one car or one piece of land: registration plates and property designations.
#include <optional>

#include "checks/personal_data.h"

namespace tertial {

/// "ABC123", "ABC12D", "ABC 12D". "PDF 120" looks like a plate: three letters, a space and three
/// digits are one only beside a word about vehicles. I, Q and V are in no plate.
std::optional<PersonalDataMatch> plate(std::string_view text, std::size_t begin);

/// "Berga 3:14", from the place of the colon: a name with a capital, block and unit. Neither a year
/// with a running number ("SFS 2017:725") nor a time of day after the first word of a sentence,
/// whose capital tells of no name ("Klockan 18:30").
std::optional<PersonalDataMatch> property(std::string_view text, std::size_t colon,
                                          std::size_t floor);

}  // namespace tertial
