#pragma once
// Invented Swedish text of a wanted length. It means nothing; it only weighs what minutes weigh.
#include <string>

#include "random.h"

namespace bench {

/// "Förvaltningen redovisar planen." One in four has words in *emphasis*.
std::string sentence(Random& random);
/// Sentences until the text has at least `bytes` bytes.
std::string paragraph(Random& random, std::size_t bytes);
/// Two to four words, capitalised.
std::string heading(Random& random);
/// Paragraphs and lists, no headings. `link` is Markdown that stands in one of the paragraphs.
std::string short_text(Random& random, std::size_t bytes, const std::string& link);
/// Sections with headings, paragraphs, lists, and now and then a table or a quotation.
std::string long_text(Random& random, std::size_t bytes, const std::string& link);

}  // namespace bench
