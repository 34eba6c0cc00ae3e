#pragma once
// What in a text may be a slip or may contradict the rest: words left over from a template, names
// and terms spelled wrong, numbers of parties, points and years. It judges nothing and corrects
// nothing: derive/contradictions.h compares with what the records say.
#include <string_view>
#include <vector>

#include "records/texts/place_names.h"
#include "records/texts/text_remark.h"

namespace tertial {

/// Appends what is remarkable in `text`, whose first character stands at `at.begin`.
void watch_text(std::string_view text, Span at, const PlaceNames& names,
                std::vector<TextRemark>& out);
/// The same for an original text, where a link without a target is no error of the editor's.
void watch_original(std::string_view text, Span at, const PlaceNames& names,
                    std::vector<TextRemark>& out);

}  // namespace tertial
