#include "links/link_record.h"

#include <array>

#include "base/text.h"
#include "base/web_address.h"

namespace tertial {
namespace {

constexpr std::string_view heading =
    "# Skrivs av tertial check --links all: adresser som har svarat, dagen, och vart de leder.\n";

using Kind = LinkAnswer::Kind;
constexpr std::array<std::pair<Kind, std::string_view>, 2> words{
    {{Kind::moved, "moved"}, {Kind::detour, "detour"}}};

}  // namespace

std::optional<std::pair<std::string, LinkRecord::Known>> LinkRecord::read_line(
    std::string_view line) {
  const std::vector<std::string_view> parts = split(line, ' ');
  if (parts.size() != 2 && parts.size() != 4) return std::nullopt;
  const std::optional<WebAddress> address = read_web_address(parts[0]);
  const std::optional<Date> day = parse_date(parts[1]);
  if (!address || !day) return std::nullopt;
  Known known{{}, *day};
  if (parts.size() == 4) {
    const std::optional<WebAddress> to = read_web_address(parts[3]);
    if (!to) return std::nullopt;
    known.answer.leads_to = to->text();
    for (const auto& [kind, word] : words)
      if (parts[2] == word) known.answer.kind = kind;
    if (known.answer.kind == Kind::good) return std::nullopt;
  }
  return std::pair(address->text(), std::move(known));
}

std::optional<LinkRecord> LinkRecord::read(std::string_view text, std::size_t& wrong_line) {
  LinkRecord record;
  wrong_line = 0;
  for (std::string_view line : split(text, '\n')) {
    ++wrong_line;
    line = trim(line);
    if (line.empty() || line.starts_with('#')) continue;
    std::optional<std::pair<std::string, Known>> known = read_line(line);
    if (!known) return std::nullopt;
    record.known_.insert_or_assign(std::move(known->first), std::move(known->second));
  }
  return record;
}

const LinkAnswer* LinkRecord::fresh(std::string_view address, Date today, int days) const {
  const auto found = known_.find(address);
  if (found == known_.end()) return nullptr;
  const Date day = found->second.day;
  // A day to come is a clock that was wrong.
  return day <= today && add_days(day, days) > today ? &found->second.answer : nullptr;
}

void LinkRecord::keep(const std::string& address, const LinkAnswer& answer, Date day) {
  if (answer.kind == Kind::good || answer.kind == Kind::moved || answer.kind == Kind::detour)
    known_.insert_or_assign(address, Known{answer, day});
}

void LinkRecord::keep(const std::string& address, const LinkRecord& from) {
  if (const auto found = from.known_.find(address); found != from.known_.end())
    known_.insert_or_assign(address, found->second);
}

std::string LinkRecord::text() const {
  std::string text(heading);
  for (const auto& [address, known] : known_) {
    text.append(address).append(" ").append(to_string(known.day));
    for (const auto& [kind, word] : words)
      if (known.answer.kind == kind)
        text.append(" ").append(word).append(" ").append(known.answer.leads_to);
    text.push_back('\n');
  }
  return text;
}

}  // namespace tertial
