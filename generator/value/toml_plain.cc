#include "value/toml_plain.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/text.h"

namespace tertial {
namespace {

constexpr int max_depth = 8;          // of lists and tables in each other
constexpr std::size_t max_keys = 64;  // of one table: each new key is compared with all

bool is_key_character(char c) {
  return is_ascii_letter(c) || is_digit(c) || c == '_' || c == '-';
}

bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte < 0x20 && c != '\t') || byte == 0x7F;
}

/// Every function gives false, or nothing, at what is not plain; then the whole text is not.
class PlainReader {
 public:
  PlainReader(std::string_view text, FileId file, std::uint32_t first_line)
      : text_(text), file_(file), line_(first_line) {}

  std::optional<Table> read();

 private:
  bool at_end() const { return at_ == text_.size(); }
  char current() const { return at_end() ? '\n' : text_[at_]; }
  bool take(std::string_view word);
  void skip_spaces();
  bool end_line();
  bool skip_between_elements();
  void next_line() {
    known_ = ++at_;
    column_ = 1;
    ++line_;
  }
  Position here();

  bool header(Table& root, Table*& table);
  bool member(Table& table, int depth);
  std::string_view key();
  bool value(Value& to, int depth);
  bool string(Value& to);
  bool text_of_lines(Value& to, std::string_view quotes);
  bool number_or_date(Value& to);
  bool array(Array& to, int depth);
  bool inline_table(Table& to, int depth);

  std::string_view text_;
  FileId file_;
  std::uint32_t line_;
  std::size_t at_ = 0;
  std::size_t known_ = 0;     // a place on this line
  std::uint32_t column_ = 1;  // its column
};

Position PlainReader::here() {
  column_ += static_cast<std::uint32_t>(count_code_points(text_.substr(known_, at_ - known_)));
  known_ = at_;
  return {line_, column_};
}

bool PlainReader::take(std::string_view word) {
  if (!text_.substr(at_).starts_with(word)) return false;
  at_ += word.size();
  return true;
}

void PlainReader::skip_spaces() {
  while (current() == ' ' || current() == '\t')
    ++at_;
}

/// Steps over the rest of a line on which nothing but a comment may stand.
bool PlainReader::end_line() {
  skip_spaces();
  if (current() == '#')
    while (!at_end() && !is_control(text_[at_]))
      ++at_;
  if (at_end()) return true;
  if (text_[at_] != '\n') return false;
  next_line();
  return true;
}

bool PlainReader::skip_between_elements() {
  for (skip_spaces(); !at_end() && (current() == '\n' || current() == '#'); skip_spaces())
    if (!end_line()) return false;
  return true;
}

std::optional<Table> PlainReader::read() {
  Table root;
  Table* table = &root;
  while (!at_end()) {
    skip_spaces();
    if (current() == '\n' || current() == '#') {
      if (!end_line()) return std::nullopt;
      continue;
    }
    const bool fine = current() == '[' ? header(root, table) : member(*table, 0);
    if (!fine || !end_line()) return std::nullopt;
  }
  return root;
}

/// "[table]" or "[[list]]": `table` is where the members that follow belong.
bool PlainReader::header(Table& root, Table*& table) {
  const Position begin = here();
  const bool of_list = take("[[");
  if (!of_list) ++at_;
  skip_spaces();
  const Position key_begin = here();
  const std::string_view name = key();
  const Span key_span{file_, key_begin, here()};
  skip_spaces();
  if (name.empty() || !take(of_list ? "]]" : "]")) return false;
  const Span span{file_, begin, here()};
  auto found = std::ranges::find(root, name, &Member::key);
  if (found == root.end()) {
    if (root.size() == max_keys) return false;
    found = root.insert(root.end(), {std::string(name), key_span, {span, Table(), {}}});
    if (of_list) found->value.data = Array();
  } else {
    // Only a list that was begun by a header, like this one, may be continued.
    const Array* const list = std::get_if<Array>(&found->value.data);
    const bool is_begun =
        list && !list->empty() && found->value.span.begin == list->front().span.begin;
    if (!of_list || !is_begun) return false;
    found->value.span.end = span.end;
  }
  if (!of_list) {
    table = &std::get<Table>(found->value.data);
    return true;
  }
  Array& list = std::get<Array>(found->value.data);
  list.push_back({span, Table(), {}});
  table = &std::get<Table>(list.back().data);
  return true;
}

bool PlainReader::member(Table& table, int depth) {
  const Position begin = here();
  const std::string_view name = key();
  const Span span{file_, begin, here()};
  skip_spaces();
  if (name.empty() || table.size() == max_keys || !take("=")) return false;
  if (std::ranges::find(table, name, &Member::key) != table.end()) return false;
  skip_spaces();
  table.push_back({std::string(name), span, {}});
  return value(table.back().value, depth);
}

std::string_view PlainReader::key() {
  const std::size_t begin = at_;
  while (!at_end() && is_key_character(text_[at_]))
    ++at_;
  return text_.substr(begin, at_ - begin);
}

bool PlainReader::value(Value& to, int depth) {
  if (at_end() || depth > max_depth) return false;
  to.span = {file_, here(), {}};
  bool fine = false;
  if (const char c = text_[at_]; c == '"' || c == '\'')
    fine = string(to);
  else if (c == '[')
    fine = array(to.data.emplace<Array>(), depth);
  else if (c == '{')
    fine = inline_table(to.data.emplace<Table>(), depth);
  else if (is_digit(c))
    fine = number_or_date(to);
  else if ((fine = take("true") || take("false")))
    to.data = c == 't';
  to.span.end = here();
  return fine;
}

bool PlainReader::string(Value& to) {
  if (const std::string_view quotes = text_.substr(at_, 3); quotes == "\"\"\"" || quotes == "'''")
    return text_of_lines(to, quotes);
  const char quote = text_[at_];
  const std::size_t begin = ++at_;
  to.text_begin = here();
  for (; !at_end() && text_[at_] != quote; ++at_)
    if (is_control(text_[at_]) || (quote == '"' && text_[at_] == '\\')) return false;
  if (at_end()) return false;
  to.data.emplace<std::string>(text_.substr(begin, at_ - begin));
  ++at_;
  return true;
}

/// A string between three quotes each. The first line break after them does not belong to it.
bool PlainReader::text_of_lines(Value& to, std::string_view quotes) {
  at_ += quotes.size();
  if (current() == '\n' && !at_end()) next_line();
  to.text_begin = here();
  const std::size_t begin = at_;
  while (!text_.substr(at_).starts_with(quotes)) {
    if (at_end() || (quotes.front() == '"' && text_[at_] == '\\')) return false;
    if (text_[at_] == '\n')
      next_line();
    else if (is_control(text_[at_]))
      return false;
    else
      ++at_;
  }
  to.data.emplace<std::string>(text_.substr(begin, at_ - begin));
  at_ += quotes.size();
  return current() != quotes.front();  // up to five quotes may end it; that is not plain
}

bool PlainReader::number_or_date(Value& to) {
  constexpr std::size_t date_size = 10;
  constexpr std::size_t most_digits = 18;
  const std::size_t begin = at_;
  while (!at_end() && (is_digit(text_[at_]) || text_[at_] == '-'))
    ++at_;
  const std::string_view word = text_.substr(begin, at_ - begin);
  constexpr std::string_view after = " \t\n,]}#";
  if (after.find(current()) == std::string_view::npos) return false;
  if (word.find('-') != std::string_view::npos) {
    const std::optional<Date> date = parse_date(word);
    if (!date || word.size() != date_size) return false;
    // "2024-05-22 18:00" is a time of day, too.
    if (current() == ' ' && at_ + 1 < text_.size() && is_digit(text_[at_ + 1])) return false;
    to.data = *date;
    return true;
  }
  if (word.size() > most_digits || (word.size() > 1 && word.front() == '0')) return false;
  std::int64_t number = 0;
  for (const char digit : word)
    number = number * 10 + (digit - '0');
  to.data = number;
  return true;
}

bool PlainReader::array(Array& to, int depth) {
  ++at_;
  while (skip_between_elements()) {
    if (take("]")) return true;
    if (!value(to.emplace_back(), depth + 1) || !skip_between_elements()) return false;
    if (!take(",") && current() != ']') return false;
  }
  return false;
}

bool PlainReader::inline_table(Table& to, int depth) {
  ++at_;
  skip_spaces();
  if (take("}")) return true;
  for (;;) {
    if (!member(to, depth + 1)) return false;
    skip_spaces();
    if (take("}")) return true;
    if (!take(",")) return false;
    skip_spaces();
  }
}

}  // namespace

std::optional<Table> read_plain_toml(std::string_view text, FileId file, std::uint32_t first_line) {
  return PlainReader(text, file, first_line).read();
}

}  // namespace tertial
