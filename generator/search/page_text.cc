#include "search/page_text.h"

#include <algorithm>
#include <vector>

#include "base/html_entity.h"
#include "base/text.h"

namespace tertial::search {
namespace {

constexpr std::string_view inline_elements[] = {"a",    "abbr",   "br",  "b",   "cite", "code",
                                                "del",  "em",     "i",   "ins", "mark", "q",
                                                "span", "strong", "sub", "sup", "time", "wbr"};
constexpr std::string_view void_elements[] = {"br", "hr", "img", "input", "wbr"};
constexpr std::string_view skipped_elements[] = {"nav", "script", "style", "svg", "template"};

bool is_any(std::string_view name, std::span<const std::string_view> names) {
  return std::ranges::find(names, name) != names.end();
}

struct TagToken {
  std::string_view name;
  std::string_view id;
  bool end = false;
  bool closed = false;  ///< "/>"
  bool off = false;     ///< data-search="off"
  std::size_t size = 0;
};

bool is_space(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

/// The tag that begins at `at`, where a `<` stands.
TagToken read_tag(std::string_view html, std::size_t at) {
  TagToken tag;
  std::size_t i = at + 1;
  if (i < html.size() && html[i] == '/') tag.end = true, ++i;
  const std::size_t name = i;
  while (i < html.size() && !is_space(html[i]) && html[i] != '>' && html[i] != '/')
    ++i;
  tag.name = html.substr(name, i - name);
  while (i < html.size() && html[i] != '>') {
    if (is_space(html[i]) || html[i] == '/') {
      tag.closed = html[i++] == '/';
      continue;
    }
    tag.closed = false;
    const std::size_t key = i;
    while (i < html.size() && html[i] != '=' && html[i] != '>' && !is_space(html[i]))
      ++i;
    const std::string_view attribute = html.substr(key, i - key);
    if (i >= html.size() || html[i] != '=') continue;
    ++i;
    const char quote = i < html.size() ? html[i] : '\0';
    const bool quoted = quote == '"' || quote == '\'';
    if (quoted) ++i;
    const std::size_t value = i;
    while (i < html.size() && (quoted ? html[i] != quote : !is_space(html[i]) && html[i] != '>'))
      ++i;
    if (attribute == "id") tag.id = html.substr(value, i - value);
    if (attribute == "data-search" && html.substr(value, i - value) == "off") tag.off = true;
    if (quoted && i < html.size()) ++i;
  }
  tag.size = std::min(i + 1, html.size()) - at;
  return tag;
}

/// Appends `text` with its entities decoded: those that the program writes.
void append_decoded(std::string& out, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t next = std::min(text.find('&', at), text.size());
    out.append(text, at, next - at);
    at = next;
    if (at == text.size()) return;
    const HtmlEntity entity = html_entity(text.substr(at));
    constexpr char32_t soft_hyphen = 0xAD;
    if (entity.size == 0)
      out += '&';
    else if (entity.value > 0 && entity.value != soft_hyphen)
      append_utf8(out, entity.value);
    at += std::max<std::size_t>(entity.size, 1);
  }
}

class PageReader {
 public:
  PageReader(std::uint32_t document, std::span<const Section> sections,
             const std::function<void(const TextBlock&)>& block)
      : sections_(sections), block_(block), document_(document) {}

  void read(std::string_view html) {
    for (std::size_t at = 0; at < html.size();) {
      const std::size_t open = std::min(html.find('<', at), html.size());
      if (skipped_ == 0) append_decoded(text_, html.substr(at, open - at));
      if (open == html.size()) break;
      if (html.substr(open).starts_with("<!")) {
        at = std::min(html.find('>', open), html.size() - 1) + 1;
        continue;
      }
      const TagToken tag = read_tag(html, open);
      at = open + tag.size;
      if (tag.end)
        close(tag);
      else
        this->open(tag);
    }
    flush();
  }

 private:
  struct Outer {
    std::size_t depth;
    std::uint32_t document;
  };

  void open(const TagToken& tag) {
    if (!is_any(tag.name, inline_elements)) flush();
    if (tag.name == "br") text_ += ' ';
    if (tag.closed || is_any(tag.name, void_elements)) return;
    ++depth_;
    if (skipped_ == 0 && (tag.off || is_any(tag.name, skipped_elements))) skipped_ = depth_;
    if (!tag.id.empty()) {
      const auto section = std::ranges::lower_bound(
          sections_, tag.id, {}, [](const Section& s) { return std::string_view(s.id); });
      if (section != sections_.end() && section->id == tag.id) {
        flush();
        outer_.push_back({depth_, document_});
        document_ = section->document;
      }
    }
    if (tag.name == "h1")
      place_ = Place::title;
    else if (is_heading(tag.name))
      place_ = Place::heading;
  }

  void close(const TagToken& tag) {
    if (!is_any(tag.name, inline_elements)) flush();
    if (is_heading(tag.name)) place_ = Place::text;
    if (skipped_ == depth_) skipped_ = 0;
    if (!outer_.empty() && outer_.back().depth == depth_) {
      flush();
      document_ = outer_.back().document;
      outer_.pop_back();
    }
    if (depth_ > 0) --depth_;
  }

  static bool is_heading(std::string_view name) {
    return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
  }

  void flush() {
    if (!trim(text_).empty()) block_({document_, place_, text_});
    text_.clear();
  }

  std::span<const Section> sections_;
  const std::function<void(const TextBlock&)>& block_;
  std::uint32_t document_;
  std::vector<Outer> outer_;
  std::size_t depth_ = 0;
  std::size_t skipped_ = 0;  ///< depth of the element that is left out, or 0
  Place place_ = Place::text;
  std::string text_;
};

}  // namespace

void read_page(std::string_view html, std::uint32_t document, std::span<const Section> sections,
               const std::function<void(const TextBlock&)>& block) {
  const std::size_t begin = html.find("<main");
  const std::size_t end = html.find("</main>", std::min(begin, html.size()));
  if (begin == std::string_view::npos || end == std::string_view::npos) return;
  PageReader(document, sections, block).read(html.substr(begin, end - begin));
}

std::string description_of(std::string_view html) {
  constexpr std::string_view before = "<meta name=\"description\" content=\"";
  const std::size_t at = html.find(before);
  if (at == std::string_view::npos) return {};
  const std::size_t begin = at + before.size();
  std::string text;
  append_decoded(text, html.substr(begin, html.find('"', begin) - begin));
  return text;
}

}  // namespace tertial::search
