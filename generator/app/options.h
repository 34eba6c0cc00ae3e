#pragma once
// The command line: which command with which options. Reading it decides nothing else.
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/diagnostic.h"
#include "formats/packed.h"
#include "report/report.h"

namespace tertial {

enum class Command : std::uint8_t {
  build,
  check,
  init,
  new_record,
  list,
  explain,
  schema,
  serve,
  server,
  withdraw,
  verify,
  publish
};
enum class Format : std::uint8_t { human, json };

/// `--report FORMAT=FILE`: besides what is printed.
struct ReportTarget {
  ReportFormat format;
  std::string file;  ///< empty: the program's output
};

/// Exit codes of every command (README.md lists them).
enum ExitCode : int {
  exit_ok = 0,
  exit_content = 1,
  exit_usage = 2,
  exit_io = 3,
  exit_links = 4,
  exit_refused = 5
};

struct Options {
  Command command = Command::check;
  std::filesystem::path content = "content";
  std::filesystem::path out = "public";
  std::optional<std::filesystem::path>
      themes;  ///< default: themes/ beside content, else beside the program
  std::optional<Date> as_of;
  unsigned threads = 0;  ///< 0: one per core
  Language language = Language::sv;
  Format format = Format::human;
  bool times = false;  ///< print how long each stage took
  bool deny_warnings = false;
  bool deny_links = false;  ///< check: only the warnings about other sites
  // build [--no-cache] [--verbose] [--next-change FILE]
  bool cache = true;
  bool verbose = false;
  std::filesystem::path next_change;  ///< a file for the first day that gives other pages
  // build, check
  std::vector<ReportTarget> reports;
  std::string since;  ///< only findings that a change touched since this git revision
  // check --links all
  bool outward_links = false;         ///< other sites are asked
  std::filesystem::path link_record;  ///< what they answered before, and now; empty: none
  int link_days = 7;                  ///< a good answer holds for so many
  bool private_addresses = false;     ///< in private networks may be asked too
  std::string commit;                 ///< build, verify, publish: of the records, for the manifest
  /// build, verify, publish: in the place of what site.toml says
  std::optional<std::vector<Coding>> precompress;
  std::filesystem::path folder;  ///< init DIR
  // serve [--port N] [--poll]
  std::uint16_t port = 8000;  ///< 0: any that is free
  bool poll = false;
  // new TYPE ID [field=value …]
  std::string type, id;
  std::vector<std::string> values;
  bool as_markdown = false;
  // list [TYPE] [--missing] [--overdue]
  bool missing = false, overdue = false;
  // explain CODE|PATH, withdraw RECORD
  std::string subject;
  // verify [URL], publish TARGET
  std::string url;        ///< empty: the settings' base_url
  unsigned timeout = 30;  ///< seconds that a file or an answer may take
  // publish TARGET --plan|--apply
  std::string target;
  bool only_plan = false, apply = false;
  bool as_built = false;    ///< what stands in `out`, instead of what the content gives
  bool everything = false;  ///< whatever the target's manifest says is there
  std::size_t allow_deletes = 0;
  std::filesystem::path credentials;
  std::string region = "us-east-1";    ///< of S3 storage
  std::filesystem::path key;           ///< of SFTP: the user's
  std::vector<std::string> host_keys;  ///< of SFTP: the server's fingerprints
  std::string server;                  ///< server NAME: the program to be configured
  bool reference = false;              ///< schema: the reference page instead of JSON Schema
  bool write_files = false;            ///< schema --write: as files beside content/
};

struct ParsedOptions {
  std::optional<Options> options;  ///< nothing: print `text` and end with `exit_code`
  std::string text;
  int exit_code = exit_ok;
};

/// Reads the command line. `environment_language`: from LC_ALL, LC_MESSAGES or LANG.
ParsedOptions parse_options(int argc, const char* const* argv, Language environment_language);

/// "sv_SE.UTF-8" → Swedish, "en_GB" and all others → English; nothing or "C" → Swedish.
Language language_from_environment(const char* value);

}  // namespace tertial
