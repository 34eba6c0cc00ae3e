#include <algorithm>
#include <iterator>
#include <ostream>

#include "app/editor_files.h"
#include "app/record_commands.h"
#include "app/starter.h"
#include "files/real_file_system.h"

namespace tertial {
namespace {

constexpr std::string_view hook = ".githooks/pre-commit";
constexpr Text made{"Ett litet påhittat exempel ligger nu i ",
                    "A small invented example now lies in "};
constexpr Text further{"README.md berättar hur ni byter ut det mot ert eget.",
                       "README.md says how to put your own in its place."};
constexpr Text not_empty{"mappen är inte tom; välj en ny",
                         "the folder is not empty; choose a new one"};

}  // namespace

int run_init(const Options& options, const Streams& streams) {
  const std::string name = options.folder.string();
  const auto refuse = [&](const Argument& why, ExitCode code) {
    streams.err << "tertial: " << name << ": " << why.in(options.language) << '\n';
    return code;
  };
  const IoResult<std::unique_ptr<FileSystem>> folder = create_folder(name, Symlinks::never);
  if (!folder) return refuse(reason_of(folder.error()), exit_io);
  const IoResult<std::vector<Entry>> entries = (*folder)->list();
  if (!entries) return refuse(reason_of(entries.error()), exit_io);
  if (!entries->empty()) return refuse(not_empty, exit_usage);
  std::vector<EditorFile> files = schema_files(options.language);
  std::ranges::move(editor_settings(), std::back_inserter(files));
  for (const EmbeddedFile& file : starter_files())
    files.push_back({std::string(file.path), std::string(file.text)});
  for (const EditorFile& file : files)
    if (const IoResult<void> written = (*folder)->write(file.path, file.text); !written)
      return refuse(reason_of(written.error()), exit_io);
  std::error_code error;
  std::filesystem::permissions(options.folder / hook, std::filesystem::perms(0755), error);
  if (error) return refuse(reason_of({error.value(), 0}), exit_io);
  streams.out << made.in(options.language) << name << ":\n  cd " << name
              << "\n  tertial check content\n  tertial serve content\n  tertial build content "
                 "--out public\n"
              << further.in(options.language) << '\n';
  return exit_ok;
}

}  // namespace tertial
