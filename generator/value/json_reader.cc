#include "value/json_reader.h"

#include <limits>
#include <nlohmann/json.hpp>

namespace tertial {
namespace {

/// Takes the parser's events; ending it is the answer to all that is not wanted.
class Builder {
 public:
  bool null() { return !open_.empty() && std::holds_alternative<Table>(top().data) && drop_key(); }
  bool boolean(bool value) { return put(value); }
  bool number_integer(std::int64_t value) { return put(value); }
  bool number_unsigned(std::uint64_t value) {
    return value <= std::uint64_t{std::numeric_limits<std::int64_t>::max()} &&
           put(static_cast<std::int64_t>(value));
  }
  bool number_float(double value, const std::string&) { return put(value); }
  bool string(std::string& value) { return put(std::move(value)); }
  static bool binary(const nlohmann::json::binary_t&) { return false; }
  bool start_object(std::size_t) { return open(Table()); }
  bool key(std::string& name) {
    key_ = std::move(name);
    return true;
  }
  bool end_object() { return close(); }
  bool start_array(std::size_t) { return open(Array()); }
  bool end_array() { return close(); }
  static bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception&) {
    return false;
  }
  Value take() { return std::move(root_); }

 private:
  static constexpr std::size_t most_depth = 16;

  Value& top() { return *open_.back(); }
  bool drop_key() {
    key_.clear();
    return true;
  }
  Value* add(Value value) {
    if (open_.empty()) return &(root_ = std::move(value));
    if (auto* list = std::get_if<Array>(&top().data)) return &list->emplace_back(std::move(value));
    return &std::get<Table>(top().data)
                .emplace_back(Member{std::move(key_), {}, std::move(value)})
                .value;
  }
  template <class T>
  bool put(T data) {
    return add({{}, std::move(data)}) != nullptr;
  }
  /// Nothing is added beside what is open, so that its place stays.
  template <class T>
  bool open(T empty) {
    if (open_.size() == most_depth) return false;
    open_.push_back(add({{}, std::move(empty)}));
    return true;
  }
  bool close() {
    open_.pop_back();
    return true;
  }

  Value root_;
  std::vector<Value*> open_;
  std::string key_;
};

}  // namespace

std::optional<Value> read_json(std::string_view text) {
  Builder builder;
  if (!nlohmann::json::sax_parse(text, &builder)) return std::nullopt;
  return builder.take();
}

}  // namespace tertial
