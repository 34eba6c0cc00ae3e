#include "app/server/server_config.h"

#include <doctest/doctest.h>

#include "files/content_type.h"
#include "formats/picture.h"

using namespace tertial;

namespace {

ServedSite example() {
  return {.origin = "https://example.org",
          .prefix = "/in.syn",
          .folder = "/srv/en sida",
          .policy = "default-src 'none'",
          .policies = {{"/sok/", "script-src 'self'"}},
          .moves = {{"/a.b/", "/ny/#p-1"}, {"/c/", "/d/"}},
          .codings = {}};
}

std::string text_of(std::string_view text, const ServedSite& site) {
  return server_config(text, site).text;
}

}  // namespace

TEST_CASE("a line that names a page or a move stands once for each") {
  CHECK(text_of("x @prefix@\n@prefix@@from@ @to@\ny\n", example()) ==
        "x /in.syn\n/in.syn/a.b/ /ny/#p-1\n/in.syn/c/ /d/\ny\n");
  CHECK(text_of("@page@ @page-policy@\n", example()) == "/sok/ script-src 'self'\n");
  ServedSite still = example();
  still.moves.clear();
  CHECK(text_of("@from@ @to@\n", still).empty());
}

TEST_CASE("an address in a pattern means itself") {
  CHECK(text_of("^@prefix-pattern@@from-pattern@$ @to@\n", example()) ==
        "^/in\\.syn/a\\.b/$ /ny/#p-1\n^/in\\.syn/c/$ /d/\n");
}

TEST_CASE("servers that are told types are told those of pictures") {
  const auto text_for = [](std::string_view server) {
    for (const EmbeddedFile& file : server_texts())
      if (file.path.starts_with(server)) return file.text;
    return std::string_view();
  };
  for (const PictureFormat format :
       {PictureFormat::png, PictureFormat::jpeg, PictureFormat::webp}) {
    const std::string ending(ending_of(format));
    const std::string type(content_type_of(ending));
    CHECK_MESSAGE(text_for("nginx").find(type + " " + ending.substr(1)) != std::string_view::npos,
                  ending);
    CHECK_MESSAGE(text_for("apache").find(type + " " + ending) != std::string_view::npos, ending);
  }
}

TEST_CASE("what is no word of ours stays") {
  CHECK(text_of("@tertial_usual x@y @\n", example()) == "@tertial_usual x@y @\n");
}

TEST_CASE("a lock on https is told only to sites that have it") {
  ServedSite site = example();
  CHECK(text_of("@https@x\n", site) == "x\n");
  site.origin = "http://example.org";
  CHECK(text_of("@https@x\n", site).empty());
}

TEST_CASE("only of a site with packed files a server is told of them, the smallest first") {
  constexpr std::string_view text = "@gzip@g\n@brotli@b\n@packed@all @packings@\n";
  ServedSite site = example();
  CHECK(text_of(text, site).empty());
  site.codings = {Coding::gzip};
  CHECK(text_of(text, site) == "g\nall gzip\n");
  site.codings = {Coding::gzip, Coding::brotli};
  CHECK(text_of(text, site) == "g\nb\nall br gzip\n");
}

TEST_CASE("a value that means something to a server is refused") {
  for (const char* evil : {"/a\"; return 200; #", "/a\nHeader unset X", "/$uri", "/{env.HOME}",
                           "/a\\", "/%{HTTP_HOST}", "/a`b", "/*", "/a\x7f", "/<If>", "/a|b"}) {
    ServedSite site = example();
    site.folder = evil;
    CHECK_MESSAGE(server_config("@folder@\n", site).refused == evil, evil);
    site = example();
    site.prefix = evil;
    CHECK_MESSAGE(server_config("x\n", site).text.empty(), evil);
    site = example();
    site.moves[0].to = std::string("/a/#") + evil;
    CHECK_MESSAGE(!server_config("x\n", site).refused.empty(), evil);
  }
}

TEST_CASE("the policy is the page's own, and what only a header can say") {
  CHECK(stated_policy("<meta http-equiv=\"Content-Security-Policy\" content=\"a &#39;b&#39;\">") ==
        "a 'b'");
  CHECK(stated_policy("<p>").empty());
  CHECK(header_policy("a") == "a; frame-ancestors 'none'");
  CHECK(header_policy("") == "frame-ancestors 'none'");
}

TEST_CASE("every server has its text, and no word in it is left over") {
  CHECK(server_names() == std::vector<std::string_view>{"apache", "caddy", "netlify", "nginx"});
  for (const EmbeddedFile& file : server_texts()) {
    const std::string text = text_of(file.text, example());
    CHECK(text.find("/in.syn") != std::string::npos);
    for (const char* word : {"@prefix", "@page", "@from", "@to@", "@folder", "@policy", "@https"})
      CHECK_MESSAGE(text.find(word) == std::string::npos, file.path);
  }
}
