#pragma once
// Organ: one page per body and the list of all, by kind, those that have ended apart. What a source
// shows for one day is said as that ("Belagt i augusti 2019"), not as the present.
#include "pages/lists.h"
#include "records/body/body.h"

namespace tertial {

extern const PageType body_page;
extern const PageType bodies_page;

/// True when a source says that the body is no more.
bool has_ended(const Body& body, const AsOf& as_of);
/// "Finns sedan 2017", "Fanns 2012–2016"; empty when neither end is registered.
std::string validity_text(const Site& site, const Body& body);
/// The same, or when it is known to have existed where nothing says since when or until when.
std::string standing_text(const Site& site, const Body& body);
EntryView body_entry(const Site& site, const Record& record);

}  // namespace tertial
