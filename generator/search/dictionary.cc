#include "search/dictionary.h"

#include <algorithm>
#include <unordered_map>

#include "base/ascii.h"
#include "search/stem.h"

namespace tertial::search {
namespace {

constexpr std::size_t shortest_part = 3;  // bytes
/// A last part this long is one even where nobody uses the first part alone.
constexpr std::size_t sure_part = 5;
constexpr std::size_t most_parts = 4;

bool is_word(std::string_view stem) {
  return std::ranges::all_of(stem, [](char c) { return is_lower(c) || is_beyond_ascii(c); });
}

using Known = std::unordered_map<std::string_view, TermId>;

/// "utbildnings-", "trygghets-", "gatu-", "kyrko-": the word without its ending, or without what
/// joins it to the next.
Known::const_iterator first_part(const Known& known, std::string_view before) {
  if (const auto part = known.find(before); part != known.end()) return part;
  std::string stemmed(before);
  stem_sv(stemmed);
  if (const auto part = known.find(stemmed); part != known.end()) return part;
  if (before.ends_with('s')) {
    stemmed = before.substr(0, before.size() - 1);
    stem_sv(stemmed);
    if (const auto part = known.find(stemmed); part != known.end()) return part;
  }
  const bool joined = std::string_view("suoae").find(before.back()) != std::string_view::npos;
  return joined ? known.find(before.substr(0, before.size() - 1)) : known.end();
}

bool begins_letter(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
}

}  // namespace

Dictionary::Dictionary(std::span<const Collector* const> collectors) {
  struct Entry {
    const Term* term;
    std::uint32_t collector;
    TermId local;
  };
  std::vector<Entry> entries;
  terms_.resize(collectors.size());
  for (std::uint32_t c = 0; c < collectors.size(); ++c) {
    const std::deque<Term>& terms = collectors[c]->terms();
    terms_[c].resize(terms.size());
    for (TermId local = 0; local < terms.size(); ++local)
      entries.push_back({&terms[local], c, local});
  }
  std::ranges::sort(entries, {},
                    [](const Entry& entry) -> std::string_view { return entry.term->stem; });
  for (const Entry& entry : entries) {
    const std::string_view word = entry.term->word;
    if (stems_.empty() || stems_.back() != entry.term->stem) {
      stems_.emplace_back(entry.term->stem);
      words_.push_back(word);
    } else if (std::pair(word.size(), word) < std::pair(words_.back().size(), words_.back())) {
      words_.back() = word;
    }
    terms_[entry.collector][entry.local] = static_cast<TermId>(stems_.size() - 1);
  }
  find_parts();
}

void Dictionary::find_parts() {
  Known known;
  known.reserve(stems_.size());
  for (TermId term = 0; term < stems_.size(); ++term)
    if (stems_[term].size() >= shortest_part && is_word(stems_[term]))
      known.emplace(stems_[term], term);
  begins_.reserve(stems_.size() + 1);
  for (const std::string_view stem : stems_) {
    begins_.push_back(static_cast<std::uint32_t>(parts_.size()));
    if (stem.size() < 2 * shortest_part || !is_word(stem)) continue;
    const std::size_t first = parts_.size();
    const auto add = [&](TermId part) {
      const auto mine = std::span(parts_).subspan(first);
      if (mine.size() < most_parts && std::ranges::find(mine, part) == mine.end())
        parts_.push_back(part);
    };
    for (std::size_t at = shortest_part; at + shortest_part <= stem.size(); ++at) {
      if (!begins_letter(stem[at])) continue;
      const auto last = known.find(stem.substr(at));
      if (last == known.end()) continue;
      const auto part = first_part(known, stem.substr(0, at));
      if (part == known.end() && last->first.size() < sure_part) continue;
      add(last->second);
      if (part != known.end()) add(part->second);
    }
  }
  begins_.push_back(static_cast<std::uint32_t>(parts_.size()));
}

}  // namespace tertial::search
