#include "markdown/running_words.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/text.h"
#include "markdown/passage.h"
#include "markdown/words.h"

namespace tertial {
namespace {

/// How long "- ", "* ", "+ " or "12. " is, with which an entry begins.
std::size_t entry_mark(std::string_view line) {
  if (line.size() > 1 && (line[0] == '-' || line[0] == '*' || line[0] == '+') && line[1] == ' ')
    return 2;
  constexpr std::size_t most_digits = 9;
  std::size_t digits = 0;
  while (digits < line.size() && digits <= most_digits && is_digit(line[digits]))
    ++digits;
  const bool mark = digits > 0 && digits <= most_digits && line.substr(digits).starts_with(". ");
  return mark ? digits + 2 : 0;
}

bool begins_address(std::string_view text) {
  return text.starts_with("http://") || text.starts_with("https://");
}

}  // namespace

std::size_t NextPlace::from(std::string_view text, std::size_t at) {
  if (at < known_from_ || at > known_) {
    known_ = std::min(text.find(wanted_, at), text.size());
    known_from_ = at;
  }
  return known_;
}

bool RunningBlocks::next(RunningBlock& block) {
  block.heading = false;
  block.words.clear();
  before_ = {};
  while (at_ < text_.size()) {
    const std::size_t end = std::min(text_.find('\n', at_), text_.size());
    const std::string_view line = trim(text_.substr(at_, end - at_));
    const std::size_t mark = entry_mark(line);
    const bool fence = line.starts_with("```") || line.starts_with("~~~");
    const bool heading = line.starts_with('#');
    const bool alone = heading || line.starts_with('|');
    // A quotation goes on in lines without the mark, until something else begins.
    if (line.empty() || heading || fence || mark > 0) quote_ = false;
    if (line.starts_with('>')) quote_ = true;
    const bool unread = fence || code_ || quote_ || line.empty();
    if ((unread || alone || mark > 0) && !block.words.empty()) return true;
    if (fence) code_ = !code_;
    if (!unread) read(static_cast<std::size_t>(line.data() - text_.data()) + mark, end, block);
    at_ = end + 1;
    block.heading = heading;
    if (alone && !block.words.empty()) return true;
  }
  return !block.words.empty();
}

void RunningBlocks::read(std::size_t at, std::size_t end, RunningBlock& block) {
  for (at = std::max(at, unread_end_); at < end;) {
    const char c = text_[at];
    if (begins_word(text_, at)) {
      at = read_word(at, end, block);
    } else if (c == '[' || c == ']') {
      at = read_bracket(at, end);
    } else if (c == '`') {
      const std::size_t begin = std::min(text_.find_first_not_of('`', at), end);
      const std::string_view mark = text_.substr(at, begin - at);
      const std::size_t close = text_.substr(begin, end - begin).find(mark);
      at = begin + (close == std::string_view::npos ? 0 : close + mark.size());
    } else {
      before_.opens |= c == '(';
      before_.closes |= c == ')';
      before_.stops |= c == '.' || c == '!' || c == '?' || c == ';';
      ++at;
    }
  }
}

std::size_t RunningBlocks::read_bracket(std::size_t at, std::size_t end) {
  const std::string_view rest = text_.substr(at, end - at);
  if (rest.starts_with("](")) return std::min(parenthesis_.from(text_, at) + 1, end);
  if (rest.front() == ']') return at + 1;
  const std::size_t close = bracket_.from(text_, at);
  const std::string_view target = text_.substr(std::min(close + 1, text_.size()));
  const bool unread =
      rest.starts_with("[^") || (target.starts_with('(') && is_passage(target.substr(1)));
  if (unread) {
    unread_end_ = std::min(close, text_.size());  // maybe on a later line
    return std::min(unread_end_, end);
  }
  if (target.starts_with('(')) link_end_ = close;
  return at + 1;
}

std::size_t RunningBlocks::read_word(std::size_t at, std::size_t end, RunningBlock& block) {
  if (begins_address(text_.substr(at, end - at)))
    return std::min(text_.find_first_of(" >)", at), end);
  const std::size_t word_end = std::min(end_of_word(text_, at), end);
  std::string_view word = text_.substr(at, word_end - at);
  while (word.starts_with('_'))
    word.remove_prefix(1);
  while (word.ends_with('_'))
    word.remove_suffix(1);
  if (word.empty()) return word_end;
  before_.text = word;
  before_.linked = at < link_end_;
  block.words.push_back(before_);
  before_ = {};
  return word_end;
}

}  // namespace tertial
