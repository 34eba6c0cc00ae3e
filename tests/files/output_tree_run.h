#pragma once
// A build as the output tree sees one, for tests on folders in memory.
#include <map>
#include <string>
#include <vector>

#include "files/memory_file_system.h"
#include "files/output_tree.h"

namespace tertial {

using Files = std::map<std::string, std::string>;

struct Run {
  std::optional<OutputReport> report;
  DiagnosticList out;
  bool planned = false;
};

inline Run build(FileSystem& folder, const Files& pages) {
  Run run;
  const std::unique_ptr<OutputTree> tree = OutputTree::open(folder, run.out);
  if (!tree) return run;
  std::vector<std::string> paths;
  for (const auto& [path, bytes] : pages)
    paths.push_back(path);
  run.planned = tree->plan(paths, run.out);
  if (!run.planned) return run;
  for (const auto& [path, bytes] : pages)
    tree->write(path, bytes, run.out);
  run.report = tree->finish(run.out);
  return run;
}

inline Files without_manifest(const MemoryFileSystem& folder) {
  Files files = folder.files();
  files.erase(std::string(manifest_name));
  return files;
}

inline std::vector<std::string> codes(const DiagnosticList& out) {
  std::vector<std::string> all;
  for (const Diagnostic& item : out.items())
    all.emplace_back(item.kind->code);
  return all;
}

/// Every message, for comparing with "" where there should be none.
inline std::string messages(const DiagnosticList& out) {
  std::string all;
  for (const Diagnostic& item : out.items())
    all += item.message(Language::en) + "\n";
  return all;
}

inline bool has_folder(const FileSystem& folder, std::string_view path) {
  const IoResult<Entry> entry = folder.status(path);
  return entry && entry->kind == Entry::Kind::folder;
}

inline const Files site = {{"index.html", "start"}, {"a/index.html", "a"}, {"a/b/index.html", "b"}};

}  // namespace tertial
