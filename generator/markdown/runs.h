#pragma once
// What is read out of running text and addresses: bare URLs, schemes, texts that say nothing.
// Internal to markdown/. Linear time.
#include <cstddef>
#include <string_view>

namespace tertial {

struct TextRange {
  std::size_t begin = 0, end = 0;
  bool found() const { return end > begin; }
};

/// The first http or https address in `text` at or after `from`, without the punctuation after it.
TextRange find_bare_url(std::string_view text, std::size_t from);

/// "https" of "https://…" as a browser would see it; empty for an address without a scheme.
std::string_view scheme_of(std::string_view url);
/// False for what could run as a program, and for "//host/".
bool is_safe_url(std::string_view url);
/// True for "klicka här", "läs mer", a bare address and the like.
bool says_nothing(std::string_view link_text);

}  // namespace tertial
