#pragma once
// A parsed template: what the author wrote, as a tree. Knows no types; views into the Source.
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include "theme/source.h"

namespace tertial::theme {

struct PathPart {
  std::string_view name;
  Range at;
};

/// `pledge.due.text`. Without parts: it did not parse, and that has been reported.
struct Path {
  std::vector<PathPart> parts;
  Range at;
};

enum class ConditionKind : std::uint8_t { invalid, truthy, equal, negation, all, any };

struct Condition {
  ConditionKind kind = ConditionKind::invalid;
  Path path = {};                                             // truthy, equal
  std::variant<std::string_view, std::int64_t> literal = {};  // equal
  Range literal_at = {};
  std::vector<Condition> parts = {};  // negation: one; all, any: two or more
};

enum class NodeKind : std::uint8_t { text, print, choice, loop, include, block, link, asset };

struct Node;

/// One `if` or `elif` with what follows; the last may be `else`, without a condition.
struct Branch {
  std::optional<Condition> condition;
  Range at;
  std::vector<Node> body;
};

struct Node {
  NodeKind kind;
  Range at;                    ///< the text, or the tag that opens it
  Range end = {};              ///< the tag that ends it: choice, loop, block
  std::string_view name = {};  ///< loop: its variable; include, block, link, asset: what is named
  Range name_at = {};
  std::optional<Path> path = {};      ///< print, loop; include: after `with`
  std::vector<Branch> branches = {};  ///< choice
  std::vector<Node> body = {};        ///< loop, block
  std::vector<Node> otherwise = {};   ///< loop: after `else`
  bool has_otherwise = false;
};

struct Syntax {
  std::vector<Node> nodes;
  std::optional<PathPart> extends;
};

}  // namespace tertial::theme
