#include "app/command_line.h"

#include <algorithm>
#include <iterator>

#include "app/examples.h"
#include "app/option_groups.h"
#include "app/server/server_config.h"

#ifndef TERTIAL_VERSION
#error "TERTIAL_VERSION is given by the build"
#endif

namespace tertial {
namespace {

constexpr Text content_help{"mappen med innehåll (content)", "the folder of content (content)"};

void add_build(CLI::App& command, CommandWords& words, const Help& help) {
  command.add_option("content", words.options.content, help(content_help));
  command.add_option("--out", words.options.out,
                     help({"mappen som webbplatsen skrivs i (public)",
                           "the folder that the site is written into (public)"}));
  command.add_flag_callback(
      "--no-cache", [&words] { words.options.cache = false; },
      help({"bygg allt, även om inget är ändrat, och minns inget till nästa gång",
            "build everything, even when nothing has changed, and remember nothing"}));
  command.add_flag("--verbose", words.options.verbose,
                   help({"visa varför webbplatsen byggs om, och varje fil som ändras",
                         "show why the site is built again, and every file that changes"}));
  command.add_option("--next-change", words.options.next_change,
                     help({"fil där första dagen skrivs då samma innehåll ger andra sidor",
                           "file for the first day on which the same content gives other pages"}));
  add_site(command, words.options, help);
  add_reporting(command, words, help);
}

void add_check(CLI::App& command, CommandWords& words, const Help& help) {
  command.add_option("content", words.options.content, help(content_help));
  add_links(command, words.options, help);
  add_timeout(command, words.options, help);
  add_reporting(command, words, help);
}

void add_serve(CLI::App& command, CommandWords& words, const Help& help) {
  command.add_option("content", words.options.content, help(content_help));
  command
      .add_option("--port", words.options.port,
                  help({"port på den här datorn (8000, eller nästa som är ledig)",
                        "port on this machine (8000, or the next that is free)"}))
      ->type_name(help({"TAL", "NUMBER"}))
      ->check(number_within(0, 65535, help));
  command.add_flag(
      "--poll", words.options.poll,
      help({"titta efter ändringar i stället för att vänta på besked, för nätverksdiskar",
            "look for changes instead of waiting to be told, for network disks"}));
}

void add_server(CLI::App& command, CommandWords& words, const Help& help) {
  const std::vector<std::string_view> servers = server_names();
  command
      .add_option("name", words.options.server,
                  help({"apache, caddy, netlify eller nginx", "apache, caddy, netlify or nginx"}))
      ->required()
      ->check(one_of({servers.begin(), servers.end()}, help));
  command.add_option("content", words.options.content, help(content_help));
  command.add_option("--out", words.options.out,
                     help({"mappen som webbservern läser webbplatsen ur (public)",
                           "the folder that the server reads the site from (public)"}));
}

void add_verify(CLI::App& command, CommandWords& words, const Help& help) {
  command.add_option(
      "url", words.options.url,
      help({"webbplatsens adress (base_url i site.toml)", "the site's address (base_url)"}));
  command.add_option("--content", words.options.content, help(content_help));
  add_timeout(command, words.options, help);
  add_site(command, words.options, help);
}

void add_publish(CLI::App& command, CommandWords& words, const Help& help) {
  command
      .add_option("target", words.options.target,
                  help({"en mapp, en WebDAV-adress (https://example.org/insyn), S3-lagring "
                        "(s3+https://s3.example.org/hink) eller en SFTP-server "
                        "(sftp://publicist@example.org/srv/insyn)",
                        "a folder, a WebDAV address (https://example.org/insyn), S3 storage "
                        "(s3+https://s3.example.org/bucket) or an SFTP server "
                        "(sftp://publisher@example.org/srv/site)"}))
      ->required();
  command.add_option("content", words.options.content, help(content_help));
  command.add_flag("--plan", words.options.only_plan,
                   help({"visa vad som skulle skrivas och tas bort, och ändra inget",
                         "show what would be written and deleted, and change nothing"}));
  command.add_flag("--apply", words.options.apply, help({"gör det", "do it"}));
  command.add_flag("--as-built", words.options.as_built,
                   help({"publicera mappen i --out som den är, till exempel efter withdraw",
                         "publish the folder of --out as it is, such as after withdraw"}));
  command.add_option("--out", words.options.out,
                     help({"med --as-built: mappen (public)", "with --as-built: it (public)"}));
  command.add_flag("--everything", words.options.everything,
                   help({"skriv alla filer, också dem som målets manifest säger är oförändrade",
                         "write all files, also those that the target's manifest says are there"}));
  command
      .add_option(
          "--allow-deletes", words.options.allow_deletes,
          help({"så många filer får tas bort utan fråga", "so many files may be deleted unasked"}))
      ->type_name(help({"TAL", "NUMBER"}))
      ->check(number_within(0, 10'000'000, help));
  command.add_option("--credentials", words.options.credentials,
                     help({"fil med user och password, annars TERTIAL_USER och TERTIAL_PASSWORD",
                           "file with user and password, else TERTIAL_USER and "
                           "TERTIAL_PASSWORD"}));
  command.add_option(
      "--region", words.options.region,
      help({"S3-lagringens region (us-east-1)", "region of the S3 storage (us-east-1)"}));
  command.add_option("--key", words.options.key,
                     help({"SFTP: fil med din privata ed25519-nyckel, annars TERTIAL_KEY",
                           "SFTP: file with your private ed25519 key, else TERTIAL_KEY"}));
  command
      .add_option("--host-key", words.options.host_keys,
                  help({"SFTP: serverns nyckel som ssh-keygen -l visar den (SHA256:…), annars "
                        "TERTIAL_HOST_KEY; får skrivas flera gånger",
                        "SFTP: the server's key as ssh-keygen -l shows it (SHA256:…), else "
                        "TERTIAL_HOST_KEY; may be written several times"}))
      ->expected(1)
      ->take_all();
  add_timeout(command, words.options, help);
  add_site(command, words.options, help);
}

void add_init(CLI::App& command, CommandWords& words, const Help& help) {
  command.add_option("folder", words.options.folder, help({"en ny mapp", "a new folder"}))
      ->required();
}

void add_new_record(CLI::App& command, CommandWords& words, const Help& help) {
  command
      .add_option("type", words.options.type,
                  help({"sorts post, till exempel followup", "type of record, such as followup"}))
      ->required();
  command
      .add_option("id", words.options.id,
                  help({"postens id: filens plats under mappen, utan ändelse",
                        "its id: the file's path below the folder, without ending"}))
      ->required();
  command.add_option("values", words.options.values,
                     help({"fält=värde som ska fyllas i; för followup först perioden",
                           "field=value to fill in; for followup the period first"}));
  command.add_option("--content", words.options.content, help(content_help));
  command.add_flag("--md", words.options.as_markdown,
                   help({"skriv en .md-fil med plats för löpande text",
                         "write an .md file with room for running text"}));
}

void add_list(CLI::App& command, CommandWords& words, const Help& help) {
  command.add_option("type", words.options.type,
                     help({"sorts post (alla)", "type of record (all)"}));
  command.add_option("--content", words.options.content, help(content_help));
  command.add_flag("--missing", words.options.missing,
                   help({"väntade redovisningar och besiktningar som inte är registrerade",
                         "expected reports and inspections that are not registered"}));
  command.add_flag("--overdue", words.options.overdue,
                   help({"redovisningar som är försenade enligt en källa",
                         "reports that are late according to a source"}));
  command.add_flag_callback(
      "--json", [&words] { words.format = "json"; },
      help({"skriv JSON-rader", "write lines of JSON"}));
}

void add_explain(CLI::App& command, CommandWords& words, const Help& help) {
  command
      .add_option("subject", words.options.subject, help({"felkod eller sökväg", "code or path"}))
      ->required();
  command.add_option("--content", words.options.content, help(content_help));
}

void add_schema(CLI::App& command, CommandWords& words, const Help& help) {
  command.add_option("type", words.options.type,
                     help({"sorts post (alla)", "type of record (all)"}));
  command.add_flag(
      "--reference", words.options.reference,
      help({"skriv en läsbar referens i Markdown", "write a readable reference in Markdown"}));
  command.add_flag("--write", words.options.write_files,
                   help({"skriv dem som filer i schemas/ bredvid innehållet, för textredigeraren",
                         "write them as files in schemas/ beside the content, for the editor"}));
  command.add_option("--content", words.options.content, help(content_help));
}

void add_withdraw(CLI::App& command, CommandWords& words, const Help& help) {
  command
      .add_option("record", words.options.subject,
                  help({"sort:id eller filens namn, till exempel news:rapport",
                        "type:id or the file's name, such as news:rapport"}))
      ->required();
  command.add_option("content", words.options.content, help(content_help));
  command.add_option("--out", words.options.out,
                     help({"mappen som webbplatsen ligger i (public)",
                           "the folder that the site stands in (public)"}));
}

struct CommandEntry {
  const char* name;
  Command command;
  Text what;
  void (*add)(CLI::App& command, CommandWords& words, const Help& help);
};
/// As --help lists them.
constexpr CommandEntry all_commands[] = {
    {"build",
     Command::build,
     {"kontrollera innehållet och bygg webbplatsen", "check the content and build the site"},
     add_build},
    {"check",
     Command::check,
     {"kontrollera innehållet utan att skriva något", "check the content and write nothing"},
     add_check},
    {"serve",
     Command::serve,
     {"visa webbplatsen i webbläsaren medan den skrivs",
      "show the site in the browser while it is being written"},
     add_serve},
    {"server",
     Command::server,
     {"skriv en webbservers inställningar: säkerhetshuvuden, flyttade "
      "sidor, 404-sidan",
      "write a web server's configuration: security headers, moved pages, "
      "the 404 page"},
     add_server},
    {"verify",
     Command::verify,
     {"kontrollera att en publicerad webbplats är just det som innehållet ger",
      "verify that a published site is just what the content gives"},
     add_verify},
    {"publish",
     Command::publish,
     {"lägg webbplatsen där besökarna läser den, eller visa vad som "
      "skulle ändras där",
      "bring the site to where residents read it, or show what would "
      "change there"},
     add_publish},
    {"init",
     Command::init,
     {"skriv en liten påhittad webbplats att börja från",
      "write a small invented site to start from"},
     add_init},
    {"new",
     Command::new_record,
     {"skriv en ny post: alla fält förklarade, \"FYLL I\" där du ska skriva",
      "write a new record: all fields explained, \"FILL IN\" where you "
      "are to write"},
     add_new_record},
    {"list",
     Command::list,
     {"lista poster, eller redovisningar som saknas", "list records, or reports that are missing"},
     add_list},
    {"explain",
     Command::explain,
     {"förklara en felkod, eller en fil i innehållet", "explain a code, or a content file"},
     add_explain},
    {"schema",
     Command::schema,
     {"skriv postslagens fält som JSON Schema", "write the fields of types as JSON Schema"},
     add_schema},
    {"withdraw",
     Command::withdraw,
     {"ta bort en post från webbplatsen genast, också när andra poster har fel",
      "take a record off the site at once, also while other records have errors"},
     add_withdraw},
};

}  // namespace

void add_commands(CLI::App& app, CommandWords& words, const Help& help) {
  app.option_defaults()->group(help({"Val", "Options"}));
  const std::shared_ptr<CLI::FormatterBase> formatter = app.get_formatter();
  if (help.language == Language::sv)
    for (const auto& [label, word] :
         {std::pair("Usage", "Skriv"), std::pair("OPTIONS", "VAL"),
          std::pair("SUBCOMMAND", "KOMMANDO"), std::pair("Positionals", "Ord"),
          std::pair("REQUIRED", "(måste anges)")})
      formatter->label(label, word);
  app.set_version_flag("--version", std::string("tertial ") + TERTIAL_VERSION,
                       help({"visa programmets version", "show the program's version"}));
  app.set_help_flag("--help", help({"visa den här hjälpen", "show this help"}));
  app.footer(examples_of({}, help.language));
  app.require_subcommand(0, 1);
  for (const CommandEntry& entry : all_commands) {
    CLI::App& command = *app.add_subcommand(entry.name, help(entry.what));
    command.set_help_flag("--help",
                          help({"visa hjälp för kommandot", "show help for the command"}));
    command.group(help({"Kommandon", "Commands"}));
    command.footer(examples_of(entry.name, help.language));
    entry.add(command, words, help);
    add_common(command, words, help);
  }
}

std::optional<Command> chosen_command(const CLI::App& app) {
  const auto chosen = std::ranges::find_if(
      all_commands, [&](const CommandEntry& entry) { return app.got_subcommand(entry.name); });
  if (chosen == std::end(all_commands)) return std::nullopt;
  return chosen->command;
}

}  // namespace tertial
