#include "cache/build_record.h"

namespace tertial::cache {

std::string to_bytes(const BuildRecord& record) {
  constexpr std::size_t room_for_entry = 96;
  std::size_t entries = record.output.entries.size();
  for (const KnownFolder& source : record.sources)
    entries += source.entries.size();
  StoredWriter out(room_for_entry * entries + record.pages.size() + record.texts.size());
  out.text(record.program);
  out.text(record.options);
  out.text(record.theme);
  for (const KnownFolder& source : record.sources)
    store(source, out);
  store(record.output, out);
  out.number(record.files);
  out.text(record.next_change);
  out.text(record.pages);
  out.text(record.texts);
  store(record.findings, out);
  return out.take();
}

std::optional<BuildRecord> parse_build_record(std::string_view bytes, KindLookup kind_of) {
  StoredReader in(open_sealed(bytes));
  BuildRecord record;
  record.program = in.text();
  record.options = in.text();
  record.theme = in.text();
  for (KnownFolder& source : record.sources)
    source = read_folder(in);
  record.output = read_folder(in);
  record.files = in.number();
  record.next_change = in.text();
  record.pages = in.text();
  record.texts = in.text();
  std::optional<StoredFindings> findings = read_findings(in, kind_of);
  if (!findings || !in.complete()) return std::nullopt;
  record.findings = std::move(*findings);
  return record;
}

}  // namespace tertial::cache
