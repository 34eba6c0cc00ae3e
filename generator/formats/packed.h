#pragma once
// Files as servers send them packed: gzip (RFC 1952) and Brotli (RFC 7932). The same bytes always
// give the same packed bytes: no time, no name, no system is told in them.
#include <cstdint>
#include <string>
#include <string_view>

namespace tertial {

enum class Coding : std::uint8_t { gzip, brotli };

/// Where a file stands packed: "om/index.html.gz", "om/index.html.br".
std::string packed_path(std::string_view path, Coding coding);
/// The file that one of those was packed of; any other path itself.
std::string_view without_coding(std::string_view path);

/// Text shrinks to a fifth; pictures are packed as they are.
bool is_worth_packing(std::string_view path);

std::string pack(std::string_view bytes, Coding coding);

}  // namespace tertial
