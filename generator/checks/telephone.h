#pragma once
// Telephone numbers, and what tells that ten digits are one.
#include <optional>

#include "checks/personal_data.h"

namespace tertial {

/// "013-20 60 00", "+46 13 20 60 00", "070-123 45 67"; ten digits on end only where the words
/// before them tell of a telephone.
std::optional<PersonalDataMatch> telephone(std::string_view text, std::size_t begin);

/// Whether ten digits from 0 on begin at the place that the words before them, on their line and in
/// their sentence, call a telephone number: "tel:", "Telefon", "växel", "ring". Without such words
/// they may be somebody's who was born in 2000–2009.
bool is_told_as_telephone(std::string_view text, std::size_t begin);

}  // namespace tertial
