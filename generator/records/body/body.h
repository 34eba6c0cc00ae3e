#pragma once
// Who decides, prepares or advises: council, committee, safety council, unit.
#include "records/district/district.h"

namespace tertial {

struct Document;
const RecordSchema& schema_of(Tag<Document>);
struct Item;
const RecordSchema& schema_of(Tag<Item>);

enum class BodyKind : std::uint8_t {
  council,
  board,
  committee,
  dialogue_committee,
  safety_council,
  working_group,
  network,
  administration,
  unit,
  authority,
  joint_group
};
template <>
inline constexpr std::array choices_of<BodyKind>{
    Choice{"council", {"Fullmäktige", "council"}},
    Choice{"board", {"Styrelse eller nämnd", "board"}},
    Choice{"committee", {"Utskott", "committee"}},
    Choice{"dialogue-committee", {"Utskott för medborgardialog", "dialogue committee"}},
    Choice{"safety-council", {"Trygghetsråd", "safety council"}},
    Choice{"working-group", {"Arbetsgrupp", "working group"}},
    Choice{"network", {"Nätverk eller forum", "network or forum"}},
    Choice{"administration", {"Förvaltning", "administration"}},
    Choice{"unit", {"Enhet", "unit"}},
    Choice{"authority", {"Myndighet", "authority"}},
    Choice{"joint-group", {"Gemensam grupp", "joint group"}}};

/// The decision behind something, as far as it is known.
struct DecisionLink {
  std::optional<Located<PartialDate>> date;
  std::optional<Ref<Body>> body;
  std::optional<Ref<Item>> item;
  std::optional<Ref<Document>> document;
  std::optional<Markdown> note;
  std::vector<Citation> sources;
};
const RecordSchema& schema_of(Tag<DecisionLink>);

struct Body {
  Common common;
  BodyKind kind = BodyKind::board;
  std::optional<std::string> short_name;
  std::optional<Ref<Municipality>> municipality;
  std::optional<Ref<Body>> parent;
  std::vector<Ref<District>> districts;
  std::optional<Markdown> tasks;
  std::optional<Markdown> composition;
  std::optional<Markdown> chair_rule;
  std::optional<Markdown> meets;
  std::vector<Ref<Document>> governing_documents;
  std::optional<PartialDate> valid_from, valid_to;
  std::optional<PartialDate> known_at;  ///< date of the source that shows it existed
  std::optional<DecisionLink> created_by, dissolved_by;
  std::vector<Ref<Body>> succeeds;
  std::vector<Alias> aliases;
};

}  // namespace tertial
