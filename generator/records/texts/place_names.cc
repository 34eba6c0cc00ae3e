#include "records/texts/place_names.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "records/texts/spelling.h"
#include "records/texts/words.h"

namespace tertial {
namespace {

constexpr std::size_t shortest_name = 6;

/// A word's letters by the bytes at which they begin.
struct Letters {
  static constexpr std::size_t most = 60;  // longer words are no names
  std::string_view word;
  std::array<std::uint8_t, 4 * most + 1> begin;  // NOLINT(*-member-init): `count` and one more
  std::size_t count = 0;

  explicit Letters(std::string_view text) : word(text) {
    if (word.size() >= begin.size()) return;
    for (std::size_t at = 0; at < word.size(); ++at)
      if ((static_cast<unsigned char>(word[at]) & 0xC0U) != 0x80U)
        begin[count++] = static_cast<std::uint8_t>(at);
    begin[count] = static_cast<std::uint8_t>(word.size());
  }
};

/// The ends of `word` that it shares with a name of `letters` letters which is one edit away, as
/// keys: no edit reaches both the first half of a name and all after the letter that follows.
std::array<std::uint64_t, 2> end_keys(const Letters& word, std::size_t letters) {
  const std::size_t first = (letters - 1) / 2;
  const std::size_t last = letters - 1 - first;
  return {hash64(word.word.substr(0, word.begin[first])) ^ letters,
          ~hash64(word.word.substr(word.begin[word.count - last])) ^ letters};
}

std::vector<std::string> with_one_letter_less(std::string_view word) {
  std::vector<std::string> shorter;
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t size = decode_utf8(word, at).size;
    shorter.push_back(std::string(word.substr(0, at)).append(word.substr(at + size)));
    at += size;
  }
  return shorter;
}

}  // namespace

void PlaceNames::add(std::string_view name) {
  const std::size_t letter_count = count_code_points(name);
  if (letter_count < shortest_name || letter_count > Letters::most ||
      !std::ranges::all_of(name, is_word_byte))
    return;
  if (!names_.emplace(name, name).second) return;
  const Letters letters(name);
  for (const std::uint64_t key : end_keys(letters, letters.count))
    ends_.insert(key);
  near_[std::string(name)].emplace_back(name);
  for (std::string& shorter : with_one_letter_less(name))
    near_[std::move(shorter)].emplace_back(name);
}

void PlaceNames::add_misspelling(std::string_view wrong, std::string_view name) {
  misspellings_.emplace(wrong, name);
}

std::optional<std::string_view> PlaceNames::meant(std::string_view word) const {
  if (names_.empty() && misspellings_.empty()) return std::nullopt;
  const std::string_view stem = word.ends_with('s') ? word.substr(0, word.size() - 1) : word;
  const bool near = shares_an_end(word) || (stem.size() < word.size() && shares_an_end(stem));
  if (!near && misspellings_.empty()) return std::nullopt;
  if (names_.contains(word) || names_.contains(stem)) return std::nullopt;
  for (const std::string_view form : {word, stem})
    if (const auto it = misspellings_.find(form); it != misspellings_.end()) return it->second;
  if (!near || count_code_points(stem) + 1 < shortest_name) return std::nullopt;
  const auto name = nearest(word);
  return name || stem == word ? name : nearest(stem);
}

bool PlaceNames::is_registered(std::string_view misspelling) const {
  return misspellings_.contains(misspelling) ||
         (misspelling.ends_with('s') &&
          misspellings_.contains(misspelling.substr(0, misspelling.size() - 1)));
}

bool PlaceNames::shares_an_end(std::string_view word) const {
  if (word.size() + 1 < shortest_name) return false;
  const Letters letters(word);
  const std::size_t least = std::max(letters.count, shortest_name + 1) - 1;
  for (std::size_t of_name = least; of_name <= letters.count + 1; ++of_name)
    for (const std::uint64_t key : end_keys(letters, of_name))
      if (ends_.contains(key)) return true;
  return false;
}

std::optional<std::string_view> PlaceNames::nearest(std::string_view word) const {
  const std::u32string letters = letters_of(word);
  std::vector<std::string> forms = with_one_letter_less(word);
  forms.emplace_back(word);
  std::optional<std::string_view> found;
  for (const std::string& form : forms) {
    const auto it = near_.find(form);
    if (it == near_.end()) continue;
    for (const std::string& name : it->second)
      if (one_edit_apart(letters, letters_of(name)) && (!found || std::string_view(name) < *found))
        found = name;
  }
  return found;
}

}  // namespace tertial
