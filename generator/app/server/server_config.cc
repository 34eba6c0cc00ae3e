#include "app/server/server_config.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/ascii.h"
#include "base/text.h"

namespace tertial {
namespace {

constexpr std::string_view only_in_header = "frame-ancestors 'none'";

/// The words between @ and @, and what stands there.
using Words = std::vector<std::pair<std::string_view, std::string>>;

bool contains(const std::vector<Coding>& codings, Coding coding) {
  return std::ranges::find(codings, coding) != codings.end();
}

/// As HTTP names them, the smallest first.
std::string packings(const std::vector<Coding>& codings) {
  std::string names;
  for (const auto& [coding, name] :
       {std::pair(Coding::brotli, "br"), std::pair(Coding::gzip, "gzip")})
    if (contains(codings, coding)) names.append(names.empty() ? "" : " ").append(name);
  return names;
}

/// For a regular expression between quotes or #.
std::string pattern(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool plain = is_ascii_letter(c) || is_digit(c) || c == '/' || c == '-' || c == '_';
    if (!plain) out += '\\';
    out += c;
  }
  return out;
}

class Writer {
 public:
  explicit Writer(const ServedSite& site)
      : site_(site),
        usual_{{"origin", site.origin},
               {"prefix", site.prefix},
               {"prefix-pattern", pattern(site.prefix)},
               {"folder", site.folder},
               {"policy", site.policy},
               {"header-only", std::string(only_in_header)},
               {"packings", packings(site.codings)}},
        conditions_{{{"@https@", site.origin.starts_with("https://")},
                     {"@gzip@", contains(site.codings, Coding::gzip)},
                     {"@brotli@", contains(site.codings, Coding::brotli)},
                     {"@packed@", !site.codings.empty()}}} {}

  void line(std::string_view text) {
    for (const auto& [mark, holds] : conditions_) {
      if (!text.starts_with(mark)) continue;
      if (!holds) return;
      text.remove_prefix(mark.size());
    }
    if (text.find("@page@") != std::string_view::npos ||
        text.find("@page-pattern@") != std::string_view::npos) {
      for (const ServedPolicy& page : site_.policies)
        write(text, {{"page", page.page},
                     {"page-pattern", pattern(page.page)},
                     {"page-policy", page.policy}});
    } else if (text.find("@to@") != std::string_view::npos) {
      for (const ServedMove& move : site_.moves)
        write(text, {{"from", move.from}, {"from-pattern", pattern(move.from)}, {"to", move.to}});
    } else {
      write(text, {});
    }
  }

  std::string out;

 private:
  const std::string* meaning(std::string_view word, const Words& own) const {
    for (const Words* words : {&own, &usual_})
      for (const auto& [name, value] : *words)
        if (name == word) return &value;
    return nullptr;
  }

  /// An @ that begins no known word stays, as Caddy's names have it.
  void write(std::string_view text, const Words& own) {
    while (!text.empty()) {
      const std::size_t at = text.find('@');
      out.append(text.substr(0, at));
      if (at == std::string_view::npos) break;
      text.remove_prefix(at + 1);
      const std::string* value = meaning(text.substr(0, text.find('@')), own);
      if (!value) {
        out += '@';
        continue;
      }
      out.append(*value);
      text.remove_prefix(text.find('@') + 1);
    }
    out += '\n';
  }

  const ServedSite& site_;
  Words usual_;
  std::array<std::pair<std::string_view, bool>, 4> conditions_;  ///< of lines that begin so
};

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
    text.replace(at, from.size(), to);
}

}  // namespace

std::vector<std::string_view> server_names() {
  std::vector<std::string_view> names;
  for (const EmbeddedFile& file : server_texts())
    names.push_back(file.path.substr(0, file.path.find('.')));
  return names;
}

std::string stated_policy(std::string_view html) {
  constexpr std::string_view begin = "http-equiv=\"Content-Security-Policy\" content=\"";
  const std::size_t at = html.find(begin);
  if (at == std::string_view::npos) return {};
  const std::string_view rest = html.substr(at + begin.size());
  std::string policy(rest.substr(0, rest.find('"')));
  replace_all(policy, "&#39;", "'");
  replace_all(policy, "&amp;", "&");
  return policy;
}

std::string header_policy(std::string_view stated) {
  return stated.empty() ? std::string(only_in_header)
                        : std::string(stated) + "; " + std::string(only_in_header);
}

bool is_plain_in_config(std::string_view value) {
  constexpr std::string_view meant = "\"\\$`{}%#<>|^@*";
  return std::ranges::all_of(value, [&](char c) {
    return static_cast<unsigned char>(c) >= ' ' && c != '\x7f' &&
           meant.find(c) == std::string_view::npos;
  });
}

ServerConfig server_config(std::string_view text, const ServedSite& site) {
  std::vector<std::string_view> values{site.origin, site.prefix, site.folder, site.policy};
  for (const ServedPolicy& page : site.policies)
    values.insert(values.end(), {page.page, page.policy});
  for (const ServedMove& move : site.moves) {
    // Of an address only the place on the page may follow a #.
    const std::size_t hash = move.to.find('#');
    values.insert(values.end(), {move.from, std::string_view(move.to).substr(0, hash)});
    if (hash != std::string::npos) values.push_back(std::string_view(move.to).substr(hash + 1));
  }
  for (const std::string_view value : values)
    if (!is_plain_in_config(value)) return {{}, std::string(value)};
  Writer writer(site);
  for (const std::string_view line : split(text, '\n'))
    writer.line(line);
  writer.out.pop_back();  // after the last line break there is no line
  return {std::move(writer.out), {}};
}

}  // namespace tertial
