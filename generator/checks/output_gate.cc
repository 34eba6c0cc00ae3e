#include "checks/output_gate.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <string>

#include "checks/messages.h"
#include "checks/personal_data.h"

namespace tertial {
namespace {

/// Around the digits: no match is longer.
constexpr std::size_t window = 48;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_word(char c) {
  return is_digit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
         static_cast<unsigned char>(c) > 127;
}

/// What may stand in a match: digits, what is between them, and the letters of an account.
constexpr std::array<bool, 256> of_number = [] {
  std::array<bool, 256> table{};
  for (std::size_t byte = 0x80; byte < table.size(); ++byte)
    table.at(byte) = true;
  for (const char c : std::string_view("0123456789 -+SE"))
    table.at(static_cast<unsigned char>(c)) = true;
  return table;
}();
bool is_of_number(std::string_view text, std::size_t at) {
  return at < text.size() && of_number[static_cast<unsigned char>(text[at])];
}

std::optional<PersonalData> forbidden_in(std::string_view text) {
  for (const PersonalDataMatch& match : find_personal_data(text))
    if (is_forbidden(match.kind)) return match.kind;
  return std::nullopt;
}

/// Where a match would begin that has the run of digits in it; nothing when none can.
std::optional<std::size_t> beginning(std::string_view text, std::size_t begin, std::size_t end) {
  std::size_t from = begin;
  const auto to_word = [&] {
    while (from > 0 && begin - from < window && is_word(text[from - 1]))
      --from;
    return from;
  };
  switch (end - begin) {
    case 6:
    case 8:
      if (!is_of_number(text, end)) return std::nullopt;
      return to_word();
    case 10:
    case 12:
    case 22:  // an account
      return to_word();
    case 4: {
      // "1981-12-18-" or "SE45 5000"
      const std::string_view rest = text.substr(end, 7);
      if (rest.size() == 7 && rest[0] == '-' && rest[3] == '-' && rest[6] == '-') return to_word();
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
    if (const auto found = forbidden_in(text.substr(*from, at - *from + window))) return found;
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

constexpr std::string_view space_reference = "&nbsp;";

/// Where the tag ends that begins at `at`, with its '>'.
std::size_t tag_end(std::string_view html, std::size_t at) {
  return std::min(html.find('>', at), html.size() - 1) + 1;
}

/// Whether the tag at `at` parts what stands beside it.
bool is_break(std::string_view html, std::size_t at) {
  html.remove_prefix(at + (html.substr(at).starts_with("</") ? 2 : 1));
  std::size_t end = 0;
  while (end < html.size() && html[end] != ' ' && html[end] != '>' && html[end] != '/')
    ++end;
  return !is_inline(html.substr(0, end));
}

/// The place of the next '<' or '&' from `at` on, else the size. (A search for one of several
/// letters in the standard library calls another search for each byte.)
std::size_t next_mark(std::string_view html, std::size_t at) {
  while (at < html.size() && html[at] != '<' && html[at] != '&')
    ++at;
  return at;
}

/// Where the tags and spaces that begin at `at` end.
std::size_t markup_end(std::string_view html, std::size_t at) {
  while (at < html.size()) {
    if (html[at] == '<')
      at = tag_end(html, at);
    else if (html.substr(at).starts_with(space_reference))
      at += space_reference.size();
    else
      break;
  }
  return at;
}

bool has_break(std::string_view markup) {
  for (std::size_t at = markup.find('<'); at < markup.size(); at = markup.find('<', at + 1))
    if (is_break(markup, at)) return true;
  return false;
}

/// Whether markup stands within what may be a number, so that the text holds one that the bytes
/// do not. In few pages.
bool may_part_number(std::string_view html) {
  for (const std::string_view mark : {std::string_view("<"), space_reference})
    for (std::size_t at = html.find(mark), end = 0; at < html.size(); at = html.find(mark, end)) {
      end = markup_end(html, at);
      if (at > 0 && is_of_number(html, at - 1) && is_of_number(html, end) &&
          !has_break(html.substr(at, end - at)))
        return true;
    }
  return false;
}

/// As it is read: without tags, a line break where one parts what stands beside it.
std::string text_of(std::string_view html) {
  std::string text;
  text.reserve(html.size() / 2);
  for (std::size_t at = 0; at < html.size();) {
    const std::size_t mark = next_mark(html, at);
    text += html.substr(at, mark - at);
    at = mark;
    if (at == html.size()) break;
    if (html[at] == '<') {
      if (is_break(html, at)) text += '\n';
      at = tag_end(html, at);
    } else {
      const bool is_space = html.substr(at).starts_with(space_reference);
      text += is_space ? ' ' : '&';
      at += is_space ? space_reference.size() : 1;
    }
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
  if (!found && path.ends_with(".html") && may_part_number(bytes))
    found = find_forbidden(text_of(bytes));
  if (!found && path.ends_with(".ics")) found = find_forbidden(unfolded(bytes));
  if (!found) found = find_forbidden(path);
  if (!found) return;
  const Choice& kind = choices_of<PersonalData>[static_cast<std::size_t>(*found)];
  out.report(check_kind("privacy.output"), whole_file(source), {kind.doc, path})
      .with_help(
          {"sök i den byggda sidans titel, rubriker och adress: siffrorna står i två fält, i "
           "temats texter eller i en av temats filer; skriv om det ena",
           "look at the page's title, headings and address: the digits stand in two fields, "
           "in the theme's texts or in one of its files; rewrite one of them"});
}

}  // namespace tertial
