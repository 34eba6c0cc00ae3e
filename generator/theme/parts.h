#pragma once
// The templates that one template is made of: itself, what it extends and what is included, each
// read once, and which block stands in the place of which.
#include <map>
#include <memory>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "theme/syntax.h"
#include "theme/template.h"

namespace tertial::theme {

struct Part {
  Source source;
  Syntax syntax;
};

/// A block and the template that it is written in.
struct PlacedBlock {
  const Part* part;
  const Node* node;
};

class Parts {
 public:
  Parts(const Theme& theme, DiagnosticList& out) : theme_(theme), out_(out) {}

  /// The template that `file` extends, at last, with the blocks of all between collected; null
  /// after reporting one that is not there or extends itself.
  const Part* load_chain(const ThemeFile& file);
  /// The template that `source` includes; null after reporting one that is not there or includes
  /// itself. Otherwise end() follows when it has been gone through.
  const Part* begin(const Source& source, std::string_view name, Range at);
  void end() { taken_in_.pop_back(); }

  /// What stands in the place of the block; null when nothing does.
  const PlacedBlock* block(std::string_view name) const;
  /// Blocks of templates that extend others, each meant to stand in another's place.
  const std::vector<PlacedBlock>& overrides() const { return overrides_; }
  /// Of all templates read, sorted.
  std::vector<std::string_view> names() const;

 private:
  const Part& load(const ThemeFile& file);
  const ThemeFile* find(const Source& source, std::string_view name, Range at);
  void collect_blocks(const Part& part, const std::vector<Node>& nodes, bool top);

  const Theme& theme_;
  DiagnosticList& out_;
  std::map<std::string_view, std::unique_ptr<Part>> parts_;
  std::map<std::string_view, PlacedBlock> blocks_;
  std::vector<PlacedBlock> overrides_;
  std::vector<std::string_view> taken_in_;  // from the outermost in
};

}  // namespace tertial::theme
