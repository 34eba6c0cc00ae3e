#include "base/did_you_mean.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/ascii.h"
#include "base/text.h"

namespace tertial {
namespace {

std::u32string code_points(std::string_view text) {
  std::u32string out;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint next = decode_utf8(text, at);
    out.push_back(next.value);
    at += next.size;
  }
  return out;
}

/// Years and hyphens make names alike that have nothing to do with each other.
bool is_letter(char32_t c) {
  return c >= 0x80 || is_ascii_letter(static_cast<char>(c));
}

/// Edits from `a` to `b`, a swap of neighbours counted once (optimal string alignment).
std::size_t distance(std::u32string_view a, std::u32string_view b) {
  std::vector<std::size_t> before(b.size() + 1);
  std::vector<std::size_t> above(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j)
    above[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replace = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({replace, above[j] + 1, row[j - 1] + 1});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        row[j] = std::min(row[j], before[j - 2] + 1);
    }
    before.swap(above);
    above.swap(row);
  }
  return above[b.size()];
}

/// The nearest word, with what it took added to `cells`.
std::string_view nearest_of(std::string_view word, std::span<const std::string_view> candidates,
                            std::size_t& cells) {
  // Nobody misspells a name of this length; the cost would grow with its square.
  constexpr std::size_t longest = 200;
  if (word.size() > longest) return {};
  const std::u32string typed = code_points(word);
  const auto letters = static_cast<std::size_t>(std::ranges::count_if(typed, is_letter));
  const std::size_t limit = std::max<std::size_t>(1, letters / 3);
  std::size_t best = limit + 1;
  std::string_view found;
  for (const std::string_view candidate : candidates) {
    cells += 4;  // even a look costs something
    if (candidate.size() > 2 * longest) continue;
    const std::u32string known = code_points(candidate);
    const std::size_t gap =
        std::max(known.size(), typed.size()) - std::min(known.size(), typed.size());
    if (gap >= best) continue;
    cells += typed.size() * known.size();
    if (const std::size_t edits = distance(typed, known); edits < best) {
      best = edits;
      found = candidate;
    }
  }
  return found;
}

}  // namespace

std::string_view did_you_mean(std::string_view word, std::span<const std::string_view> candidates) {
  std::size_t cells = 0;
  return nearest_of(word, candidates, cells);
}

std::string_view SuggestionWork::nearest(std::string_view word,
                                         std::span<const std::string_view> candidates) {
  if (!left()) return {};
  std::size_t cells = 0;
  const std::string_view found = nearest_of(word, candidates, cells);
  cells_ -= std::min(cells, cells_);
  return found;
}

}  // namespace tertial
