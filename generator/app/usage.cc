#include "app/usage.h"

#include <algorithm>
#include <vector>

#include "base/did_you_mean.h"

namespace tertial {
namespace {

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
    return word.starts_with('-') ? help({"skriv den efter kommandot: tertial KOMMANDO ",
                                         "write it after the command: tertial COMMAND "}) +
                                       std::string(word) + " …\n"
                                 : std::string();
  const std::vector<std::string_view> candidates(names.begin(), names.end());
  const std::string_view guess = did_you_mean(word, candidates);
  return guess.empty() ? std::string()
                       : help({"menade du ", "did you mean "}) + std::string(guess) + "?\n";
}

}  // namespace

std::string where_help_is(const CLI::App& app, const Help& help) {
  const std::vector<CLI::App*> chosen = app.get_subcommands();
  const std::string command = chosen.empty() ? std::string() : chosen.front()->get_name() + " ";
  return help({"se: tertial ", "see: tertial "}) + command + "--help\n";
}

std::string wrong_words(const CLI::App& app, const CLI::ParseError& error, const Help& help) {
  std::string said = error.what();
  const std::string name = said.substr(0, said.find_first_of(": "));
  if (error.get_name() == "RequiredError") {
    for (const CLI::App* command : app.get_subcommands())
      for (const CLI::Option* option : command->get_options())
        if (option->get_name() == name)
          return help({"det saknas ett ord: ", "a word is missing: "}) + name + ", " +
                 option->get_description();
    return help({"det saknas ett ord: ", "a word is missing: "}) + name;
  }
  if (error.get_name() == "ArgumentMismatch")
    return name + help({" ska ha ett värde", " takes a value"});
  if (const std::size_t option = said.find("--");
      error.get_name() == "ConversionError" && option != std::string::npos)
    return said.substr(option, said.find_first_of(": ", option) - option) +
           help({" tar inte det värdet", " does not take that value"});
  // Formats of other services are files beside what is printed.
  if (name == "--format")
    return said +
           help({"\nandra format skrivs med --report, till exempel --report sarif=fynd.sarif",
                 "\nother formats are written by --report, such as --report "
                 "sarif=findings.sarif"});
  return said;
}

std::string unknown_word(const CLI::App& app, std::string_view word, const Help& help) {
  return help({"tertial: okänt: ", "tertial: unknown: "}) + std::string(word) + "\n" +
         suggestion(app, word, help);
}

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

}  // namespace tertial
