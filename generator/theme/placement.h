#pragma once
// Which type of value may stand in which place of the HTML, and how it is escaped there. The one
// table that keeps pages safe.
#include <optional>

#include "base/diagnostic.h"
#include "theme/html_context.h"
#include "theme/program.h"
#include "theme/source.h"

namespace tertial::theme {

/// How a value of that kind, named at `at`, is written here; nothing after reporting that it must
/// not be. The context goes on as if it had been written.
std::optional<Escape> place_value(HtmlContext& context, ViewKind kind, Range at,
                                  const Source& source, DiagnosticList& out);

}  // namespace tertial::theme
