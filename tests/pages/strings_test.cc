#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>

#include "derive/wording.h"
#include "records/document/document.h"
#include "records/source/source.h"

using namespace tertial;

namespace {

std::string text_of(const std::filesystem::path& path) {
  std::ostringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

Strings strings_in(const std::string& language) {
  DiagnosticList out;
  const std::vector<ThemeFile> files{
      {language + ".toml", text_of("themes/kommun/strings/" + language + ".toml"), 0}};
  Strings strings = Strings::load(files, out);
  REQUIRE(out.empty());
  return strings;
}

/// The whole keys that C++ code asks for by name, and those whose plural forms it counts with.
std::vector<std::string> keys_in_code() {
  static const std::regex whole(R"re(strings(?:\.format)?\(\s*"([a-z0-9_.-]*[a-z0-9])")re");
  static const std::regex counted(R"re(\bcount\(\s*"([a-z0-9_.-]+)")re");
  std::vector<std::string> keys;
  for (const auto& entry : std::filesystem::recursive_directory_iterator("generator")) {
    // The preview's words are its own.
    if (entry.path().extension() != ".cc" || entry.path().parent_path().filename() == "preview")
      continue;
    const std::string code = text_of(entry.path());
    for (std::sregex_iterator it(code.begin(), code.end(), whole), end; it != end; ++it)
      keys.push_back((*it)[1]);
    for (std::sregex_iterator it(code.begin(), code.end(), counted), end; it != end; ++it)
      for (const char* form : {".one", ".other"})
        keys.push_back((*it)[1].str() + form);
  }
  return keys;
}

template <class E>
void check_choices(const Strings& strings, const std::string& prefix) {
  for (const Choice& choice : choices_of<E>) {
    const std::string key = prefix + "." + std::string(choice.name);
    CHECK_MESSAGE(strings.find(key), key);
  }
}

}  // namespace

TEST_CASE("Swedish and English have the same keys") {
  const Strings swedish = strings_in("sv");
  const Strings english = strings_in("en");
  for (const std::string_view key : swedish.keys())
    CHECK_MESSAGE(english.find(key), "only in sv.toml: " << key);
  for (const std::string_view key : english.keys())
    CHECK_MESSAGE(swedish.find(key), "only in en.toml: " << key);
}

TEST_CASE("every text that C++ code asks for is in the strings") {
  const std::vector<std::string> keys = keys_in_code();
  REQUIRE(keys.size() > 50);
  for (const std::string language : {"sv", "en"}) {
    const Strings strings = strings_in(language);
    for (const std::string& key : keys)
      CHECK_MESSAGE(strings.find(key), language << ": " << key);
    DiagnosticList out;
    strings.require(Wording::required_keys(), out);
    CHECK(out.empty());
  }
}

TEST_CASE("every word of a choice that pages show has a text") {
  for (const std::string language : {"sv", "en"}) {
    INFO(language);
    const Strings strings = strings_in(language);
    check_choices<BodyKind>(strings, "body-kind");
    check_choices<BodyKind>(strings, "body-group");
    check_choices<DistrictKind>(strings, "place-kind");
    check_choices<DistrictKind>(strings, "place-group");
    check_choices<DocumentKind>(strings, "document-kind");
    check_choices<DocumentKind>(strings, "document-group");
    check_choices<Availability>(strings, "availability");
    check_choices<Sector>(strings, "sector");
    check_choices<Sector>(strings, "sector-group");
    check_choices<ChangeKind>(strings, "change-kind");
    for (const Choice& kind : choices_of<ChangeKind>)
      for (const char* form : {".one", ".other"})
        CHECK(strings.find("change-count." + std::string(kind.name) + form));
    check_choices<SourceKind>(strings, "source-kind");
    check_choices<ReadExtent>(strings, "source-read");
  }
}
