#pragma once
// Numbers and texts one after the other, as a file of the cache holds them: for this kind of
// machine only. Reading never goes beyond the end, whatever the bytes are.
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace tertial::cache {

class StoredWriter {
 public:
  /// `room`: about how many bytes there will be.
  explicit StoredWriter(std::size_t room);
  void number(std::uint64_t value);
  void text(std::string_view text);
  /// All of it, sealed; open_sealed() gives what was written.
  std::string take();

 private:
  std::string bytes_;
};

class StoredReader {
 public:
  explicit StoredReader(std::string_view bytes) : bytes_(bytes) {}
  /// 0 when there is none left.
  std::uint64_t number();
  /// A part of the bytes; empty when they end before it does.
  std::string_view text();
  /// How many entries follow, each of at least `least` bytes: never more than there is room for.
  std::size_t count(std::size_t least);
  /// All was there, and nothing is left.
  bool complete() const { return !cut_ && bytes_.empty(); }

 private:
  std::string_view bytes_;
  bool cut_ = false;
};

/// Renews the seal, by which open_sealed() tells these bytes from any others, after a change.
void seal(std::string& whole);
/// What was sealed; empty for bytes that are damaged, cut, of another version or another kind of
/// machine.
std::string_view open_sealed(std::string_view bytes);

}  // namespace tertial::cache
