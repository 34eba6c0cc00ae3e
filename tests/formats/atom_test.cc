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
                                   .summary = {}}}};
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
