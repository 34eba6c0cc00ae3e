#include <doctest/doctest.h>

#include "value/value.h"

using namespace tertial;

namespace {

struct Outcome {
  std::optional<Table> table;
  DiagnosticList findings;
};

Outcome read(std::string_view text, std::uint32_t first_line = 1) {
  Outcome outcome;
  outcome.table = read_toml(text, 7, first_line, outcome.findings);
  return outcome;
}

std::vector<std::string> keys(const Table& table) {
  std::vector<std::string> all;
  for (const Member& member : table)
    all.push_back(member.key);
  return all;
}

template <class T>
const T& get(const Table& table, std::string_view key) {
  const Member* member = find(table, key);
  REQUIRE_MESSAGE(member, key);
  return std::get<T>(member->value.data);
}

/// The only finding, which must have this code.
const Diagnostic& only(const Outcome& outcome, std::string_view code) {
  REQUIRE(outcome.findings.items().size() == 1);
  CHECK(outcome.findings.items()[0].kind->code == code);
  return outcome.findings.items()[0];
}

}  // namespace

TEST_CASE("every kind of value is read") {
  const Outcome outcome = read(
      "flag = true\nnumber = -7\nratio = 0.5\ntext = \"åäö\"\nday = 2024-02-29\n"
      "list = [1, \"två\"]\ninner = {a = 1}\n");
  CHECK(outcome.findings.empty());
  REQUIRE(outcome.table);
  CHECK(get<bool>(*outcome.table, "flag"));
  CHECK(get<std::int64_t>(*outcome.table, "number") == -7);
  CHECK(get<double>(*outcome.table, "ratio") == 0.5);
  CHECK(get<std::string>(*outcome.table, "text") == "åäö");
  CHECK(get<Date>(*outcome.table, "day") == Date{2024, 2, 29});
  CHECK(std::get<std::string>(get<Array>(*outcome.table, "list").at(1).data) == "två");
  CHECK(get<std::int64_t>(get<Table>(*outcome.table, "inner"), "a") == 1);
  CHECK(find(*outcome.table, "missing") == nullptr);
}

TEST_CASE("tables keep the author's order at every depth") {
  const Outcome outcome = read(
      "zebra = 1\napa = {y = 1, b = 2}\n[mitt]\nö = 1\nå = 2\n"
      "[[lista]]\nq = 1\nc = 2\n[[lista]]\nd = 1\n[mitt.under]\nx.y = 1\nx.a = 2\n");
  // Keys outside ASCII must be quoted in TOML 1.0.
  only(outcome, "toml.syntax");
  const Outcome fine = read(
      "zebra = 1\napa = {y = 1, b = 2}\n[mitt]\n\"ö\" = 1\n\"å\" = 2\n"
      "[[lista]]\nq = 1\nc = 2\n[[lista]]\nd = 1\n[mitt.under]\nx.y = 1\nx.a = 2\n[a.b]\n");
  REQUIRE(fine.table);
  CHECK(keys(*fine.table) == std::vector<std::string>{"zebra", "apa", "mitt", "lista", "a"});
  CHECK(keys(get<Table>(*fine.table, "apa")) == std::vector<std::string>{"y", "b"});
  const Table& middle = get<Table>(*fine.table, "mitt");
  CHECK(keys(middle) == std::vector<std::string>{"ö", "å", "under"});
  CHECK(keys(get<Table>(get<Table>(middle, "under"), "x")) == std::vector<std::string>{"y", "a"});
  const Array& list = get<Array>(*fine.table, "lista");
  REQUIRE(list.size() == 2);
  CHECK(keys(std::get<Table>(list[0].data)) == std::vector<std::string>{"q", "c"});
}

TEST_CASE("keys and values know their place, counted in letters and from the first line given") {
  const Outcome outcome = read("title = \"åäö\" # x\n[[points]]\ntext = 5\n", 3);
  REQUIRE(outcome.table);
  const Member& title = outcome.table->at(0);
  CHECK(title.key_span == Span{7, {3, 1}, {3, 6}});
  CHECK(title.value.span == Span{7, {3, 9}, {3, 14}});
  const Member& points = outcome.table->at(1);
  CHECK(points.key_span.begin == Position{4, 3});
  const Value& point = std::get<Array>(points.value.data).at(0);
  CHECK(point.span.begin == Position{4, 1});
  CHECK(std::get<Table>(point.data).at(0).value.span == Span{7, {5, 8}, {5, 9}});
}

TEST_CASE("a syntax error is one finding at its place, with what to type") {
  const Outcome outcome = read("title = \"a\"\nstatus = klar\nb = \nc = d\n", 2);
  CHECK_FALSE(outcome.table);
  const Diagnostic& finding = only(outcome, "toml.syntax");
  CHECK(finding.span.begin.line == 3);
  CHECK(finding.span.begin.column == 10);
  CHECK(finding.help.in(Language::sv) == "text ska stå inom citattecken: status = \"klar\"");
  CHECK(finding.message(Language::en).find("Error while") == std::string::npos);
}

TEST_CASE("common slips get help of their own") {
  const auto help = [](std::string_view text) {
    const Outcome outcome = read(text);
    CHECK_FALSE(outcome.table);
    return only(outcome, "toml.syntax").help.in(Language::en);
  };
  CHECK(help("title = Trygghet i Berga\n").find("quotes: title") != std::string::npos);
  CHECK(help("title = hej\n").find("quotes: title") != std::string::npos);
  CHECK(help("title = \"Trygg\nb = 1\n").find("end the text with a quote") == 0);
  CHECK(help("title = \"Trygg").find("end the text with a quote") == 0);
  CHECK(help("a = 1\na = 2\n").find("`") == std::string::npos);
  CHECK(help("a = 1\na = 2\n").find("the field a already stands") == 0);
  CHECK(help("a =\n").find("write a value after") == 0);
  CHECK(help("a b = 1\n").find("write `field = value`") == 0);
  CHECK(help("ensam").find("write `field = value`") == 0);
  CHECK(help("day = 2024-5-2\n").find("day = 2024-05-02") != std::string::npos);
  CHECK(help("at = 12:75:00\n").find("in quotes: at") != std::string::npos);
  CHECK(help("a = [kind\n").find("a list is written") == 0);
  CHECK(help("a = [\"b\"] \"\n").find("only a comment (#) can follow a value") == 0);
  CHECK(help("a = [\"b\", kind]\n").find("a list is written") == 0);
  // The parser takes these for the beginnings of `nan` and `inf`.
  CHECK(help("title = Norrby\n") == "text stands in quotes: title = \"Norrby\"");
  CHECK(help("title = Inre hamnen\n") == "text stands in quotes: title = \"Inre hamnen\"");
  CHECK(help("title = a\\b\n") == "text stands in quotes: title = \"…\"");
  CHECK(help("title = Norrby \"stad\"\n") == "text stands in quotes: title = \"…\"");
  CHECK(help("title = { a = Norrby }\n") == "text stands in quotes: title = \"…\"");
  for (const std::string_view number : {"5a", ".5", "1.", "3,5", "10 %", "1 000", "0x", "1e"}) {
    CAPTURE(number);
    CHECK(help("a = " + std::string(number) + "\n") ==
          "a number has digits only; text and decimal numbers stand in quotes: a = \"" +
              std::string(number) + "\"");
  }
  CHECK(help("a = 24-03-01\n") == "write year-month-day, such as 2024-05-22");
  CHECK(help("källor = [1]\n").find("a field name is written with") == 0);
  CHECK(help("a = 05\n").find("without the leading zero") != std::string::npos);
  CHECK(help("a = null\n") == "delete the line if nothing is known");
  CHECK(help("a = True\n").find("yes is written true") == 0);
  CHECK(help("[kind\n") == "close the heading: [kind]");
  CHECK(help("[[kind]\n") == "close the heading: [[kind]]");
  CHECK(help("a = 'Norrby\n").find("end the text with the quote") == 0);
  CHECK(help("a = \"C:\\Users\"\n").find("for a backslash") != std::string::npos);
}

TEST_CASE("what is left open is told where it was opened, with where reading stopped") {
  const auto opened = [](std::string_view text) {
    const Outcome outcome = read(text, 11);
    CHECK_FALSE(outcome.table);
    const Diagnostic& finding = only(outcome, "toml.left-open");
    REQUIRE(finding.notes.size() == 1);
    const auto place = [](const Position& at) {
      return std::to_string(at.line) + ":" + std::to_string(at.column);
    };
    return place(finding.span.begin) + " " + finding.message(Language::en) + ", " +
           place(finding.notes[0].first.begin) + " (" + finding.help.in(Language::en) + ")";
  };
  CHECK(opened("a = [1, 2\nb = 3\n") ==
        "11:5 `[` is never closed, 12:1 (end the list: write ] after the last value)");
  CHECK(opened("a = [\n  \"x\",\n\n# c\nb.c = 3\n").starts_with("11:5 `[` is never closed, 15:1"));
  CHECK(opened("a = [[1, 2], [3]\n").starts_with("11:5 `[` is never closed, "));
  CHECK(opened("a = [[1, 2, [3]]\nb = 1\n").starts_with("11:5 `[` is never closed, 12:1"));
  CHECK(opened("a = [\"x\", \"[\"\n[[points]]\n").starts_with("11:5 `[` is never closed, 12:"));
  CHECK(opened("a = [\n[],\n[true],\n[1\nb = 1\n").starts_with("14:1 `[` is never closed"));
  CHECK(opened("a = [{ b = 1 }, { b = 2 ]\n") ==
        "11:17 `{` is never closed, 11:25 (end the group: write } after the last value, on the "
        "same line)");
  CHECK(opened("a = { b = 1\nc = 2\n").starts_with("11:5 `{` is never closed, 11:12"));
  CHECK(opened("a = \"\"\"\nx\n\ny\n") ==
        "11:5 `\"\"\"` is never closed, 14:2 (write \"\"\" where the text ends, too)");
  CHECK(opened("a = \"\"\"x\nb = \"\"\"\ny z\n\"\"\"\n")
            .starts_with("11:5 `\"\"\"` is never closed"));
  CHECK(opened("a = \"\"\"\r\nå\r\n").starts_with("11:5 `\"\"\"` is never closed, 12:2"));
  CHECK(opened("a = '''\nx").starts_with("11:5 `'''` is never closed"));
  // What stands before it comes first, and so does what is wrong within it.
  CHECK(only(read("a = b\nc = [1\n"), "toml.syntax").span.begin.line == 1);
  CHECK(only(read("a = [1 2\nc = 3\n"), "toml.syntax").span.begin.line == 1);
  CHECK(only(read("a = [\n1\n2]\nc = [1\n"), "toml.syntax").span.begin.line == 3);
  CHECK(only(read("a = { b = 1,\nc = 2 }\n"), "toml.syntax")
            .help.in(Language::en)
            .find("on one line") != std::string::npos);
}

TEST_CASE("an impossible date is named, and everything else in the file is still read") {
  const Outcome outcome =
      read("title = \"å\"\nday = 2023-02-30\nlist = [2023-13-01, 2024-02-29]\n", 2);
  REQUIRE(outcome.table);
  REQUIRE(outcome.findings.items().size() == 2);
  const Diagnostic& first = outcome.findings.items()[0];
  CHECK(first.kind->code == "toml.bad-date");
  CHECK(first.message(Language::sv) == "datumet `2023-02-30` finns inte");
  CHECK(first.help.in(Language::sv) == "månaden 2023-02 har 28 dagar");
  CHECK(first.span == Span{7, {3, 7}, {3, 17}});
  const Diagnostic& second = outcome.findings.items()[1];
  CHECK(second.message(Language::en) == "there is no such date as `2023-13-01`");
  CHECK(second.span == Span{7, {4, 9}, {4, 19}});
  CHECK(keys(*outcome.table) == std::vector<std::string>{"title", "day", "list"});
  CHECK(std::get<Date>(get<Array>(*outcome.table, "list").at(1).data) == Date{2024, 2, 29});
}

TEST_CASE("text that looks like an impossible date is only text") {
  const Outcome outcome = read("a = \"2023-02-30\"  # 2023-02-31\n");
  CHECK(outcome.findings.empty());
  CHECK(get<std::string>(*outcome.table, "a") == "2023-02-30");
}

TEST_CASE("a file of impossible dates ends in a syntax error, not in endless reading") {
  std::string text = "a = [\n";
  for (int i = 0; i < 500; ++i)
    text += "2023-02-30,\n";
  const Outcome outcome = read(text + "]\n");
  CHECK_FALSE(outcome.table);
  CHECK(outcome.findings.items().size() == 101);
  CHECK(outcome.findings.items().back().kind->code == "toml.syntax");
}

TEST_CASE("times of day are refused with what to write instead") {
  const Outcome bare = read("start = 18:00:00\n");
  CHECK(only(bare, "toml.time").help.in(Language::en) ==
        "write the time of day in quotes: \"18:00\"");
  CHECK(get<std::string>(*bare.table, "start") == "18:00");
  const Outcome both = read("when = 2024-05-22T18:00:00Z\n");
  CHECK(only(both, "toml.time").help.in(Language::sv) == "skriv bara datumet: 2024-05-22");
  CHECK(get<Date>(*both.table, "when") == Date{2024, 5, 22});
  only(read("when = 2024-05-22 18:00:00\n"), "toml.time");
}

TEST_CASE("numbers that are none are refused") {
  only(read("a = nan\n"), "toml.not-a-number");
  only(read("a = -inf\n"), "toml.not-a-number");
  // Whatever the field takes, nothing more is said of it.
  CHECK(get<Date>(*read("a = nan\n").table, "a") == Date());
}

TEST_CASE("depth and size that no record needs are refused before the parser sees them") {
  const auto deep = [](const std::string& text) {
    const Outcome outcome = read(text, 4);
    CHECK_FALSE(outcome.table);
    return only(outcome, "toml.too-deep").span.begin;
  };
  std::string dots = "x = 1\na";
  for (int i = 0; i < 300'000; ++i)
    dots += ".a";
  CHECK(deep(dots + " = 1\n").line == 5);
  CHECK(deep("[" + dots.substr(6) + "]\n").line == 4);
  CHECK(deep("a = " + std::string(10'000, '[')) == Position{4, 37});
  std::string braces = "a = ";
  for (int i = 0; i < 10'000; ++i)
    braces += "{a=";
  deep(braces);
  only(read("a = \"" + std::string(2U << 20U, 'x') + "\"\n"), "toml.too-large");
}

TEST_CASE("dots and brackets in text and comments are no depth") {
  const std::string many(1000, '[');
  const std::string dots(1000, '.');
  for (const std::string& text :
       {"a = \"" + many + dots + "\\\"" + many + "\"\n", "a = '" + many + dots + "\\'\n",
        "a = \"\"\"\n" + many + "\n\"\"" + dots + "\"\"\"\"\"\n",
        "a = '''" + dots + "'" + many + "'''\n", "a = 1 # \"" + many + dots + "\n",
        "a = [" + std::string("1.5,\n") + "2.5 # " + dots + "\n]\n"}) {
    const Outcome outcome = read(text);
    CHECK_MESSAGE(outcome.table.has_value(), text);
    CHECK(outcome.findings.empty());
  }
}

TEST_CASE("bytes that are not UTF-8 are one syntax error without those bytes in it") {
  const Outcome outcome = read("a = \"\xff\x1b\"\n");
  CHECK_FALSE(outcome.table);
  const std::string message = only(outcome, "toml.syntax").message(Language::en);
  CHECK(message.find('\xff') == std::string::npos);
  CHECK(message.find('\x1b') == std::string::npos);
}

TEST_CASE("an empty document is an empty table") {
  for (const char* text : {"", "\n\n", "# only a comment", "a = 1\r\n"}) {
    const Outcome outcome = read(text);
    CHECK(outcome.table.has_value());
    CHECK(outcome.findings.empty());
  }
}

TEST_CASE("a text begins after its quotes, or on the next line where three stand last on theirs") {
  const Outcome outcome = read(
      "a = \"text\"\n"
      "b = ''\n"
      "c = \"\"\"text\"\"\"\n"
      "d = \"\"\"\ntext\n\"\"\"\n"
      "e = '''\r\ntext'''\n"
      "f = [\"å\", \"text\"]\n",
      10);
  REQUIRE(outcome.table);
  const auto begin = [&](std::string_view key) {
    return find(*outcome.table, key)->value.text_begin;
  };
  CHECK(begin("a") == Position{10, 6});
  CHECK(begin("b") == Position{11, 6});
  CHECK(begin("c") == Position{12, 8});
  CHECK(begin("d") == Position{14, 1});
  CHECK(begin("e") == Position{17, 1});
  CHECK(get<Array>(*outcome.table, "f")[1].text_begin == Position{18, 12});
}
