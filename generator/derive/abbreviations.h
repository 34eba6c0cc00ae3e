#pragma once
// Abbreviations that nothing explains to a reader: neither their text, nor the glossary, nor what
// the settings say that everybody knows.
#include <span>

#include "base/diagnostic.h"
#include "derive/contradictions.h"
#include "records/site/settings.h"

namespace tertial {

/// Warns of the `abbreviation` remarks that are left.
void check_abbreviations(const Model& model, const Settings& settings,
                         std::span<const RecordRemark> remarks, DiagnosticList& out);

}  // namespace tertial
