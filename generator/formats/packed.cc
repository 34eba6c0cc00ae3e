#include "formats/packed.h"

#include <brotli/encode.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace tertial {
namespace {

/// A twentieth fewer bytes than at 6, and no page waits for it.
constexpr int gzip_level = 9;
/// At 11 pages are a tenth smaller, and each takes eighty times as long.
constexpr int brotli_quality = 6;
/// A header and footer of gzip's own around what zlib packs.
constexpr int gzip_window = 15 + 16;
constexpr int memory_level = 8;

std::string_view suffix_of(Coding coding) {
  return coding == Coding::gzip ? ".gz" : ".br";
}

std::string gzip(std::string_view bytes) {
  z_stream stream{};
  if (deflateInit2(&stream, gzip_level, Z_DEFLATED, gzip_window, memory_level,
                   Z_DEFAULT_STRATEGY) != Z_OK)
    throw std::bad_alloc();
  std::string packed(deflateBound(&stream, bytes.size()), '\0');
  // zlib promises not to write there.
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  const int result = deflate(&stream, Z_FINISH);
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  if (result != Z_STREAM_END) throw std::logic_error("zlib's bound is too small");
  return packed;
}

std::string brotli(std::string_view bytes) {
  std::size_t size = BrotliEncoderMaxCompressedSize(bytes.size());
  std::string packed(size, '\0');
  if (BrotliEncoderCompress(brotli_quality, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_TEXT, bytes.size(),
                            reinterpret_cast<const std::uint8_t*>(bytes.data()), &size,
                            reinterpret_cast<std::uint8_t*>(packed.data())) != BROTLI_TRUE)
    throw std::bad_alloc();
  packed.resize(size);
  return packed;
}

}  // namespace

std::string packed_path(std::string_view path, Coding coding) {
  return std::string(path).append(suffix_of(coding));
}

std::string_view without_coding(std::string_view path) {
  for (const Coding coding : {Coding::gzip, Coding::brotli})
    if (path.ends_with(suffix_of(coding)))
      return path.substr(0, path.size() - suffix_of(coding).size());
  return path;
}

bool is_worth_packing(std::string_view path) {
  constexpr std::array<std::string_view, 9> texts = {".html", ".css", ".js",   ".svg", ".xml",
                                                     ".txt",  ".csv", ".json", ".ics"};
  return std::ranges::any_of(texts, [&](std::string_view end) { return path.ends_with(end); });
}

std::string pack(std::string_view bytes, Coding coding) {
  return coding == Coding::gzip ? gzip(bytes) : brotli(bytes);
}

}  // namespace tertial
