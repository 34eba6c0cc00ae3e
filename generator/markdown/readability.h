#pragma once
// How hard a text is to read: its sentences and their words. Headings, tables, code and quotations
// (`>`) do not count. Follows lines, not the parsed tree: one word more or less changes nothing
// that anybody would act on.
#include <cstddef>
#include <string_view>
#include <vector>

namespace tertial {

struct LongSentence {
  std::size_t begin = 0;  ///< bytes into the text
  std::size_t words = 0;
};

struct Readability {
  std::size_t words = 0, long_words = 0, sentences = 0;
  std::vector<LongSentence> long_sentences;  ///< with more words than were allowed

  /// LIX (Björnsson 1968): words for each sentence, and how many words of a hundred have more than
  /// six letters. 0 without words.
  double lix() const;
};

/// A sentence ends at . ! ? or : before a capital or a digit, unless the word before it is an
/// abbreviation, and where its paragraph or list item ends. A number is a word, never a long one.
Readability measure_readability(std::string_view markdown, std::size_t most_words);

}  // namespace tertial
