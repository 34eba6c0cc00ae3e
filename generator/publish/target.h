#pragma once
// Where a site is published: the one interface that a kind of place implements, in files named
// <kind>_target. Knows no site. Errors are values, told in a sentence that names the file and
// never a password.
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "base/diagnostic.h"

namespace tertial {

template <class T>
using TargetResult = tl::expected<T, Sentence>;

struct Upload {
  std::string path;
  std::string type;  ///< "text/html; charset=utf-8"
  std::function<std::string()> bytes;
};

/// Paths are plain, relative to the place, parted by "/".
class Target {
 public:
  Target() = default;
  Target(const Target&) = delete;
  Target& operator=(const Target&) = delete;
  virtual ~Target() = default;

  /// Called on the thread of the caller, as each file is done.
  using Done = std::function<void(const std::string& path)>;

  /// As it is shown.
  virtual std::string_view name() const = 0;
  /// The whole file; nothing when there is none.
  virtual TargetResult<std::optional<std::string>> read(const std::string& path,
                                                        std::size_t most_bytes) = 0;
  /// Those of the paths at which something stands.
  virtual TargetResult<std::vector<std::string>> standing(std::span<const std::string> paths) = 0;
  /// Makes or replaces files, each as a whole, and the folders above them; in any order. Begins
  /// nothing more after the first that fails.
  virtual TargetResult<void> put(std::span<const Upload> files, const Done& done) = 0;
  /// What is gone already is no failure.
  virtual TargetResult<void> remove(std::span<const std::string> paths, const Done& done) = 0;
};

}  // namespace tertial
