#include "theme/html_names.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"

namespace tertial::theme {

namespace {

/// <animate> and its like give any attribute any value, href too.
bool is_animation(std::string_view element) {
  return element.starts_with("animate") || element == "set";
}

bool gives_values(std::string_view element, std::string_view attribute) {
  constexpr std::array<std::string_view, 5> values{"attributename", "by", "from", "to", "values"};
  return is_animation(element) && std::ranges::find(values, attribute) != values.end();
}

}  // namespace

HtmlContent content_of(std::string_view element, std::string_view type) {
  if (element == "script")
    return type == "application/ld+json" ? HtmlContent::json : HtmlContent::script;
  if (element == "style") return HtmlContent::style;
  if (element == "title" || element == "textarea") return HtmlContent::title;
  if (element == "iframe" || element == "noembed" || element == "noframes" || element == "xmp" ||
      element == "plaintext")
    return HtmlContent::plain;
  return HtmlContent::markup;
}

std::string_view deciding_attribute(std::string_view element) {
  if (element == "script") return "type";
  return element == "meta" ? "http-equiv" : std::string_view();
}

bool names_a_meta(std::string_view attribute) {
  return attribute == "name" || attribute == "property" || attribute == "itemprop";
}

bool is_refresh(std::string_view content) {
  const auto skip = [&](auto wanted) {
    const std::size_t before = content.size();
    while (!content.empty() && wanted(content.front()))
      content.remove_prefix(1);
    return content.size() != before;
  };
  skip(is_space);
  if (!skip(is_digit)) return false;
  skip(is_space);
  if (!skip([](char c) { return c == ';'; })) return false;
  skip(is_space);
  if (!content.starts_with("url")) return false;
  content.remove_prefix(3);
  skip(is_space);
  if (!content.starts_with('=')) return false;
  content.remove_prefix(1);
  skip(is_space);
  return content.empty();
}

HtmlAttribute attribute_of(std::string_view element, std::string_view name) {
  if (element == "meta" && name == "content") return HtmlAttribute::content;
  if ((element == "base" && name == "href") ||
      (element == "meta" && (name == "charset" || name == "http-equiv")))
    return HtmlAttribute::fixed;
  if (gives_values(element, name)) return HtmlAttribute::script;
  constexpr std::array<std::string_view, 16> addresses{
      "action",  "archive",    "background", "cite",     "classid",  "codebase",
      "data",    "formaction", "href",       "longdesc", "manifest", "poster",
      "profile", "src",        "xlink:href", "icon"};
  if (std::ranges::find(addresses, name) != addresses.end()) return HtmlAttribute::address;
  if (name == "srcset" || name == "imagesrcset" || name == "ping") return HtmlAttribute::addresses;
  if (name.starts_with("on") || name == "srcdoc") return HtmlAttribute::script;
  if (name == "style") return HtmlAttribute::style;
  return HtmlAttribute::plain;
}

bool is_special_element(std::string_view element) {
  return content_of(element, {}) != HtmlContent::markup || !deciding_attribute(element).empty() ||
         element == "base" || is_animation(element);
}

}  // namespace tertial::theme
