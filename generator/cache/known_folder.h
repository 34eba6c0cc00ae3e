#pragma once
// What a build knew of one folder: the stamps and hashes of what it read there or wrote, and the
// names of everything. Texts are parts of the record that this was read from, or of whoever made
// it.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cache/stored_bytes.h"
#include "files/file_system.h"

namespace tertial::cache {

struct KnownEntry {
  std::string_view path;  ///< "" is the folder itself
  Entry::Kind kind = Entry::Kind::file;
  bool read = false;     ///< its bytes or names count, and not only that it is there
  bool settled = false;  ///< the same stamp means the same bytes, or the same names in a folder
  FileStamp stamp{};     ///< of what is read
  std::uint64_t hash = 0;
};

struct KnownFolder {
  std::string_view name;            ///< as it was opened; empty: there was no such folder
  std::vector<KnownEntry> entries;  ///< by path, where all of the folder is known
  bool renewed = false;             ///< has stamps that are not stored yet
};

void store(const KnownFolder& folder, StoredWriter& out);
KnownFolder read_folder(StoredReader& in);

/// True when whatever changed at `moment` or later would show in the entry's stamp. Never of a
/// symlink: it says nothing of the file that it leads to.
bool is_settled(const KnownEntry& entry, std::int64_t moment);

/// Gives stamps to those that have none, and says of all whether they are settled. False when one
/// is gone.
bool add_stamps(const FileSystem& folder, KnownFolder& known, std::int64_t moment,
                unsigned threads);

/// Whether more in a folder than what is known of it is a change. Where it is none, names count in
/// those folders that hold others: only there something else can take a folder's place.
enum class Strangers : std::uint8_t { welcome, noticed };

/// The path of something that is not as it was known to be; nothing when all is the same, and then
/// `known` has the stamps of now. Reads what its stamp leaves in doubt. `moment`: before the call.
std::optional<std::string> first_change(const FileSystem& folder, KnownFolder& known,
                                        Strangers strangers, std::int64_t moment, unsigned threads);

/// What list() gives, but for hidden names, where only folders that may hold other names than those
/// known are listed again: they have another stamp.
IoResult<std::vector<Entry>> list_changed(const FileSystem& folder, const KnownFolder& known,
                                          unsigned threads);

/// For each entry whether it stands there as it was known; names that are not known count for
/// nothing. All false when a folder is none any more. Reads what its stamp leaves in doubt.
std::vector<std::uint8_t> standing(const FileSystem& folder, KnownFolder& known,
                                   std::int64_t moment, unsigned threads);

}  // namespace tertial::cache
