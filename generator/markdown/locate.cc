#include "markdown/locate.h"

#include <algorithm>

#include "base/text.h"

namespace tertial {
namespace {

constexpr std::size_t window = 1024;    // marks, addresses and titles between two words
constexpr std::size_t key_length = 64;  // enough of a literal to know it again
constexpr std::size_t vain_bytes = 4'000'000;

}  // namespace

Locator::Locator(std::string_view text, Span at)
    : text_(text), at_(at), lines_{0}, budget_(vain_bytes) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool breaks =
        text[i] == '\n' || (text[i] == '\r' && !text.substr(i + 1).starts_with('\n'));
    if (breaks) lines_.push_back(i + 1);
  }
}

void Locator::enter_block(int line, int column) {
  if (line < 1 || static_cast<std::size_t>(line) > lines_.size()) return;
  const std::size_t begin = lines_[static_cast<std::size_t>(line) - 1];
  cursor_ = std::min(begin + static_cast<std::size_t>(std::max(column, 1) - 1), text_.size());
}

std::size_t Locator::find(std::string_view mark) {
  const std::string_view near = text_.substr(cursor_, window);
  if (budget_ < near.size()) return cursor_;
  return found(near.find(mark), near.size());
}

std::size_t Locator::find_any(std::string_view characters) {
  const std::string_view near = text_.substr(cursor_, window);
  if (budget_ < near.size()) return cursor_;
  return found(near.find_first_of(characters), near.size());
}

std::size_t Locator::found(std::size_t at, std::size_t searched) {
  if (at != std::string_view::npos) return cursor_ + at;
  budget_ -= searched;
  return cursor_;
}

bool Locator::pass_whole(std::string_view literal) {
  const std::string_view key =
      literal.substr(0, std::min({literal.size(), literal.find('\n'), key_length}));
  const std::size_t at = find(key);
  if (!text_.substr(at).starts_with(key)) return false;
  cursor_ = at + (text_.substr(at).starts_with(literal) ? literal.size() : key.size());
  return true;
}

void Locator::pass(std::string_view literal) {
  if (literal.empty() || pass_whole(literal)) return;
  // Written with escapes or references: follow the words between the marks.
  constexpr std::string_view marks = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
  constexpr std::size_t most_pieces = 64;
  for (std::size_t piece = 0; piece < most_pieces && !literal.empty(); ++piece) {
    const std::size_t end = std::min(literal.find_first_of(marks), literal.size());
    if (end > 0) pass_whole(literal.substr(0, end));
    literal.remove_prefix(std::min(end + 1, literal.size()));
  }
}

Span Locator::span(std::size_t begin, std::size_t length) {
  const Span span{at_.file, position(begin), position(begin + length)};
  // A text written on one line with escapes has more lines than its file.
  const bool knows_end = at_.begin < at_.end;
  if (knows_end && (at_.end < span.begin || at_.end < span.end)) return at_;
  return span;
}

Position Locator::position(std::size_t offset) {
  offset = std::min(offset, text_.size());
  const auto line = std::ranges::upper_bound(lines_, offset) - lines_.begin() - 1;
  const std::size_t begin = lines_[static_cast<std::size_t>(line)];
  // Counting from the begin of the line each time would be quadratic in one long line.
  if (known_offset_ < begin || known_offset_ - begin > 2 * (offset - begin)) {
    known_offset_ = begin;
    known_column_ = 0;
  }
  if (known_offset_ <= offset)
    known_column_ += count_code_points(text_.substr(known_offset_, offset - known_offset_));
  else
    known_column_ -= count_code_points(text_.substr(offset, known_offset_ - offset));
  known_offset_ = offset;
  const auto column = static_cast<std::uint32_t>(known_column_);
  if (line == 0) return {at_.begin.line, at_.begin.column + column};
  return {at_.begin.line + static_cast<std::uint32_t>(line), column + 1};
}

}  // namespace tertial
