#pragma once
// One decoded record of any type: its schema, its id and where it came from.
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "base/date.h"
#include "schema/codec.h"
#include "schema/schema.h"

namespace tertial {

/// Where a record's Markdown body stands. The text itself is dropped after parsing and read
/// again when its page is rendered.
struct BodyLocation {
  std::size_t offset = 0;  ///< bytes from the start of the file
  std::uint32_t first_line = 0;
  bool present = false;  ///< something other than white space stands there
};

struct Record {
  const RecordSchema* schema = nullptr;
  std::string id;  ///< path below the type's folder, without the ending
  FileId file = no_file;
  std::uint32_t position = 0;  ///< place among its type's records, in order of id
  /// Its file could not be read as a record, or is not filled in yet: it is there so that
  /// references to it are not reported too, and what it holds is not to be judged.
  bool broken = false;
  BodyLocation body;
  /// When what it tells comes, where that lies ahead: nothing of it is told before.
  std::optional<PartialDate> awaited = {};
  std::unique_ptr<void, void (*)(void*)> data{nullptr, nullptr};

  template <class T>
  bool is() const {
    return schema == &schema_of(Tag<T>{});
  }
  /// The typed record. Precondition: is<T>().
  template <class T>
  const T& as() const {
    return *static_cast<const T*>(data.get());
  }
};

template <class T>
const T& Ref<T>::operator*() const {
  return raw.target->as<T>();
}

}  // namespace tertial
