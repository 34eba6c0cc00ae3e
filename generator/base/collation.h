#pragma once
// Swedish alphabetical order. Make the key once per title, then compare keys as bytes.
#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tertial {

/// Bytes whose order is the Swedish order of the texts: å ä ö last, V and W as separate letters,
/// numbers by their value ("2" before "10"). Equal for texts that differ in nothing a reader sees.
std::string sort_key_sv(std::string_view text);

/// Sorts `items` by `text_of` each; equal ones stay in their order.
template <class T, class TextOf>
void sort_sv(std::vector<T>& items, const TextOf& text_of) {
  std::vector<std::pair<std::string, T>> keyed;
  keyed.reserve(items.size());
  for (T& item : items) {
    std::string key = sort_key_sv(text_of(item));
    keyed.emplace_back(std::move(key), std::move(item));
  }
  std::ranges::stable_sort(keyed, [](const auto& a, const auto& b) { return a.first < b.first; });
  items.clear();
  for (auto& entry : keyed)
    items.push_back(std::move(entry.second));
}

}  // namespace tertial
