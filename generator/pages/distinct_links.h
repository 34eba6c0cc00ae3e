#pragma once
// Links to many records on one page, where the same words must never lead to two places. Owns what
// is added to tell records apart: municipality, kind of record, then the meeting of an item.
#include "pages/parts.h"

namespace tertial {

struct RecordLink {
  const Record* record;
  LinkView link;
};

/// A link per record, in Swedish order of their texts.
std::vector<LinkView> distinct_links(const Site& site, const std::vector<const Record*>& records);

/// The same, each with its record: for a page that divides them into lists.
std::vector<RecordLink> distinct_record_links(const Site& site,
                                              const std::vector<const Record*>& records);

/// "Löfte", "Stadsdel, ort eller plats": the kind of a record in the singular.
std::string_view kind_of(const Site& site, const Record& record);

}  // namespace tertial
