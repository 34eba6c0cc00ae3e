#include "derive/text_diff.h"

#include <algorithm>
#include <cstdint>

#include "records/texts/words.h"

namespace tertial {
namespace {

using Kind = TextPiece::Kind;

/// A word, or a mark of punctuation, and the white space after it.
struct Token {
  std::string_view text;
  std::string_view gap;
};

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// White space at the beginning of a text says nothing.
std::vector<Token> tokens_of(std::string_view text) {
  std::vector<Token> tokens;
  std::size_t at = 0;
  const auto skip_spaces = [&] {
    bool line = false;
    const std::size_t begin = at;
    for (; at < text.size() && is_space(text[at]); ++at)
      line = line || text[at] == '\n';
    return line ? std::string_view("\n") : std::string_view(begin < at ? " " : "");
  };
  skip_spaces();
  while (at < text.size()) {
    const std::size_t begin = at++;
    if (is_word_byte(text[begin]))
      while (at < text.size() && is_word_byte(text[at]))
        ++at;
    const std::string_view word = text.substr(begin, at - begin);
    tokens.push_back({word, skip_spaces()});
  }
  if (!tokens.empty()) tokens.back().gap = "";
  return tokens;
}

/// What became of each token of both texts, found by Myers' greedy algorithm (1986): the shortest
/// way through the grid of both texts, diagonal by diagonal, with one row of furthest points kept
/// for each number of changes.
class ShortestEdit {
 public:
  ShortestEdit(const std::vector<Token>& before, const std::vector<Token>& after,
               std::size_t max_changes)
      : before_(before), after_(after), max_(static_cast<std::int64_t>(max_changes)) {}

  /// Marks what is not in both; false when there are too many changes.
  bool find(std::vector<bool>& deleted, std::vector<bool>& inserted) {
    const auto rows = static_cast<std::int64_t>(before_.size());
    const auto columns = static_cast<std::int64_t>(after_.size());
    std::vector<std::int64_t> furthest(static_cast<std::size_t>(2 * max_ + 3), 0);
    const auto at = [&](std::int64_t diagonal) -> std::int64_t& {
      return furthest[static_cast<std::size_t>(diagonal + max_ + 1)];
    };
    for (std::int64_t changes = 0; changes <= max_; ++changes) {
      rows_.emplace_back();
      for (std::int64_t k = -changes; k <= changes; k += 2) {
        const bool down = k == -changes || (k != changes && at(k - 1) < at(k + 1));
        std::int64_t x = down ? at(k + 1) : at(k - 1) + 1;
        if (changes == 0) x = 0;
        while (x < rows && x - k < columns && x - k >= 0 && same(x, x - k))
          ++x;
        at(k) = x;
        rows_.back().push_back(x);
        if (x == rows && x - k == columns) {
          walk_back(changes, k, deleted, inserted);
          return true;
        }
      }
    }
    return false;
  }

 private:
  bool same(std::int64_t x, std::int64_t y) const {
    return before_[static_cast<std::size_t>(x)].text == after_[static_cast<std::size_t>(y)].text;
  }
  std::int64_t point(std::int64_t changes, std::int64_t k) const {
    return rows_[static_cast<std::size_t>(changes)][static_cast<std::size_t>((k + changes) / 2)];
  }

  void walk_back(std::int64_t changes, std::int64_t k, std::vector<bool>& deleted,
                 std::vector<bool>& inserted) const {
    for (; changes > 0; --changes) {
      const std::int64_t before = changes - 1;
      const bool down =
          k == -changes || (k != changes && point(before, k - 1) < point(before, k + 1));
      const std::int64_t previous = down ? k + 1 : k - 1;
      const std::int64_t x = point(before, previous);
      if (down)
        inserted[static_cast<std::size_t>(x - previous)] = true;
      else
        deleted[static_cast<std::size_t>(x)] = true;
      k = previous;
    }
  }

  const std::vector<Token>& before_;
  const std::vector<Token>& after_;
  std::int64_t max_;
  std::vector<std::vector<std::int64_t>> rows_;  // one for each number of changes
};

/// Joins tokens of one kind; white space at the end of a piece becomes its gap.
class Pieces {
 public:
  void add(Kind kind, const Token& token) {
    if (pieces_.empty() || pieces_.back().kind != kind)
      pieces_.push_back({kind, {}, {}});
    else
      pieces_.back().text += pieces_.back().gap;
    pieces_.back().text += token.text;
    pieces_.back().gap = token.gap;
  }
  std::vector<TextPiece> take() {
    // What replaces something needs a space before it, and what follows both has its own.
    for (std::size_t i = 1; i < pieces_.size(); ++i)
      if (pieces_[i].kind == Kind::inserted && pieces_[i - 1].kind == Kind::deleted &&
          pieces_[i - 1].gap.empty())
        pieces_[i - 1].gap = " ";
    if (!pieces_.empty()) pieces_.back().gap.clear();
    return std::move(pieces_);
  }

 private:
  std::vector<TextPiece> pieces_;
};

}  // namespace

std::optional<std::vector<TextPiece>> diff_texts(std::string_view before, std::string_view after,
                                                 std::size_t max_changes) {
  const std::vector<Token> old_words = tokens_of(before);
  const std::vector<Token> new_words = tokens_of(after);
  const std::size_t longer = std::max(old_words.size(), new_words.size());
  if (longer - std::min(old_words.size(), new_words.size()) > max_changes) return std::nullopt;
  std::vector<bool> deleted(old_words.size(), false);
  std::vector<bool> inserted(new_words.size(), false);
  const std::size_t possible = old_words.size() + new_words.size();
  if (!ShortestEdit(old_words, new_words, std::min(max_changes, possible)).find(deleted, inserted))
    return std::nullopt;

  Pieces pieces;
  std::size_t old_at = 0;
  std::size_t new_at = 0;
  while (old_at < old_words.size() || new_at < new_words.size()) {
    while (old_at < old_words.size() && deleted[old_at])
      pieces.add(Kind::deleted, old_words[old_at++]);
    while (new_at < new_words.size() && inserted[new_at])
      pieces.add(Kind::inserted, new_words[new_at++]);
    while (old_at < old_words.size() && new_at < new_words.size() && !deleted[old_at] &&
           !inserted[new_at]) {
      Token word = new_words[new_at++];
      const Token& old_word = old_words[old_at++];
      if (word.gap.empty()) word.gap = old_word.gap;  // deleted words may follow
      pieces.add(Kind::same, word);
    }
  }
  return pieces.take();
}

}  // namespace tertial
