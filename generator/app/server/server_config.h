#pragma once
// What a server needs to know of a site (headers, former addresses, where the files are) in that
// server's own language. The texts are in generator/app/server/texts/; the policy is the pages'
// own.
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "files/embedded_file.h"
#include "formats/packed.h"

namespace tertial {

struct ServedPolicy {
  std::string page;  ///< address, without prefix
  std::string policy;
};
struct ServedMove {
  std::string from, to;  ///< addresses, without prefix
};
struct ServedSite {
  std::string origin, prefix;
  std::string folder;  ///< where the files are, absolute, without a slash at the end
  std::string policy;  ///< of all pages but `policies`, as the header has it
  std::vector<ServedPolicy> policies;
  std::vector<ServedMove> moves;
  std::vector<Coding> codings;  ///< in which text files stand packed
};

/// The files in generator/app/server/texts/, which the build puts into the program.
std::span<const EmbeddedFile> server_texts();
/// Names of the servers: what `path` of a text has before its dot.
std::vector<std::string_view> server_names();

/// The policy that a rendered page states in its meta element, or "".
std::string stated_policy(std::string_view html);
/// With what only a header can say.
std::string header_policy(std::string_view stated);

/// `value` holds only what no server's language gives a meaning: what else is there is never
/// escaped, but refused.
bool is_plain_in_config(std::string_view value);

struct ServerConfig {
  std::string text;
  std::string refused;  ///< a value that cannot stand in it; then there is no text
};
/// `text`: one of server_texts(). A line that names a page or a move is written for each of them.
ServerConfig server_config(std::string_view text, const ServedSite& site);

}  // namespace tertial
