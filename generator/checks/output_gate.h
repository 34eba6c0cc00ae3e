#pragma once
// The last look at a finished file before it stands anywhere: numbers that stood in no single value
// of the content, but that a template, a text of the theme or a static file puts together. The same
// recogniser as for content (checks/personal_data), and only what may never be published.
#include <string_view>

#include "base/diagnostic.h"

namespace tertial {

/// `path`: of the file in the output. `source`: of the record that the file shows, or the settings.
/// Linear, and quick where there are few digits. May be called by many threads.
void check_output(std::string_view path, std::string_view bytes, FileId source,
                  DiagnosticList& out);

}  // namespace tertial
