#include "cache/record_file.h"

#include <algorithm>

#include "base/hash.h"

namespace tertial::cache {
namespace {

constexpr std::string_view ending = ".build";

std::string file_of(std::string_view key) {
  return to_hex(hash64(key)) + std::string(ending);
}

void forget_oldest(FileSystem& folder) {
  const IoResult<std::vector<Entry>> entries = folder.list();
  if (!entries || entries->size() < most_records) return;
  std::vector<Entry> records;
  records.reserve(entries->size());
  for (const Entry& entry : *entries)
    if (entry.path.ends_with(ending) || entry.path.starts_with(temporary_prefix))
      if (IoResult<Entry> record = folder.status(entry.path)) records.push_back(std::move(*record));
  std::ranges::sort(records, {}, &Entry::changed);
  for (std::size_t i = 0; i + most_records <= records.size(); ++i)
    static_cast<void>(folder.remove_file(records[i].path));
}

}  // namespace

std::optional<std::string> load_record(const FileSystem& folder, std::string_view key) {
  IoResult<std::string> bytes = folder.read(file_of(key), any_size);
  if (!bytes) return std::nullopt;
  return std::move(*bytes);
}

void save_record(FileSystem& folder, std::string_view key, std::string_view bytes) {
  const std::string file = file_of(key);
  if (!folder.status(file)) forget_oldest(folder);
  static_cast<void>(folder.write(file, bytes));
}

void forget_record(FileSystem& folder, std::string_view key) {
  static_cast<void>(folder.remove_file(file_of(key)));
}

}  // namespace tertial::cache
