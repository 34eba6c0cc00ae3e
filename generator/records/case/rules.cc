#include <cctype>

#include "base/text.h"
#include "records/case/change_rules.h"
#include "records/messages.h"

namespace tertial {
namespace {

std::size_t skip(std::string_view text, std::size_t at, std::string_view any_of) {
  while (at < text.size() && any_of.find(text[at]) != std::string_view::npos)
    ++at;
  return at;
}

constexpr std::string_view digits = "0123456789";
constexpr std::string_view separators = " -/:.";

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
    context.out.report(content_kind("case.bad-number"), number.at, {quoted(*number)});
}

}  // namespace tertial
