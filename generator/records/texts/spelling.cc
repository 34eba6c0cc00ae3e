#include "records/texts/spelling.h"

#include "base/text.h"

namespace tertial {

std::u32string letters_of(std::string_view text) {
  std::u32string letters;
  letters.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode_utf8(text, at);
    letters += point.value;
    at += point.size;
  }
  return letters;
}

bool one_edit_apart(std::u32string_view a, std::u32string_view b) {
  while (!a.empty() && !b.empty() && a.front() == b.front())
    a.remove_prefix(1), b.remove_prefix(1);
  while (!a.empty() && !b.empty() && a.back() == b.back())
    a.remove_suffix(1), b.remove_suffix(1);
  if (a.size() + b.size() <= 2) return !(a.empty() && b.empty()) && a.size() <= 1 && b.size() <= 1;
  return a.size() == 2 && b.size() == 2 && a[0] == b[1] && a[1] == b[0];
}

}  // namespace tertial
