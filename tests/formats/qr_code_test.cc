#include "formats/qr_code.h"

#include <doctest/doctest.h>

#include <vector>

#include "base/parallel_for.h"

using namespace tertial;

TEST_CASE("a QR code begins with the upper edge of its finder pattern, inside the quiet zone") {
  const std::optional<QrCode> code = qr_code("https://example.org/");
  REQUIRE(code.has_value());
  CHECK(code->width == 25 + 8);
  CHECK(code->path.starts_with("M4 4h7v1h-7z"));
}

TEST_CASE("what no symbol can hold gives no QR code") {
  CHECK_FALSE(qr_code("").has_value());
  CHECK(qr_code(std::string(2300, 'a')).has_value());
  CHECK_FALSE(qr_code(std::string(2400, 'a')).has_value());
}

TEST_CASE("QR codes made on many threads are the same as on one") {
  std::vector<std::string> paths(400);
  const auto draw = [&](std::size_t i) {
    paths[i] = qr_code("https://example.org/" + std::string(i % 50, 'a'))->path;
  };
  parallel_for(paths.size(), 8, draw);
  const std::vector<std::string> parallel = paths;
  parallel_for(paths.size(), 1, draw);
  CHECK(paths == parallel);
}
