#include "theme/parts.h"

#include <algorithm>

#include "base/text.h"
#include "theme/messages.h"
#include "theme/names.h"
#include "theme/parser.h"

namespace tertial::theme {

const Part& Parts::load(const ThemeFile& file) {
  std::unique_ptr<Part>& part = parts_[file.name];
  if (!part) {
    part = std::make_unique<Part>(Part{Source(file), {}});
    part->syntax = parse(part->source, out_);
  }
  return *part;
}

const ThemeFile* Parts::find(const Source& source, std::string_view name, Range at) {
  const ThemeFile* file = theme_.find(name);
  if (file == nullptr)
    suggest(out_.report(theme_kind("theme.unknown-template"), source.span(at),
                        {quoted(name), quoted(source.name())}),
            name, theme_.names(), out_.suggestions());
  else if (std::ranges::find(taken_in_, name) != taken_in_.end())
    out_.report(theme_kind("theme.recursive"), source.span(at), {quoted(name)})
        .with_help(
            {"ta bort raden, eller ge filen ett annat namn än den mall som den bygger på",
             "delete the line, or give the file another name than the template that it extends"});
  else
    return file;
  return nullptr;
}

const Part* Parts::load_chain(const ThemeFile& file) {
  const Part* part = &load(file);
  taken_in_.push_back(part->source.name());
  while (part->syntax.extends) {
    collect_blocks(*part, part->syntax.nodes, true);
    const PathPart& name = *part->syntax.extends;
    part = begin(part->source, name.name, name.at);
    if (part == nullptr) return nullptr;
  }
  return part;
}

const Part* Parts::begin(const Source& source, std::string_view name, Range at) {
  const ThemeFile* file = find(source, name, at);
  if (file == nullptr) return nullptr;
  const Part& part = load(*file);
  taken_in_.push_back(part.source.name());
  return &part;
}

// The first to name a block is the one that extends the others.
void Parts::collect_blocks(const Part& part, const std::vector<Node>& nodes, bool top) {
  for (const Node& node : nodes) {
    if (node.kind == NodeKind::block) {
      blocks_.try_emplace(node.name, PlacedBlock{&part, &node});
      if (top) overrides_.push_back({&part, &node});
    }
    collect_blocks(part, node.body, false);
    collect_blocks(part, node.otherwise, false);
    for (const Branch& branch : node.branches)
      collect_blocks(part, branch.body, false);
  }
}

const PlacedBlock* Parts::block(std::string_view name) const {
  const auto found = blocks_.find(name);
  return found == blocks_.end() ? nullptr : &found->second;
}

std::vector<std::string_view> Parts::names() const {
  std::vector<std::string_view> names;
  names.reserve(parts_.size());
  for (const auto& [name, part] : parts_)
    names.push_back(name);
  return names;
}

}  // namespace tertial::theme
