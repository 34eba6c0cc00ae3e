#pragma once
// A sentence of a text as the contradiction watch reads it: its words, where clauses begin, and
// which words mean the pledge itself rather than another one.
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tertial {

struct SentenceWord {
  std::string_view written;  ///< in the text
  std::string lower;
  bool after_break = false;  ///< a comma or the like stands before it
  bool opens = false;        ///< a clause begins with it
};

/// The words [begin, end) of a sentence.
struct Clause {
  std::size_t begin = 0, end = 0;
};

class TextSentence {
 public:
  /// `det_is_pledge`: the sentence before is about the pledge, so that "Det" at the beginning is.
  TextSentence(std::vector<SentenceWord> words, bool det_is_pledge);

  std::size_t size() const { return words_.size(); }
  std::string_view written(std::size_t at) const { return words_[at].written; }
  /// Empty beyond either end: 0 - 1 is beyond.
  std::string_view word(std::size_t at) const;
  bool after_break(std::size_t at) const { return at < words_.size() && words_[at].after_break; }
  bool is(std::size_t at, std::span<const std::string_view> any) const;
  std::vector<Clause> clauses() const;

  /// Says no, asks, guesses, or is about another pledge or another time: nothing is read in it.
  bool is_doubtful() const;
  /// "löftet", but not "förra löftet", "löftet 2018" or "löftet för Ryd".
  bool is_pledge(std::size_t at) const;
  /// The pledge, or "Det" that means it.
  bool is_subject(std::size_t at) const;
  /// A subject that no preposition leads: "löftet", not "i löftet".
  bool has_subject(Clause clause) const;
  /// Whether "Det" in the next sentence means the pledge.
  bool leads_to_pledge() const;

 private:
  std::vector<SentenceWord> words_;
  bool det_is_pledge_;
};

}  // namespace tertial
