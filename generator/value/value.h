#pragma once
// The generator's own view of a parsed TOML document: every key and every value knows where it
// stands, and tables keep the author's order.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/date.h"
#include "base/diagnostic.h"

namespace tertial {

struct Value;
struct Member;
using Array = std::vector<Value>;
using Table = std::vector<Member>;  // in the order the author wrote it

struct Value {
  Span span;
  std::variant<bool, std::int64_t, double, std::string, Date, Array, Table> data;
  Position text_begin = {};  ///< of a string read from a file: where its first character stands
};

struct Member {
  std::string key;
  Span key_span;
  Value value;
};

/// The member with that key, or null.
const Member* find(const Table& table, std::string_view key);

/// Reads one TOML 1.0 document. `first_line` is the line of the file on which `text` begins.
/// After a syntax error there is exactly one finding and no value, so that nothing downstream
/// piles "missing field" on top of it.
std::optional<Table> read_toml(std::string_view text, FileId file, std::uint32_t first_line,
                               DiagnosticList& out);

}  // namespace tertial
