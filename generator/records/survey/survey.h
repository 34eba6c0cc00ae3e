#pragma once
// A series of surveys: who asks, how often, which years it is known to have been held. What it
// found stands in indicators.
#include "records/body/body.h"
#include "records/party/party.h"

namespace tertial {

enum class EditionState : std::uint8_t { held, not_held, unknown };
template <>
inline constexpr std::array choices_of<EditionState>{
    Choice{"held", {"Genomförd", "held"}}, Choice{"not-held", {"Hölls inte", "not held"}},
    Choice{"unknown", {"Framgår inte om den hölls", "not known whether it was held"}}};

/// One time that a survey was held, or was not.
struct Edition {
  Span at;
  Located<std::int64_t> year;
  EditionState state = EditionState::held;
  std::optional<PartialDate> during;
  std::optional<std::string> name;
  std::optional<std::int64_t> sample;            ///< how many were asked
  std::optional<Located<std::int64_t>> answers;  ///< how many answered
  std::optional<Markdown> note;
  std::vector<Citation> sources;
};
const RecordSchema& schema_of(Tag<Edition>);

struct Survey {
  Common common;
  std::optional<Ref<Party>> party;
  std::optional<Ref<Body>> body;
  std::optional<std::string> organisation;  ///< one that has no record of its own
  std::vector<Ref<District>> districts;
  std::optional<std::int64_t> every_years;
  std::optional<Markdown> rhythm;
  std::optional<Ref<Survey>> alternates_with;
  std::optional<Markdown> text;
  std::vector<Edition> editions;
};
const RecordSchema& schema_of(Tag<Survey>);

}  // namespace tertial
