#pragma once
// An insats: something done for safety at places, who does it, when, at what cost, and what it
// follows from. How a pledge's point goes is told by follow-ups, not here.
#include "records/forum/forum.h"

namespace tertial {

enum class InitiativeKind : std::uint8_t {
  guards,
  cameras,
  lighting,
  upkeep,
  coordination,
  outreach,
  volunteers,
  mapping,
  funding,
  support,
  other
};
template <>
inline constexpr std::array choices_of<InitiativeKind>{
    Choice{"guards", {"Ordningsvakter och väktare", "guards"}},
    Choice{"cameras", {"Kameror", "cameras"}},
    Choice{"lighting", {"Belysning och utemiljö", "lighting and outdoor environment"}},
    Choice{"upkeep", {"Städning och skötsel", "cleaning and upkeep"}},
    Choice{"coordination", {"Samordning", "coordination"}},
    Choice{"outreach", {"Möten och aktiviteter", "meetings and activities"}},
    Choice{"volunteers", {"Frivilliga", "volunteers"}},
    Choice{"mapping", {"Kartläggning", "mapping"}},
    Choice{"funding", {"Pengar", "funding"}},
    Choice{"support", {"Stöd utifrån", "support from outside"}},
    Choice{"other", {"Annat", "other"}}};

/// How far the source says that it came. Whether it goes on today follows from its time.
enum class InitiativeStage : std::uint8_t { announced, decided, begun };
template <>
inline constexpr std::array choices_of<InitiativeStage>{
    Choice{"announced", {"Aviserad", "announced"}}, Choice{"decided", {"Beslutad", "decided"}},
    Choice{"begun", {"Påbörjad", "begun"}}};

struct Cost {
  std::int64_t amount = 0;  ///< kronor
  std::optional<PartialDate> during;
  std::optional<std::string> covers;  ///< what it is for: "belysning"
  std::vector<Citation> sources;
};
const RecordSchema& schema_of(Tag<Cost>);

struct Initiative {
  Common common;
  InitiativeKind kind = InitiativeKind::other;
  InitiativeStage stage = InitiativeStage::begun;
  std::optional<Ref<Municipality>> municipality;
  std::vector<Ref<District>> districts;
  Validity valid;
  std::optional<Markdown> text;
  std::optional<std::string> hours;            ///< "dygnet runt", "torsdag–söndag, kvällar"
  std::optional<std::int64_t> hours_per_week;  ///< of presence
  std::vector<Ref<Party>> responsible;
  std::optional<Ref<Body>> body;  ///< the body of the responsible party
  std::vector<Cost> costs;
  std::optional<DecisionLink> decision;
  std::vector<Ground> follows_from;
};
const RecordSchema& schema_of(Tag<Initiative>);

}  // namespace tertial
