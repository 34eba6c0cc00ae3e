#include "checks/output_gate.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "base/html_entity.h"
#include "base/text.h"
#include "checks/identity_number.h"
#include "checks/messages.h"
#include "checks/personal_data.h"
#include "checks/reader.h"
#include "checks/telephone.h"

namespace tertial {
namespace {

/// Around the digits: no match is longer.
constexpr std::size_t window = 96;

/// What of the part [begin, end) may not be published.
std::optional<PersonalData> forbidden_in(std::string_view text, std::size_t begin,
                                         std::size_t end) {
  for (const PersonalDataMatch& match : find_personal_data(text.substr(begin, end - begin)))
    if (is_forbidden(match.kind) && !is_told_as_telephone(text, begin + match.begin))
      return match.kind;
  return std::nullopt;
}

/// Whether what is not seen, or is seen as a dash, may stand among the digits, before or behind
/// this run of them. Not in "2023–2024", which is on every page.
bool goes_on_oddly(std::string_view text, std::size_t begin, std::size_t end) {
  constexpr std::string_view dash = "\u2013";
  const auto is_odd = [](char c) { return static_cast<unsigned char>(c) > 127; };
  const bool may_be_year = end - begin == 4;
  if (begin > 0 && is_odd(text[begin - 1])) {
    const bool from_year = may_be_year && begin > dash.size() && is_digit(text[begin - 4]) &&
                           text.substr(begin - dash.size(), dash.size()) == dash;
    if (!from_year) return true;
  }
  if (end == text.size() || (!is_odd(text[end]) && text[end] != '&')) return false;
  const bool to_year = may_be_year && text.substr(end).starts_with(dash) &&
                       Reader(text, end + dash.size()).digits(5).size() == 4;
  return !to_year;
}

/// Whether it is as "-12-18-": two digits in each of two parts of a day.
bool has_parts(std::string_view text) {
  const auto parts = [](char c) { return c == '-' || c == '+' || c == ' '; };
  return text.size() == 7 && parts(text[0]) && text[3] == text[0] && parts(text[6]);
}

/// Where a match would begin that has the run of digits in it; nothing when none can.
std::optional<std::size_t> beginning(std::string_view text, std::size_t begin, std::size_t end) {
  std::size_t from = begin;
  const auto to_word = [&] {
    while (from > 0 && begin - from < window &&
           (is_word(text[from - 1]) || begins_symbol(text[from - 1])))
      --from;
    if (from > 0 && text[from - 1] == '/') --from;  // of a path
    return from;
  };
  if (goes_on_oddly(text, begin, end)) return to_word();
  switch (end - begin) {
    case 6:
    case 8:
      return number_may_go_on(text, end) ? std::optional(to_word()) : std::nullopt;
    case 10:
    case 12:
    case 22:  // an account
      return to_word();
    case 4: {
      // "1981-12-18-", "81 12 18 9876" or "SE45 5000"
      if (has_parts(text.substr(end, 7))) return to_word();
      if (begin >= 9 && has_parts(text.substr(begin - 7, 7))) {
        from = begin - 9;
        return to_word();
      }
      if (begin >= 5 && text.substr(begin - 5, 2) == "SE") return begin - 5;
      return std::nullopt;
    }
    default:
      return std::nullopt;
  }
}

/// Every match has a run of at least four digits: no more than each fourth byte is looked at where
/// there are none.
std::optional<PersonalData> find_forbidden(std::string_view text) {
  constexpr std::size_t least = 4;
  for (std::size_t at = least - 1; at < text.size(); at += least) {
    if (!is_digit(text[at])) continue;
    std::size_t begin = at;
    while (begin > 0 && is_digit(text[begin - 1]))
      --begin;
    while (at < text.size() && is_digit(text[at]))
      ++at;
    if (at - begin < least) continue;
    const std::optional<std::size_t> from = beginning(text, begin, at);
    if (!from) continue;
    if (const auto found = forbidden_in(text, *from, std::min(at + window, text.size())))
      return found;
  }
  return std::nullopt;
}

/// Elements that do not part what stands in them from what stands beside them.
bool is_inline(std::string_view name) {
  static constexpr std::array<std::string_view, 21> names = {
      "a",   "abbr", "b", "bdi", "bdo",   "cite", "code", "del",    "em", "i",  "ins",
      "kbd", "mark", "q", "s",   "small", "span", "time", "strong", "u",  "wbr"};
  return std::ranges::find(names, name) != names.end();
}

/// The place of the first byte that `is_end` says so of, else the size. (A search for one of
/// several letters in the standard library calls another search for each byte.)
template <class IsEnd>
std::size_t until(std::string_view text, IsEnd is_end) {
  std::size_t at = 0;
  while (at < text.size() && !is_end(text[at]))
    ++at;
  return at;
}

/// As it is read: without tags, an empty line where one parts what stands beside it. What a link
/// to a telephone shows is called one.
std::string text_of(std::string_view html) {
  std::string text;
  text.reserve(html.size() / 2);
  while (!html.empty()) {
    const std::size_t mark = until(html, [](char c) { return c == '<' || c == '&'; });
    text += html.substr(0, mark);
    html.remove_prefix(mark);
    if (html.empty()) break;
    if (html.front() == '&') {
      const HtmlEntity entity = html_entity(html);
      append_utf8(text, entity.value > 0 ? entity.value : U'&');
      html.remove_prefix(std::max<std::size_t>(entity.size, 1));
      continue;
    }
    html.remove_prefix(html.starts_with("</") ? 2 : 1);
    const std::size_t name = until(html, [](char c) { return c == ' ' || c == '>' || c == '/'; });
    if (html.starts_with("br"))
      text += '\n';
    else if (!is_inline(html.substr(0, name)))
      text += "\n\n";
    else if (html.starts_with(R"(a href="tel:)"))
      text += " tel:";
    html.remove_prefix(std::min(html.find('>'), html.size() - 1) + 1);
  }
  return text;
}

/// Lines of a calendar file are cut after 75 bytes.
std::string unfolded(std::string_view calendar) {
  constexpr std::string_view fold = "\r\n ";
  std::string text;
  text.reserve(calendar.size());
  for (std::size_t at = calendar.find(fold); at != std::string_view::npos;
       at = calendar.find(fold)) {
    text += calendar.substr(0, at);
    calendar.remove_prefix(at + fold.size());
  }
  return text += calendar;
}

}  // namespace

void check_output(std::string_view path, std::string_view bytes, FileId source,
                  DiagnosticList& out) {
  if (bytes.starts_with("%PDF-")) {
    out.report(check_kind("privacy.pdf"), whole_file(source), {path})
        .with_help({"gör texten till en sida, och länka till filen där den redan finns",
                    "make the text a page, and link to the file where it is already"});
    return;
  }
  std::optional<PersonalData> found = find_forbidden(bytes);
  if (!found && path.ends_with(".html")) found = find_forbidden(text_of(bytes));
  if (!found && path.ends_with(".ics")) found = find_forbidden(unfolded(bytes));
  if (!found) found = find_forbidden(path);
  if (!found) return;
  out.report(check_kind("privacy.output"), whole_file(source), {choice_of(*found).doc, path})
      .with_help(
          {"sök i den byggda sidans titel, rubriker och adress: siffrorna står i två fält, i "
           "temats texter eller i en av temats filer; skriv om det ena",
           "look at the page's title, headings and address: the digits stand in two fields, "
           "in the theme's texts or in one of its files; rewrite one of them"});
}

}  // namespace tertial
