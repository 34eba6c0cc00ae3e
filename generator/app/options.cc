#include "app/options.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <span>
#include <sstream>

#include "app/command_line.h"
#include "app/usage.h"

namespace tertial {
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

ParsedOptions refused(std::string text) {
  return {std::nullopt, std::move(text), exit_usage};
}

/// The words that say something only together with others, or that the library cannot judge.
ParsedOptions understood(CommandWords words, const Help& help) {
  Options& options = words.options;
  if (!words.as_of.empty()) {
    options.as_of = parse_date(words.as_of);
    if (!options.as_of)
      return refused(help({"tertial: --as-of ska vara en dag som 2026-11-21, inte ",
                           "tertial: --as-of is a day such as 2026-11-21, not "}) +
                     words.as_of + "\n");
  }
  for (const auto& [name, folder] :
       {std::pair("--out", options.out), std::pair("--content", options.content)})
    if (folder.empty())
      return refused(std::string("tertial: ") + name +
                     help({" ska vara en mapp, och ordet är tomt\n",
                           " is a folder, and the word is empty\n"}));
  if (words.format == "json") options.format = Format::json;
  if (std::string wrong = read_reports(words.reports, options, help); !wrong.empty())
    return refused(std::move(wrong));
  return {std::move(options), {}, exit_ok};
}

}  // namespace

ParsedOptions parse_options(int argc, const char* const* argv, Language environment_language) {
  const std::span<const char* const> line(argv, static_cast<std::size_t>(argc));
  CommandWords words;
  words.options.language = language_asked_for(line, environment_language);
  const Help help{words.options.language};
  CLI::App app{help({"Tertial bygger en webbplats av löften, uppföljningar och protokoll.",
                     "Tertial builds a site of pledges, follow-ups and minutes."}),
               "tertial"};
  add_commands(app, words, help);

  if (const std::string_view word =
          unknown_command(app, line.subspan(std::min<std::size_t>(1, line.size())));
      !word.empty())
    return refused(unknown_word(app, word, help) + where_help_is(app, help));
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
    return refused(text + where_help_is(app, help));
  }
  const std::optional<Command> command = chosen_command(app);
  if (!command) return refused(app.help());
  words.options.command = *command;
  return understood(std::move(words), help);
}

}  // namespace tertial
