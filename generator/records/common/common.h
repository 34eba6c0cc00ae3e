#pragma once
// What every record may have besides the fields of its own type.
#include <optional>
#include <string>
#include <vector>

#include "schema/codec.h"
#include "schema/record.h"

namespace tertial {

struct Source;  // records/source/source.h
const RecordSchema& schema_of(Tag<Source>);

/// A source and the place in it that supports a statement. A bare string is the source's id.
struct Citation {
  Ref<Source> source;
  std::optional<std::string> place;
};
const RecordSchema& schema_of(Tag<Citation>);

/// Why something is not registered here (DOMAIN rule 3). Never "no", "0" or a guess.
enum class AbsenceReason : std::uint8_t {
  not_found,
  not_read,
  not_held,
  not_stated,
  not_separated,
  upcoming,
  not_reported
};
template <>
inline constexpr std::array choices_of<AbsenceReason>{
    Choice{"not-found", {"Eftersökt, men inte hittat", "searched for but not found"}},
    Choice{"not-read", {"Finns, men är bara delvis läst här", "exists but was read only in part"}},
    Choice{"not-held",
           {"Publicerad på annat håll, finns inte här", "published elsewhere, not held here"}},
    Choice{"not-stated", {"Framgår inte av källan", "the source does not state it"}},
    Choice{"not-separated",
           {"Går inte att skilja ut i källan", "cannot be separated in the source"}},
    Choice{"upcoming", {"Väntas", "not due yet"}},
    Choice{"not-reported",
           {"Inte redovisad av den som skulle redovisa", "not reported by the reporter"}}};

/// Something that a reader would look for and that is not registered here.
struct Gap {
  std::string what;
  AbsenceReason reason = AbsenceReason::not_found;
  std::optional<Markdown> note;
  std::vector<Citation> sources;
};
const RecordSchema& schema_of(Tag<Gap>);

struct Claim {
  std::string says;
  std::vector<Citation> sources;
};
const RecordSchema& schema_of(Tag<Claim>);

/// Sources that disagree. All claims are shown; none is corrected by the program.
struct Contradiction {
  std::string about;
  std::vector<Claim> claims;
  std::optional<Markdown> note;  ///< how this site handles it
};
const RecordSchema& schema_of(Tag<Contradiction>);

struct Common {
  std::optional<std::string> title;
  std::optional<Located<std::string>> slug;
  std::vector<Citation> sources;
  std::optional<Located<Date>> updated;
  std::optional<Located<std::string>> lang;  ///< of the record's texts; else the site's language
  std::optional<std::string>
      reviewed;  ///< who reviewed a translation or easy-to-read text, and when
  std::vector<Gap> gaps;
  std::vector<Contradiction> contradictions;
  /// Words of the record's texts that an editor has looked at: they contradict nothing.
  std::vector<Located<std::string>> not_contradicting;
};
const RecordSchema& schema_of(Tag<Common>);

/// The common part of any record.
inline const Common& common(const Record& record) {
  return *static_cast<const Common*>(record.schema->common_part(record.data.get()));
}

}  // namespace tertial
