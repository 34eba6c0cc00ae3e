#include "cache/stored_bytes.h"

#include <cstring>

#include "base/hash.h"

namespace tertial::cache {
namespace {

constexpr std::size_t number_size = sizeof(std::uint64_t);
/// Changes with what is stored and how.
constexpr std::string_view version_line = "tertial cache 2\n";

constexpr std::size_t start = version_line.size() + number_size;  // of what is sealed

std::string_view as_bytes(const std::uint64_t& value) {
  return {reinterpret_cast<const char*>(&value), number_size};
}

}  // namespace

StoredWriter::StoredWriter(std::size_t room) {
  bytes_.reserve(start + room);
  bytes_.append(version_line).append(number_size, '\0');
}

std::string StoredWriter::take() {
  seal(bytes_);
  return std::move(bytes_);
}

void StoredWriter::number(std::uint64_t value) {
  bytes_.append(as_bytes(value));
}

void StoredWriter::text(std::string_view text) {
  number(text.size());
  bytes_.append(text);
}

std::uint64_t StoredReader::number() {
  if (bytes_.size() < number_size) {
    cut_ = true;
    bytes_ = {};
    return 0;
  }
  std::uint64_t value = 0;
  std::memcpy(&value, bytes_.data(), number_size);
  bytes_.remove_prefix(number_size);
  return value;
}

std::string_view StoredReader::text() {
  const std::uint64_t size = number();
  if (size > bytes_.size()) {
    cut_ = true;
    bytes_ = {};
    return {};
  }
  const std::string_view text = bytes_.substr(0, size);
  bytes_.remove_prefix(size);
  return text;
}

std::size_t StoredReader::count(std::size_t least) {
  const std::uint64_t count = number();
  if (count <= bytes_.size() / least) return count;
  cut_ = true;
  bytes_ = {};
  return 0;
}

void seal(std::string& whole) {
  const std::uint64_t hash = hash64(std::string_view(whole).substr(start));
  whole.replace(version_line.size(), number_size, as_bytes(hash));
}

std::string_view open_sealed(std::string_view bytes) {
  if (!bytes.starts_with(version_line)) return {};
  bytes.remove_prefix(version_line.size());
  if (bytes.size() < number_size) return {};
  const std::string_view inside = bytes.substr(number_size);
  // On a machine that orders its bytes the other way the seal does not fit either.
  return bytes.substr(0, number_size) == as_bytes(hash64(inside)) ? inside : std::string_view();
}

}  // namespace tertial::cache
