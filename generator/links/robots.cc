#include "links/robots.h"

#include <optional>

#include "base/text.h"

namespace tertial {
namespace {

constexpr std::string_view our_name = "tertial";
constexpr std::size_t most_rules = 2000, most_length = 500;

/// `*` stands for any characters, `$` at the end for the end; else a rule is a beginning.
bool fits(std::string_view pattern, std::string_view path) {
  const bool whole = pattern.ends_with('$');
  if (whole) pattern.remove_suffix(1);
  std::size_t at = 0, in = 0;
  std::optional<std::size_t> star, tried;  // where the last `*` stands, and what it reaches to
  while (in < pattern.size() || (whole && at < path.size())) {
    if (in < pattern.size() && pattern[in] == '*') {
      star = in++;
      tried = at;
    } else if (in < pattern.size() && at < path.size() && pattern[in] == path[at]) {
      ++in;
      ++at;
    } else if (star && tried && *tried < path.size()) {
      in = *star + 1;
      at = ++*tried;
    } else {
      return false;
    }
  }
  return true;
}

struct Line {
  std::string name;
  std::string_view value;
};

Line read_line(std::string_view line) {
  line = line.substr(0, line.find('#'));
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos) return {};
  return {lower_case(trim(line.substr(0, colon))), trim(line.substr(colon + 1))};
}

}  // namespace

Robots Robots::read(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  Robots ours, everybodys;
  bool names_us = false, for_us = false, for_all = false, in_names = false;
  while (!text.empty()) {
    const std::size_t end = text.find_first_of("\r\n");
    const auto [name, value] = read_line(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (name == "user-agent") {
      if (!in_names) for_us = for_all = false;
      in_names = true;
      for_all = for_all || value == "*";
      for_us = for_us || lower_case(value) == our_name;
      names_us = names_us || for_us;
      continue;
    }
    if (name != "allow" && name != "disallow") continue;
    in_names = false;
    if (value.empty() || value.size() > most_length) continue;
    for (Robots* to : {for_us ? &ours : nullptr, for_all ? &everybodys : nullptr})
      if (to && to->rules_.size() < most_rules)
        to->rules_.push_back({std::string(value), name == "allow"});
  }
  return names_us ? ours : everybodys;
}

bool Robots::allows(std::string_view path) const {
  const Rule* best = nullptr;
  for (const Rule& rule : rules_) {
    const bool better = !best || rule.pattern.size() > best->pattern.size() ||
                        (rule.pattern.size() == best->pattern.size() && rule.allow);
    if (better && fits(rule.pattern, path)) best = &rule;
  }
  return !best || best->allow;
}

}  // namespace tertial
