#include "value/toml_left_open.h"

#include <algorithm>
#include <vector>

#include "base/ascii.h"
#include "base/text.h"
#include "value/toml_scan.h"

namespace tertial {
namespace {

constexpr Text list_help{"avsluta listan: skriv ] efter det sista värdet",
                         "end the list: write ] after the last value"};
constexpr Text group_help{"avsluta gruppen: skriv } efter det sista värdet, på samma rad",
                          "end the group: write } after the last value, on the same line"};
constexpr Text text_help{"skriv {0} också där texten slutar", "write {0} where the text ends, too"};

std::string_view line_from(std::string_view text, std::size_t at) {
  return trim(text.substr(at, text.find('\n', at) - at));
}

/// `key` of "key = …" and "key.part = …"; empty for any other line.
std::string_view field_of(std::string_view line) {
  constexpr auto is_of_key = [](char c) {
    return is_ascii_letter(c) || is_digit(c) || c == '_' || c == '-' || c == '.';
  };
  const auto end = std::ranges::find_if_not(line, is_of_key);
  const auto name = line.substr(0, static_cast<std::size_t>(end - line.begin()));
  return trim(line.substr(name.size())).starts_with('=') ? name : std::string_view();
}

/// "[name]" and "[[name]]", which no list can hold.
bool is_heading(std::string_view line) {
  const std::size_t name = line.find_first_not_of('[');
  if (name == 0 || name > 2) return false;
  const std::size_t end = line.find(']');
  const std::string_view word = line.substr(name, end - name);
  return end != std::string_view::npos && !word.empty() && is_ascii_letter(word.front()) &&
         word != "true" && word != "false";
}

class Scan {
 public:
  explicit Scan(std::string_view text) : text_(text) {}

  std::optional<LeftOpen> run() {
    while (!found_ && !lost_ && at_ < text_.size())
      step();
    if (!found_ && !lost_ && !open_.empty()) report_last();
    return found_;
  }

 private:
  void step();
  void begin_line();
  void string();
  void close(char bracket);
  void report_last() {
    const std::size_t at = open_.back();
    found_ = LeftOpen{at, text_.substr(at, 1), at_, text_[at] == '[' ? list_help : group_help};
  }

  std::string_view text_;
  std::size_t at_ = 0;
  bool line_begins_ = true;
  bool lost_ = false;              // what follows cannot be told apart
  std::vector<std::size_t> open_;  // where brackets stand that are not closed yet
  std::optional<LeftOpen> found_;
};

void Scan::step() {
  if (line_begins_) {
    begin_line();
    return;
  }
  switch (const char c = text_[at_]) {
    case '\n':
      line_begins_ = true;
      break;
    case '#':
      at_ = std::min(text_.find('\n', at_), text_.size());
      return;
    case '"':
    case '\'':
      string();
      return;
    case '[':
    case '{':
      open_.push_back(at_);
      break;
    case ']':
    case '}':
      close(c);
      return;
    default:
      break;
  }
  ++at_;
}

void Scan::begin_line() {
  line_begins_ = false;
  const std::string_view line = line_from(text_, at_);
  if (open_.empty()) {
    // A heading that is not closed is the parser's to tell.
    if (line.starts_with('[')) at_ = std::min(text_.find('\n', at_), text_.size());
    return;
  }
  if (!is_heading(line) && field_of(line).empty()) return;
  // A group may have been written on several lines; that is not the same mistake.
  const std::string_view before = trim(text_.substr(0, at_));
  const bool goes_on =
      text_[open_.back()] == '{' && (before.ends_with(',') || before.ends_with('{'));
  if (!goes_on) report_last();
}

void Scan::string() {
  const std::size_t begin = at_;
  const std::string_view quotes = text_.substr(begin, 3);
  const bool of_lines = quotes == "\"\"\"" || quotes == "'''";
  at_ = end_of_string(text_, begin);
  lost_ = at_ == std::string_view::npos;
  if (!of_lines) return;
  bool open = lost_;
  if (!lost_) {
    // Quotes that end a line with a field begin another text.
    const std::size_t line_begin = text_.rfind('\n', at_ - 1) + 1;  // npos + 1 is 0
    const std::string_view line = line_from(text_, line_begin);
    open = line_begin > begin && !field_of(line).empty() && line.ends_with(quotes) &&
           trim(line.substr(line.find('=') + 1)) == quotes;
  }
  if (open) found_ = LeftOpen{begin, quotes, std::min(at_, text_.size()), text_help};
}

void Scan::close(char bracket) {
  if (open_.empty()) {
    lost_ = true;
    return;
  }
  const char opening = text_[open_.back()];
  if ((opening == '[') != (bracket == ']')) {
    report_last();
    return;
  }
  open_.pop_back();
  ++at_;
}

}  // namespace

std::optional<LeftOpen> find_left_open(std::string_view text) {
  return Scan(text).run();
}

}  // namespace tertial
