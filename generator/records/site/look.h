#pragma once
// What of site.toml decides how the site looks and speaks: colours, logo, single texts.
#include "schema/codec.h"

namespace tertial {

/// What a logo was drawn to stand on.
enum class LogoGround : std::uint8_t { white, brand };
template <>
inline constexpr std::array choices_of<LogoGround>{
    Choice{"white", {"på vitt", "on white"}},
    Choice{"brand", {"på kommunens färg", "on the brand colour"}}};

struct SiteLogo {
  Located<std::string> file;  ///< below theme/
  std::string text;           ///< what it shows, for those who do not see it
  LogoGround ground = LogoGround::white;
};
const RecordSchema& schema_of(Tag<SiteLogo>);

struct SiteText {
  Located<std::string> key;
  Located<std::string> text;
};
const RecordSchema& schema_of(Tag<SiteText>);

}  // namespace tertial
