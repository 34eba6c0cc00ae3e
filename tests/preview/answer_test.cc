#include "preview/answer.h"

#include <doctest/doctest.h>

#include "preview/event_stream.h"
#include "preview/page_files.h"
#include "theme/strings.h"

using namespace tertial;

namespace {

constexpr std::string_view page =
    "<!DOCTYPE html>\n<html lang=\"sv\">\n<head>\n<meta http-equiv=\"Content-Security-Policy\" "
    "content=\"default-src 'none'; style-src 'self'\">\n<title>Om</title>\n</head>\n<body>\n"
    "<p>Om &lt;/body> </p>\n</body>\n</html>\n";

using Files = std::vector<std::pair<std::string, std::string>>;

Snapshot snapshot_of(Files files, std::string prefix = "") {
  Snapshot snapshot;
  std::vector<std::string> paths;
  for (const auto& [path, bytes] : files)
    paths.push_back(path);
  snapshot.site = std::make_shared<const SiteFiles>(
      paths, [files = std::move(files)](std::size_t place) { return files[place].second; });
  snapshot.prefix = std::move(prefix);
  snapshot.as_of = {2026, 2, 1};
  snapshot.findings = std::make_shared<const DiagnosticsView>();
  return snapshot;
}

Snapshot small_site(std::string prefix = "") {
  return snapshot_of({{"index.html", std::string(page)},
                      {"om/index.html", std::string(page)},
                      {"404.html", std::string(page)},
                      {"kalender.ics", "BEGIN:VCALENDAR"},
                      {"assets/style.0a.css", "p{}"},
                      {"assets/bilder/a.0a.png", "png"},
                      {"assets/bilder/a.0a.jpg", "jpg"},
                      {"assets/bilder/a.0a.webp", "webp"}},
                     std::move(prefix));
}

const Bar& bar() {
  static const Bar swedish(Language::sv);
  return swedish;
}

PreviewAnswer get(const Snapshot& snapshot, std::string_view target,
                  std::string_view host = "localhost:8000", std::string_view method = "GET") {
  return answer({.method = method, .target = target, .host = host, .origin = {}}, snapshot, bar());
}

bool holds(const PreviewAnswer& answer, std::string_view text) {
  return answer.body && answer.body->find(text) != std::string::npos;
}

}  // namespace

TEST_CASE("pages, folders and files are answered as by a static server") {
  const Snapshot site = small_site();
  CHECK(get(site, "/").status == 200);
  CHECK(get(site, "/index.html").status == 200);
  CHECK(get(site, "/om/").content_type == "text/html; charset=utf-8");
  CHECK(get(site, "/om").status == 301);
  CHECK(get(site, "/om").location == "/om/");
  CHECK(get(site, "/kalender.ics").content_type == "text/calendar; charset=utf-8");
  CHECK(*get(site, "/kalender.ics").body == "BEGIN:VCALENDAR");
  CHECK(*get(site, "/assets/style.0a.css").body == "p{}");
  CHECK(get(site, "/assets/bilder/a.0a.png").content_type == "image/png");
  CHECK(get(site, "/assets/bilder/a.0a.jpg").content_type == "image/jpeg");
  CHECK(get(site, "/assets/bilder/a.0a.webp").content_type == "image/webp");
  const PreviewAnswer missing = get(site, "/finns-inte/");
  CHECK(missing.status == 404);
  CHECK(holds(missing, "<title>Om</title>"));
}

TEST_CASE("a site in a folder begins there") {
  const Snapshot site = small_site("/loften");
  CHECK(get(site, "/loften/om/").status == 200);
  CHECK(get(site, "/loften").location == "/loften/");
  CHECK(get(site, "/").location == "/loften/");
  CHECK(get(site, "/om/").status == 404);
  CHECK(get(site, "/loftenom/").status == 404);
}

TEST_CASE("no address leads outside the site") {
  const Snapshot site = small_site();
  for (const char* target :
       {"/../etc/passwd", "/..%2f..%2fetc/passwd", "/om/../../etc/passwd", "/%2e%2e/", "/./om/",
        "/om//", "//om/", "/.tertial/bar.html", "/.tertial/../om/", "/.tertial/", "/.tertial",
        "/etc/passwd", "/om/index.html/", "/\\..\\x", "/om/%2e"}) {
    INFO(target);
    const unsigned status = get(site, target).status;
    CHECK((status == 404 || status == 400));
  }
  for (const char* target : {"/%00", "/%", "", "om/", "http://evil.example/", "*"}) {
    INFO(target);
    CHECK(get(site, target).status == 400);
  }
}

TEST_CASE("a host that is not this machine is refused, for pages as for the rest") {
  const Snapshot site = small_site();
  for (const char* target :
       {"/", "/.tertial/preview.css", "/.tertial/events/", "/.tertial/as-of"}) {
    CHECK(get(site, target, "evil.example").status == 403);
    CHECK(get(site, target, "").status == 403);
  }
}

TEST_CASE("only looking is allowed, and the one form") {
  const Snapshot site = small_site();
  CHECK(get(site, "/om/", "localhost", "HEAD").status == 200);
  for (const char* method : {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "get"})
    CHECK(get(site, "/om/", "localhost", method).status == 405);
  CHECK(get(site, "/.tertial/as-of").status == 405);
  CHECK(get(site, "/.tertial/as-of", "localhost", "POST").action == PreviewAction::set_date);
  const PreviewAnswer foreign = answer({.method = "POST",
                                        .target = "/.tertial/as-of",
                                        .host = "localhost:8000",
                                        .origin = "http://evil.example"},
                                       site, bar());
  CHECK(foreign.status == 403);
}

TEST_CASE("the bar stands last in the body, and the page's policy lets only its script run") {
  const std::string shown = *get(small_site(), "/om/").body;
  const std::size_t bar_at = shown.find("<aside class=\"tertial-preview\"");
  REQUIRE(bar_at != std::string::npos);
  CHECK(bar_at > shown.find("<p>Om"));
  CHECK(shown.ends_with("</aside>\n</body>\n</html>\n"));
  CHECK(shown.find("content=\"script-src 'self'; default-src 'none'; style-src 'self'\"") !=
        std::string::npos);
  CHECK(shown.find("value=\"2026-02-01\"") != std::string::npos);
  CHECK(shown.find("data-events=\"/.tertial/events/om/\"") != std::string::npos);
  CHECK(shown.find("Inga fel") != std::string::npos);
}

TEST_CASE("the bar speaks English when asked to") {
  const Bar english(Language::en);
  const std::string shown = english.inject(page, small_site(), "/om/");
  CHECK(shown.find("No errors") != std::string::npos);
  CHECK(shown.find("lang=\"en\"") != std::string::npos);
}

TEST_CASE("the bar has the same words in both languages, and all it asks for") {
  std::vector<std::vector<std::string>> keys;
  for (const char* words : {"sv.toml", "en.toml"})
    for (const EmbeddedFile& file : preview_page_files()) {
      if (file.path != words) continue;
      const std::vector<ThemeFile> files = {{words, std::string(file.text), 0}};
      DiagnosticList out;
      const Strings strings = Strings::load(files, out);
      CHECK(out.empty());
      const std::vector<std::string_view> found = strings.keys();
      keys.emplace_back(found.begin(), found.end());
      for (const char* key :
           {"bar.fine", "bar.more", "bar.errors.one", "bar.errors.other", "bar.warnings.one",
            "bar.warnings.other", "bar.only-warnings.one", "bar.only-warnings.other"})
        CHECK_MESSAGE(strings.find(key), key);
    }
  REQUIRE(keys.size() == 2);
  CHECK(keys[0] == keys[1]);
}

TEST_CASE("errors lie over the last good page, as text") {
  Snapshot site = small_site();
  DiagnosticsView found;
  found.errors = 1;
  found.warnings = 2;
  DiagnosticView finding;
  finding.kind = "error";
  finding.place = "content/om.md:1:1";
  finding.message = "<script>alert(1)</script>";
  finding.excerpt = DiagnosticExcerptView{"x = ", "<b>", ""};
  found.shown = {finding};
  site.findings = std::make_shared<const DiagnosticsView>(found);
  const std::string shown = *get(site, "/om/").body;
  CHECK(shown.find("<p>Om") != std::string::npos);
  CHECK(shown.find("Ett fel, 2 varningar") != std::string::npos);
  CHECK(shown.find("&lt;script&gt;alert") != std::string::npos);
  CHECK(shown.find("<mark>&lt;b&gt;") != std::string::npos);
  CHECK(shown.find("<script>alert") == std::string::npos);
}

TEST_CASE("before there is a page, one says so and waits") {
  Snapshot nothing;
  DiagnosticsView found;
  found.errors = 3;
  nothing.findings = std::make_shared<const DiagnosticsView>(found);
  const PreviewAnswer shown = get(nothing, "/om/");
  CHECK(shown.status == 503);
  CHECK(holds(shown, "data-events=\"/.tertial/events/om/\""));
}

TEST_CASE("the form gives a day or today, and leads back within the preview") {
  const auto wish = read_date_form("page=%2Fom%2F&date=2026-02-01");
  REQUIRE(wish);
  CHECK(wish->as_of == Date{2026, 2, 1});
  CHECK(wish->page == "/om/");
  const auto today = read_date_form("page=%2Fom%2F&date=2026-02-01&today=1");
  REQUIRE(today);
  CHECK_FALSE(today->as_of);
  for (const char* where : {"page=https%3A%2F%2Fevil.example", "page=%2F%2Fevil.example",
                            "page=%2F%5Cevil.example", "page=%2Fa%0D%0AX", "page=%2Fa%20b", ""}) {
    const auto back = read_date_form(std::string(where) + "&date=2026-02-01");
    REQUIRE(back);
    CHECK(back->page == "/");
  }
  CHECK_FALSE(read_date_form("page=%2F&date=2026-02-30"));
  CHECK_FALSE(read_date_form(""));
}

TEST_CASE("a page has another version when it, what was found, or the day is another") {
  const Snapshot site = small_site();
  const std::string version = site.version_of("/om/");
  CHECK(version == small_site().version_of("/om/"));

  Snapshot other = small_site();
  other.findings_hash = 1;
  CHECK(other.version_of("/om/") != version);
  other = small_site();
  other.as_of = {2026, 2, 2};
  CHECK(other.version_of("/om/") != version);

  const Snapshot edited = snapshot_of({{"om/index.html", "ny"}, {"index.html", std::string(page)}});
  CHECK(edited.version_of("/om/") != version);
  CHECK(edited.version_of("/") == site.version_of("/"));
}

TEST_CASE("a page is made when it is asked for, once") {
  int made = 0;
  const SiteFiles files({"a.html", "b.html"}, [&](std::size_t place) {
    ++made;
    return std::to_string(place);
  });
  CHECK(files.has("b.html"));
  CHECK(made == 0);
  REQUIRE(files.find("b.html"));
  CHECK(*files.find("b.html") == "1");
  CHECK(files.find("b.html") == files.find("b.html"));
  CHECK(made == 1);
  CHECK_FALSE(files.has("c.html"));
  CHECK_FALSE(files.find("c.html"));
}

TEST_CASE("a stream tells the version once, then only another") {
  EventStream stream("/om/");
  const auto written = [&] {
    std::string all(1000, '\0');
    all.resize(stream.take(all.data(), all.size()));
    return all;
  };
  const Snapshot site = small_site();
  stream.look(site);
  CHECK(written() == "retry: 1000\n\ndata: " + site.version_of("/om/") + "\n\n");
  stream.look(site);
  CHECK_FALSE(stream.has_waiting());
  stream.keep_alive();
  CHECK(written() == ":\n\n");
  stream.look(snapshot_of({{"om/index.html", "ny"}}));
  char few[4];
  CHECK(stream.take(few, sizeof few) == 4);
  CHECK(std::string_view(few, 4) == "data");
  CHECK(stream.has_waiting());
}
