#pragma once
// Writes the operations of a program: joins literals, and fills in where jumps go to.
#include <string_view>
#include <vector>

#include "theme/program.h"

namespace tertial::theme {

/// A place that jumps go to before it is known. Every label that is used must be bound.
struct Label {
  std::vector<std::size_t> users;
};

class Emitter {
 public:
  void literal(std::string_view text);
  /// `op` with the path `steps`.
  void op(Op op, const std::vector<Step>& steps);
  void op_to(Op op, const std::vector<Step>& steps, Label& target);
  void jump(Label& target);
  void bind(Label& label);
  /// The next operation, as a target to go back to.
  std::uint32_t here();
  /// Puts `text` into the pool without writing it; gives its offset.
  std::uint32_t constant(std::string_view text);

  Program take() { return std::move(program_); }

 private:
  Program program_;
  bool joins_ = false;  // the last operation is a literal that no jump separates from the next
};

}  // namespace tertial::theme
