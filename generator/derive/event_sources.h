#pragma once
// Where events come from: one function over the whole model, and one that names the records an
// event concerns. A new record type with dates adds its events here and nowhere else.
#include "derive/events.h"

namespace tertial {

/// In the order of types and ids. Nothing without a stated date, and no change after `as_of`.
std::vector<Event> collect_events(const Model& model, const Histories& histories,
                                  const Inspections& inspections, const Notices& notices,
                                  const AsOf& as_of);

/// Appends the pledges, districts, bodies and parties that the event concerns; some perhaps twice.
/// Only a named reporter is concerned by a missed report (DOMAIN rule 3), and only the party that
/// the rule names by a missed inspection.
void add_concerned(std::vector<const Record*>& to, const Event& event, const Model& model);

}  // namespace tertial
