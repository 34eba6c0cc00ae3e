#pragma once
// Somebody who promises, contributes or reports: a municipality, an authority, an association.
#include "records/district/district.h"

namespace tertial {

enum class Sector : std::uint8_t {
  municipality,
  police,
  authority,
  region,
  university,
  faith,
  sport,
  association,
  adult_education,
  landlord,
  business,
  education,
  unstated
};
template <>
inline constexpr std::array choices_of<Sector>{
    Choice{"municipality", {"Kommun", "municipality"}},
    Choice{"police", {"Polis", "police"}},
    Choice{"authority", {"Myndighet", "authority"}},
    Choice{"region", {"Region", "region"}},
    Choice{"university", {"Universitet", "university"}},
    Choice{"faith", {"Trossamfund", "faith community"}},
    Choice{"sport", {"Idrott", "sport"}},
    Choice{"association", {"Förening", "association"}},
    Choice{"adult-education", {"Folkbildning", "adult education"}},
    Choice{"landlord", {"Fastighetsägare", "landlord"}},
    Choice{"business", {"Näringsliv", "business"}},
    Choice{"education", {"Skola", "education"}},
    Choice{"unstated", {"Framgår inte av källan", "not stated by the source"}}};

struct Party {
  Common common;
  Sector sector = Sector::unstated;
  std::optional<bool> municipally_owned;
  std::optional<std::string> contact_role;
  std::optional<Ref<Municipality>> municipality;
  std::optional<Ref<Party>> part_of;
  std::optional<std::string> possessive;  ///< "polisens", in counts such as "två polisens"
  std::optional<std::string> short_name;  ///< "Polisen", in tables
  std::vector<Alias> aliases;
};
const RecordSchema& schema_of(Tag<Party>);

}  // namespace tertial
