#pragma once
// Abbreviations that a text uses without having said what they stand for: words, or parts of them,
// of two to six capital letters. Whether something else explains them is for the caller to know.
#include <string_view>
#include <vector>

namespace tertial {

struct Abbreviation {
  std::string_view letters;  ///< "NTU"
  std::string_view word;     ///< as it is used: "NTU-rapporten"; both are views of the text
};

/// Each once, where running text uses it first. Spelled out is "Nationella trygghetsundersökningen
/// (NTU)", "NTU (Nationella trygghetsundersökningen)" or "NTU står för …", also in a heading or a
/// link, which else are no running text. Roman numerals, codes with digits, numbers of cases
/// ("KS 2024-41") and blocks in capitals only are no abbreviations.
std::vector<Abbreviation> unexplained_abbreviations(std::string_view markdown);

}  // namespace tertial
