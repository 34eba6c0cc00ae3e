#include <cctype>
#include <map>

#include "base/text.h"
#include "records/case/change_rules.h"
#include "records/case/messages.h"

namespace tertial {
namespace {

std::size_t skip(std::string_view text, std::size_t at, std::string_view any_of) {
  while (at < text.size() && any_of.find(text[at]) != std::string_view::npos)
    ++at;
  return at;
}

constexpr std::string_view digits = "0123456789";
constexpr std::string_view separators = " -/:.";

/// The number without zeros that some write before it; what is no diarienummer as it stands.
std::string compared_form(const std::string& printed) {
  const std::optional<std::string> normal = normal_case_number(printed);
  if (!normal) return printed;
  const std::size_t number = normal->rfind('-') + 1;
  const std::size_t first = std::min(normal->find_first_not_of('0', number), normal->size() - 1);
  return normal->substr(0, number) + normal->substr(first);
}

/// Records of other municipalities stand in a folder of its id.
std::string_view municipality_folder(const Record& record) {
  const std::size_t slash = record.id.find('/');
  return std::string_view(record.id).substr(0, slash == std::string::npos ? 0 : slash);
}

}  // namespace

std::optional<std::string> normal_case_number(std::string_view printed) {
  std::string letters;
  std::size_t at = 0;
  while (at < printed.size() && std::isupper(static_cast<unsigned char>(printed[at])))
    letters += printed[at++];
  if (letters.empty()) return std::nullopt;
  at = skip(printed, at, separators);
  const std::size_t year_end = skip(printed, at, digits);
  if (year_end - at != 4) return std::nullopt;
  const std::string_view year = printed.substr(at, 4);
  const std::size_t number = skip(printed, year_end, separators);
  const std::size_t end = skip(printed, number, digits);
  if (number == year_end || end == number || end != printed.size()) return std::nullopt;
  return letters + " " + std::string(year) + "-" + std::string(printed.substr(number));
}

void check_case(const Record& record, const RuleContext& context) {
  check_changes(record.as<Case>(), context);
  const auto& number = record.as<Case>().number;
  const bool written = number.at.file != no_file;  // a missing field is reported as such
  if (written && !normal_case_number(*number))
    context.out.report(case_kind("case.bad-number"), number.at, {quoted(*number)})
        .with_help({"skriv numret som källan har det, med organ, år och löpnummer: number = \"KS "
                    "2024-498\"",
                    "write the number as the source has it, with body, year and serial number: "
                    "number = \"KS 2024-498\""});
}

void check_cases(const RuleContext& context) {
  std::map<std::pair<std::string_view, std::string>, const Record*> known;
  for (const Record& record : context.model.all<Case>()) {
    if (record.broken) continue;
    const auto& matter = record.as<Case>();
    std::vector<std::string> written{*matter.number};
    written.insert(written.end(), matter.also_written.begin(), matter.also_written.end());
    for (const std::string& number : written) {
      if (number.empty()) continue;
      const auto [first, fresh] =
          known.emplace(std::pair(municipality_folder(record), compared_form(number)), &record);
      if (fresh || first->second == &record) continue;
      context.out
          .report(case_kind("case.number-twice"), matter.number.at,
                  {quoted(number), quoted(first->second->id)})
          .with_note(first->second->as<Case>().number.at, {"det står här", "it stands here"})
          .with_help(
              {"slå ihop posterna, eller rätta numret", "join the records, or correct the number"});
    }
  }
}

}  // namespace tertial
