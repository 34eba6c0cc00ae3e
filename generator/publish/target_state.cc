#include "publish/target_state.h"

#include "base/text.h"
#include "files/file_system.h"

namespace tertial {
namespace {

constexpr std::string_view first_line = "tertial-publishing 1";
constexpr std::string_view unknown = "-";

}  // namespace

std::string to_journal(const KnownFiles& files) {
  std::string text(first_line);
  text += '\n';
  for (const auto& [path, sum] : files)
    text.append(sum.empty() ? unknown : std::string_view(sum))
        .append(" ")
        .append(path)
        .append("\n");
  return text;
}

std::optional<KnownFiles> read_journal(std::string_view text) {
  // Every line ends with a line break, so that a file cut short does not pass.
  if (!text.ends_with('\n')) return std::nullopt;
  text.remove_suffix(1);
  const std::vector<std::string_view> lines = split(text, '\n');
  if (lines.front() != first_line) return std::nullopt;
  KnownFiles files;
  for (const std::string_view line : std::span(lines).subspan(1)) {
    const std::size_t space = line.find(' ');
    if (space == std::string_view::npos) return std::nullopt;
    const std::string_view sum = line.substr(0, space), path = line.substr(space + 1);
    if ((sum != unknown && !is_sha256(sum)) || !is_plain_path(path)) return std::nullopt;
    files.insert_or_assign(std::string(path), sum == unknown ? std::string() : std::string(sum));
  }
  return files;
}

KnownFiles known_files(const SiteManifest* manifest, const KnownFiles& journal) {
  KnownFiles known = journal;
  if (manifest)
    for (const SiteFile& file : manifest->files)
      known.emplace(file.path, file.sha256);  // the journal is newer
  return known;
}

}  // namespace tertial
