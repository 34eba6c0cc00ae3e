#include "schema/placeholder.h"

#include <algorithm>

namespace tertial {
namespace {

bool holds_placeholder(const Value& value) {
  if (const auto* items = std::get_if<Array>(&value.data))
    return std::ranges::any_of(*items, holds_placeholder);
  if (const auto* table = std::get_if<Table>(&value.data)) return has_placeholder(*table);
  return is_placeholder(value);
}

}  // namespace

bool is_placeholder(const Value& value) {
  const auto* text = std::get_if<std::string>(&value.data);
  return text && (*text == placeholder.sv || *text == placeholder.en);
}

bool has_placeholder(const Table& table) {
  return std::ranges::any_of(table,
                             [](const Member& member) { return holds_placeholder(member.value); });
}

}  // namespace tertial
