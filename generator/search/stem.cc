#include "search/stem.h"

#include <algorithm>
#include <string_view>

#include "base/text.h"

namespace tertial::search {
namespace {

bool is_vowel(char32_t c) {
  return std::u32string_view(U"aeiouyåäö").find(c) != std::u32string_view::npos;
}

/// Byte where endings may begin: after the first consonant that follows a vowel, and after three
/// letters at least.
std::size_t region(std::string_view word) {
  std::size_t letters = 0;
  bool vowel = false;
  std::size_t begin = word.size();
  std::size_t third = word.size();
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint point = decode_utf8(word, at);
    at += point.size;
    if (++letters == 3) third = at;
    const bool here = is_vowel(point.value);
    if (vowel && !here && begin == word.size()) begin = at;
    vowel = here;
    if (begin != word.size() && letters >= 3) break;
  }
  return std::max(begin, third);
}

bool ends_in_any(std::string_view word, std::span<const std::string_view> endings) {
  return std::ranges::any_of(endings, [&](std::string_view end) { return word.ends_with(end); });
}

/// Nouns that only look like definite forms.
constexpr std::string_view not_definite_an[] = {"plan", "man", "organ", "kran", "gran", "ocean"};
constexpr std::string_view not_definite_et[] = {"het",   "budget", "paket",  "staket",
                                                "raket", "magnet", "planet", "internet"};

/// "skolan" → "skola", "löftet" → "löfte", "löftena" → "löfte".
void indefinite(std::string& word) {
  std::string_view base = word;
  if (base.ends_with('s')) base.remove_suffix(1);
  if (base.size() < 5) return;
  if ((base.ends_with("an") && !ends_in_any(base, not_definite_an)) ||
      (base.ends_with("et") && !ends_in_any(base, not_definite_et)))
    word.resize(base.size() - 1);
  else if (base.ends_with("ena"))
    word.resize(base.size() - 2);
}

// Longer endings first: the longest that fits is taken.
constexpr std::string_view endings[] = {
    "heterna", "hetens", "anden", "heten", "heter", "arnas", "ernas", "ornas", "andes",
    "arens",   "andet",  "arna",  "erna",  "orna",  "ande",  "arne",  "aste",  "aren",
    "ades",    "erns",   "ade",   "are",   "ern",   "ens",   "het",   "ast",   "ad",
    "en",      "ar",     "er",    "or",    "as",    "es",    "at",    "a",     "e"};
constexpr std::string_view doubled[] = {"dd", "gd", "nn", "dt", "gt", "kt", "tt"};
constexpr std::string_view before_s = "bcdfghjklmnoprtvy";

}  // namespace

void stem_sv(std::string& word) {
  indefinite(word);
  const std::size_t from = region(word);
  const auto tail = [&] { return std::string_view(word).substr(std::min(from, word.size())); };
  const auto ending =
      std::ranges::find_if(endings, [&](std::string_view end) { return tail().ends_with(end); });
  if (ending != std::end(endings))
    word.resize(word.size() - ending->size());
  else if (tail().ends_with('s') && word.size() > 1 &&
           before_s.find(word[word.size() - 2]) != std::string_view::npos)
    word.pop_back();
  if (ends_in_any(tail(), doubled)) word.pop_back();
  if (tail().ends_with("lig") || tail().ends_with("els"))
    word.resize(word.size() - 3);
  else if (tail().ends_with("ig"))
    word.resize(word.size() - 2);
  else if (tail().ends_with("löst") || tail().ends_with("fullt"))
    word.pop_back();
}

}  // namespace tertial::search
