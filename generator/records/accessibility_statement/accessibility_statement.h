#pragma once
// A tillgänglighetsredogörelse: what a public body must say of how accessible its site is (lagen om
// tillgänglighet till digital offentlig service, and the regulations of Digg). What must be said is
// a field here, so that nothing can be left out.
#include "records/common/common.h"

namespace tertial {

/// How far the site conforms; the words on the page are those of the regulations.
enum class Conformance : std::uint8_t { full, partial, none };
template <>
inline constexpr std::array choices_of<Conformance>{
    Choice{"full", {"Helt förenlig", "fully conforming"}},
    Choice{"partial", {"Delvis förenlig", "partially conforming"}},
    Choice{"none", {"Inte förenlig", "not conforming"}}};

/// The situations of use that shortcomings are told by (EN 301 549, functional performance
/// statements), in their order.
enum class UseSituation : std::uint8_t {
  without_vision,
  limited_vision,
  without_colour,
  without_hearing,
  limited_hearing,
  without_speech,
  limited_strength,
  limited_reach,
  flashes,
  limited_cognition
};
template <>
inline constexpr std::array choices_of<UseSituation>{
    Choice{"without-vision", {"Utan synförmåga", "without vision"}},
    Choice{"limited-vision", {"Med nedsatt syn", "with limited vision"}},
    Choice{"without-colour", {"Utan att kunna skilja färger åt", "without perception of colour"}},
    Choice{"without-hearing", {"Utan hörsel", "without hearing"}},
    Choice{"limited-hearing", {"Med nedsatt hörsel", "with limited hearing"}},
    Choice{"without-speech", {"Utan röst", "with no or limited voice"}},
    Choice{"limited-strength",
           {"Med nedsatt finmotorik eller styrka", "with limited manipulation or strength"}},
    Choice{"limited-reach", {"Med nedsatt rörlighet", "with limited reach"}},
    Choice{"flashes", {"Med känslighet för flimmer", "with sensitivity to flashes"}},
    Choice{"limited-cognition",
           {"Med nedsatt kognition", "with limited cognition, language or learning"}}};

/// Something that cannot be used as the law asks.
struct Shortcoming {
  Located<std::string> what;
  std::vector<UseSituation> situations;
  std::string reason;
  std::optional<PartialDate> solved_by;
};
const RecordSchema& schema_of(Tag<Shortcoming>);

/// A requirement not met because it would be a disproportionate burden (12 §).
struct Burden {
  std::string what;
  std::string reason;
};
const RecordSchema& schema_of(Tag<Burden>);

struct AccessibilityStatement {
  Common common;
  std::string authority;
  std::string service;
  Located<Conformance> conformance = {Conformance::none, {}};
  Located<Date> assessed;
  Markdown method;
  Markdown feedback;
  std::vector<Shortcoming> shortcomings;
  std::vector<Burden> burdens;
  std::vector<std::string> outside_law;
};
const RecordSchema& schema_of(Tag<AccessibilityStatement>);

}  // namespace tertial
