#pragma once
// What can be wrong with a correction.
#include "base/diagnostic.h"

namespace tertial {

inline constexpr DiagnosticKind correction_messages[] = {
    {"correction.unknown-type",
     Severity::error,
     {"{0} är ingen post: före kolonet står ingen sort",
      "{0} is no record: no type before the colon"},
     {"En rättelse pekar på posten som rättades, skriven som i länkar: sort, kolon, id.",
      "A correction points to the record that was corrected, written as in links: type, colon, "
      "id."}},
    {"correction.no-change",
     Severity::error,
     {"rättelsen säger inte vad som ändrades", "the correction does not say what was changed"},
     {"En rättelse visar det gamla och det nya bredvid varandra. Lades något till utelämnas "
      "`from`; togs "
      "något bort utelämnas `to`.",
      "A correction shows the old beside the new. Where something was added, leave out `from`; "
      "where "
      "something was taken away, leave out `to`."}},
    {"correction.before-record",
     Severity::error,
     {"rättelsen är daterad {0}, före det som rättades ({1})",
      "the correction is dated {0}, before what it corrects ({1})"},
     {"Något kan inte rättas innan det har publicerats. Kontrollera rättelsens dag och postens "
      "egen.",
      "Nothing can be corrected before it is published. Check the day of the correction and that "
      "of the "
      "record."}},
    {"correction.not-updated",
     Severity::warning,
     {"rättelsen är daterad {0}, men {1} säger inte att den är ändrad då eller senare",
      "the correction is dated {0}, but {1} does not say that it was changed then or later"},
     {"Den som läser sidan ska se att den är ändrad. Fältet `updated` i den rättade posten är "
      "dagen för "
      "den senaste ändringen.",
      "Who reads the page shall see that it was changed. The field `updated` of the corrected "
      "record is "
      "the day of the latest change."}},
};

consteval const DiagnosticKind& correction_kind(std::string_view code) {
  return find_kind(correction_messages, code);
}

}  // namespace tertial
