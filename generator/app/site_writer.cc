#include "app/site_writer.h"

#include <algorithm>

#include "base/hash.h"

namespace tertial {

void SiteWriter::write(std::string_view path, std::string_view bytes,
                       std::span<const Coding> codings, DiagnosticList& out) {
  tree_.write(path, bytes, out);
  if (list_) measure(*list_, path, bytes);
  const bool as_before = packed_alike_ && !codings.empty() && tree_.left(path, hash64(bytes));
  for (const Coding coding : codings) {
    const std::string beside = packed_path(path, coding);
    if (as_before && keep_packed(beside)) continue;
    const std::string packed = pack(bytes, coding);
    tree_.write(beside, packed, out);
    if (list_) measure(*list_, beside, packed);
  }
}

bool SiteWriter::keep(const std::string& path, const cache::KeptPage& page,
                      std::span<const Coding> codings) {
  if (!tree_.keep(path, page.hash)) return false;
  const bool all = std::ranges::all_of(codings, [&](Coding coding) {
    return packed_alike_ && keep_packed(packed_path(path, coding));
  });
  if (all && list_) put_measure(*list_, path, page.sha256, page.size);
  return all;
}

bool SiteWriter::keep_packed(std::string_view path) {
  const IoResult<std::string> packed = folder_.read(path, any_size);
  if (!packed || !tree_.keep(path, hash64(*packed))) return false;
  if (list_) measure(*list_, path, *packed);
  return true;
}

}  // namespace tertial
