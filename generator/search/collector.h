#pragma once
// What one thread has read: a dictionary of stems, and for each document the stems in it with how
// much they say about it. Compact, since all documents of a site are held until the last is read.
#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/hash.h"
#include "search/page_text.h"
#include "search/words.h"

namespace tertial::search {

/// How much a word says about a document, from a part of a compound to its whole title. The last
/// three bits of an entry; search.js has a weight for each.
enum class Level : std::uint8_t {
  part,         ///< in a compound of the text
  once,         ///< in the text
  often,        ///< three times or more
  heading,      ///< in a heading
  title_part,   ///< in a compound of the title
  title,        ///< in a title of many words
  short_title,  ///< in a title of at most four
  whole_title   ///< the title
};
inline constexpr std::uint32_t level_bits = 3;

using TermId = std::uint32_t;

/// A stem's shortest word, which is what a reader is shown.
struct Term {
  std::string stem;
  std::string word;
};

class Collector {
 public:
  /// Adds a document: its words so far end, those of `number` follow. Numbers may come in any
  /// order, each once.
  void begin(std::uint32_t number);
  void add(std::string_view text, Place place);
  /// "kind:pledge": what a reader may narrow the results to. Found as "=kind:pledge".
  void add_filter(std::string_view filter);
  void end();

  const std::deque<Term>& terms() const { return terms_; }
  /// Calls entry(term, level) for every stem of the document that begins at `offset`.
  template <class Entry>
  void for_each(std::size_t offset, const Entry& entry) const;

  struct Stored {
    std::uint32_t document;
    std::size_t offset;
  };
  const std::vector<Stored>& stored() const { return stored_; }

 private:
  struct Seen {
    TermId term;
    std::uint8_t count;
    Level level;
  };
  /// Stands for the term of a stop word.
  static constexpr TermId no_term = UINT32_MAX;

  /// The term of a word, or no_term. Nearly every word has been read before, and is then neither
  /// stemmed nor compared with the shortest again.
  TermId term_of(const Word& word);
  /// Nothing for a word that the document no longer counts, since it has as many as are counted.
  std::optional<TermId> read_form(const Word& word);
  bool is_full() const;
  void count(const Word& word, Level level);
  void put(std::uint32_t value);

  std::unordered_map<std::string, TermId, TextHash, std::equal_to<>> forms_;  // words just as read
  std::unordered_map<std::string_view, TermId> ids_;  // by stem; views into terms_
  std::deque<Term> terms_;
  std::vector<std::uint32_t> place_;  // of a term in seen_, plus one; 0: not in this document
  std::vector<Seen> seen_;
  std::vector<Stored> stored_;
  std::string bytes_;
  Word word_;
  std::string stem_;
};

template <class Entry>
void Collector::for_each(std::size_t offset, const Entry& entry) const {
  const auto take = [&] {
    std::uint32_t value = 0;
    for (unsigned shift = 0;; shift += 7) {
      const auto byte = static_cast<unsigned char>(bytes_[offset++]);
      value |= static_cast<std::uint32_t>(byte & 0x7FU) << shift;
      if (byte < 0x80) return value;
    }
  };
  for (std::uint32_t left = take(); left > 0; --left) {
    const std::uint32_t value = take();
    entry(value >> level_bits, static_cast<Level>(value & ((1U << level_bits) - 1)));
  }
}

}  // namespace tertial::search
