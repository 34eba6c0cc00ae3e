#include "theme/expression.h"

#include <charconv>

#include "base/ascii.h"
#include "base/text.h"
#include "theme/messages.h"

namespace tertial::theme {

namespace {

constexpr Text a_name{"ett namn", "a name"};
constexpr Text the_end{"slutet på taggen", "the end of the tag"};

constexpr bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

// Bytes outside ASCII belong to names, so that a message shows the whole word.
constexpr bool is_name(char c) {
  return is_ascii_letter(c) || is_digit(c) || c == '_' || c == '-' || is_beyond_ascii(c);
}

bool is_number(std::string_view word) {
  if (word.starts_with('-')) word.remove_prefix(1);
  return !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos;
}

Word read_word(std::string_view text, std::uint32_t at, std::uint32_t end) {
  const auto make = [&](WordKind kind, std::uint32_t size) {
    return Word{kind, text.substr(at, size), {at, at + size}};
  };
  const char c = text[at];
  if (c == '.') return make(WordKind::dot, 1);
  if (end - at >= 2 && text[at + 1] == '=') {
    if (c == '=') return make(WordKind::equal, 2);
    if (c == '!') return make(WordKind::unequal, 2);
  }
  if (c == '"') {
    const std::size_t close = text.substr(0, end).find('"', at + 1);
    if (close == std::string_view::npos) return make(WordKind::other, end - at);
    Word word = make(WordKind::quoted, static_cast<std::uint32_t>(close + 1) - at);
    word.text = text.substr(at + 1, close - at - 1);
    return word;
  }
  std::uint32_t size = 0;
  while (at + size != end && is_name(text[at + size]))
    ++size;
  if (size == 0) return make(WordKind::other, 1);
  const Word word = make(WordKind::name, size);
  return is_number(word.text) ? make(WordKind::number, size) : word;
}

bool is_reserved(std::string_view word) {
  return word == "and" || word == "or" || word == "not" || word == "in" || word == "with";
}

}  // namespace

WordReader::WordReader(const Source& source, Range inner, DiagnosticList& out)
    : source_(source), out_(out) {
  const std::string_view text = source.text();
  std::uint32_t at = inner.begin;
  for (;;) {
    while (at != inner.end && is_space(text[at]))
      ++at;
    if (at == inner.end) break;
    if (words_.size() == max_words) {
      out.report(theme_kind("theme.too-long"), source.span({at, at + 1}), {max_words})
          .with_help(
              {"dela villkoret på flera {% if %}", "divide the condition among several {% if %}"});
      failed_ = true;
      break;
    }
    words_.push_back(read_word(text, at, inner.end));
    at = words_.back().at.end;
  }
  words_.push_back({WordKind::end, {}, {inner.end, inner.end}});
}

Word WordReader::next() {
  const Word word = words_[at_];
  if (word.kind != WordKind::end) ++at_;
  return word;
}

bool WordReader::accept(std::string_view text) {
  if (peek().kind != WordKind::name || peek().text != text) return false;
  ++at_;
  return true;
}

void WordReader::fail(Text wanted) {
  if (failed_) return;
  failed_ = true;
  const Word& word = peek();
  const Argument found = word.kind == WordKind::end
                             ? Argument(the_end)
                             : Argument(tertial::quoted(source_.text(word.at)));
  out_.report(theme_kind("theme.syntax"), source_.span(word.at), {wanted, found});
}

void WordReader::finish() {
  if (peek().kind != WordKind::end) fail(the_end);
}

std::optional<PathPart> WordReader::name(Text wanted) {
  if (peek().kind != WordKind::name || is_reserved(peek().text)) return fail(wanted), std::nullopt;
  const Word word = next();
  return PathPart{word.text, word.at};
}

std::optional<PathPart> WordReader::quoted(Text wanted) {
  if (peek().kind != WordKind::quoted) return fail(wanted), std::nullopt;
  const Word word = next();
  return PathPart{word.text, word.at};
}

Path WordReader::path() {
  Path path;
  const std::optional<PathPart> first = name(a_name);
  if (!first) return path;
  path.parts.push_back(*first);
  while (peek().kind == WordKind::dot) {
    next();
    // After a dot any word will do: keys of texts may be numbers.
    if (peek().kind != WordKind::name && peek().kind != WordKind::number) {
      fail(a_name);
      return {};
    }
    const Word word = next();
    path.parts.push_back({word.text, word.at});
  }
  path.at = {path.parts.front().at.begin, path.parts.back().at.end};
  return path;
}

Condition WordReader::condition() {
  Condition condition = any();
  finish();
  return failed_ ? Condition{} : condition;
}

Condition WordReader::any() {
  Condition first = all();
  if (peek().kind != WordKind::name || peek().text != "or") return first;
  Condition result{.kind = ConditionKind::any};
  result.parts.push_back(std::move(first));
  while (accept("or"))
    result.parts.push_back(all());
  return result;
}

Condition WordReader::all() {
  Condition first = single();
  if (peek().kind != WordKind::name || peek().text != "and") return first;
  Condition result{.kind = ConditionKind::all};
  result.parts.push_back(std::move(first));
  while (accept("and"))
    result.parts.push_back(single());
  return result;
}

Condition WordReader::single() {
  // An even number of `not` says nothing.
  bool negated = false;
  while (accept("not"))
    negated = !negated;
  Condition result{.kind = ConditionKind::truthy};
  result.path = path();
  if (peek().kind == WordKind::equal || peek().kind == WordKind::unequal) {
    if (next().kind == WordKind::unequal) negated = !negated;
    result.kind = ConditionKind::equal;
    result.literal_at = peek().at;
    const std::string_view text = peek().text;
    std::int64_t number = 0;
    if (peek().kind == WordKind::quoted) {
      result.literal = text;
      next();
    } else if (peek().kind == WordKind::number &&
               std::from_chars(text.data(), text.data() + text.size(), number).ec == std::errc()) {
      result.literal = number;
      next();
    } else {
      fail({"ett tal eller text inom citattecken", "a number or text in quotes"});
    }
  }
  if (!negated) return result;
  Condition negation{.kind = ConditionKind::negation};
  negation.parts.push_back(std::move(result));
  return negation;
}

}  // namespace tertial::theme
