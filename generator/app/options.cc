#include "app/options.h"

#include <CLI/CLI.hpp>
#include <array>

#include "base/did_you_mean.h"

#ifndef TERTIAL_VERSION
#error "TERTIAL_VERSION is given by the build"
#endif

namespace tertial {
namespace {

constexpr std::string_view examples =
    "Exempel:\n"
    "  tertial check content                     läs allt innehåll och visa alla fel\n"
    "  tertial build content --out public        bygg webbplatsen\n"
    "  tertial build content --as-of 2026-02-01  bygg den som den ska se ut den dagen\n"
    "  tertial new followup linkoping-2023-2024/2024-t2\n"
    "                                            skriv en ny uppföljning med alla fält förklarade\n"
    "  tertial list --missing                    redovisningar som inte är registrerade\n"
    "  tertial explain record.unknown-field      vad ett fel betyder\n"
    "  tertial schema pledge                     alla fält som JSON Schema\n";

void add_content(CLI::App& command, Options& options) {
  command.add_option("content", options.content, "mappen med innehåll (content)")->capture_default_str();
}

void add_common(CLI::App& command, Options& options, std::string& as_of, std::string& language,
                std::string& format) {
  command.add_option("--as-of", as_of, "dag att se från, ÅÅÅÅ-MM-DD (idag i Stockholm)");
  command.add_option("--themes", options.themes, "mappen med teman");
  command.add_option("--threads", options.threads, "antal trådar (en per kärna)")
      ->check(CLI::Range(1U, 1024U));
  command.add_option("--lang", language, "språk för meddelanden: sv eller en")
      ->check(CLI::IsMember({"sv", "en"}));
  command.add_option("--format", format, "fynd som text eller JSON-rader: human eller json")
      ->check(CLI::IsMember({"human", "json"}));
  command.add_flag("--deny-warnings", options.deny_warnings, "varningar räknas som fel");
  command.add_flag("--time", options.times, "visa hur lång tid varje steg tog");
}

/// The nearest word for one the command line does not know.
std::string suggestion(const CLI::App& app, std::string_view word) {
  std::vector<std::string> names;
  const auto add_options = [&](const CLI::App& from) {
    for (const CLI::Option* option : from.get_options())
      for (const std::string& name : option->get_lnames())
        names.push_back("--" + name);
  };
  if (word.starts_with('-')) {
    add_options(app);
    for (const CLI::App* command : app.get_subcommands())
      add_options(*command);
  } else {
    for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; }))
      names.push_back(command->get_name());
  }
  std::vector<std::string_view> candidates(names.begin(), names.end());
  word = word.substr(0, word.find('='));
  const std::string_view guess = did_you_mean(word, candidates);
  return guess.empty() ? std::string() : "menade du " + std::string(guess) + "?\n";
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

  CLI::App app{"Tertial bygger en webbplats av löften, uppföljningar och protokoll.", "tertial"};
  app.set_version_flag("--version", std::string("tertial ") + TERTIAL_VERSION);
  app.set_help_flag("--help", "visa den här hjälpen");
  app.footer(std::string(examples));
  app.require_subcommand(1);

  struct Entry {
    CLI::App* app;
    Command command;
  };
  const auto command = [&](const char* name, const char* help) {
    CLI::App* added = app.add_subcommand(name, help);
    added->set_help_flag("--help", "visa hjälp för kommandot");
    return added;
  };
  CLI::App* build = command("build", "kontrollera innehållet och bygg webbplatsen");
  add_content(*build, options);
  build->add_option("--out", options.out, "mappen som webbplatsen skrivs i (public)");
  CLI::App* check = command("check", "kontrollera innehållet utan att skriva något");
  add_content(*check, options);
  CLI::App* fresh = command("new", "skriv en ny post med alla fält förklarade");
  fresh->add_option("type", options.type, "sorts post, till exempel followup")->required();
  fresh->add_option("id", options.id, "postens id: filens plats under mappen, utan ändelse")->required();
  fresh->add_option("values", options.values, "fält=värde som ska fyllas i");
  fresh->add_option("--content", options.content, "mappen med innehåll (content)");
  fresh->add_flag("--md", options.as_markdown, "skriv en .md-fil med plats för löpande text");
  CLI::App* list = command("list", "lista poster, eller redovisningar som saknas");
  list->add_option("type", options.type, "sorts post (alla)");
  list->add_option("--content", options.content, "mappen med innehåll (content)");
  list->add_flag("--missing", options.missing, "väntade redovisningar som inte är registrerade");
  list->add_flag("--overdue", options.overdue, "redovisningar som är försenade enligt en källa");
  list->add_flag_callback("--json", [&] { format = "json"; }, "skriv JSON-rader");
  CLI::App* explain = command("explain", "förklara en felkod, eller en fil i innehållet");
  explain->add_option("subject", options.subject, "felkod eller sökväg")->required();
  explain->add_option("--content", options.content, "mappen med innehåll (content)");
  CLI::App* schema = command("schema", "skriv postslagens fält som JSON Schema");
  schema->add_option("type", options.type, "sorts post (alla)");
  schema->add_flag("--reference", options.reference, "skriv en läsbar referens i Markdown");
  const std::array<Entry, 6> commands{Entry{build, Command::build},      {check, Command::check},
                                      {fresh, Command::new_record},      {list, Command::list},
                                      {explain, Command::explain},       {schema, Command::schema}};
  for (const Entry& entry : commands)
    add_common(*entry.app, options, as_of, language, format);

  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& success) {
    std::ostringstream text;
    const int code = app.exit(success, text, text);
    return {std::nullopt, text.str(), code};
  } catch (const CLI::ParseError& error) {
    std::string text = "tertial: " + std::string(error.what()) + "\n";
    std::vector<std::string> unknown = app.remaining(true);
    if (unknown.empty() && argc > 1) unknown.emplace_back(argv[1]);
    for (const std::string& word : unknown)
      text += suggestion(app, word);
    text += "se: tertial --help\n";
    return {std::nullopt, text, exit_usage};
  }
  for (const Entry& entry : commands)
    if (entry.app->parsed()) options.command = entry.command;
  if (!as_of.empty()) {
    options.as_of = parse_date(as_of);
    if (!options.as_of)
      return {std::nullopt,
              "tertial: --as-of ska vara en dag som 2026-11-21, inte " + as_of + "\n", exit_usage};
  }
  if (!language.empty()) options.language = language == "sv" ? Language::sv : Language::en;
  if (format == "json") options.format = Format::json;
  return {options, {}, exit_ok};
}

}  // namespace tertial
