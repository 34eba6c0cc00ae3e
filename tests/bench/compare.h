#pragma once
// Whether two generators wrote the same pages: the same words and the same link targets, in order.
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace bench {

/// Words of a page and the targets of its links, as a reader meets them. Tags divide words.
std::vector<std::string> words_of(std::string_view html);

struct Comparison {
  std::size_t same = 0;
  std::vector<std::string> different;   ///< "protokoll/ks/…: word 17: 'a' and 'b'"
  std::vector<std::string> only_first;  ///< paths
  std::vector<std::string> only_second;
  double mean_bytes = 0;  ///< of a page of the second that the first has too
};

/// Compares every .html file below the two folders.
Comparison compare(const std::filesystem::path& first, const std::filesystem::path& second);

}  // namespace bench
