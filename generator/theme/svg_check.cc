#include "theme/svg_check.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

#include "base/ascii.h"
#include "base/text.h"
#include "theme/messages.h"
#include "theme/source.h"

namespace tertial {
namespace {

constexpr std::array<std::string_view, 25> drawing_elements = {
    "circle",         "clipPath", "defs",  "desc",  "ellipse", "g",       "line",
    "linearGradient", "marker",   "mask",  "path",  "pattern", "polygon", "polyline",
    "radialGradient", "rect",     "stop",  "style", "svg",     "symbol",  "text",
    "textPath",       "title",    "tspan", "use"};
constexpr std::array<std::string_view, 5> entities = {"amp;", "apos;", "gt;", "lt;", "quot;"};
constexpr std::string_view svg_namespace = "http://www.w3.org/2000/svg";
constexpr std::string_view xlink_namespace = "http://www.w3.org/1999/xlink";
constexpr std::size_t deepest = 50;
constexpr std::size_t most_findings = 20;

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool is_name(char c) {
  return is_ascii_letter(c) || is_digit(c) || c == '-' || c == '_' || c == ':' || c == '.';
}

bool is_number_part(char c) {
  return is_digit(c) || c == '.' || c == '-' || c == '+' || c == 'e';
}

/// The numbers in "0 0 32 32" or "0,0,32,32"; of "32px" the first.
std::vector<double> numbers_in(std::string_view text) {
  std::vector<double> numbers;
  while (numbers.size() < 4) {
    const auto* const begin = std::ranges::find_if(text, is_number_part);
    text.remove_prefix(static_cast<std::size_t>(begin - text.begin()));
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc()) break;
    numbers.push_back(number);
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  }
  return numbers;
}

/// True when styling code reaches out of the file, or could hide that it does.
bool reaches_out(std::string_view css) {
  const std::string small = lower_case(css);
  if (small.find('\\') != std::string::npos || small.find("@import") != std::string::npos ||
      small.find("image-set") != std::string::npos || small.find("animation") != std::string::npos)
    return true;
  for (std::size_t at = small.find("url("); at != std::string::npos;
       at = small.find("url(", at + 1))
    if (!trim(std::string_view(small).substr(at + 4)).starts_with('#')) return true;
  return false;
}

class SvgReader {
 public:
  SvgReader(const ThemeFile& file, DiagnosticList& out)
      : source_(file), text_(file.text), out_(out) {}

  std::optional<PictureSize> read() {
    while (!broken_ && at_ < text_.size())
      next();
    if (!broken_ && !root_) fail(0, {"elementet svg saknas", "there is no element svg"});
    if (!broken_ && !open_.empty())
      fail(text_.size(), {"ett element stängs aldrig", "an element is never closed"});
    if (findings_ > 0) return std::nullopt;
    if (size_.width > 0 && size_.height > 0) return size_;
    out_.report(theme_kind("logo.no-size"), place(root_at_, root_at_ + 4))
        .with_help({"skriv till exempel viewBox=\"0 0 120 40\" i <svg …>",
                    "write for example viewBox=\"0 0 120 40\" in <svg …>"});
    return std::nullopt;
  }

 private:
  Span place(std::size_t begin, std::size_t end) const {
    const auto last = static_cast<std::uint32_t>(std::min(end, text_.size()));
    return source_.span({std::min(static_cast<std::uint32_t>(begin), last), last});
  }
  void fail(std::size_t at, Text why) {
    out_.report(theme_kind("logo.broken"), place(at, at + 1), {why});
    broken_ = true;
    ++findings_;
  }
  void refuse(std::size_t begin, std::size_t end, Argument what) {
    out_.report(theme_kind("logo.refused"), place(begin, end), {std::move(what)});
    if (++findings_ >= most_findings) broken_ = true;
  }

  bool at(std::string_view word) const { return text_.substr(at_).starts_with(word); }
  /// Goes on after `word`; false when it does not come.
  bool skip_past(std::string_view word) {
    const std::size_t found = text_.find(word, at_);
    at_ = found == std::string_view::npos ? text_.size() : found + word.size();
    return found != std::string_view::npos;
  }
  void skip_spaces() {
    while (at_ < text_.size() && is_space(text_[at_]))
      ++at_;
  }
  std::string_view name() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && is_name(text_[at_]))
      ++at_;
    return text_.substr(begin, at_ - begin);
  }

  void next() {
    const std::size_t begin = at_;
    if (!at("<")) return characters();
    if (at("<!--")) {
      if (!skip_past("-->")) fail(begin, {"en kommentar stängs aldrig", "a comment never ends"});
    } else if (at("<?xml ") && begin == 0) {
      if (!skip_past("?>"))
        fail(begin, {"första raden stängs aldrig", "the first line never ends"});
    } else if (at("<!") || at("<?")) {
      const std::size_t end = text_.find('>', begin);
      // What an internal subset or a CDATA section holds is not followed.
      refuse(begin, std::min(end, begin + 9), quoted(text_.substr(begin, 9)));
      broken_ = true;
    } else if (at("</")) {
      at_ += 2;
      const std::string_view closed = name();
      skip_spaces();
      if (open_.empty() || open_.back() != closed || !at(">"))
        return fail(begin, {"slutet hör inte till något öppet element",
                            "the end belongs to no open element"});
      open_.pop_back();
      ++at_;
    } else {
      element();
    }
  }

  void characters() {
    const std::size_t begin = at_;
    at_ = std::min(text_.find('<', at_), text_.size());
    const std::string_view found = text_.substr(begin, at_ - begin);
    if (open_.empty() && !trim(found).empty())
      return fail(begin, {"text utanför elementet svg", "text outside the element svg"});
    check_entities(found, begin);
    if (!open_.empty() && open_.back() == "style" &&
        (reaches_out(found) || found.find('&') != std::string_view::npos))
      refuse(begin, at_,
             Text{"en stil som hämtar eller rör något", "a style that fetches or moves"});
  }

  void check_entities(std::string_view found, std::size_t begin) {
    for (std::size_t i = found.find('&'); i != std::string_view::npos; i = found.find('&', i + 1)) {
      const std::string_view rest = found.substr(i + 1);
      if (std::ranges::none_of(entities, [&](std::string_view e) { return rest.starts_with(e); }))
        refuse(begin + i, begin + i + 1,
               quoted(rest.empty() ? "&" : "&" + std::string(rest.substr(0, 1))));
    }
  }

  void element() {
    const std::size_t begin = at_++;
    const std::string_view element_name = name();
    if (element_name.empty()) return fail(begin, {"ett ensamt <", "a < alone"});
    if (open_.empty()) {
      if (root_ || element_name != "svg")
        return fail(begin, {"filen ska ha ett enda yttersta element, svg",
                            "the file must have one outermost element, svg"});
      root_ = true;
      root_at_ = begin;
    }
    if (!std::ranges::binary_search(drawing_elements, element_name))
      refuse(begin, at_, quoted("<" + std::string(element_name) + ">"));
    const bool is_root = open_.empty();
    while (true) {
      skip_spaces();
      if (at("/>")) {
        at_ += 2;
        return;
      }
      if (at(">")) {
        ++at_;
        open_.push_back(element_name);
        if (open_.size() > deepest)
          fail(begin,
               {"elementen ligger för djupt i varandra", "the elements are nested too deep"});
        return;
      }
      if (!attribute(is_root)) return;
    }
  }

  bool attribute(bool is_root) {
    const std::size_t begin = at_;
    const std::string_view attribute_name = name();
    const std::size_t name_end = at_;
    skip_spaces();
    const bool has_value = !attribute_name.empty() && at("=");
    if (has_value) {
      ++at_;
      skip_spaces();
    }
    const char quote = at_ < text_.size() ? text_[at_] : '\0';
    const std::size_t end = text_.find(quote, at_ + 1);
    if (!has_value || (quote != '"' && quote != '\'') || end == std::string_view::npos) {
      fail(begin,
           {"ett attribut utan värde inom citattecken", "an attribute without a quoted value"});
      return false;
    }
    const std::string_view value = text_.substr(at_ + 1, end - at_ - 1);
    const std::size_t value_begin = at_ + 1;
    at_ = end + 1;
    if (!is_harmless(attribute_name, value)) refuse(begin, name_end, quoted(attribute_name));
    check_entities(value, value_begin);
    if (is_root) take_size(attribute_name, value);
    return true;
  }

  static bool is_harmless(std::string_view attribute_name, std::string_view value) {
    if (attribute_name == "xmlns") return value == svg_namespace;
    if (attribute_name == "xmlns:xlink") return value == xlink_namespace;
    if (attribute_name == "href" || attribute_name == "xlink:href") return value.starts_with('#');
    if (attribute_name == "xml:space" || attribute_name == "xml:lang") return true;
    if (attribute_name.find(':') != std::string_view::npos ||
        lower_case(attribute_name).starts_with("on"))
      return false;
    return !reaches_out(value);
  }

  void take_size(std::string_view attribute_name, std::string_view value) {
    const std::vector<double> numbers = numbers_in(value);
    if (attribute_name == "viewBox") {
      if (numbers.size() == 4) size_ = {numbers[2], numbers[3]};
      has_view_box_ = true;
    } else if (!has_view_box_ && !numbers.empty() && value.find('%') == std::string_view::npos) {
      if (attribute_name == "width") size_.width = numbers.front();
      if (attribute_name == "height") size_.height = numbers.front();
    }
  }

  theme::Source source_;
  std::string_view text_;
  DiagnosticList& out_;
  std::size_t at_ = 0;
  std::vector<std::string_view> open_;
  bool root_ = false, broken_ = false, has_view_box_ = false;
  std::size_t root_at_ = 0, findings_ = 0;
  PictureSize size_;
};

}  // namespace

std::optional<PictureSize> check_svg(const ThemeFile& file, DiagnosticList& out) {
  return SvgReader(file, out).read();
}

}  // namespace tertial
