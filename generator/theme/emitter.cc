#include "theme/emitter.h"

namespace tertial::theme {

std::uint32_t Emitter::constant(std::string_view text) {
  const auto offset = static_cast<std::uint32_t>(program_.pool.size());
  program_.pool.append(text);
  joins_ = false;
  return offset;
}

void Emitter::literal(std::string_view text) {
  if (text.empty()) return;
  const auto size = static_cast<std::uint32_t>(text.size());
  if (joins_) {
    program_.pool.append(text);
    program_.ops.back().count += size;
    return;
  }
  const std::uint32_t offset = constant(text);
  program_.ops.push_back({.code = OpCode::literal, .first = offset, .count = size});
  joins_ = true;
}

void Emitter::op(Op op, const std::vector<Step>& steps) {
  op.first = static_cast<std::uint32_t>(program_.steps.size());
  op.count = static_cast<std::uint32_t>(steps.size());
  program_.steps.insert(program_.steps.end(), steps.begin(), steps.end());
  program_.ops.push_back(op);
  joins_ = false;
}

void Emitter::op_to(Op op_to_patch, const std::vector<Step>& steps, Label& target) {
  target.users.push_back(program_.ops.size());
  op(op_to_patch, steps);
}

void Emitter::jump(Label& target) {
  op_to({.code = OpCode::jump}, {}, target);
}

void Emitter::bind(Label& label) {
  const std::uint32_t target = here();
  for (const std::size_t user : label.users)
    program_.ops[user].target = target;
  label.users.clear();
}

std::uint32_t Emitter::here() {
  joins_ = false;
  return static_cast<std::uint32_t>(program_.ops.size());
}

}  // namespace tertial::theme
