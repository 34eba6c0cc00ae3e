#pragma once
// Files of the operating system below one folder. Every path is resolved from an open descriptor of
// that folder, so that renaming it meanwhile, or a symlink inside it, leads nowhere else.
#include <memory>

#include "files/file_system.h"

namespace tertial {

enum class Symlinks : std::uint8_t {
  within_folder,  ///< followed when they lead to something below the same folder
  never
};

/// How paths are resolved: by the kernel in one call (Linux 5.6 and later), or part by part where
/// the kernel or a container forbids that.
enum class Resolution : std::uint8_t { best, by_parts };

IoResult<std::unique_ptr<FileSystem>> open_folder(const std::string& path, Symlinks symlinks,
                                                  Resolution resolution = Resolution::best);
/// Creates the folder, and those above it, when missing.
IoResult<std::unique_ptr<FileSystem>> create_folder(const std::string& path, Symlinks symlinks,
                                                    Resolution resolution = Resolution::best);
/// Puts `bytes` in place of the file at once; its folder is created when missing.
IoResult<void> write_named_file(const std::string& file, std::string_view bytes);

/// A folder of content or of a theme; reports why it cannot be opened.
std::unique_ptr<FileSystem> open_source_folder(const std::string& path, DiagnosticList& out);
/// The output folder, created when missing; reports why it cannot be.
std::unique_ptr<FileSystem> open_output_folder(const std::string& path, DiagnosticList& out);

}  // namespace tertial
