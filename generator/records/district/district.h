#pragma once
// A place that pledges, bodies and decisions are about: district, locality, pledge area, square.
#include "records/municipality/municipality.h"

namespace tertial {

struct Body;
const RecordSchema& schema_of(Tag<Body>);
struct District;
const RecordSchema& schema_of(Tag<District>);

enum class DistrictKind : std::uint8_t {
  district,
  locality,
  hinterland,
  pledge_area,
  base_area,
  place
};
template <>
inline constexpr std::array choices_of<DistrictKind>{
    Choice{"district", {"Stadsdel", "city district"}},
    Choice{"locality", {"Tätort", "locality"}},
    Choice{"hinterland", {"Omland", "hinterland"}},
    Choice{"pledge-area", {"Löftesområde", "pledge area"}},
    Choice{"base-area", {"Basområde", "statistical base area"}},
    Choice{"place", {"Plats", "place"}}};

/// Another name of the same thing. Never merged with another place without a source.
struct Alias {
  std::string name;
  std::optional<Markdown> note;
  std::optional<PartialDate> from, to;
  bool misspelling = false;  ///< wrong, and warned about where a text uses it
  std::vector<Citation> sources;
};
const RecordSchema& schema_of(Tag<Alias>);

struct Population {
  std::int64_t count = 0;
  PartialDate date;
  std::optional<std::string> note;
  std::vector<Citation> sources;
};
const RecordSchema& schema_of(Tag<Population>);

/// What somebody classified the place as, at a time: the police's list of vulnerable areas.
struct Classification {
  std::string scheme;
  std::string level;
  PartialDate date;
  std::optional<Markdown> note;
  std::vector<Citation> sources;
};
const RecordSchema& schema_of(Tag<Classification>);

struct CommitteeMembership {
  Ref<Body> body;
  std::optional<PartialDate> as_of;
  std::vector<Citation> sources;
};
const RecordSchema& schema_of(Tag<CommitteeMembership>);

/// A dated fact about the place that no other record holds.
struct DistrictFact {
  Markdown text;
  std::optional<PartialDate> date;
  std::vector<Citation> sources;
};
const RecordSchema& schema_of(Tag<DistrictFact>);

struct District {
  Common common;
  DistrictKind kind = DistrictKind::district;
  std::optional<Ref<Municipality>> municipality;
  std::optional<Ref<District>> part_of;
  std::vector<Alias> aliases;
  std::vector<CommitteeMembership> committees;
  std::vector<Population> population;
  std::vector<Classification> classifications;
  std::optional<bool> coordinator;
  std::vector<DistrictFact> facts;
  std::optional<PartialDate> ended;
  std::optional<Markdown> ended_reason;
};

}  // namespace tertial
