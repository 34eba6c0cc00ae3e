#pragma once
// What of site.toml decides how the finished files are served.
#include "formats/packed.h"
#include "schema/codec.h"

namespace tertial {

template <>
inline constexpr std::array choices_of<Coding>{
    Choice{"gzip", {"för alla webbläsare", "for every browser"}},
    Choice{"brotli", {"mindre, för nyare webbläsare", "smaller, for newer browsers"}}};

}  // namespace tertial
