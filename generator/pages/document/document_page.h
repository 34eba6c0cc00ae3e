#pragma once
// Handlingar: one page per document and the list of all, by kind. Says where a document can be
// read, or why it cannot be read here.
#include "pages/lists.h"
#include "records/document/document.h"

namespace tertial {

extern const PageType document_page;
extern const PageType documents_page;

/// Documents, the latest first; undated ones last.
void sort_documents(const Site& site, std::vector<const Record*>& documents);
EntryView document_entry(const Site& site, const Record& record);

}  // namespace tertial
