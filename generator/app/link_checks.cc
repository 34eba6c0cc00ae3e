#include "app/link_checks.h"

#include <algorithm>

#include "app/known_addresses.h"
#include "app/links.h"
#include "app/output_paths.h"
#include "app/pipeline.h"
#include "app/redirects.h"
#include "app/versions.h"
#include "pages/record_link.h"

namespace tertial {
namespace {

/// Without those that begin where an error already does: they say the same of one mistake.
void append_at_new_places(const DiagnosticList& found, DiagnosticList& out) {
  using Place = std::pair<FileId, Position>;
  std::vector<Place> told;
  for (const Diagnostic& finding : out.items())
    if (finding.kind->severity == Severity::error && finding.span != whole_file(finding.span.file))
      told.emplace_back(finding.span.file, finding.span.begin);
  std::ranges::sort(told);
  for (const Diagnostic& finding : found.items())
    if (!std::ranges::binary_search(told, Place(finding.span.file, finding.span.begin)))
      out.report(*finding.kind, finding.span) = finding;
}

/// " id="a" id="b"": of all templates, whatever page they are of.
std::string places_of_templates(const Theme& theme) {
  constexpr std::string_view attribute = " id=\"";
  std::string places;
  for (const std::string_view name : theme.names()) {
    const std::string_view text = theme.find(name)->text;
    for (std::size_t at = text.find(attribute); at != std::string_view::npos;
         at = text.find(attribute, at + 1)) {
      const std::size_t end = text.find('"', at + attribute.size());
      if (end != std::string_view::npos) places.append(text.substr(at, end + 1 - at));
    }
  }
  return places;
}

/// Those to records are checked with the references.
void check_links_of_content(Content& content, LinkTargets& targets, DiagnosticList& out) {
  for (const Content::Anchors& anchors : content.anchors)
    targets.add_anchors(anchors.type, anchors.id, anchors.names);
  targets.sort();
  for (const ContentLink& link : content.links)
    if (!linked_record(*content.model, link.target)) targets.check(link.target, link.at, out);
  check_originals(*content.model, targets, out);
  content.pictures.check(content.shown, content.files, out);
  content.links = {};
  content.anchors = {};
}

}  // namespace

void check_planned_links(const Plan& plan, const RenderPage& render, Content& content,
                         DiagnosticList& out) {
  LinkSpace space = link_space(*plan.site);
  space.render = [&](const PlannedPage& page) {
    const auto entry = std::ranges::find(plan.pages, &page,
                                         [](const Plan::Entry& planned) { return &planned.page; });
    return entry == plan.pages.end() ? std::string()
                                     : render(static_cast<std::size_t>(entry - plan.pages.begin()));
  };
  LinkTargets targets(std::move(space));
  check_links_of_content(content, targets, out);
  check_redirects(*content.model, targets, out);
  for (const Plan::Entry& entry : plan.pages) {
    if (!entry.page_template) continue;
    for (const TemplateLink& link : entry.page_template->links())
      targets.check(link.address, link.at, out);
  }
  check_versions(*plan.site, out);
  // All texts could be read.
  content.pictures.report_unused(content.shown, content.files, out);
}

void check_unplanned_links(Content& content, const Theme* theme, DiagnosticList& out) {
  const KnownAddresses known(content, out);
  DiagnosticList found;
  check_output_paths(known.of_records(), {}, found);
  LinkSpace space = known.space();
  if (theme)
    space.render = [places = places_of_templates(*theme)](const PlannedPage&) { return places; };
  LinkTargets targets(std::move(space));
  check_links_of_content(content, targets, found);
  if (known.redirects_known()) check_redirects(*content.model, targets, found);
  append_at_new_places(found, out);
}

}  // namespace tertial
