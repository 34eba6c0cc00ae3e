#pragma once
// Writing values into HTML. Which function is right where is decided by the compiler, once.
#include <cstdint>
#include <string>
#include <string_view>

namespace tertial {

/// Between tags: & < > become entities.
void append_escaped_text(std::string& out, std::string_view text);
/// In an attribute in either kind of quotes: & < > " ' become entities.
void append_escaped_attribute(std::string& out, std::string_view text);
/// After the # of an address in a quoted attribute: percent-encoded where a URL must not have the
/// byte; letters outside ASCII stay, since browsers match them as they stand.
void append_escaped_fragment(std::string& out, std::string_view text);
/// JSON in a script element: every < as \u003c, which only changes how strings are spelt.
void append_escaped_json(std::string& out, std::string_view json);
void append_integer(std::string& out, std::int64_t number);

}  // namespace tertial
