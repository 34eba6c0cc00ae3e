#include "theme/assets.h"

#include <doctest/doctest.h>

#include "base/hash.h"
#include "theme/theme_fixture.h"

using namespace tertial;

namespace {

Assets load(const std::vector<ThemeFile>& files, std::string_view prefix = "/p") {
  DiagnosticList out;
  Assets assets = Assets::load(files, prefix, out);
  CHECK(theme_test::lines(out) == "");
  return assets;
}

}  // namespace

TEST_CASE("a file's name holds the hash of its bytes, before the ending") {
  const Assets assets = load({{"style.css", "body{}"}, {"fonts/a.woff2", "x"}, {"LICENSE", "y"}});
  REQUIRE(assets.find("style.css") != nullptr);
  const std::string hash = to_hex(hash64("body{}"));
  CHECK(assets.find("style.css")->path == "assets/style." + hash + ".css");
  CHECK(assets.find("style.css")->address == "/p/assets/style." + hash + ".css");
  CHECK(assets.find("fonts/a.woff2")->path == "assets/fonts/a." + to_hex(hash64("x")) + ".woff2");
  CHECK(assets.find("LICENSE")->path == "assets/LICENSE." + to_hex(hash64("y")));
  CHECK(assets.find("style") == nullptr);
}

TEST_CASE("files come sorted by name, whatever order they are given in") {
  const Assets assets = load({{"b.js", ""}, {"c.css", ""}, {"a.png", ""}});
  REQUIRE(assets.all().size() == 3);
  CHECK(assets.all()[0].name == "a.png");
  CHECK(assets.all()[1].name == "b.js");
  CHECK(assets.all()[2].name == "c.css");
}

TEST_CASE("the first file of a name wins") {
  CHECK(load({{"a.css", "own"}, {"a.css", "theme"}}).find("a.css")->bytes == "own");
}

TEST_CASE("a sheet names other files by the names they are written under") {
  const Assets assets = load({{"css/a.css",
                               "a{b:url(../f.woff2)}c{d:url( 'x.svg#i' )}e{f:url(\"../f.woff2\")}"
                               "g{h:url(data:image/png;base64,x)}i{j:url(#k)}l{m:url(/n.png)}"},
                              {"f.woff2", "F"},
                              {"css/x.svg", "X"}});
  const std::string font = assets.find("f.woff2")->address;
  CHECK(assets.find("css/a.css")->bytes ==
        "a{b:url(" + font + ")}c{d:url( '" + assets.find("css/x.svg")->address +
            "#i' )}e{f:url(\"" + font +
            "\")}g{h:url(data:image/png;base64,x)}i{j:url(#k)}l{m:url(/n.png)}");
}

TEST_CASE("a sheet's own name follows the files it names") {
  const auto path = [](std::string font) {
    return load({{"a.css", "url(f.woff2)"}, {"f.woff2", std::move(font)}}).find("a.css")->path;
  };
  CHECK(path("1") != path("2"));
  CHECK(path("1") == path("1"));
}

TEST_CASE("a sheet that names a file that is not there is found") {
  DiagnosticList out;
  Assets::load({{"a.css", "p {}\nq { r: url(\"fnt.woff2\") }", 0}, {"font.woff2", "", 1}}, "", out);
  CHECK(theme_test::lines(out) ==
        "0:2:13 theme.unknown-asset: the theme has no file `fnt.woff2` (did you mean "
        "`font.woff2`?)\n");
}
