#include "value/value.h"

#include <algorithm>

namespace tertial {

const Member* find(const Table& table, std::string_view key) {
  const auto member = std::ranges::find(table, key, &Member::key);
  return member == table.end() ? nullptr : &*member;
}

}  // namespace tertial
