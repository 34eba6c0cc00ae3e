#include "value/json.h"

#include <array>
#include <charconv>
#include <cmath>

#include "base/json_string.h"

namespace tertial {
namespace {

template <class Number>
void append_number(std::string& out, Number number) {
  std::array<char, 32> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
  out.append(digits.data(), end);
}

void append(std::string& out, const Value& value);

struct Writer {
  std::string& out;

  void operator()(bool value) const { out.append(value ? "true" : "false"); }
  void operator()(std::int64_t value) const { append_number(out, value); }
  void operator()(double value) const {
    if (std::isfinite(value))
      append_number(out, value);
    else
      out.append("null");  // JSON has no other word for it
  }
  void operator()(const std::string& value) const { append_json_string(out, value); }
  void operator()(Date value) const { append_json_string(out, to_string(value)); }
  void operator()(const Array& values) const {
    out.push_back('[');
    for (const Value& value : values) {
      if (&value != values.data()) out.push_back(',');
      append(out, value);
    }
    out.push_back(']');
  }
  void operator()(const Table& table) const {
    out.push_back('{');
    for (const Member& member : table) {
      if (&member != table.data()) out.push_back(',');
      append_json_string(out, member.key);
      out.push_back(':');
      append(out, member.value);
    }
    out.push_back('}');
  }
};

void append(std::string& out, const Value& value) {
  std::visit(Writer{out}, value.data);
}

}  // namespace

std::string to_json(const Table& table) {
  std::string out;
  Writer{out}(table);
  return out;
}

std::string to_json(const Value& value) {
  std::string out;
  append(out, value);
  return out;
}

}  // namespace tertial
