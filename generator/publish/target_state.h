#pragma once
// What Tertial knows to have put in a place: the place's manifest.json, and over it the journal of
// a run that was cut off. What neither names is somebody else's.
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "publish/site_manifest.h"

namespace tertial {

/// Servers often hide names that begin with a dot, from WebDAV too.
inline constexpr std::string_view journal_path = "tertial-publishing.txt";

/// Files by path with their sums; empty: on its way there or away, when the run was cut off.
using KnownFiles = std::map<std::string, std::string, std::less<>>;

/// Text, one line per file.
std::string to_journal(const KnownFiles& files);
/// Nothing when a line is not understood: a wrong guess could delete somebody's files.
std::optional<KnownFiles> read_journal(std::string_view text);

KnownFiles known_files(const SiteManifest* manifest, const KnownFiles& journal);

}  // namespace tertial
