#pragma once
// What the names of elements and attributes mean for what may be written in them. Knows the names
// only; where in a document one stands is HtmlContext's.
#include <cstdint>
#include <string_view>

namespace tertial::theme {

constexpr bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

/// Elements whose content the tokenizer reads in its own way.
enum class HtmlContent : std::uint8_t { markup, script, json, style, title, plain };

enum class HtmlAttribute : std::uint8_t {
  plain,
  address,    ///< href, src, …
  fixed,      ///< href of <base>, charset of <meta>: rules the whole page, and is the theme's own
  content,    ///< content of <meta>: what it is follows from the attributes before it
  addresses,  ///< srcset, ping
  script,     ///< onclick, …, srcdoc, values of <animate>: read as code, markup or any attribute
  style
};

/// All names are in lower case. `type`: the type of a script.
HtmlContent content_of(std::string_view element, std::string_view type);
HtmlAttribute attribute_of(std::string_view element, std::string_view name);

/// The attribute that decides how the element is read; empty when none does.
std::string_view deciding_attribute(std::string_view element);
/// Whether an element of this name must not be mixed up with one of another.
bool is_special_element(std::string_view element);
/// Whether a <meta> with that attribute holds text.
bool names_a_meta(std::string_view attribute);
/// "0; url=": after it a refresh names its page.
bool is_refresh(std::string_view content);

}  // namespace tertial::theme
