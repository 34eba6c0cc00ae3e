#pragma once
// robots.txt (RFC 9309): which paths of a host its owner lets this program ask for. What is read is
// hostile text: rules have a limit, and matching takes no more than path times rule.
#include <string>
#include <string_view>
#include <vector>

namespace tertial {

class Robots {
 public:
  /// What every file allows that says nothing of us.
  Robots() = default;
  static Robots read(std::string_view text);

  /// The longest rule that fits decides; of two as long the one that allows.
  bool allows(std::string_view path) const;

 private:
  struct Rule {
    std::string pattern;
    bool allow = false;
  };
  std::vector<Rule> rules_;
};

}  // namespace tertial
