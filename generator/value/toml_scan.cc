#include "value/toml_scan.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "base/date.h"
#include "base/habit.h"
#include "base/text.h"

namespace tertial {
namespace {

std::string_view line_at(std::string_view text, std::uint32_t line) {
  for (; line > 1; --line) {
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos) return {};
    text.remove_prefix(end + 1);
  }
  return text.substr(0, text.find('\n'));
}

bool looks_like_date(std::string_view text) {
  if (text.size() != 10) return false;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (i == 4 || i == 7 ? text[i] != '-' : text[i] < '0' || text[i] > '9') return false;
  return true;
}

struct Advice {
  std::string_view words;  ///< part of the parser's sentence
  Text help;
};

constexpr Text quote_help{"text ska stå inom citattecken: {0} = \"{1}\"",
                          "text stands in quotes: {0} = \"{1}\""};
constexpr Text number_or_quote_help{
    "ett tal skrivs med bara siffror; text och decimaltal står inom citattecken: {0} = \"{1}\"",
    "a number has digits only; text and decimal numbers stand in quotes: {0} = \"{1}\""};
constexpr Text nothing_help{"ta bort raden om uppgiften saknas",
                            "delete the line if nothing is known"};
constexpr Text list_help{
    "en lista skrivs [\"ett\", \"två\"]: citattecken om text, kommatecken emellan och ] sist",
    "a list is written [\"one\", \"two\"]: quotes around text, commas between and ] at the end"};
constexpr Text heading_help{"stäng rubriken: {1}", "close the heading: {1}"};
constexpr Text close_quote_help{
    "avsluta texten med citattecken på samma rad, eller skriv den mellan \"\"\" och \"\"\"",
    "end the text with a quote on the same line, or write it between \"\"\" and \"\"\""};

constexpr Text backslash_help{"skriv \\\\ för ett omvänt snedstreck", "write \\\\ for a backslash"};

constexpr Text field_help{"skriv `fält = värde`; ett fältnamn har inga mellanslag",
                          "write `field = value`; a field name has no spaces"};

constexpr Text day_help{"skriv år-månad-dag, till exempel 2024-05-22",
                        "write year-month-day, such as 2024-05-22"};
constexpr Text letters_help{"ett fältnamn skrivs med a–z, siffror och bindestreck",
                            "a field name is written with a–z, digits and hyphens"};

/// The parser's words where something follows a whole value.
constexpr std::string_view value_is_read = "expected a comment or whitespace";

constexpr Advice advices[] = {
    {"unescaped control characters", close_quote_help},
    {"control characters other than TAB",
     {"avsluta texten med citattecknet som den börjar med, på samma rad",
      "end the text with the quote that it begins with, on the same line"}},
    {"unknown escape sequence", backslash_help},
    {"expected hex digit", backslash_help},
    {"expected value",
     {"skriv ett värde efter likhetstecknet, eller ta bort raden",
      "write a value after the equals sign, or delete the line"}},
    {"cannot redefine",
     {"fältet {0} står redan tidigare i filen: behåll ett av dem",
      "the field {0} already stands earlier in the file: keep one of them"}},
    {"expected '='", field_help},
    {"expected keys, tables", letters_help},
    {"leading zeroes",
     {"skriv talet utan inledande nolla, eller som text: \"…\"",
      "write the number without the leading zero, or as text: \"…\""}},
    {"2-digit",
     {"skriv datum med två siffror för månad och dag: 2024-05-02",
      "write dates with two digits for month and day: 2024-05-02"}},
    {"parsing date", day_help},
    {"parsing time",
     {"skriv klockslaget inom citattecken: {0} = \"18:00\"",
      "write the time of day in quotes: {0} = \"18:00\""}},
    {"parsing value", quote_help},
    {"determine value", quote_help},
    {"expected 'nan'", quote_help},
    {"expected 'inf'", quote_help},
    {value_is_read,
     {"bara en kommentar (#) kan följa efter ett värde: skriv ett fält på varje rad",
      "only a comment (#) can follow a value: write one field on each line"}},
    {"parsing inline table",
     {"skriv allt mellan { och } på en rad, med kommatecken emellan",
      "write all between { and } on one line, with commas between"}},
    {"parsing array", list_help},
};

constexpr Text straight_quotes_help{"skriv raka citattecken (\") runt texten: {0} = \"…\"",
                                    "write straight quotes (\") around the text: {0} = \"…\""};
constexpr Text inner_quote_help{"ett citattecken inne i texten skrivs \\\", eller som ” (krokigt)",
                                "a quote within the text is written \\\", or as ” (curly)"};
constexpr Text boolean_help{"ja skrivs true och nej skrivs false; text står inom citattecken",
                            "yes is written true and no is written false; text stands in quotes"};
constexpr Text section_help{
    "skriv bara talet, utan §: {0} = 90; är det text står den inom citattecken",
    "write the number alone, without §: {0} = 90; text stands in quotes"};
constexpr Text month_help{
    "skriv hela dagen, till exempel 2024-05-22; tar fältet delar av datum skrivs månaden inom "
    "citattecken: {0} = \"2024-05\"",
    "write the whole day, such as 2024-05-22; where the field takes parts of dates the month "
    "stands in quotes: {0} = \"2024-05\""};

constexpr Text time_help{"skriv så här: {0} = {1}", "write it so: {0} = {1}"};
constexpr Text double_brackets_help{
    "skriv [[{0}]] med dubbla hakparenteser varje gång, också den första",
    "write [[{0}]] with double brackets each time, the first too"};
constexpr Text one_way_help{
    "{0} står redan ovanför som {0} = […]: flytta in det här där, eller skriv alla som [[{0}]]",
    "{0} stands above as {0} = […]: move this in there, or write all of them as [[{0}]]"};

/// A value as it may be quoted in a help.
std::string shortened(std::string_view word) {
  constexpr std::size_t longest = 60;
  std::string shown = printable(word);
  if (shown.find_first_of("\\\"") != std::string::npos || count_code_points(shown) > longest)
    return "…";
  return shown;
}

/// A day, month or period that is written in words, or with other signs between; or empty.
std::string meant_time(std::string_view value) {
  if (value.find('"') != std::string_view::npos) return {};
  if (const std::optional<Period> period = guess_period(value))
    return "\"" + to_string(*period) + "\"";
  const std::optional<PartialDate> date = guess_date(value);
  if (!date) return {};
  return date->precision == PartialDate::Precision::day ? to_string(*date)
                                                        : "\"" + to_string(*date) + "\"";
}

bool is_month(std::string_view word) {
  constexpr std::string_view shape = "dddd-dd";
  if (word.size() != shape.size()) return false;
  for (std::size_t i = 0; i < shape.size(); ++i)
    if (shape[i] == '-' ? word[i] != '-' : (word[i] < '0' || word[i] > '9')) return false;
  return true;
}

/// Help for a value that is neither in quotes nor anything that TOML knows, told by how it begins.
/// `word`: without a comment.
Text bare_value_help(std::string_view word) {
  if (word.starts_with('[')) return list_help;
  if (word.empty()) return {};
  const char first = word.front();
  const bool letter = is_ascii_letter(first) || is_beyond_ascii(first);
  if (letter) return quote_help;
  const bool number = is_digit(first) || first == '.' || first == '-' || first == '+';
  if (word.find_first_not_of("0123456789-") == std::string_view::npos &&
      std::ranges::count(word, '-') == 2)
    return day_help;
  const bool zero = first == '0' && word.size() > 1 && is_digit(word[1]);
  return number && !zero && word.find(':') == std::string_view::npos ? number_or_quote_help
                                                                     : Text{};
}

/// What people write out of habit, told by the value as it stands on the line.
Text habit_help(std::string_view value) {
  constexpr std::array<std::string_view, 6> curly = {"”", "“", "„", "’", "‘", "»"};
  const bool begins =
      std::ranges::any_of(curly, [&](std::string_view quote) { return value.starts_with(quote); });
  const bool ends =
      std::ranges::any_of(curly, [&](std::string_view quote) { return value.ends_with(quote); });
  const auto straight = std::ranges::count(value, '"');
  if (begins || (ends && value.starts_with('"') && straight == 1)) return straight_quotes_help;
  if (value.starts_with('"') && value.ends_with('"') && straight > 2 &&
      value.find("\"\"\"") == std::string_view::npos)
    return inner_quote_help;
  const std::string_view word = trim(value.substr(0, value.find('#')));
  const std::string lower = lower_case(word);
  for (const std::string_view yes_or_no : {"ja", "nej", "yes", "no", "true", "false"})
    if (lower == yes_or_no) return boolean_help;
  for (const std::string_view nothing : {"null", "none", "nil", "saknas"})
    if (lower == nothing) return nothing_help;
  if (value.starts_with("§")) return section_help;
  return is_month(word) ? month_help : Text{};
}

}  // namespace

std::size_t end_of_string(std::string_view text, std::size_t at) {
  const char quote = text[at];
  const std::string_view triple = quote == '"' ? "\"\"\"" : "'''";
  const bool long_form = text.substr(at, 3) == triple;
  at += long_form ? 3 : 1;
  while (at < text.size()) {
    if (quote == '"' && text[at] == '\\') {
      at += 2;
    } else if (long_form && text.substr(at, 3) == triple) {
      // The last three of up to five quotes end the text.
      at += 3;
      for (int more = 0; more < 2 && at < text.size() && text[at] == quote; ++more)
        ++at;
      return at;
    } else if (!long_form && text[at] == quote) {
      return at + 1;
    } else if (!long_form && text[at] == '\n') {
      break;
    } else {
      ++at;
    }
  }
  return std::string_view::npos;
}

std::optional<std::size_t> first_too_deep(std::string_view text) {
  std::size_t brackets = 0;
  std::size_t dots = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    if (c == '"' || c == '\'') {
      at = std::min(end_of_string(text, at), text.size());
      continue;
    }
    if (c == '#') {
      at = std::min(text.find('\n', at), text.size());
      continue;
    }
    if (c == '[' || c == '{') ++brackets;
    if ((c == ']' || c == '}') && brackets > 0) --brackets;
    if (c == '.')
      ++dots;
    else if (c == '\n' || c == '=' || c == ',' || c == '[' || c == ']' || c == '{' || c == '}')
      dots = 0;
    if (brackets > max_toml_depth || dots > max_toml_depth) return at;
    ++at;
  }
  return std::nullopt;
}

std::optional<std::size_t> find_impossible_date(std::string_view text, std::uint32_t line,
                                                std::uint32_t column) {
  const std::string_view content = line_at(text, line);
  if (content.empty()) return std::nullopt;
  const std::size_t place = byte_offset(content, column - 1);
  // The parser stops inside the date or just after it.
  const std::size_t earliest = place - std::min<std::size_t>(place, 10);
  for (std::size_t at = earliest; at <= place && at + 10 <= content.size(); ++at) {
    const std::string_view word = content.substr(at, 10);
    const bool starts = at == 0 || content[at - 1] < '0' || content[at - 1] > '9';
    if (starts && looks_like_date(word) && !parse_date(word))
      return static_cast<std::size_t>(content.data() - text.data()) + at;
  }
  return std::nullopt;
}

SyntaxAdvice explain_syntax_error(std::string_view text, std::uint32_t line, std::uint32_t column,
                                  std::string_view description) {
  SyntaxAdvice advice;
  advice.value = "…";
  const std::string_view start = "Error while parsing ";
  const std::size_t colon = description.find(": ");
  const bool prefixed = description.starts_with(start) && colon != std::string_view::npos;
  advice.detail = printable(prefixed ? description.substr(colon + 2) : description);

  const std::string_view content = line_at(text, line);
  const std::string_view before = content.substr(0, byte_offset(content, column - 1));
  const std::size_t equals = content.find('=');
  advice.key = equals == std::string_view::npos ? std::string("…")
                                                : printable(trim(content.substr(0, equals)));
  if (equals != std::string_view::npos && before.find('=') != std::string_view::npos) {
    const std::string_view value = trim(content.substr(equals + 1));
    advice.help = habit_help(value);
    if (!advice.help.in(Language::sv).empty()) return advice;
    const std::string_view word = trim(value.substr(0, value.find('#')));
    if (std::string time = meant_time(word); !time.empty()) {
      advice.value = std::move(time);
      advice.help = time_help;
      return advice;
    }
    const bool whole_list =
        word.starts_with('[') && description.find(value_is_read) != std::string_view::npos;
    const bool unreadable = description.find("cannot redefine") == std::string_view::npos;
    if (unreadable && !whole_list) advice.help = bare_value_help(word);
    if (!advice.help.empty()) {
      advice.value = shortened(word);
      return advice;
    }
  }
  if (const std::string_view heading = trim(content); heading.starts_with("[")) {
    const std::size_t first = heading.find_first_not_of('[');
    const std::size_t last = heading.find(']');
    if (first != std::string_view::npos && first < last && last != std::string_view::npos) {
      advice.key = printable(trim(heading.substr(first, last - first)));
      if (description.find("cannot redefine existing") != std::string_view::npos) {
        const bool list = description.find("existing array") != std::string_view::npos;
        advice.help = list ? one_way_help : double_brackets_help;
        return advice;
      }
    }
    if (description.find("expected ']'") != std::string_view::npos) {
      const std::string_view name = heading.substr(std::min(first, heading.size()));
      advice.help = heading_help;
      advice.value = heading.starts_with("[[") ? "[[" : "[";
      advice.value += printable(trim(name.substr(0, name.find_first_of("]#"))));
      advice.value += heading.starts_with("[[") ? "]]" : "]";
      return advice;
    }
  }
  // At the end of the file only the rest of the sentence tells what was being read.
  if (description.ends_with("encountered end-of-file") &&
      description.find("parsing string") != std::string_view::npos) {
    advice.help = close_quote_help;
    return advice;
  }
  if (before.find('=') == std::string_view::npos &&
      description.find("key-value pair") != std::string_view::npos &&
      description.find("end-of-file") != std::string_view::npos) {
    advice.help = field_help;
    return advice;
  }
  const std::string_view name = trim(content.substr(0, content.find_first_of("=:")));
  if (std::ranges::any_of(name, is_beyond_ascii) &&
      description.find("expected '='") != std::string_view::npos) {
    advice.help = letters_help;
    return advice;
  }
  for (const Advice& known : advices)
    if (description.find(known.words) != std::string_view::npos) {
      advice.help = known.help;
      return advice;
    }
  return advice;
}

}  // namespace tertial
