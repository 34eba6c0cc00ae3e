#include "checks/personal_data.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <span>

#include "base/text.h"
#include "checks/identity_number.h"
#include "checks/plain_start.h"
#include "checks/property_marks.h"
#include "checks/reader.h"
#include "checks/telephone.h"
#include "checks/unescaped.h"

namespace tertial {
namespace {

/// Words about what the law protects most: health, social care, suspicion of crime, hiding.
struct Word {
  std::string_view begin;  ///< small letters
  bool whole;              ///< it takes no ending
};
constexpr Word sensitive_words[] = {
    {"lvu", true},
    {"lvm", true},
    {"orosanmäl", false},
    {"försörjningsstöd", false},
    {"diagnos", false},
    {"misstänkt", false},
    {"dömd", false},
    {"kvarskriv", false},
    {"skyddad identitet", false},
    {"skyddade personuppgifter", true},
};

/// What a byte may begin; every byte of every file is looked up. Letters beyond ASCII count as word
/// characters: their bytes are all above 0x7F.
enum class Class : std::uint8_t {
  other,
  symbol,    ///< begins a sign beyond ASCII
  mark,      ///< within a match
  letter,    ///< of a word; no match begins with it
  beginning  ///< of a word; a match may begin with it
};
constexpr std::array<Class, 256> classes = [] {
  std::array<Class, 256> table{};
  for (unsigned byte = 0; byte < table.size(); ++byte) {
    const char c = static_cast<char>(byte);
    if (is_digit(c) || is_upper(c))
      table.at(byte) = Class::beginning;
    else if (is_beyond_ascii(c) || is_lower(c))
      table.at(byte) = begins_symbol(c) ? Class::symbol : Class::letter;
  }
  for (const Word& word : sensitive_words)
    table.at(static_cast<unsigned char>(word.begin.front())) = Class::beginning;
  for (const char mark : {'@', ':', '+'})
    table.at(static_cast<unsigned char>(mark)) = Class::mark;
  return table;
}();
/// The second letters of the sensitive words, small or capital: nearly no other word has one of
/// them after its first.
constexpr std::array<bool, 256> second_letters = [] {
  std::array<bool, 256> table{};
  for (const Word& word : sensitive_words) {
    const char small = word.begin[1];
    table.at(static_cast<unsigned char>(small)) = true;
    if (is_lower(small)) table.at(static_cast<unsigned char>(small - 'a' + 'A')) = true;
  }
  return table;
}();
Class class_of(char c) {
  return classes[static_cast<unsigned char>(c)];
}

std::size_t word_end(std::string_view text, std::size_t at) {
  while (at < text.size() && is_word(text[at]))
    ++at;
  return at;
}

using Match = std::optional<PersonalDataMatch>;

/// SE and 22 digits, spaced or not, as its characters stand.
Match plain_account(std::string_view text, std::size_t begin) {
  Reader reader(text, begin);
  if (!reader.take("SE")) return {};
  std::size_t count = 0;
  while (count < 22) {
    if (const std::size_t more = reader.digits(22 - count).size(); more > 0)
      count += more;
    else if (count == 0 || !reader.take(" "))
      return {};
  }
  if (!reader.ends()) return {};
  return PersonalDataMatch{PersonalData::account, begin, reader.at()};
}

Match account(std::string_view text, std::size_t begin) {
  if (!text.substr(begin).starts_with("SE")) return {};
  if (const Match found = plain_account(text, begin)) return found;
  const PlainStart start(text, begin);
  const Match found = plain_account(start.text(), 0);
  if (!found) return {};
  return PersonalDataMatch{found->kind, begin, begin + start.source_size(found->end)};
}

/// From the place of the @: the longest name before it and domain after it.
Match email(std::string_view text, std::size_t at, std::size_t floor) {
  const auto in_name = [](char c) {
    return is_word(c) || c == '.' || c == '_' || c == '-' || c == '+';
  };
  std::size_t begin = at;
  while (begin > floor && in_name(text[begin - 1]))
    --begin;
  while (begin < at && is_continuation(text[begin]))  // of a symbol
    ++begin;
  std::size_t end = at + 1;
  while (end < text.size() && (is_word(text[end]) || text[end] == '.' || text[end] == '-'))
    ++end;
  while (end > at && text[end - 1] == '.')
    --end;
  const std::string_view domain = text.substr(at + 1, end - std::min(end, at + 1));
  if (begin == at || domain.find('.') == std::string_view::npos) return {};
  return PersonalDataMatch{PersonalData::email, begin, end};
}

/// ASCII letters and Å Ä Ö made small, compared from a place.
bool begins_with(std::string_view text, std::string_view small) {
  if (text.size() < small.size()) return false;
  for (std::size_t i = 0; i < small.size(); ++i) {
    char c = ascii_lower(text[i]);
    // Å Ä Ö and å ä ö differ in one bit of their second byte.
    if (i > 0 && small[i - 1] == '\xc3' && static_cast<unsigned char>(c) < 0xa0)
      c = static_cast<char>(static_cast<unsigned char>(c) | 0x20U);
    if (c != small[i]) return false;
  }
  return true;
}

Match sensitive_word(std::string_view text, std::size_t begin) {
  if (begin + 1 >= text.size() || !second_letters[static_cast<unsigned char>(text[begin + 1])])
    return {};
  // All of them begin with a letter of ASCII: capital and small ones differ in one bit.
  const char first = static_cast<char>(static_cast<unsigned char>(text[begin]) | 0x20U);
  for (const Word& word : sensitive_words) {
    if (word.begin.front() != first) continue;
    if (!begins_with(text.substr(begin), word.begin)) continue;
    Reader reader(text, begin + word.begin.size());
    if (word.whole && !reader.ends()) continue;
    return PersonalDataMatch{PersonalData::sensitive_word, begin, reader.at()};
  }
  return {};
}

/// What begins at the place, which is the beginning of a word.
Match match_at(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (is_digit(c)) {
    if (c == '0')
      if (Match found = telephone(text, at)) return found;
    return identity_number(text, at);
  }
  if (is_upper(c)) {
    if (Match found = account(text, at)) return found;
    if (Match found = plate(text, at)) return found;
  }
  return sensitive_word(text, at);
}

Match match_at_mark(std::string_view text, std::size_t at, std::size_t floor) {
  if (text[at] == '@') return email(text, at, floor);
  return text[at] == ':' ? property(text, at, floor) : telephone(text, at);
}

std::vector<PersonalDataMatch> find_as_written(std::string_view text) {
  std::vector<PersonalDataMatch> matches;
  std::size_t floor = 0;  // where the last match ended
  for (std::size_t at = 0; at < text.size();) {
    const Class what = class_of(text[at]);
    if (what <= Class::symbol) {
      ++at;
      while (what == Class::symbol && at < text.size() && is_continuation(text[at]))
        ++at;
      continue;
    }
    const std::size_t end = what == Class::mark ? at + 1 : word_end(text, at);
    Match found;
    if (what == Class::beginning) found = match_at(text, at);
    if (what == Class::mark) found = match_at_mark(text, at, floor);
    if (!found && what != Class::mark) found = glued_identity_number(text, at, end);
    if (found) {
      matches.push_back(*found);
      at = floor = found->end;
      // It may end within a word; what is left of that begins nothing.
      if (is_word(text[at - 1])) at = word_end(text, at);
    } else {
      at = end;
    }
  }
  return matches;
}

/// What is found only once escapes are read, with the places in `text`.
std::vector<PersonalDataMatch> find_in_escapes(std::string_view text,
                                               const std::vector<PersonalDataMatch>& written) {
  Unescaped unescaped(text);
  std::vector<PersonalDataMatch> added;
  std::size_t next = 0;
  for (const PersonalDataMatch& found : find_as_written(unescaped.text())) {
    PersonalDataMatch match = found;
    match.begin = unescaped.source_of(found.begin);
    match.end = unescaped.source_of(found.end);  // behind its last escape
    while (next < written.size() && written[next].end <= match.begin)
      ++next;
    const bool known = next < written.size() && written[next].begin < match.end &&
                       written[next].kind == match.kind;
    if (!known) added.push_back(match);
  }
  return added;
}

}  // namespace

std::vector<PersonalDataMatch> find_personal_data(std::string_view text) {
  std::vector<PersonalDataMatch> matches = find_as_written(text);
  if (text.find('\\') == std::string_view::npos) return matches;
  std::ranges::move(find_in_escapes(text, matches), std::back_inserter(matches));
  std::ranges::sort(matches, {}, &PersonalDataMatch::begin);
  return matches;
}

const Choice& choice_of(PersonalData kind) {
  return choices_of<PersonalData>[static_cast<std::size_t>(kind)];
}

bool is_forbidden(PersonalData kind) {
  return kind == PersonalData::identity_number || kind == PersonalData::account;
}

std::string without_personal_data(std::string_view text, std::size_t begin, std::size_t end) {
  std::string shown;
  std::size_t at = begin;
  for (const PersonalDataMatch& match : find_personal_data(text)) {
    if (match.kind == PersonalData::sensitive_word || match.end <= at) continue;
    if (match.begin >= end) break;
    const std::size_t first = std::max(match.begin, at);
    const std::size_t last = std::min(match.end, end);
    shown.append(text.substr(at, first - at));
    for (std::size_t i = count_code_points(text.substr(first, last - first)); i > 0; --i)
      shown.append("•");
    at = last;
  }
  return shown.append(text.substr(at, end - at));
}

std::string without_personal_data(std::string_view text) {
  return without_personal_data(text, 0, text.size());
}

std::string line_without_personal_data(const SourceLookup& files, FileId file,
                                       std::uint32_t number) {
  std::string text = number > 1 ? files.line(file, number - 1) + '\n' : std::string();
  const std::size_t begin = text.size();
  text += files.line(file, number);
  const std::size_t end = text.size();
  text += '\n' + files.line(file, number + 1);
  return without_personal_data(text, begin, end);
}

}  // namespace tertial
