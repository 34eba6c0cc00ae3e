#pragma once
// What is searched for: documents, each a page or an element of one. Numbered by how much a reader
// is likely to want them, so that of two equally good the earlier is shown first.
#include <cstdint>
#include <string>
#include <vector>

namespace tertial::search {

using DocumentId = std::uint32_t;

/// What is known of a document before its page is rendered.
struct Document {
  std::string address;               ///< with the site's prefix, and a fragment for an element
  std::string title;                 ///< empty: the page's h1
  std::string names;                 ///< other names, one a line: each weighs as much as a title
  std::string kind;                  ///< "pledge": a key of the words for kinds
  std::string date;                  ///< as shown: "22 maj 2024"
  std::string places;                ///< as shown: "Ryd, Skäggetorp"; of an easy page, that it is
  std::vector<std::string> filters;  ///< "kind:pledge", "year:2024", "place:ryd"
  bool named_only = false;  ///< found by title and names: its text repeats others', or is foreign
};

/// What the index is made for.
struct Plan {
  std::vector<Document> documents;
  /// Of places, with what else they are called: what a misspelt word is compared with first.
  std::vector<std::string> names;
  /// Groups of words that mean the same to a reader.
  std::vector<std::vector<std::string>> same;
};

/// What a list of results shows of a document, found when its page is rendered.
struct Shown {
  std::string title;
  std::string summary;
};

}  // namespace tertial::search
