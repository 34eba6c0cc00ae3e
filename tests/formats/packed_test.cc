#include "formats/packed.h"

#include <brotli/decode.h>
#include <doctest/doctest.h>
#include <zlib.h>

using namespace tertial;

namespace {

constexpr int any_header = 15 + 32;

std::string unpacked_gzip(std::string_view packed, std::size_t size) {
  std::string bytes(size + 1, '\0');
  z_stream stream{};
  REQUIRE(inflateInit2(&stream, any_header) == Z_OK);
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
  stream.avail_in = static_cast<uInt>(packed.size());
  stream.next_out = reinterpret_cast<Bytef*>(bytes.data());
  stream.avail_out = static_cast<uInt>(bytes.size());
  CHECK(inflate(&stream, Z_FINISH) == Z_STREAM_END);
  CHECK(stream.avail_in == 0);
  bytes.resize(stream.total_out);
  inflateEnd(&stream);
  return bytes;
}

std::string unpacked_brotli(std::string_view packed, std::size_t size) {
  std::string bytes(size + 1, '\0');
  std::size_t length = bytes.size();
  CHECK(BrotliDecoderDecompress(packed.size(), reinterpret_cast<const std::uint8_t*>(packed.data()),
                                &length, reinterpret_cast<std::uint8_t*>(bytes.data())) ==
        BROTLI_DECODER_RESULT_SUCCESS);
  bytes.resize(length);
  return bytes;
}

}  // namespace

TEST_CASE("what is packed is the file, and always the same") {
  std::string page;
  for (int i = 0; i < 2000; ++i)
    page += "<p>Löfte " + std::to_string(i) + "</p>\n";
  for (const std::string& bytes : {page, std::string(), std::string("a\0b", 3)}) {
    CHECK(unpacked_gzip(pack(bytes, Coding::gzip), bytes.size()) == bytes);
    CHECK(unpacked_brotli(pack(bytes, Coding::brotli), bytes.size()) == bytes);
    CHECK(pack(bytes, Coding::gzip) == pack(bytes, Coding::gzip));
  }
  CHECK(pack(page, Coding::gzip).size() < page.size() / 5);
  CHECK(pack(page, Coding::brotli).size() < page.size() / 5);
}

TEST_CASE("a gzip file tells neither time nor name") {
  const std::string packed = pack("x", Coding::gzip);
  CHECK(packed.substr(0, 4) == std::string("\x1F\x8B\x08\0", 4));  // no flags
  CHECK(packed.substr(4, 4) == std::string(4, '\0'));              // no time
}

TEST_CASE("texts are packed, pictures are not") {
  for (const char* path : {"index.html", "a/b.css", "flode.xml", "sok/index/a.json", "x.ics"})
    CHECK_MESSAGE(is_worth_packing(path), path);
  for (const char* path : {"kort.png", "letters.woff2", "index.html.gz", "html"})
    CHECK_MESSAGE(!is_worth_packing(path), path);
}

TEST_CASE("a packed file stands beside its file") {
  CHECK(packed_path("om/index.html", Coding::brotli) == "om/index.html.br");
  CHECK(without_coding("om/index.html.br") == "om/index.html");
  CHECK(without_coding("om/index.html.gz") == "om/index.html");
  CHECK(without_coding("om/index.html") == "om/index.html");
}
