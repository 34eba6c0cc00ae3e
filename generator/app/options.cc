#include "app/options.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <span>
#include <sstream>

#include "app/examples.h"
#include "app/option_values.h"
#include "app/server/server_config.h"
#include "app/usage.h"

#ifndef TERTIAL_VERSION
#error "TERTIAL_VERSION is given by the build"
#endif

namespace tertial {
namespace {

constexpr Text content_help{"mappen med innehåll (content)", "the folder of content (content)"};

void add_common(CLI::App& command, Options& options, std::string& as_of, std::string& language,
                std::string& format, const Help& help) {
  command.add_option("--as-of", as_of,
                     help({"dag att se från, ÅÅÅÅ-MM-DD (idag i Stockholm)",
                           "day to look from, YYYY-MM-DD (today in Stockholm)"}));
  command.add_option("--themes", options.themes,
                     help({"mappen med teman", "the folder of themes"}));
  command
      .add_option("--threads", options.threads,
                  help({"antal trådar (en per kärna)", "number of threads (one per core)"}))
      ->type_name(help({"TAL", "NUMBER"}))
      ->check(number_within(1, 1024, help));
  command
      .add_option("--lang", language,
                  help({"språk för meddelanden: sv eller en", "language of messages: sv or en"}))
      ->check(one_of({"sv", "en"}, help));
  command
      .add_option("--format", format,
                  help({"fynd som text eller JSON-rader: human eller json",
                        "findings as text or lines of JSON: human or json"}))
      ->check(one_of({"human", "json"}, help));
  command.add_flag("--deny-warnings", options.deny_warnings,
                   help({"varningar räknas som fel", "warnings count as errors"}));
  command
      .add_option_function<std::string>(
          "--deny",
          [&options](const std::string& what) {
            (what == "links" ? options.deny_links : options.deny_warnings) = true;
          },
          help({"detsamma: --deny warnings; bara döda länkar: --deny links",
                "the same: --deny warnings; only dead links: --deny links"}))
      ->check(one_of({"warnings", "links"}, help));
  command.add_flag("--time", options.times,
                   help({"visa hur lång tid varje steg tog", "show how long each stage took"}));
}

/// What only the commands that check everything have.
void add_reporting(CLI::App& command, Options& options, std::vector<std::string>& reports,
                   const Help& help) {
  // One word each: what follows is the folder of content.
  command
      .add_option("--report", reports,
                  help({"fynd även som FORMAT=FIL: json, github, gitlab eller sarif; flera går bra",
                        "findings also as FORMAT=FILE: json, github, gitlab or sarif; repeatable"}))
      ->allow_extra_args(false);
  command.add_option("--since", options.since,
                     help({"visa bara fynd i det som ändrats sedan en revision i git",
                           "show only findings in what changed since a git revision"}));
}

void add_timeout(CLI::App& command, Options& options, const Help& help) {
  command
      .add_option(
          "--timeout", options.timeout,
          help({"sekunder som ett svar får ta (30)", "seconds that an answer may take (30)"}))
      ->type_name(help({"TAL", "NUMBER"}))
      ->check(number_within(1, 3600, help));
}

void add_links(CLI::App& command, Options& options, const Help& help) {
  command
      .add_option_function<std::string>(
          "--links",
          [&options](const std::string& which) { options.outward_links = which == "all"; },
          help({"länkar inom webbplatsen (internal), eller också andra webbplatser (all)",
                "links within the site (internal), or other sites too (all)"}))
      ->check(one_of({"internal", "all"}, help));
  command.add_option("--link-record", options.link_record,
                     help({"fil som minns vilka adresser som har svarat, och vilken dag",
                           "file that remembers which addresses have answered, and on which day"}));
  command
      .add_option("--link-days", options.link_days,
                  help({"så många dagar gäller ett svar i den filen (7)",
                        "an answer in that file holds for so many days (7)"}))
      ->type_name(help({"TAL", "NUMBER"}))
      ->check(number_within(0, 3650, help));
  command.add_flag("--private-addresses", options.private_addresses,
                   help({"fråga också adresser i privata nät, och genom en proxy",
                         "ask addresses in private networks too, and through a proxy"}));
}

void add_commit(CLI::App& command, Options& options, const Help& help) {
  command
      .add_option("--commit", options.commit,
                  help({"innehållets commit, som den ska stå i manifest.json",
                        "the content's commit, as it is to stand in manifest.json"}))
      ->check(commit_name(help));
}

/// What of the site is known only here and decides which bytes it has.
void add_site(CLI::App& command, Options& options, const Help& help) {
  add_commit(command, options, help);
  command
      .add_option_function<std::vector<std::string>>(
          "--precompress",
          [&options](const std::vector<std::string>& words) {
            options.precompress.emplace();
            for (const std::string& word : words)
              options.precompress->push_back(word == "gzip" ? Coding::gzip : Coding::brotli);
          },
          help({"packa textfilerna också, för webbservern: gzip,brotli (som i site.toml)",
                "pack the text files too, for the web server: gzip,brotli (as in site.toml)"}))
      ->delimiter(',')
      ->check(one_of({"gzip", "brotli"}, help));
}

}  // namespace

Language language_from_environment(const char* value) {
  const std::string_view name = value ? value : "";
  if (name.empty() || name.starts_with("C") || name.starts_with("POSIX") || name.starts_with("sv"))
    return Language::sv;
  return Language::en;
}

namespace {

/// --lang, wherever it stands: also what is said before the words are understood is in that
/// language.
Language language_asked_for(std::span<const char* const> words, Language otherwise) {
  constexpr std::string_view option = "--lang";
  for (std::size_t at = 0; at < words.size(); ++at) {
    std::string_view word = words[at];
    if (!word.starts_with(option)) continue;
    word.remove_prefix(option.size());
    if (word.empty() && at + 1 < words.size()) word = words[at + 1];
    if (word.starts_with('=')) word.remove_prefix(1);
    if (word == "sv") return Language::sv;
    if (word == "en") return Language::en;
  }
  return otherwise;
}

}  // namespace

ParsedOptions parse_options(int argc, const char* const* argv, Language environment_language) {
  Options options;
  const std::span<const char* const> words(argv, static_cast<std::size_t>(argc));
  options.language = language_asked_for(words, environment_language);
  std::string as_of;
  std::string language;
  std::string format;
  std::vector<std::string> reports;

  const Help help{options.language};
  CLI::App app{help({"Tertial bygger en webbplats av löften, uppföljningar och protokoll.",
                     "Tertial builds a site of pledges, follow-ups and minutes."}),
               "tertial"};
  app.option_defaults()->group(help({"Val", "Options"}));
  const std::shared_ptr<CLI::FormatterBase> formatter = app.get_formatter();
  if (options.language == Language::sv)
    for (const auto& [label, word] :
         {std::pair("Usage", "Skriv"), std::pair("OPTIONS", "VAL"),
          std::pair("SUBCOMMAND", "KOMMANDO"), std::pair("Positionals", "Ord"),
          std::pair("REQUIRED", "(måste anges)")})
      formatter->label(label, word);
  app.set_version_flag("--version", std::string("tertial ") + TERTIAL_VERSION,
                       help({"visa programmets version", "show the program's version"}));
  app.set_help_flag("--help", help({"visa den här hjälpen", "show this help"}));
  app.footer(examples_of({}, options.language));
  app.require_subcommand(0, 1);

  struct Entry {
    CLI::App* app;
    Command command;
  };
  std::vector<Entry> commands;
  const auto command = [&](const char* name, Command which, Text what) {
    CLI::App* added = app.add_subcommand(name, help(what));
    added->set_help_flag("--help", help({"visa hjälp för kommandot", "show help for the command"}));
    added->group(help({"Kommandon", "Commands"}));
    added->footer(examples_of(name, options.language));
    commands.push_back({added, which});
    return added;
  };
  CLI::App* build = command(
      "build", Command::build,
      {"kontrollera innehållet och bygg webbplatsen", "check the content and build the site"});
  build->add_option("content", options.content, help(content_help));
  build->add_option("--out", options.out,
                    help({"mappen som webbplatsen skrivs i (public)",
                          "the folder that the site is written into (public)"}));
  build->add_flag_callback(
      "--no-cache", [&] { options.cache = false; },
      help({"bygg allt, även om inget är ändrat, och minns inget till nästa gång",
            "build everything, even when nothing has changed, and remember nothing"}));
  build->add_flag("--verbose", options.verbose,
                  help({"visa varför webbplatsen byggs om, och varje fil som ändras",
                        "show why the site is built again, and every file that changes"}));
  build->add_option("--next-change", options.next_change,
                    help({"fil där första dagen skrivs då samma innehåll ger andra sidor",
                          "file for the first day on which the same content gives other pages"}));
  add_site(*build, options, help);
  CLI::App* check = command(
      "check", Command::check,
      {"kontrollera innehållet utan att skriva något", "check the content and write nothing"});
  check->add_option("content", options.content, help(content_help));
  add_links(*check, options, help);
  add_timeout(*check, options, help);
  CLI::App* serve = command("serve", Command::serve,
                            {"visa webbplatsen i webbläsaren medan den skrivs",
                             "show the site in the browser while it is being written"});
  serve->add_option("content", options.content, help(content_help));
  serve
      ->add_option("--port", options.port,
                   help({"port på den här datorn (8000, eller nästa som är ledig)",
                         "port on this machine (8000, or the next that is free)"}))
      ->type_name(help({"TAL", "NUMBER"}))
      ->check(number_within(0, 65535, help));
  serve->add_flag(
      "--poll", options.poll,
      help({"titta efter ändringar i stället för att vänta på besked, för nätverksdiskar",
            "look for changes instead of waiting to be told, for network disks"}));
  CLI::App* server = command("server", Command::server,
                             {"skriv en webbservers inställningar: säkerhetshuvuden, flyttade "
                              "sidor, 404-sidan",
                              "write a web server's configuration: security headers, moved pages, "
                              "the 404 page"});
  const std::vector<std::string_view> servers = server_names();
  server
      ->add_option("name", options.server,
                   help({"apache, caddy, netlify eller nginx", "apache, caddy, netlify or nginx"}))
      ->required()
      ->check(one_of({servers.begin(), servers.end()}, help));
  server->add_option("content", options.content, help(content_help));
  server->add_option("--out", options.out,
                     help({"mappen som webbservern läser webbplatsen ur (public)",
                           "the folder that the server reads the site from (public)"}));
  CLI::App* verify =
      command("verify", Command::verify,
              {"kontrollera att en publicerad webbplats är just det som innehållet ger",
               "verify that a published site is just what the content gives"});
  verify->add_option(
      "url", options.url,
      help({"webbplatsens adress (base_url i site.toml)", "the site's address (base_url)"}));
  verify->add_option("--content", options.content, help(content_help));
  add_timeout(*verify, options, help);
  add_site(*verify, options, help);
  CLI::App* publish = command("publish", Command::publish,
                              {"lägg webbplatsen där besökarna läser den, eller visa vad som "
                               "skulle ändras där",
                               "bring the site to where residents read it, or show what would "
                               "change there"});
  publish
      ->add_option("target", options.target,
                   help({"en mapp, en WebDAV-adress (https://example.org/insyn), S3-lagring "
                         "(s3+https://s3.example.org/hink) eller en SFTP-server "
                         "(sftp://publicist@example.org/srv/insyn)",
                         "a folder, a WebDAV address (https://example.org/insyn), S3 storage "
                         "(s3+https://s3.example.org/bucket) or an SFTP server "
                         "(sftp://publisher@example.org/srv/site)"}))
      ->required();
  publish->add_option("content", options.content, help(content_help));
  publish->add_flag("--plan", options.only_plan,
                    help({"visa vad som skulle skrivas och tas bort, och ändra inget",
                          "show what would be written and deleted, and change nothing"}));
  publish->add_flag("--apply", options.apply, help({"gör det", "do it"}));
  publish->add_flag("--as-built", options.as_built,
                    help({"publicera mappen i --out som den är, till exempel efter withdraw",
                          "publish the folder of --out as it is, such as after withdraw"}));
  publish->add_option("--out", options.out,
                      help({"med --as-built: mappen (public)", "with --as-built: it (public)"}));
  publish->add_flag(
      "--everything", options.everything,
      help({"skriv alla filer, också dem som målets manifest säger är oförändrade",
            "write all files, also those that the target's manifest says are there"}));
  publish
      ->add_option(
          "--allow-deletes", options.allow_deletes,
          help({"så många filer får tas bort utan fråga", "so many files may be deleted unasked"}))
      ->type_name(help({"TAL", "NUMBER"}))
      ->check(number_within(0, 10'000'000, help));
  publish->add_option("--credentials", options.credentials,
                      help({"fil med user och password, annars TERTIAL_USER och TERTIAL_PASSWORD",
                            "file with user and password, else TERTIAL_USER and "
                            "TERTIAL_PASSWORD"}));
  publish->add_option(
      "--region", options.region,
      help({"S3-lagringens region (us-east-1)", "region of the S3 storage (us-east-1)"}));
  publish->add_option("--key", options.key,
                      help({"SFTP: fil med din privata ed25519-nyckel, annars TERTIAL_KEY",
                            "SFTP: file with your private ed25519 key, else TERTIAL_KEY"}));
  publish
      ->add_option("--host-key", options.host_keys,
                   help({"SFTP: serverns nyckel som ssh-keygen -l visar den (SHA256:…), annars "
                         "TERTIAL_HOST_KEY; får skrivas flera gånger",
                         "SFTP: the server's key as ssh-keygen -l shows it (SHA256:…), else "
                         "TERTIAL_HOST_KEY; may be written several times"}))
      ->expected(1)
      ->take_all();
  add_timeout(*publish, options, help);
  add_site(*publish, options, help);
  CLI::App* init = command("init", Command::init,
                           {"skriv en liten påhittad webbplats att börja från",
                            "write a small invented site to start from"});
  init->add_option("folder", options.folder, help({"en ny mapp", "a new folder"}))->required();
  CLI::App* fresh = command("new", Command::new_record,
                            {"skriv en ny post: alla fält förklarade, \"FYLL I\" där du ska skriva",
                             "write a new record: all fields explained, \"FILL IN\" where you "
                             "are to write"});
  fresh
      ->add_option("type", options.type,
                   help({"sorts post, till exempel followup", "type of record, such as followup"}))
      ->required();
  fresh
      ->add_option("id", options.id,
                   help({"postens id: filens plats under mappen, utan ändelse",
                         "its id: the file's path below the folder, without ending"}))
      ->required();
  fresh->add_option("values", options.values,
                    help({"fält=värde som ska fyllas i; för followup först perioden",
                          "field=value to fill in; for followup the period first"}));
  fresh->add_option("--content", options.content, help(content_help));
  fresh->add_flag("--md", options.as_markdown,
                  help({"skriv en .md-fil med plats för löpande text",
                        "write an .md file with room for running text"}));
  CLI::App* list = command("list", Command::list,
                           {"lista poster, eller redovisningar som saknas",
                            "list records, or reports that are missing"});
  list->add_option("type", options.type, help({"sorts post (alla)", "type of record (all)"}));
  list->add_option("--content", options.content, help(content_help));
  list->add_flag("--missing", options.missing,
                 help({"väntade redovisningar och besiktningar som inte är registrerade",
                       "expected reports and inspections that are not registered"}));
  list->add_flag("--overdue", options.overdue,
                 help({"redovisningar som är försenade enligt en källa",
                       "reports that are late according to a source"}));
  list->add_flag_callback(
      "--json", [&] { format = "json"; }, help({"skriv JSON-rader", "write lines of JSON"}));
  CLI::App* explain = command(
      "explain", Command::explain,
      {"förklara en felkod, eller en fil i innehållet", "explain a code, or a content file"});
  explain->add_option("subject", options.subject, help({"felkod eller sökväg", "code or path"}))
      ->required();
  explain->add_option("--content", options.content, help(content_help));
  CLI::App* schema = command(
      "schema", Command::schema,
      {"skriv postslagens fält som JSON Schema", "write the fields of types as JSON Schema"});
  schema->add_option("type", options.type, help({"sorts post (alla)", "type of record (all)"}));
  schema->add_flag(
      "--reference", options.reference,
      help({"skriv en läsbar referens i Markdown", "write a readable reference in Markdown"}));
  schema->add_flag("--write", options.write_files,
                   help({"skriv dem som filer i schemas/ bredvid innehållet, för textredigeraren",
                         "write them as files in schemas/ beside the content, for the editor"}));
  schema->add_option("--content", options.content, help(content_help));
  CLI::App* withdraw =
      command("withdraw", Command::withdraw,
              {"ta bort en post från webbplatsen genast, också när andra poster har fel",
               "take a record off the site at once, also while other records have errors"});
  withdraw
      ->add_option("record", options.subject,
                   help({"sort:id eller filens namn, till exempel news:rapport",
                         "type:id or the file's name, such as news:rapport"}))
      ->required();
  withdraw->add_option("content", options.content, help(content_help));
  withdraw->add_option("--out", options.out,
                       help({"mappen som webbplatsen ligger i (public)",
                             "the folder that the site stands in (public)"}));
  for (CLI::App* checking : {build, check})
    add_reporting(*checking, options, reports, help);
  for (const Entry& entry : commands)
    add_common(*entry.app, options, as_of, language, format, help);

  if (const std::string_view word =
          unknown_command(app, words.subspan(std::min<std::size_t>(1, words.size())));
      !word.empty())
    return {std::nullopt, unknown_word(app, word, help) + where_help_is(app, help), exit_usage};
  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& success) {
    std::ostringstream text;
    const int code = app.exit(success, text, text);
    return {std::nullopt, text.str(), code};
  } catch (const CLI::ParseError& error) {
    std::string text;
    // The words after the first unknown one are most often its own.
    if (const std::vector<std::string> unknown = app.remaining(true); !unknown.empty())
      text = unknown_word(app, unknown.front(), help);
    if (text.empty()) text = "tertial: " + wrong_words(app, error, help) + "\n";
    return {std::nullopt, text + where_help_is(app, help), exit_usage};
  }
  const auto chosen =
      std::ranges::find_if(commands, [](const Entry& e) { return e.app->parsed(); });
  if (chosen == commands.end()) return {std::nullopt, app.help(), exit_usage};
  options.command = chosen->command;
  if (!as_of.empty()) {
    options.as_of = parse_date(as_of);
    if (!options.as_of)
      return {std::nullopt,
              help({"tertial: --as-of ska vara en dag som 2026-11-21, inte ",
                    "tertial: --as-of is a day such as 2026-11-21, not "}) +
                  as_of + "\n",
              exit_usage};
  }
  for (const auto& [name, folder] :
       {std::pair("--out", options.out), std::pair("--content", options.content)})
    if (folder.empty())
      return {std::nullopt,
              std::string("tertial: ") + name +
                  help({" ska vara en mapp, och ordet är tomt\n",
                        " is a folder, and the word is empty\n"}),
              exit_usage};
  if (format == "json") options.format = Format::json;
  if (std::string wrong = read_reports(reports, options, help); !wrong.empty())
    return {std::nullopt, std::move(wrong), exit_usage};
  return {options, {}, exit_ok};
}

}  // namespace tertial
