#include "theme/template.h"

#include <algorithm>

#include "base/hash.h"
#include "base/text.h"
#include "theme/compiler.h"
#include "theme/messages.h"
#include "theme/names.h"

namespace tertial {

Template::Template(std::string name, const ViewType& view, theme::Program program,
                   std::vector<TemplateLink> links, std::uint64_t fingerprint)
    : name_(std::move(name)),
      view_(&view),
      program_(std::move(program)),
      links_(std::move(links)),
      fingerprint_(fingerprint) {}

void Template::render(const void* view, std::string& out) const {
  theme::run(program_, view, out);
}

Theme::Theme(const std::vector<ThemeFile>& templates, Strings strings, Assets assets,
             std::string url_prefix)
    : strings_(std::move(strings)), assets_(std::move(assets)), url_prefix_(std::move(url_prefix)) {
  for (const ThemeFile& file : templates)
    templates_.try_emplace(file.name, file);
}

const ThemeFile* Theme::find(std::string_view name) const {
  const auto found = templates_.find(name);
  return found == templates_.end() ? nullptr : &found->second;
}

std::string_view Theme::link_target(std::string_view address) const {
  const auto found = leads_.find(address);
  return found == leads_.end() ? address : std::string_view(found->second);
}

std::vector<std::string_view> Theme::names() const {
  std::vector<std::string_view> names;
  names.reserve(templates_.size());
  for (const auto& [name, file] : templates_)
    names.push_back(name);
  return names;
}

const Template* Theme::compile(std::string_view name, const ViewType& view, DiagnosticList& out) {
  for (const auto& compiled : compiled_)
    if (compiled->name() == name && &compiled->view() == &view) return compiled.get();
  const ThemeFile* file = find(name);
  if (file == nullptr) {
    // A name that is near is another page's own.
    out.report(theme_kind("theme.unknown-template"), no_place(), {quoted(name)})
        .with_help({"temat ska ha den som templates/{0}, eller webbplatsen som theme/templates/{0}",
                    "the theme is to have it as templates/{0}, or the site as theme/templates/{0}"},
                   {name});
    return nullptr;
  }
  if (trim(file->text).empty()) {
    out.report(theme_kind("theme.empty-template"), whole_file(file->file), {quoted(name)})
        .with_help({"hämta tillbaka den: sidor görs av den", "get it back: pages are made of it"});
    return nullptr;
  }
  auto compiled = theme::compile(*this, *file, view, out);
  if (!compiled) return nullptr;

  for (std::string& key : compiled->borrowed)
    borrowed_.insert(std::move(key));
  // Not of the operations: they hold addresses of functions, which differ from run to run.
  std::string shown = compiled->program.pool;
  for (const std::string_view part : compiled->files) {
    shown += '\0';
    shown += part;
    shown += '\0';
    shown += find(part)->text;
  }
  compiled_.push_back(std::make_unique<const Template>(std::string(name), view,
                                                       std::move(compiled->program),
                                                       std::move(compiled->links), hash64(shown)));
  return compiled_.back().get();
}

}  // namespace tertial
