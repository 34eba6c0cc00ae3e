#pragma once
// A public document: memo, proposal, plan, agreement, attachment.
#include "records/case/case.h"

namespace tertial {

enum class DocumentKind : std::uint8_t {
  memo,
  missive,
  official_letter,
  minutes_extract,
  attachment,
  action_plan,
  agreement,
  pledge_text,
  followup_table,
  report,
  policy,
  press_release,
  other
};
template <>
inline constexpr std::array choices_of<DocumentKind>{
    Choice{"memo", {"PM", "memo"}},
    Choice{"missive", {"Missiv", "missive"}},
    Choice{"official-letter", {"Tjänsteskrivelse", "official letter"}},
    Choice{"minutes-extract", {"Protokollsutdrag", "extract of minutes"}},
    Choice{"attachment", {"Bilaga", "attachment"}},
    Choice{"action-plan", {"Handlingsplan", "action plan"}},
    Choice{"agreement", {"Överenskommelse", "agreement"}},
    Choice{"pledge-text", {"Löftestext", "text of a pledge"}},
    Choice{"followup-table", {"Uppföljningstabell", "follow-up table"}},
    Choice{"report", {"Rapport", "report"}},
    Choice{"policy", {"Policy eller arbetsordning", "policy"}},
    Choice{"press-release", {"Pressmeddelande", "press release"}},
    Choice{"other", {"Annan handling", "other"}}};

enum class Availability : std::uint8_t { public_, not_public_here, not_found };
template <>
inline constexpr std::array choices_of<Availability>{
    Choice{"public", {"Kan läsas på adressen", "can be read at the address"}},
    Choice{"not-here", {"Finns, men inte på en känd adress", "exists, but at no known address"}},
    Choice{"not-found", {"Inte funnen", "not found"}}};

struct Document {
  Common common;
  DocumentKind kind = DocumentKind::other;
  Located<PartialDate> date;  ///< ".." when undated
  std::optional<Ref<Municipality>> municipality;
  std::optional<Ref<Body>> from, to;
  std::optional<Ref<Case>> case_;
  std::optional<Url> url;
  Availability available = Availability::not_found;
  std::optional<Markdown> available_note;
  std::optional<Markdown> summary;
  std::optional<Original> original;  ///< what it proposes or decides, word for word
  std::vector<Ref<Document>> attachments;
  std::optional<std::int64_t> pages;
};

}  // namespace tertial
