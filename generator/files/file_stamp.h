#pragma once
// What tells one version of a file or folder from another without reading it, and when that is
// enough.
#include <cstdint>

namespace tertial {

struct FileStamp {
  std::uint64_t inode = 0;
  std::uint64_t size = 0;
  std::int64_t modified = 0;  ///< its bytes; nanoseconds since 1970; any program can set this
  std::int64_t changed = 0;   ///< its bytes, name or rights; set by the system alone
  bool operator==(const FileStamp&) const = default;
};

/// The clock that stamps files moves in steps: a file changed so shortly before it was read may
/// have been changed again under the same stamp.
inline constexpr std::int64_t clock_step = 100'000'000;

/// True when whatever was changed at `moment` or later would have got another stamp.
constexpr bool is_older(const FileStamp& stamp, std::int64_t moment) {
  // Some file systems keep whole seconds, or every other.
  const bool fine = stamp.changed % 1'000'000'000 != 0;
  const std::int64_t step = fine ? clock_step : 2'000'000'000 + clock_step;
  const std::int64_t newest = stamp.modified > stamp.changed ? stamp.modified : stamp.changed;
  return newest < moment - step;
}

/// The system's clock, in nanoseconds since 1970.
std::int64_t now_nanoseconds();

}  // namespace tertial
