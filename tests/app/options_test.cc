#include "app/options.h"

#include <doctest/doctest.h>

using namespace tertial;

namespace {

ParsedOptions parse(std::vector<const char*> words) {
  words.insert(words.begin(), "tertial");
  return parse_options(static_cast<int>(words.size()), words.data(), Language::sv);
}

}  // namespace

TEST_CASE("build takes its folders, the day to look from and the number of threads") {
  const ParsedOptions parsed = parse(
      {"build", "c", "--out", "o", "--as-of", "2026-02-01", "--threads", "1", "--lang", "en"});
  REQUIRE(parsed.options);
  CHECK(parsed.options->command == Command::build);
  CHECK(parsed.options->content == "c");
  CHECK(parsed.options->out == "o");
  CHECK(parsed.options->as_of == Date{2026, 2, 1});
  CHECK(parsed.options->threads == 1);
  CHECK(parsed.options->language == Language::en);
}

TEST_CASE("an unknown command or option ends with code 2 and the nearest word") {
  const ParsedOptions command = parse({"biuld"});
  CHECK_FALSE(command.options);
  CHECK(command.exit_code == exit_usage);
  CHECK(command.text.find("build") != std::string::npos);
  const ParsedOptions option = parse({"build", "--thread=2"});
  CHECK(option.exit_code == exit_usage);
  CHECK(option.text.find("--threads") != std::string::npos);
}

TEST_CASE("an option before the command is told where it belongs, with a value too") {
  for (const char* word : {"--lang", "--lang=sv", "--threads=2"}) {
    INFO(word);
    const ParsedOptions parsed = parse({word, "check", "content"});
    CHECK(parsed.exit_code == exit_usage);
    CHECK(parsed.text.find("efter kommandot") != std::string::npos);
    CHECK(parsed.text.find("menade du") == std::string::npos);
  }
}

TEST_CASE("a misspelt command is one beside --help too, and habits of others are understood") {
  const ParsedOptions misspelt = parse({"buld", "--help"});
  CHECK(misspelt.exit_code == exit_usage);
  CHECK(misspelt.text.find("menade du build?") != std::string::npos);
  for (const char* word : {"help", "-h"})
    CHECK(parse({word}).text.find("menade du --help?") != std::string::npos);
  CHECK(parse({"version"}).text.find("menade du --version?") != std::string::npos);
  CHECK(parse({"check", "-h"}).text.find("menade du --help?") != std::string::npos);
}

TEST_CASE("a word that an option does not take is answered in Swedish, with the nearest") {
  CHECK(parse({"check", "--lang", "de"}).text.find("--lang: ska vara sv eller en, inte de") !=
        std::string::npos);
  CHECK(parse({"check", "--format", "jsn"}).text.find("menade du json?") != std::string::npos);
  CHECK(parse({"check", "--format", "sarif"}).text.find("--report sarif=fynd.sarif") !=
        std::string::npos);
  CHECK(parse({"check", "--threads", "0"}).text.find("ett tal från 1 till 1024, inte 0") !=
        std::string::npos);
  CHECK(parse({"serve", "--port", "x"}).text.find("ett tal från 0 till 65535, inte x") !=
        std::string::npos);
  CHECK(parse({"new"}).text.find("det saknas ett ord: type, sorts post") != std::string::npos);
  CHECK(parse({"build", "--out"}).text.find("--out ska ha ett värde") != std::string::npos);
}

TEST_CASE("help and advice are in the language that is asked for, wherever it stands") {
  for (const std::vector<const char*>& words :
       {std::vector<const char*>{"--help", "--lang", "en"}, {"check", "--lang=en", "--help"}})
    CHECK(parse(words).text.find("Usage: tertial") != std::string::npos);
  CHECK(parse({"check", "--lang", "en", "--threads", "0"}).text.find("not 0") != std::string::npos);
}

TEST_CASE("a folder without a name is refused") {
  CHECK(parse({"build", "--out", ""}).exit_code == exit_usage);
  CHECK(parse({"build", "--out", ""}).text.find("--out ska vara en mapp") != std::string::npos);
  CHECK(parse({"check", ""}).text.find("--content ska vara en mapp") != std::string::npos);
}

TEST_CASE("the help of a command is Swedish and shows its own examples only") {
  const std::string check = parse({"check", "--help"}).text;
  for (const char* other : {"tertial build", "tertial schema"})
    CHECK(check.find(other) == std::string::npos);
  const std::string all = parse({"--help"}).text;
  for (const char* command : {"build", "check", "explain", "init", "list", "new", "publish",
                              "schema", "serve", "server", "verify", "withdraw"}) {
    const std::string example = std::string("  tertial ") + command;
    CHECK(all.find(example) != std::string::npos);
    const std::string own = parse({command, "--help"}).text;
    CHECK_MESSAGE(own.find(example) != std::string::npos, command);
    for (const std::string* text : {&all, &own})
      for (const char* english : {"Usage", "Options", "Subcommands", "Positionals", "REQUIRED",
                                  "Display", "UINT", " in ["})
        CHECK_MESSAGE(text->find(english) == std::string::npos, command << ": " << english);
  }
}

TEST_CASE("a day that does not exist is refused") {
  const ParsedOptions parsed = parse({"check", "--as-of", "2026-02-30"});
  CHECK(parsed.exit_code == exit_usage);
  CHECK(parsed.text.find("2026-02-30") != std::string::npos);
}

TEST_CASE("help and version are no errors") {
  CHECK(parse({"--help"}).exit_code == exit_ok);
  CHECK(parse({"--help"}).text.find("tertial check content") != std::string::npos);
  CHECK(parse({"--version"}).text.starts_with("tertial "));
}

TEST_CASE("messages are Swedish unless the environment asks for another language") {
  CHECK(language_from_environment(nullptr) == Language::sv);
  CHECK(language_from_environment("C.UTF-8") == Language::sv);
  CHECK(language_from_environment("sv_SE.UTF-8") == Language::sv);
  CHECK(language_from_environment("en_GB.UTF-8") == Language::en);
}
