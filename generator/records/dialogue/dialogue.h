#pragma once
// A medborgardialog: when residents were asked, how, and what answer they were given.
#include "records/forum/forum.h"

namespace tertial {

/// What the source says of it; a planned one whose day has passed stays planned until a source says
/// more.
enum class DialogueState : std::uint8_t { held, planned, paused, cancelled };
template <>
inline constexpr std::array choices_of<DialogueState>{
    Choice{"held", {"Hållen", "held"}}, Choice{"planned", {"Planerad", "planned"}},
    Choice{"paused", {"Pausad", "paused"}}, Choice{"cancelled", {"Inställd", "cancelled"}}};

/// The answer that those who took part were given.
struct Feedback {
  Markdown text;
  std::optional<Located<PartialDate>> date;
  std::vector<Citation> sources;
};
const RecordSchema& schema_of(Tag<Feedback>);

/// Meetings of one dialogue, where it had several.
struct DialogueMeetings {
  std::string title;
  std::optional<PartialDate> date;
  std::optional<std::int64_t> count;
  std::optional<std::string> place;
  std::vector<Citation> sources;
};
const RecordSchema& schema_of(Tag<DialogueMeetings>);

struct Dialogue {
  Common common;
  DialogueState state = DialogueState::held;
  Located<PartialDate> date;
  std::optional<Ref<Municipality>> municipality;
  std::optional<Ref<Body>> body;
  std::vector<Ref<Party>> parties;
  std::vector<Ref<District>> districts;
  std::optional<std::string> place;
  std::optional<Markdown> text;
  std::optional<Markdown> method;
  std::optional<std::string> target_group;
  std::vector<std::string> themes;
  std::vector<DialogueMeetings> meetings;
  std::optional<std::int64_t> participants, comments;
  std::optional<Ref<Document>> documentation;
  std::optional<Markdown> documentation_note;
  std::optional<Feedback> feedback;
  std::optional<Ref<Forum>> forum;
  std::vector<Ground> follows_from;
  /// Its text tells as done what has not been held; set by take_back_ahead().
  bool text_to_come = false;
};
const RecordSchema& schema_of(Tag<Dialogue>);

}  // namespace tertial
