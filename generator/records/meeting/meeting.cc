#include "records/meeting/meeting.h"

#include <algorithm>
#include <array>

#include "records/texts/number_words.h"

namespace tertial {

std::vector<std::int64_t> item_numbers(std::string_view written) {
  std::vector<std::int64_t> numbers;
  for (std::size_t at = 0; at < written.size();) {
    const std::size_t begin = written.find_first_of("0123456789", at);
    if (begin == std::string_view::npos) break;
    at = std::min(written.find_first_not_of("0123456789", begin), written.size());
    if (const auto number = stated_number(written.substr(begin, at - begin)))
      numbers.push_back(*number);
  }
  return numbers;
}

std::vector<ItemRange> item_ranges(std::string_view written) {
  std::vector<ItemRange> ranges;
  std::size_t after = 0;  // the number before
  for (std::size_t at = 0; at < written.size();) {
    const std::size_t begin = written.find_first_of("0123456789", at);
    if (begin == std::string_view::npos) break;
    at = std::min(written.find_first_not_of("0123456789", begin), written.size());
    const auto number = stated_number(written.substr(begin, at - begin));
    if (!number) continue;
    const std::string_view between = written.substr(after, begin - after);
    const bool to = std::ranges::any_of(
        std::array<std::string_view, 4>{"-", "–", "—", "till"},
        [&](std::string_view sign) { return between.find(sign) != std::string_view::npos; });
    if (to && !ranges.empty())
      ranges.back().second = std::max(ranges.back().first, *number);
    else
      ranges.emplace_back(*number, *number);
    after = at;
  }
  std::ranges::sort(ranges);
  std::vector<ItemRange> apart;
  for (const ItemRange& range : ranges)
    if (!apart.empty() && range.first <= apart.back().second)
      apart.back().second = std::max(apart.back().second, range.second);
    else
      apart.push_back(range);
  return apart;
}

std::optional<Date> stated_day(const PartialDate& date) {
  if (date.precision != PartialDate::Precision::day) return std::nullopt;
  return date.first;
}

std::optional<Date> stated_day(const std::optional<Located<PartialDate>>& date) {
  return date ? stated_day(**date) : std::nullopt;
}

const RecordSchema& schema_of(Tag<Meeting>) {
  static constexpr FieldInfo fields[] = {
      field<&Meeting::body>("body", {"organet", "the body"}, "\"ks\""),
      field<&Meeting::date>("date",
                            {"dag; två punkter om den inte framgår", "day; two dots if not stated"},
                            "\"2018-12-11\""),
      field<&Meeting::time>(
          "time", {"när mötet börjar, svensk tid", "when it begins, Swedish time"}, "\"18:00\""),
      field<&Meeting::ends>("ends", {"när mötet slutar, samma dag", "when it ends, the same day"},
                            "\"20:30\""),
      field<&Meeting::place>("place", {"plats", "place"}, "\"Stadshuset\"", {.max_length = 160}),
      field<&Meeting::adjusted_by>("adjusted_by", {"vem som justerat", "who adjusted"},
                                   "\"ordföranden och en ledamot\"", {.max_length = 160}),
      field<&Meeting::adjusted>("adjusted",
                                {"när protokollet justerades", "when the minutes were adjusted"},
                                "\"2017-11-20\""),
      field<&Meeting::attendance>(
          "attendance", {"närvarande, som roller eller antal", "attendance, as roles or numbers"},
          "\"Elva ledamöter.\""),
      field<&Meeting::items_claimed>(
          "items_claimed", {"paragrafer som protokollet omfattar", "items the minutes contain"},
          "\"§§ 128–151\"", {.max_length = 60}),
      field<&Meeting::summary>(
          "summary", {"kort om mötet, i egna ord", "the meeting in short, in your own words"},
          "\"Två ärenden om trygghet.\""),
      field<&Meeting::document>("document",
                                {"protokollet som handling", "the minutes as a document"},
                                "\"protokoll-kf-2017-11\""),
  };
  static constexpr RecordSchema schema =
      record_schema<Meeting>({.name = "meeting",
                              .label = {"ett sammanträde", "a meeting"},
                              .folder = "minutes",
                              .doc = {"Ett sammanträde. Filen heter meeting.toml och ligger i en "
                                      "egen mapp med en .md-fil per paragraf.",
                                      "A meeting. The file is meeting.toml in a folder of its own, "
                                      "with one .md file per item."},
                              .fields = fields,
                              .stem = "meeting"});
  return schema;
}

}  // namespace tertial
