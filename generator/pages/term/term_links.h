#pragma once
// Links from running text to the glossary: which words have one, and that a page has each word's
// first only.
#include "markdown/word_links.h"
#include "pages/site.h"

namespace tertial {

/// Titles and listed forms of all terms, to their addresses; empty where settings say no.
WordLinks term_links(const Site& site);
/// Files of records in another language than the site's, in order: their words lead nowhere.
std::vector<FileId> foreign_texts(const Site& site);

/// Leaves of the links in `html`, a whole page, the first to each address; none to a place on
/// `own`, the page's own address, and none whose words are those of another link on the page.
void keep_first_term_links(std::string& html, std::string_view own);

}  // namespace tertial
