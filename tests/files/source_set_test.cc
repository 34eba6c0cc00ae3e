#include "files/source_set.h"

#include <doctest/doctest.h>

#include <cerrno>

#include "files/memory_file_system.h"
#include "files/real_file_system.h"
#include "files/temporary_folder.h"

using namespace tertial;

namespace {

std::vector<std::string> shown(const SourceSet& set) {
  std::vector<std::string> all;
  for (FileId file = 0; file < set.size(); ++file)
    all.push_back(set[file].shown);
  return all;
}

std::vector<std::string> codes(const DiagnosticList& out) {
  std::vector<std::string> all;
  for (const Diagnostic& item : out.items())
    all.emplace_back(item.kind->code);
  return all;
}

struct Reading {
  std::optional<std::string> text;
  DiagnosticList out;
  const Diagnostic& only(std::string_view code) const {
    REQUIRE(out.items().size() == 1);
    CHECK(out.items()[0].kind->code == code);
    return out.items()[0];
  }
};

Reading reading_of(std::string_view bytes) {
  MemoryFileSystem content("content");
  content.add_file("a.md", bytes);
  SourceSet set;
  Reading reading;
  set.add(content, reading.out);
  reading.text = set.read(0, reading.out);
  return reading;
}

}  // namespace

TEST_CASE("files are numbered by path, folder after folder") {
  MemoryFileSystem content("content");
  content.add_file("site.toml", "");
  content.add_file("pledges/b.toml", "x");
  content.add_file("pledges/a b å.v2.md", "");
  content.add_file("pledges-old.md", "");
  MemoryFileSystem theme("themes/kommun");
  theme.add_file("page.html", "");
  SourceSet set;
  DiagnosticList out;
  const FileRange first = set.add(content, out);
  const FileRange second = set.add(theme, out);
  CHECK(out.empty());
  CHECK(shown(set) == std::vector<std::string>{"content/pledges-old.md",
                                               "content/pledges/a b å.v2.md",
                                               "content/pledges/b.toml", "content/site.toml",
                                               "themes/kommun/page.html"});
  CHECK(first.last == 4);
  CHECK(second.first == 4);
  CHECK(second.last == 5);
  CHECK(set.path(2) == "content/pledges/b.toml");
  CHECK(set.find(theme, "page.html") == 4);
  CHECK(set.find(content, "page.html") == no_file);
}

TEST_CASE("files for people and for editors' programs are skipped") {
  MemoryFileSystem content("content");
  for (const char* path : {"README.md", "LÄSMIG.md", "a/LÄSMIG.md", "README.en.md", ".git/config",
                           ".x.md", "a/.hidden/b.md", "a/b.md~"})
    content.add_file(path, "");
  for (const char* path : {"Readme.md", "2023.md", "TERTIAL.toml", "NYTT-LOFTE.md", "README.toml",
                           "MÖTE/a.md", "§ 36.md"})
    content.add_file(path, "");
  SourceSet set;
  DiagnosticList out;
  set.add(content, out);
  CHECK(shown(set) == std::vector<std::string>{"content/2023.md", "content/MÖTE/a.md",
                                               "content/NYTT-LOFTE.md", "content/README.toml",
                                               "content/Readme.md", "content/TERTIAL.toml",
                                               "content/§ 36.md"});
  CHECK(out.empty());
}

TEST_CASE("what cannot be content is reported once and never read") {
  MemoryFileSystem content("content");
  content.add_symlink("a.md", "../../etc/passwd");
  content.add_symlink("b.md", "none");
  content.add_symlink("c", "sub");
  content.add_file("sub/x.md", "");
  content.add_device("d.md");
  content.add_file("e\x1b[31m.md", "");
  content.add_file("f\xff.md", "");
  content.add_folder("g");
  content.fail_at("g", EACCES);
  content.add_file("h\n/x.md", "");
  content.add_symlink("i.md", "sub/x.md");
  SourceSet set;
  DiagnosticList out;
  set.add(content, out);
  CHECK(codes(out) == std::vector<std::string>{"files.symlink-outside", "files.symlink-broken",
                                               "files.symlink-folder", "files.not-a-file",
                                               "files.odd-name", "files.odd-name",
                                               "files.unreadable", "files.odd-name"});
  for (FileId file = 0; file < set.size(); ++file) {
    DiagnosticList more;
    const bool fine = set[file].path() == "i.md" || set[file].path() == "sub/x.md";
    CHECK(set[file].refused != fine);
    CHECK(set.read(file, more).has_value() == fine);
    CHECK(more.empty());
  }
}

TEST_CASE("the same holds of a real folder") {
  const TemporaryFolder folder;
  folder.add("content/a.md", "a");
  folder.add("secret", "s");
  std::filesystem::create_symlink("../secret", folder.at("content/b.md"));
  std::filesystem::create_symlink("a.md", folder.at("content/c.md"));
  std::filesystem::create_symlink(".", folder.at("content/d"));
  folder.add("content/e\xff.md", "");
  DiagnosticList out;
  const auto content = open_source_folder(folder.at("content"), out);
  REQUIRE(content);
  SourceSet set;
  set.add(*content, out);
  CHECK(codes(out) == std::vector<std::string>{"files.symlink-outside", "files.symlink-folder",
                                               "files.odd-name"});
  CHECK(set.read(2, out) == "a");
}

TEST_CASE("a folder that cannot be listed is one finding") {
  MemoryFileSystem content("content");
  content.fail_at("", EACCES);
  SourceSet set;
  DiagnosticList out;
  const FileRange range = set.add(content, out);
  CHECK(range.first == range.last);
  CHECK(codes(out) == std::vector<std::string>{"files.cannot-open"});
}

TEST_CASE("CRLF is read as a line break and a lone CR is left to the parser") {
  CHECK(reading_of("a\r\nb\r\n").text == "a\nb\n");
  CHECK(reading_of("a\rb\r\r\n\r").text == "a\rb\r\n\r");
  CHECK(reading_of("").text == "");
}

TEST_CASE("a byte order mark is taken away with a warning") {
  const Reading reading = reading_of("\xEF\xBB\xBF+++\r\n");
  CHECK(reading.text == "+++\n");
  CHECK(reading.only("files.bom").kind->severity == Severity::warning);
}

TEST_CASE("bytes that are not UTF-8 are found at line and column") {
  const Reading latin1 = reading_of("rad ett\nåä \xe5\n");
  CHECK_FALSE(latin1.text);
  CHECK(latin1.only("files.not-utf8").span.begin == Position{2, 4});
  CHECK(latin1.only("files.not-utf8").help.in(Language::en).find("Latin-1") != std::string::npos);
  const Reading utf16 = reading_of(std::string_view("\xFF\xFEh\0e\0j\0", 8));
  CHECK(utf16.only("files.not-utf8").help.in(Language::en).find("UTF-16") != std::string::npos);
  CHECK(reading_of("a\x80").only("files.not-utf8").span.begin == Position{1, 2});
}

TEST_CASE("a NUL byte is found at line and column") {
  const Reading reading = reading_of(std::string_view("å\n\0x\xff", 6));
  CHECK_FALSE(reading.text);
  CHECK(reading.only("files.nul-byte").span.begin == Position{2, 1});
}

TEST_CASE("a file of 50 MB is refused with its size") {
  // NOLINTNEXTLINE(bugprone-string-constructor): the size is the point
  const Reading reading = reading_of(std::string(50'000'000, 'x'));
  CHECK_FALSE(reading.text);
  CHECK(reading.only("files.too-large").message(Language::en) ==
        "the file has 50000000 bytes, more than the limit of 8388608");
}

TEST_CASE("a file that vanishes or cannot be read is told apart") {
  MemoryFileSystem content("content");
  content.add_file("a.md", "a");
  content.add_file("b.md", "b");
  content.add_file("c.md", "c");
  SourceSet set;
  DiagnosticList out;
  set.add(content, out);
  REQUIRE(content.remove_file("a.md"));
  content.fail_at("b.md", EACCES);
  REQUIRE(content.remove_file("c.md"));
  content.add_symlink("c.md", "/etc/passwd");
  for (FileId file = 0; file < set.size(); ++file)
    CHECK_FALSE(set.read(file, out));
  CHECK(codes(out) ==
        std::vector<std::string>{"files.vanished", "files.unreadable", "files.symlink-outside"});
}

TEST_CASE("a line is shown as an editor numbers it") {
  MemoryFileSystem content("content");
  content.add_file("a.md",
                   "\xEF\xBB\xBF"
                   "ett\r\ntvå\ntre");
  SourceSet set;
  DiagnosticList out;
  set.add(content, out);
  CHECK(set.line(0, 1) == "ett");
  CHECK(set.line(0, 2) == "två");
  CHECK(set.line(0, 3) == "tre");
  CHECK(set.line(0, 4).empty());
  CHECK(set.line(0, 0).empty());
}
