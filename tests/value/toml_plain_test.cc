#include "value/toml_plain.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

using namespace tertial;

namespace {

bool same(const Table& a, const Table& b);

bool same(const Value& a, const Value& b) {
  if (a.span != b.span || a.text_begin != b.text_begin || a.data.index() != b.data.index())
    return false;
  if (const auto* table = std::get_if<Table>(&a.data)) return same(*table, std::get<Table>(b.data));
  if (const auto* array = std::get_if<Array>(&a.data))
    return std::ranges::equal(*array, std::get<Array>(b.data),
                              [](const Value& x, const Value& y) { return same(x, y); });
  return std::visit(
      [&]<class T>(const T& value) {
        if constexpr (std::is_same_v<T, Table> || std::is_same_v<T, Array>)
          return false;
        else
          return value == std::get<T>(b.data);
      },
      a.data);
}

bool same(const Table& a, const Table& b) {
  return std::ranges::equal(a, b, [](const Member& x, const Member& y) {
    return x.key == y.key && x.key_span == y.key_span && same(x.value, y.value);
  });
}

/// What the parser says: a quoted key before the text is not plain.
std::optional<Table> parsed(std::string_view text, std::uint32_t first_line) {
  DiagnosticList findings;
  std::optional<Table> table =
      read_toml("\"not plain\" = 1\n" + std::string(text), 7, first_line - 1, findings);
  if (!findings.empty()) return std::nullopt;
  if (table) table->erase(table->begin());
  return table;
}

/// True when it is read the short way; then the parser must give the same.
bool is_plain(std::string_view text) {
  const std::optional<Table> plain = read_plain_toml(text, 7, 5);
  if (!plain) return false;
  const std::optional<Table> whole = parsed(text, 5);
  CHECK_MESSAGE((whole && same(*plain, *whole)), "read differently:\n", text);
  return true;
}

constexpr std::string_view plain_texts[] = {
    "",
    "\n # åäö\n\n",
    "a = 1",
    "a=0\nB-9_ =\t12 # åäö\nflag = true\nother = false\n",
    "text = \"åäö # \t 'x'\" # y\nempty = \"\"\nliteral = 'a\\b\"'\n",
    "day = 2024-02-29\nlist = [ 2024-02-29,2024-03-01 , ]\n",
    "text = \"\"\"\nen\n\n  \"två\" åä\"\"\"\nother = '''tre '' fyra\n'''\nlast = \"\"\"x\"\"\"\n",
    "a = [\"ett\", [1, 2], { k = \"å\", x = {} }, []]\nb = [\n  1, # ett\n\n  2\n]\n",
    "a = 1\n[b]\nc = 1\n[ d ] # x\n[e]\n",
    "a = 1\n[[b]]\nc = \"å\"\nd = [1]\n[[b]]\nc = 2\n  [[ e ]]\n[[b]]\n",
};

constexpr std::string_view other_texts[] = {
    "a",
    "a =",
    "a = \n1",
    "= 1",
    "a = 1 b = 2",
    "a = 1\na = 2",
    "a = 01",
    "a = 1_000",
    "a = -1",
    "a = 1.5",
    "a = 2024-02-30",
    "a = 2024-02-29 18:00:00",
    "a = 2024-02-29T18:00:00",
    "a = 1234567890123456789",
    "a.b = 1",
    "\"a\" = 1",
    "a = \"x\\n\"",
    "a = \"x",
    "a = \"x\ny\"",
    "a = \"x\x01\"",
    "# x\x01\n",
    "a = \"\"\"x",
    "a = \"\"\"x\"\"\"\"",
    "a = '''x\r\n'''",
    "a = [1",
    "a = [1 2]",
    "a = [1,,2]",
    "a = { b = 1, }",
    "a = { b = 1\n}",
    "a = truer",
    "[a]\n[a]\n",
    "[a.b]\n",
    "a = []\n[[a]]\n",
    "a = 1\n[a]\n",
    "[[a]]\n[a]\n",
    "[a] b = 1\n",
    "[[a] ]\n",
    "[a\n]\n",
    "[å]\n",
    "a = [[[[[[[[[[[[1]]]]]]]]]]]]",
};

std::vector<std::string> records_of(const std::filesystem::path& folder) {
  std::vector<std::string> texts;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    const bool markdown = entry.path().extension() == ".md";
    if (!markdown && entry.path().extension() != ".toml") continue;
    std::ostringstream text;
    text << std::ifstream(entry.path()).rdbuf();
    std::string fields = text.str();
    if (markdown) {
      const std::size_t end = fields.find("\n+++", 3);
      if (!fields.starts_with("+++\n") || end == std::string::npos) continue;
      fields = fields.substr(4, end - 3);
    }
    texts.push_back(std::move(fields));
  }
  return texts;
}

}  // namespace

TEST_CASE("what is written plainly is read as the parser reads it") {
  for (const std::string_view text : plain_texts)
    CHECK_MESSAGE(is_plain(text), text);
}

TEST_CASE("what is not plain, or wrong, is left to the parser") {
  for (const std::string_view text : other_texts)
    CHECK_FALSE_MESSAGE(read_plain_toml(text, 7, 5), text);
}

TEST_CASE("nearly all records of a site are plain, and none is read differently") {
  const std::vector<std::string> texts = records_of("tests/sites/exempelkommun/content");
  std::size_t plain = 0;
  for (const std::string& text : texts)
    if (is_plain(text)) ++plain;
  CHECK(texts.size() > 50);
  CHECK(plain * 10 > texts.size() * 8);
}

TEST_CASE("no slip of a finger makes plain text mean something else than to the parser") {
  std::mt19937 random(20261121);  // NOLINT(*-msc51-cpp): the same on every run
  const auto below = [&](std::size_t limit) { return random() % limit; };
  constexpr std::string_view slips = "\"'[]{}=#,.\\\n\t -_:0a+\r";
  std::vector<std::string> texts(std::begin(plain_texts), std::end(plain_texts));
  std::size_t plain = 0;
  for (int round = 0; round < 3000; ++round) {
    std::string text = texts[below(texts.size())];
    for (std::size_t slip = below(3) + 1; slip > 0 && !text.empty(); --slip) {
      const std::size_t at = below(text.size());
      // Inside a letter of two bytes it would not be UTF-8 any more.
      if ((static_cast<unsigned char>(text[at]) & 0x80U) != 0) continue;
      if (below(2) == 0)
        text.erase(at, 1);
      else
        text.insert(at, 1, slips[below(slips.size())]);
    }
    if (is_plain(text)) ++plain;
  }
  CHECK(plain > 100);
}
