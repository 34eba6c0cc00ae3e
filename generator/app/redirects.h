#pragma once
// Former addresses against the pages that are planned: no page may stand there any more, and each
// has to lead to one. The form of the addresses has been checked with the records.
#include "app/links.h"

namespace tertial {

void check_redirects(const Model& model, LinkTargets& targets, DiagnosticList& out);

}  // namespace tertial
