#include "records/texts/text_level.h"

#include <array>
#include <cmath>

#include "base/text.h"
#include "markdown/readability.h"
#include "records/messages.h"

namespace tertial {
namespace {

/// Fewer say nothing about a writer.
constexpr std::size_t least_words = 100;
/// A hundred words are longer.
constexpr std::size_t least_bytes = 300;
constexpr std::size_t most_words_in_sentence = 25;

std::size_t most_lix(TextKind kind) {
  constexpr std::array<std::size_t, 3> limits = {50, 40, 30};
  return limits.at(static_cast<std::size_t>(kind));
}

/// From the last place to one further on, each byte passed once.
class Walk {
 public:
  Walk(std::string_view text, Span at) : text_(text), place_{at.file, at.begin, at.begin} {}
  Span to(std::size_t offset) {
    const std::string_view passed = text_.substr(at_, offset - at_);
    const std::size_t newline = passed.rfind('\n');
    Position& here = place_.begin;
    if (newline == std::string_view::npos) {
      here.column += static_cast<std::uint32_t>(count_code_points(passed));
    } else {
      for (const char c : passed)
        if (c == '\n') ++here.line;
      here.column = static_cast<std::uint32_t>(count_code_points(passed.substr(newline + 1))) + 1;
    }
    at_ = offset;
    place_.end = here;
    return place_;
  }

 private:
  std::string_view text_;
  Span place_;
  std::size_t at_ = 0;
};

void check_lix(const Readability& measured, TextKind kind, Span at, DiagnosticList& out) {
  const auto lix = static_cast<std::size_t>(std::lround(measured.lix()));
  if (lix <= most_lix(kind)) return;
  out.report(content_kind("content.hard-text"), {at.file, at.begin, at.begin},
             {lix, most_lix(kind)})
      .with_help(
          {"dela meningar (nu {0} ord i snitt) och byt långa ord (nu {1} av hundra) mot kortare",
           "divide sentences (now {0} words on average) and change long words (now {1} of a "
           "hundred) for shorter ones"},
          {measured.words / measured.sentences, 100 * measured.long_words / measured.words});
}

}  // namespace

void check_text_level(std::string_view text, TextKind kind, Span at, DiagnosticList& out) {
  // A summary has few words, and is what all readers meet: each of its sentences counts.
  const bool short_too = kind != TextKind::running;
  if (text.size() < least_bytes && !short_too) return;
  const Readability measured = measure_readability(text, most_words_in_sentence);
  if (measured.words >= least_words)
    check_lix(measured, kind, at, out);
  else if (!short_too)
    return;
  Walk walk(text, at);
  for (const LongSentence& sentence : measured.long_sentences)
    out.report(content_kind("content.long-sentence"), walk.to(sentence.begin),
               {sentence.words, most_words_in_sentence})
        .with_help(
            {"gör två meningar av den, eller en lista", "make two sentences of it, or a list"});
}

}  // namespace tertial
