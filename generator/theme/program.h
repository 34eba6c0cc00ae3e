#pragma once
// A compiled template: a flat list of operations over one pool of literal text. Written by the
// compiler, read by the renderer; nothing else needs to know it.
#include <cstdint>
#include <string>
#include <vector>

#include "theme/view.h"

namespace tertial::theme {

/// How a value is written where it stands.
enum class Escape : std::uint8_t { none, text, attribute, fragment, json };

enum class OpCode : std::uint8_t {
  literal,         ///< write pool[first, first + count)
  text,            ///< write the text at the path, escaped
  integer,         ///< write the number at the path
  loop_index,      ///< write the number of the turn in `slot`, from 1
  jump,            ///< go on at `target`
  unless_truthy,   ///< to `target` unless the value at the path is true, not empty, not zero
  unless_present,  ///< to `target` unless there is a value at the path
  unless_text,     ///< to `target` unless the text at the path is pool[number, number + length)
  unless_integer,  ///< to `target` unless the number at the path is `number`
  unless_first,    ///< to `target` unless the loop in `slot` is at its first turn
  unless_last,     ///< to `target` unless it is at its last
  unless_index,    ///< to `target` unless it is at turn `number`
  loop_begin,      ///< the list at the path into `into`; to `target` when it is empty
  loop_next,       ///< the next turn of `into` from `target`, or on after the last
  bind,            ///< the view at the path into `into`
};

/// A path goes from `slot` through steps[first, first + count); it ends where a value is absent.
struct Op {
  OpCode code = OpCode::literal;
  Escape escape = Escape::none;
  std::uint16_t slot = 0;
  std::uint16_t into = 0;
  std::uint32_t first = 0;
  std::uint32_t count = 0;
  std::uint32_t target = 0;
  std::uint32_t length = 0;
  std::int64_t number = 0;
  const ViewShape* shape = nullptr;  ///< of the value at the end of the path
};

/// From a value to a part of it; null when the part is absent.
using Step = const void* (*)(const void*);

struct Program {
  std::vector<Op> ops;
  std::vector<Step> steps;
  std::string pool;
};

/// Nesting of blocks and of parts in one another.
inline constexpr std::size_t max_depth = 64;
/// Slots of a running template: the view, and one per open loop or `include … with`.
inline constexpr std::size_t max_slots = max_depth + 1;

void run(const Program& program, const void* view, std::string& out);

}  // namespace tertial::theme
