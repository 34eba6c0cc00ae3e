#pragma once
// Writes a corpus as each generator wants it. Hugo's folder is laid out so that its templates have
// least to do: ready words for dates and periods, reports by point, everything of a page in one
// file.
#include <filesystem>
#include <string_view>

#include "corpus.h"

namespace bench {

/// Tertial's content, without site.toml.
void write_content(const Corpus& corpus, const std::filesystem::path& folder);
/// Its site.toml, by itself: the same content is built with two themes.
void write_settings(const std::filesystem::path& folder, std::string_view theme);
/// Hugo's content/ and data/sources.toml; configuration and layouts are in tests/bench/hugo.
void write_hugo(const Corpus& corpus, const std::filesystem::path& folder);

}  // namespace bench
