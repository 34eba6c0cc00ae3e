#include "app/options.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <span>
#include <sstream>

#include "app/server/server_config.h"
#include "base/did_you_mean.h"
#include "publish/site_manifest.h"

#ifndef TERTIAL_VERSION
#error "TERTIAL_VERSION is given by the build"
#endif

namespace tertial {
namespace {

constexpr Text examples{
    "Exempel:\n"
    "  tertial init min-kommun                   börja med en liten påhittad webbplats\n"
    "  tertial check content                     läs allt innehåll och visa alla fel\n"
    "  tertial build content --out public        bygg webbplatsen\n"
    "  tertial build content --as-of 2026-02-01  bygg den som den ska se ut den dagen\n"
    "  tertial serve content                     visa den medan den skrivs\n"
    "  tertial new followup linkoping-2023-2024 2024-t2\n"
    "                                            skriv en ny uppföljning med alla fält förklarade\n"
    "  tertial list --missing                    det som väntades och inte är registrerat\n"
    "  tertial explain record.unknown-field      vad ett fel betyder\n"
    "  tertial schema pledge                     alla fält som JSON Schema\n",
    "Examples:\n"
    "  tertial init my-municipality              start from a small invented site\n"
    "  tertial check content                     read all content and show every error\n"
    "  tertial build content --out public        build the site\n"
    "  tertial build content --as-of 2026-02-01  build it as it is to look on that day\n"
    "  tertial serve content                     show it while it is being written\n"
    "  tertial new followup linkoping-2023-2024 2024-t2\n"
    "                                            write a new follow-up with all fields explained\n"
    "  tertial list --missing                    what was expected and is not registered\n"
    "  tertial explain record.unknown-field      what an error means\n"
    "  tertial schema pledge                     all fields as JSON Schema\n"};

constexpr Text content_help{"mappen med innehåll (content)", "the folder of content (content)"};

/// The words of the command line in the language of the environment.
struct Help {
  Language language;
  std::string operator()(Text text) const { return std::string(text.in(language)); }
};

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
      ->check(CLI::Range(1U, 1024U));
  command
      .add_option("--lang", language,
                  help({"språk för meddelanden: sv eller en", "language of messages: sv or en"}))
      ->check(CLI::IsMember({"sv", "en"}));
  command
      .add_option("--format", format,
                  help({"fynd som text eller JSON-rader: human eller json",
                        "findings as text or lines of JSON: human or json"}))
      ->check(CLI::IsMember({"human", "json"}));
  command.add_flag("--deny-warnings", options.deny_warnings,
                   help({"varningar räknas som fel", "warnings count as errors"}));
  command
      .add_option_function<std::string>(
          "--deny", [&options](const std::string&) { options.deny_warnings = true; },
          help({"detsamma: --deny warnings", "the same: --deny warnings"}))
      ->check(CLI::IsMember({"warnings"}));
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

/// Nothing when the word is neither FORMAT nor FORMAT=FILE.
std::optional<ReportTarget> report_target(std::string_view word) {
  const std::size_t equals = word.find('=');
  const std::optional<ReportFormat> format = report_format_named(word.substr(0, equals));
  if (!format || equals + 1 == word.size()) return std::nullopt;
  std::string file(equals == std::string_view::npos ? "" : word.substr(equals + 1));
  if (file == "-") file.clear();
  return ReportTarget{*format, std::move(file)};
}

/// Reads the words of --report; what is wrong with them, or nothing.
std::string read_reports(const std::vector<std::string>& words, Options& options,
                         const Help& help) {
  bool printed = options.format == Format::json;
  for (const std::string& word : words) {
    std::optional<ReportTarget> target = report_target(word);
    if (!target)
      return help({"tertial: --report ska vara till exempel sarif=fynd.sarif, inte ",
                   "tertial: --report is for instance sarif=findings.sarif, not "}) +
             word + "\n";
    // The commands for GitHub go there whatever the file: that is the summary.
    if (target->file.empty() || target->format == ReportFormat::github) {
      if (printed)
        return help({"tertial: bara ett format kan skrivas ut; ge det andra en fil: ",
                     "tertial: only one format can be printed; give the other a file: "}) +
               word + "\n";
      printed = true;
    }
    options.reports.push_back(std::move(*target));
  }
  return {};
}

void add_commit(CLI::App& command, Options& options, const Help& help) {
  command
      .add_option("--commit", options.commit,
                  help({"innehållets commit, som den ska stå i manifest.json",
                        "the content's commit, as it is to stand in manifest.json"}))
      ->check([](const std::string& text) {
        return is_commit_name(text) ? std::string() : "--commit: a-z A-Z 0-9 . _ / -, 1-100";
      });
}

/// The nearest word for one the command line does not know.
std::string suggestion(const CLI::App& app, std::string_view word, const Help& help) {
  word = word.substr(0, word.find('='));
  std::vector<std::string> names;
  const auto add_options = [&](const CLI::App& from) {
    for (const CLI::Option* option : from.get_options())
      for (const std::string& name : option->get_lnames())
        names.push_back("--" + name);
  };
  if (word == "-h" || word == "help")
    return help({"menade du --help?\n", "did you mean --help?\n"});
  if (word == "version" || word == "-v" || word == "-V")
    return help({"menade du --version?\n", "did you mean --version?\n"});
  const std::vector<const CLI::App*> commands =
      app.get_subcommands([](const CLI::App*) { return true; });
  if (word.starts_with('-')) {
    add_options(app);
    const std::vector<CLI::App*> chosen = app.get_subcommands();
    for (const CLI::App* command : chosen)
      add_options(*command);
    // Before the command stands none but those two.
    if (chosen.empty())
      for (const CLI::App* command : commands)
        add_options(*command);
  } else {
    for (const CLI::App* command : commands)
      names.push_back(command->get_name());
  }
  if (std::ranges::find(names, word) != names.end())
    return word.starts_with('-') ? help({"skriv den efter kommandot: tertial check ",
                                         "write it after the command: tertial check "}) +
                                       std::string(word) + " …\n"
                                 : std::string();
  const std::vector<std::string_view> candidates(names.begin(), names.end());
  const std::string_view guess = did_you_mean(word, candidates);
  return guess.empty() ? std::string()
                       : help({"menade du ", "did you mean "}) + std::string(guess) + "?\n";
}

std::string unknown_word(const CLI::App& app, std::string_view word, const Help& help) {
  return help({"tertial: okänt: ", "tertial: unknown: "}) + std::string(word) + "\n" +
         suggestion(app, word, help);
}

/// The first word where a command stands, when it is none: `tertial buld --help` is no call for
/// the general help.
std::string_view unknown_command(const CLI::App& app, std::span<const char* const> words) {
  if (words.empty()) return {};
  const std::string_view first = words.front();
  if (first.empty() || first.starts_with('-')) return {};
  const auto commands = app.get_subcommands([](const CLI::App*) { return true; });
  return std::ranges::any_of(commands,
                             [&](const CLI::App* one) { return one->get_name() == first; })
             ? std::string_view()
             : first;
}

}  // namespace

Language language_from_environment(const char* value) {
  const std::string_view name = value ? value : "";
  if (name.empty() || name.starts_with("C") || name.starts_with("POSIX") || name.starts_with("sv"))
    return Language::sv;
  return Language::en;
}

ParsedOptions parse_options(int argc, const char* const* argv, Language environment_language) {
  Options options;
  options.language = environment_language;
  std::string as_of;
  std::string language;
  std::string format;
  std::vector<std::string> reports;

  const Help help{environment_language};
  CLI::App app{help({"Tertial bygger en webbplats av löften, uppföljningar och protokoll.",
                     "Tertial builds a site of pledges, follow-ups and minutes."}),
               "tertial"};
  app.set_version_flag("--version", std::string("tertial ") + TERTIAL_VERSION);
  app.set_help_flag("--help", help({"visa den här hjälpen", "show this help"}));
  app.footer(help(examples));
  app.require_subcommand(0, 1);

  struct Entry {
    CLI::App* app;
    Command command;
  };
  std::vector<Entry> commands;
  const auto command = [&](const char* name, Command which, Text what) {
    CLI::App* added = app.add_subcommand(name, help(what));
    added->set_help_flag("--help", help({"visa hjälp för kommandot", "show help for the command"}));
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
  add_commit(*build, options, help);
  CLI::App* check = command(
      "check", Command::check,
      {"kontrollera innehållet utan att skriva något", "check the content and write nothing"});
  check->add_option("content", options.content, help(content_help));
  CLI::App* serve = command("serve", Command::serve,
                            {"visa webbplatsen i webbläsaren medan den skrivs",
                             "show the site in the browser while it is being written"});
  serve->add_option("content", options.content, help(content_help));
  serve->add_option("--port", options.port,
                    help({"port på den här datorn (8000, eller nästa som är ledig)",
                          "port on this machine (8000, or the next that is free)"}));
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
      ->check(CLI::IsMember(std::vector<std::string>(servers.begin(), servers.end())));
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
  verify
      ->add_option("--timeout", options.timeout,
                   help({"sekunder som en fil får ta (30)", "seconds that a file may take (30)"}))
      ->check(CLI::Range(1U, 3600U));
  add_commit(*verify, options, help);
  CLI::App* publish = command("publish", Command::publish,
                              {"lägg webbplatsen där besökarna läser den, eller visa vad som "
                               "skulle ändras där",
                               "bring the site to where residents read it, or show what would "
                               "change there"});
  publish
      ->add_option("target", options.target,
                   help({"en mapp, en WebDAV-adress (https://example.org/insyn) eller S3-lagring "
                         "(s3+https://s3.example.org/hink)",
                         "a folder, a WebDAV address (https://example.org/insyn) or S3 storage "
                         "(s3+https://s3.example.org/bucket)"}))
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
  publish->add_option(
      "--allow-deletes", options.allow_deletes,
      help({"så många filer får tas bort utan fråga", "so many files may be deleted unasked"}));
  publish->add_option("--credentials", options.credentials,
                      help({"fil med user och password, annars TERTIAL_USER och TERTIAL_PASSWORD",
                            "file with user and password, else TERTIAL_USER and "
                            "TERTIAL_PASSWORD"}));
  publish->add_option(
      "--region", options.region,
      help({"S3-lagringens region (us-east-1)", "region of the S3 storage (us-east-1)"}));
  publish
      ->add_option("--timeout", options.timeout,
                   help({"sekunder som en fil får ta (30)", "seconds that a file may take (30)"}))
      ->check(CLI::Range(1U, 3600U));
  add_commit(*publish, options, help);
  CLI::App* init = command("init", Command::init,
                           {"skriv en liten påhittad webbplats att börja från",
                            "write a small invented site to start from"});
  init->add_option("folder", options.folder, help({"en ny mapp", "a new folder"}))->required();
  CLI::App* fresh = command("new", Command::new_record,
                            {"skriv en ny post med alla fält förklarade",
                             "write a new record with all fields explained"});
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

  const std::span<const char* const> words(argv, static_cast<std::size_t>(argc));
  const std::string see = help({"se: tertial --help\n", "see: tertial --help\n"});
  if (const std::string_view word =
          unknown_command(app, words.subspan(std::min<std::size_t>(1, words.size())));
      !word.empty())
    return {std::nullopt, unknown_word(app, word, help) + see, exit_usage};
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
    if (text.empty()) text = "tertial: " + std::string(error.what()) + "\n";
    return {std::nullopt, text + see, exit_usage};
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
  if (!language.empty()) options.language = language == "sv" ? Language::sv : Language::en;
  if (format == "json") options.format = Format::json;
  if (std::string wrong = read_reports(reports, options, help); !wrong.empty())
    return {std::nullopt, std::move(wrong), exit_usage};
  return {options, {}, exit_ok};
}

}  // namespace tertial
