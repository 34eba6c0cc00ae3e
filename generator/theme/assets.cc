#include "theme/assets.h"

#include <algorithm>
#include <map>

#include "base/hash.h"
#include "base/text.h"
#include "files/file_system.h"
#include "theme/messages.h"
#include "theme/names.h"
#include "theme/source.h"

namespace tertial {

namespace {

// Whether the address in a url(…) names a file beside the sheet: no scheme, path or fragment alone.
bool is_local(std::string_view address) {
  return !address.empty() && address.front() != '/' && address.front() != '#' &&
         address.find(':') == std::string_view::npos;
}

using Known = std::map<std::string, Asset, std::less<>>;

// The sheet with every url(…) of a file of the theme changed to the name it is written under.
std::string with_hashed_urls(const ThemeFile& sheet, const Known& known, DiagnosticList& out) {
  const std::string_view text = sheet.text;
  const theme::Source source(sheet);
  std::string result;
  std::size_t copied = 0;
  for (std::size_t at = text.find("url("); at != std::string_view::npos;
       at = text.find("url(", at + 4)) {
    const std::size_t end = text.find(')', at);
    if (end == std::string_view::npos) break;
    std::size_t begin = at + 4;
    std::string_view address = trim(text.substr(begin, end - begin));
    if (address.size() >= 2 && (address.front() == '"' || address.front() == '\'') &&
        address.back() == address.front())
      address = address.substr(1, address.size() - 2);
    if (!is_local(address)) continue;
    begin = static_cast<std::size_t>(address.data() - text.data());
    const std::string_view path = address.substr(0, address.find_first_of("?#"));
    const std::optional<std::string> name = path_beside(sheet.name, path);
    const auto found = name ? known.find(*name) : known.end();
    if (found == known.end()) {
      std::vector<std::string_view> names;
      for (const auto& [file, asset] : known)
        names.push_back(file);
      const auto offset = static_cast<std::uint32_t>(begin);
      const auto size = static_cast<std::uint32_t>(path.size());
      theme::suggest(out.report(theme_kind("theme.unknown-asset"),
                                source.span({offset, offset + size}), {quoted(path)}),
                     path, names, out.suggestions());
      continue;
    }
    result.append(text, copied, begin - copied);
    // Absolute, so that it holds wherever the sheet itself is written.
    result += found->second.address;
    copied = begin + path.size();
  }
  result.append(text, copied);
  return result;
}

Asset make_asset(std::string name, std::string bytes, std::string_view url_prefix) {
  Asset asset;
  asset.path = "assets/" + hashed_name(name, bytes);
  asset.address = std::string(url_prefix) + "/" + asset.path;
  asset.name = std::move(name);
  asset.bytes = std::move(bytes);
  return asset;
}

}  // namespace

std::string hashed_name(std::string_view name, std::string_view bytes) {
  const std::size_t slash = name.rfind('/') + 1;  // 0 when there is none
  std::size_t dot = name.rfind('.');
  if (dot == std::string_view::npos || dot <= slash) dot = name.size();
  std::string result(name.substr(0, dot));
  result += '.';
  result += to_hex(hash64(bytes));
  result += name.substr(dot);
  return result;
}

Assets Assets::load(const std::vector<ThemeFile>& files, std::string_view url_prefix,
                    DiagnosticList& out) {
  // A sheet's name depends on those of the files it names, so sheets come last. They do not name
  // one another: that would be one request more for the reader.
  std::map<std::string, ThemeFile, std::less<>> first_of_name;
  for (const ThemeFile& file : files)
    first_of_name.try_emplace(file.name, file);
  Known known;
  for (auto& [name, file] : first_of_name)
    if (!name.ends_with(".css"))
      known.emplace(name, make_asset(name, std::move(file.text), url_prefix));
  Known sheets;
  for (const auto& [name, file] : first_of_name)
    if (name.ends_with(".css"))
      sheets.emplace(name, make_asset(name, with_hashed_urls(file, known, out), url_prefix));
  known.merge(sheets);
  Assets assets;
  for (auto& [name, asset] : known)
    assets.assets_.push_back(std::move(asset));
  return assets;
}

const Asset* Assets::find(std::string_view name) const {
  const auto at = std::ranges::lower_bound(assets_, name, std::less<>(), &Asset::name);
  return at != assets_.end() && at->name == name ? &*at : nullptr;
}

}  // namespace tertial
