#pragma once
// From the templates of a theme and the type of a view to a program: joins what extends and
// includes, checks every name against its type and every value against the place where it stands.
#include <optional>
#include <vector>

#include "base/diagnostic.h"
#include "theme/program.h"
#include "theme/template.h"

namespace tertial::theme {

/// Steps that one template may take to compile, with everything included.
inline constexpr std::size_t max_work = 100'000;

struct Compiled {
  Program program;
  std::vector<TemplateLink> links;
  std::vector<std::string_view> files;  ///< names of the templates it is made of, each once
  std::vector<std::string> borrowed;    ///< keys of its texts that are another language's
};

/// Nothing after reporting an error.
std::optional<Compiled> compile(const Theme& theme, const ThemeFile& file, const ViewType& view,
                                DiagnosticList& out);

}  // namespace tertial::theme
