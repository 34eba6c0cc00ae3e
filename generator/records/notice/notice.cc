#include "records/notice/notice.h"

#include "law/deadlines.h"

namespace tertial {

std::optional<Date> meeting_day(const Notice& notice) {
  if (!notice.meeting || !notice.meeting->resolved()) return std::nullopt;
  return stated_day((*notice.meeting)->date);
}

std::optional<Date> adjusted_day(const Notice& notice) {
  if (notice.adjusted) return stated_day(notice.adjusted);
  if (!notice.meeting || !notice.meeting->resolved()) return std::nullopt;
  return stated_day((*notice.meeting)->adjusted);
}

std::vector<ItemRange> covered_items(const Notice& notice) {
  return notice.covers ? item_ranges(**notice.covers) : std::vector<ItemRange>();
}

bool counts_for_appeal(const Notice& notice) {
  if (notice.appeal && *notice.appeal != Appealable::legality_review) return false;
  return notice.kind == NoticeKind::adjusted_minutes ||
         notice.kind == NoticeKind::delegated_decision || notice.kind == NoticeKind::minutes;
}

std::optional<Date> first_removal(const Notice& notice) {
  if (notice.kind == NoticeKind::council_meeting) {
    const std::optional<Date> meeting = meeting_day(notice);
    return meeting ? deadline(Deadline::removal_of_council, *meeting) : std::nullopt;
  }
  const std::optional<Date> posted = stated_day(notice.posted);
  return posted && counts_for_appeal(notice) ? earliest_removal(*posted) : std::nullopt;
}

const RecordSchema& schema_of(Tag<Notice>) {
  static constexpr FieldInfo fields[] = {
      field<&Notice::kind>("kind", {"vad som anslås", "what is announced"}, "\"adjusted-minutes\""),
      field<&Notice::meeting>("meeting", {"sammanträdet", "the meeting"}, "\"ks/2026-11-10\""),
      field<&Notice::items>("items",
                            {"paragraferna, om anslaget bara gäller några av dem",
                             "the items, if the notice is of some of them only"},
                            "[\"ks/2026-11-10/p95\"]"),
      field<&Notice::covers>("covers",
                             {"paragraferna som anslaget skriver dem", "the items as written"},
                             "\"§§ 90–97\"", {.max_length = 60}),
      field<&Notice::body>("body",
                           {"organet som beslutade, när det inte finns något sammanträde",
                            "the body that decided, when there is no meeting"},
                           "\"ks\""),
      field<&Notice::case_>("case", {"ärendet", "the case"}, "\"ks-2024-498\""),
      field<&Notice::adjusted>("adjusted",
                               {"justeringens dag, om den är en annan än sammanträdets",
                                "day of adjustment, if other than the meeting's"},
                               "\"2026-11-10\""),
      field<&Notice::posted>("posted", {"anslaget den", "posted on"}, "\"2026-11-18\"",
                             {.suggested = true}),
      field<&Notice::earliest_removal>(
          "earliest_removal",
          {"tas ned tidigast, som anslaget anger det", "earliest removal, as the notice states it"},
          "\"2026-12-10\""),
      field<&Notice::removed>("removed", {"nedtaget den", "taken down on"}, "\"2026-12-10\""),
      field<&Notice::appeal_until>(
          "appeal_until",
          {"sista dag att överklaga, som anslaget anger det", "last day for appeal, as stated"},
          "\"2026-12-09\""),
      field<&Notice::appeal>("appeal",
                             {"hur beslutet kan överklagas", "how the decision can be appealed"},
                             "\"legality-review\""),
      field<&Notice::kept>("kept", {"var protokollet finns", "where the minutes are kept"},
                           "\"Kommunkansliet\"", {.max_length = 160}),
      field<&Notice::contact>("contact", {"vem man frågar, som roll", "whom to ask, by role"},
                              "\"Kommunkansliet, växeln\"", {.max_length = 160}),
      field<&Notice::text>("text", {"vad som tillkännages", "what is announced"},
                           "\"Fullmäktige möts den 30 november.\""),
      field<&Notice::how_to_appeal>("how_to_appeal",
                                    {"hur man överklagar, när det inte är laglighetsprövning",
                                     "how to appeal, when it is not by legality review"},
                                    "\"Skriv till den nämnd som beslutade.\""),
  };
  static constexpr RecordSchema schema =
      record_schema<Notice>({.name = "notice",
                             .label = {"ett anslag", "a notice"},
                             .folder = "notices",
                             .doc = {"Ett anslag på kommunens anslagstavla.",
                                     "A notice on the municipality's notice board."},
                             .fields = fields});
  return schema;
}

}  // namespace tertial
