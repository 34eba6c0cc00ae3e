#pragma once
// Which links of a site are checked, and against what: all planned pages, or, while errors keep
// them from being planned, what records say of their own addresses. What a link may lead to is
// links.h's.
#include <functional>
#include <string>

#include "app/content.h"
#include "theme/template.h"

namespace tertial {

struct Plan;

/// A planned page, by its number, as it will stand.
using RenderPage = std::function<std::string(std::size_t page)>;

/// Links and pictures of content, former addresses, templates and versions. Lets go of the
/// content's links: nobody asks for them afterwards.
void check_planned_links(const Plan& plan, const RenderPage& render, Content& content,
                         DiagnosticList& out);

/// The same of content and former addresses, as far as it is known beside the errors in `out`, and
/// addresses of records that stand in each other's way. `theme` may be null.
void check_unplanned_links(Content& content, const Theme* theme, DiagnosticList& out);

}  // namespace tertial
