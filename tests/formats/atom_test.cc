#include "formats/atom.h"

#include <doctest/doctest.h>

using namespace tertial;

TEST_CASE("a feed has what RFC 4287 asks for, and text cannot become markup") {
  const AtomFeed feed{.id = tag_address("example.org", "flode"),
                      .title = "A & B",
                      .subtitle = {},
                      .self = "https://example.org/flode.xml",
                      .page = "https://example.org/",
                      .author = "Redaktionen",
                      .language = "sv",
                      .updated = {2026, 11, 21},
                      .entries = {{.id = "tag:example.org,2026:a",
                                   .title = "<b>\x01 \"fet\"",
                                   .link = "https://example.org/?a=1&b=2",
                                   .updated = {2026, 11, 21},
                                   .published = Date{2026, 11, 20},
                                   .category = "decision",
                                   .category_label = "Beslut",
                                   .summary = {}}},
                      .previous = {},
                      .next = {},
                      .current = {}};
  std::string out;
  append_atom(out, feed);
  CHECK(out ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"sv\">\n"
        "<id>tag:example.org,2026:flode</id>\n"
        "<title>A &amp; B</title>\n"
        "<updated>2026-11-21T00:00:00Z</updated>\n"
        "<link rel=\"self\" type=\"application/atom+xml\" "
        "href=\"https://example.org/flode.xml\"/>\n"
        "<link rel=\"alternate\" type=\"text/html\" href=\"https://example.org/\"/>\n"
        "<author><name>Redaktionen</name>\n</author>\n"
        "<generator>Tertial</generator>\n"
        "<entry>\n"
        "<id>tag:example.org,2026:a</id>\n"
        "<title>&lt;b&gt; &quot;fet&quot;</title>\n"
        "<updated>2026-11-21T00:00:00Z</updated>\n"
        "<published>2026-11-20T00:00:00Z</published>\n"
        "<link rel=\"alternate\" type=\"text/html\" "
        "href=\"https://example.org/?a=1&amp;b=2\"/>\n"
        "<category term=\"decision\" label=\"Beslut\"/>\n"
        "</entry>\n"
        "</feed>\n");
}

TEST_CASE("an archive says so, and leads to its neighbours and its feed") {
  AtomFeed feed;
  feed.language = "sv";
  feed.previous = "https://example.org/flode-1.xml";
  std::string newest;
  append_atom(newest, feed);
  CHECK(newest.find("<link rel=\"prev-archive\" type=\"application/atom+xml\" "
                    "href=\"https://example.org/flode-1.xml\"/>") != std::string::npos);
  CHECK(newest.find("archive/>") == std::string::npos);
  CHECK(newest.find("rel=\"current\"") == std::string::npos);

  feed.next = "https://example.org/flode-3.xml";
  feed.current = "https://example.org/flode.xml";
  std::string archive;
  append_atom(archive, feed);
  CHECK(archive.find("xmlns:fh=\"http://purl.org/syndication/history/1.0\"") != std::string::npos);
  CHECK(archive.find("<fh:archive/>") != std::string::npos);
  for (const char* link : {"rel=\"prev-archive\"", "rel=\"next-archive\"", "rel=\"current\""})
    CHECK_MESSAGE(archive.find(link) != std::string::npos, link);
}
