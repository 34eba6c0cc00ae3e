#pragma once
// Memory that is given back all at once, for one thread. Keeps little between uses.
// Must not hold objects whose destructors matter.
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <vector>

namespace tertial {

class Arena {
 public:
  Arena() = default;
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;
  ~Arena() {
    for (const Chunk& chunk : chunks_)
      std::free(chunk.bytes);
  }

  /// Uses nest: memory is given back when the outermost leaves.
  void enter() { ++users_; }
  void leave() {
    if (--users_ == 0) reset();
  }

  void* allocate_zeroed(std::size_t size) {
    void* bytes = allocate(size);
    std::memset(bytes, 0, size);
    return bytes;
  }

  void* reallocate(void* old, std::size_t size) {
    if (!old) return allocate(size);
    std::size_t& old_size = *reinterpret_cast<std::size_t*>(static_cast<char*>(old) - header);
    if (size <= old_size) return old;
    Chunk& chunk = chunks_.back();
    if (static_cast<char*>(old) + round_up(old_size) == chunk.bytes + chunk.used &&
        round_up(size) - round_up(old_size) <= chunk.size - chunk.used) {
      chunk.used += round_up(size) - round_up(old_size);  // the newest grows where it stands
      old_size = size;
      return old;
    }
    void* fresh = allocate(size);
    std::memcpy(fresh, old, old_size);
    return fresh;
  }

 private:
  struct Chunk {
    char* bytes;
    std::size_t size, used;
  };
  static constexpr std::size_t header = 16;  // holds the size; keeps 16-byte alignment
  static constexpr std::size_t first_size = std::size_t{1} << 18;

  static std::size_t round_up(std::size_t size) { return (size + 15) & ~std::size_t{15}; }

  void* allocate(std::size_t size) {
    const std::size_t needed = round_up(size) + header;
    if (needed < size) std::abort();
    if (chunks_.empty() || chunks_.back().size - chunks_.back().used < needed) add_chunk(needed);
    Chunk& chunk = chunks_.back();
    char* start = chunk.bytes + chunk.used;
    chunk.used += needed;
    std::memcpy(start, &size, sizeof size);
    return start + header;
  }

  void add_chunk(std::size_t needed) {
    std::size_t size = chunks_.empty() ? first_size : 2 * chunks_.back().size;
    if (size > 64 * first_size) size = 64 * first_size;
    if (size < needed) size = needed;
    char* bytes = static_cast<char*>(std::malloc(size));
    if (!bytes) std::abort();  // below are C frames: nothing may be thrown through them
    chunks_.push_back({bytes, size, 0});
  }

  void reset() {
    while (chunks_.size() > 1) {
      std::free(chunks_.back().bytes);
      chunks_.pop_back();
    }
    if (chunks_.empty()) return;
    if (chunks_.front().size > first_size) {
      std::free(chunks_.front().bytes);
      chunks_.clear();
      return;
    }
    chunks_.front().used = 0;
  }

  std::vector<Chunk> chunks_;
  std::size_t users_ = 0;
};

}  // namespace tertial
