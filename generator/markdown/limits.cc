#include "markdown/limits.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"

namespace tertial {
namespace {

// One unit is about 50 ns: measured on paragraphs with many lines that look like a table's
// line of dashes. The parser goes through the whole paragraph again for each.
constexpr std::size_t table_budget = 4'000'000;
// Every "<?" or "<!" in a paragraph makes it look for the end of that, again and again: 1 ns a
// byte.
constexpr std::size_t html_budget = 200'000'000;
// Every "]" can make it go through all "*" and "_" of the paragraph: about 2 ns for each pair.
constexpr std::size_t pair_budget = 100'000'000;
// A reference definition's address is copied to every use of it.
constexpr std::size_t reference_budget = 32'000'000;

constexpr std::array<bool, 256> byte_set(std::string_view bytes) {
  std::array<bool, 256> set{};
  for (const char c : bytes)
    set[static_cast<unsigned char>(c)] = true;
  return set;
}
bool in(const std::array<bool, 256>& set, char c) {
  return set[static_cast<unsigned char>(c)];
}

/// `bytes` and all control characters but line break and tab. The parser ends lines at a lone
/// carriage return and takes form feeds for spaces, so that nothing counted by lines would hold.
constexpr std::array<bool, 256> controls_and(std::string_view bytes) {
  std::array<bool, 256> set = byte_set(bytes);
  for (std::size_t c = 0; c < ' '; ++c)
    if (c != '\n' && c != '\t') set[c] = true;
  set[0x7F] = true;
  return set;
}

constexpr auto container_prefix = byte_set(" \t>*+.)0123456789");
constexpr auto prefix_or_dash = byte_set(" \t>*+-.)0123456789");
constexpr auto delimiter_row = byte_set("|-: \t\r");

std::size_t first_not(const std::array<bool, 256>& set, std::string_view line) {
  return static_cast<std::size_t>(
      std::ranges::find_if(line, [&set](char c) { return !in(set, c); }) - line.begin());
}

bool looks_like_delimiter_row(std::string_view line) {
  const std::string_view rest = line.substr(first_not(container_prefix, line));
  return !rest.empty() && rest.find('-') != std::string_view::npos &&
         first_not(delimiter_row, rest) == rest.size();
}

/// The first line of `text` without its break, taken from it.
std::string_view take_line(std::string_view& text) {
  const std::size_t end = std::min(text.find('\n'), text.size());
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return line;
}

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

/// A line of one mark again and again is a rule ("- - -"), not lists in lists.
bool is_rule(std::string_view line) {
  return line.find_first_not_of("- \t\r") == std::string_view::npos ||
         line.find_first_not_of("* \t\r") == std::string_view::npos;
}

/// How many quotes and lists the beginning of a line can open.
std::size_t count_containers(std::string_view prefix) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < prefix.size(); ++i) {
    const char next = i + 1 < prefix.size() ? prefix[i + 1] : ' ';
    if (prefix[i] == '>' || (prefix[i] != ' ' && (next == ' ' || next == '\t'))) ++count;
  }
  return count;
}

/// Of words that are rare: from one to the next is a single step.
std::size_t count(std::string_view text, std::string_view word) {
  std::size_t found = 0;
  for (std::size_t at = text.find(word); at != std::string_view::npos;
       at = text.find(word, at + word.size()))
    ++found;
  return found;
}

/// The first control character that has no business in a text, or npos.
std::size_t find_control(std::string_view text) {
  static constexpr auto controls = controls_and({});
  for (std::size_t at = 0; at < text.size(); ++at)
    if (in(controls, text[at]) && !text.substr(at).starts_with("\r\n")) return at;
  return std::string_view::npos;
}

/// What the parser may need for the texts seen so far, in the units of the budgets.
struct Cost {
  std::size_t tables = 0, html = 0, pairs = 0;

  /// Lines without a blank one between them; a paragraph is never more than that.
  void add_run(std::string_view run) {
    if (run.find('<') != std::string_view::npos)
      html += (count(run, "<?") + count(run, "<!")) * run.size();
    const std::size_t brackets = count(run, "[");
    if (brackets > 0) pairs += brackets * (count(run, "*") + count(run, "_"));
  }
  bool too_much() const {
    return tables > table_budget || html > html_budget || pairs > pair_budget;
  }
};

/// Every line begins with a letter, or with one after a bullet, so that none opens or goes on with
/// anything but paragraphs and items.
bool is_paragraph_or_list(std::string_view text) {
  while (!text.empty()) {
    std::string_view line = take_line(text);
    if (line.starts_with("- ")) line.remove_prefix(2);
    if (line.empty()) return false;
    const char c = line.front();
    const bool letter = is_ascii_letter(c) || is_beyond_ascii(c);
    if (!letter) return false;
  }
  return true;
}

}  // namespace

Refusal find_refusal(std::string_view text) {
  using Reason = Refusal::Reason;
  if (text.size() > max_text_bytes) return {Reason::too_long, 0};
  if (const std::size_t at = find_control(text); at != std::string_view::npos)
    return {Reason::control, at};
  const bool defines = text.find("]:") != std::string_view::npos;
  const std::size_t longest_definition = defines ? reference_budget / (count(text, "[") + 1) : 0;
  Cost cost;
  const char* run = text.data();
  for (std::string_view rest = text; !rest.empty();) {
    const char* begin = rest.data();
    const auto offset = static_cast<std::size_t>(begin - text.data());
    const std::string_view line = take_line(rest);
    const std::string_view prefix = line.substr(0, first_not(prefix_or_dash, line));
    if (prefix.size() > max_depth && count_containers(prefix) > max_depth && !is_rule(line))
      return {Reason::too_deep, offset};
    if (looks_like_delimiter_row(line)) {
      if (count(line, "|") > max_table_columns + 1) return {Reason::too_wide, offset};
      const auto before = static_cast<std::size_t>(begin - run);
      cost.tables += before + before * before / 1300;
    }
    if (rest.empty() || is_blank(line)) {
      const std::string_view all(run, static_cast<std::size_t>(rest.data() - run));
      cost.add_run(all);
      if (defines && all.size() > longest_definition && all.find("]:") != std::string_view::npos)
        return {Reason::tangled, offset};
      run = rest.data();
    }
    if (cost.too_much()) return {Reason::tangled, offset};
  }
  return {};
}

bool is_plain(std::string_view text) {
  static constexpr auto special = controls_and("\t\\`*_[<>&#|~=");
  for (const char c : text)
    if (in(special, c)) return false;
  if (text.find("://") != std::string_view::npos) return false;
  while (!text.empty()) {
    const std::string_view line = take_line(text);
    if (line.empty()) continue;
    if (std::string_view(" -+:").find(line.front()) != std::string_view::npos) return false;
    if (line.back() == ' ') return false;
    const std::size_t digits = line.find_first_not_of("0123456789");
    if (digits != 0 &&
        (digits == std::string_view::npos || line[digits] == '.' || line[digits] == ')'))
      return false;
  }
  return true;
}

bool is_harmless(std::string_view text) {
  // Each level of a list needs two columns, and a tab is four: 16 bytes are 32 lists with their
  // items at most. Each level of emphasis needs two marks.
  constexpr std::size_t safe_prefix = 16;
  constexpr std::size_t safe_marks = 60;
  static constexpr auto special = controls_and("<[#|=");
  if (text.size() > max_text_bytes) return false;
  for (const char c : text)
    if (in(special, c)) return false;
  if (count(text, "*") + count(text, "_") > safe_marks ||
      text.find("://") != std::string_view::npos || text.find("-:") != std::string_view::npos)
    return false;
  while (!text.empty()) {
    const std::string_view line = take_line(text);
    if (first_not(prefix_or_dash, line) > safe_prefix) return false;
    const std::size_t last = line.find_last_not_of(" \t");
    if (last != std::string_view::npos && line[last] == '-')
      return false;  // may underline a heading
  }
  return true;
}

std::string without_harmless_paragraphs(std::string_view text) {
  // Raw HTML may end where a paragraph says so.
  if (text.find('<') != std::string_view::npos) return std::string(text);
  std::string rest;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find("\n\n"), text.size());
    const std::string_view part = text.substr(0, end);
    const std::size_t next = std::min(text.find_first_not_of('\n', end), text.size());
    // What is indented would go on with a list before the paragraph.
    const bool indented = next < text.size() && (text[next] == ' ' || text[next] == '\t');
    if (!indented && is_paragraph_or_list(part) && is_harmless(part))
      rest.append(count(part, "\n"), '\n');
    else
      rest.append(part);
    rest.append(next - end, '\n');
    text.remove_prefix(next);
  }
  return rest;
}

}  // namespace tertial
