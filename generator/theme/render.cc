#include <array>

#include "theme/escape.h"
#include "theme/program.h"

namespace tertial::theme {

namespace {

// What an open loop or a bound view stands at. The view itself is in slot 0.
struct Slot {
  const void* value;
  const void* list;
  const ViewShape* shape;
  std::size_t index, size;
};

const void* follow(const Program& program, const Op& op, const void* value) {
  const Step* step = program.steps.data() + op.first;
  for (const Step* const end = step + op.count; step != end && value != nullptr; ++step)
    value = (*step)(value);
  return value;
}

bool truthy(const ViewShape& shape, const void* value) {
  switch (shape.kind) {
    case ViewKind::boolean:
      return shape.boolean(value);
    case ViewKind::integer:
      return shape.integer(value) != 0;
    case ViewKind::list:
      return shape.size(value) != 0;
    case ViewKind::text:
    case ViewKind::html:
    case ViewKind::json:
    case ViewKind::address:
      return !shape.text(value).empty();
    case ViewKind::optional:
      return shape.get(value) != nullptr;
    case ViewKind::view:
      return true;
  }
  return false;
}

void append(std::string& out, Escape escape, std::string_view text) {
  switch (escape) {
    case Escape::none:
      out.append(text);
      return;
    case Escape::text:
      append_escaped_text(out, text);
      return;
    case Escape::attribute:
      append_escaped_attribute(out, text);
      return;
    case Escape::fragment:
      append_escaped_fragment(out, text);
      return;
    case Escape::json:
      append_escaped_json(out, text);
      return;
  }
}

}  // namespace

void run(const Program& program, const void* view, std::string& out) {
  // Left unset on purpose: an operation reads only what loop_begin or bind wrote before it.
  std::array<Slot, max_slots> slots;
  slots[0].value = view;
  const Op* const ops = program.ops.data();
  const std::size_t end = program.ops.size();
  std::size_t at = 0;
  while (at < end) {
    const Op& op = ops[at++];
    Slot& slot = slots[op.slot];
    switch (op.code) {
      case OpCode::literal:
        out.append(program.pool, op.first, op.count);
        break;
      case OpCode::text:
        if (const void* value = follow(program, op, slot.value))
          append(out, op.escape, op.shape->text(value));
        break;
      case OpCode::integer:
        if (const void* value = follow(program, op, slot.value))
          append_integer(out, op.shape->integer(value));
        break;
      case OpCode::loop_index:
        append_integer(out, static_cast<std::int64_t>(slot.index + 1));
        break;
      case OpCode::jump:
        at = op.target;
        break;
      case OpCode::unless_truthy: {
        const void* value = follow(program, op, slot.value);
        if (value == nullptr || !truthy(*op.shape, value)) at = op.target;
        break;
      }
      case OpCode::unless_present:
        if (follow(program, op, slot.value) == nullptr) at = op.target;
        break;
      case OpCode::unless_text: {
        const void* value = follow(program, op, slot.value);
        const auto word =
            std::string_view(program.pool).substr(static_cast<std::size_t>(op.number), op.length);
        if (value == nullptr || op.shape->text(value) != word) at = op.target;
        break;
      }
      case OpCode::unless_integer: {
        const void* value = follow(program, op, slot.value);
        if (value == nullptr || op.shape->integer(value) != op.number) at = op.target;
        break;
      }
      case OpCode::unless_first:
        if (slot.index != 0) at = op.target;
        break;
      case OpCode::unless_last:
        if (slot.index + 1 != slot.size) at = op.target;
        break;
      case OpCode::unless_index:
        if (static_cast<std::int64_t>(slot.index + 1) != op.number) at = op.target;
        break;
      case OpCode::loop_begin: {
        const void* list = follow(program, op, slot.value);
        const std::size_t size = list == nullptr ? 0 : op.shape->size(list);
        if (size == 0) {
          at = op.target;
          break;
        }
        slots[op.into] = {op.shape->at(list, 0), list, op.shape, 0, size};
        break;
      }
      case OpCode::loop_next: {
        Slot& loop = slots[op.into];
        if (++loop.index == loop.size) break;
        loop.value = loop.shape->at(loop.list, loop.index);
        at = op.target;
        break;
      }
      case OpCode::bind:
        slots[op.into].value = follow(program, op, slot.value);
        break;
    }
  }
}

}  // namespace tertial::theme
