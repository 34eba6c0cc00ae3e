#pragma once
// /synpunkter/: every way to say something, a section each, by municipality. A channel has no page
// of its own: a reader compares them on one.
#include "pages/lists.h"
#include "records/channel/channel.h"

namespace tertial {

extern const PageType channels_page;

EntryView channel_entry(const Site& site, const Record& record);

}  // namespace tertial
