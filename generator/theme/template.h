#pragma once
// Theme: the templates, strings and assets of one language, and the compiled templates made of
// them. A template is checked against the type of its view before any page is rendered; what it
// cannot mean is a diagnostic at template:line:col. Reads no file and knows no page.
#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "theme/assets.h"
#include "theme/program.h"
#include "theme/strings.h"
#include "theme/theme_file.h"
#include "theme/view.h"

namespace tertial {

/// A `{% link "/om/" %}` and where it stands, so that a link to a page that is not built is found.
/// The address is as written: without prefix, with a fragment if there is one.
struct TemplateLink {
  std::string address;
  Span at;
};

/// One compiled template. Immutable; render may be called from any number of threads.
class Template {
 public:
  Template(std::string name, const ViewType& view, theme::Program program,
           std::vector<TemplateLink> links, std::uint64_t fingerprint);

  /// Appends the page to `out`. Precondition: `view` points to the struct of the ViewType that the
  /// template was compiled for. Prefer TemplateFor, which the C++ compiler checks.
  void render(const void* view, std::string& out) const;

  std::string_view name() const { return name_; }
  const ViewType& view() const { return *view_; }
  std::span<const TemplateLink> links() const { return links_; }
  /// Changes whenever the template, what it includes, or a string or asset in it does.
  std::uint64_t fingerprint() const { return fingerprint_; }

 private:
  std::string name_;
  const ViewType* view_;
  theme::Program program_;
  std::vector<TemplateLink> links_;
  std::uint64_t fingerprint_;
};

/// A template together with the C++ type of its view.
template <class View>
class TemplateFor {
 public:
  TemplateFor() = default;
  explicit TemplateFor(const Template* compiled) : compiled_(compiled) {}
  /// False when the template did not compile; then it must not be rendered.
  explicit operator bool() const { return compiled_ != nullptr; }
  void render(const View& view, std::string& out) const { compiled_->render(&view, out); }
  const Template& get() const { return *compiled_; }

 private:
  const Template* compiled_ = nullptr;
};

class Theme {
 public:
  /// `templates` in the order of their folders: the first of a name wins. `url_prefix` is the path
  /// of the site's base address without a slash at the end: "" or "/loften".
  Theme(const std::vector<ThemeFile>& templates, Strings strings, Assets assets,
        std::string url_prefix);

  /// The template for that type of view, compiled the first time it is asked for; null after
  /// reporting. The theme owns it. Not to be called while another thread compiles.
  const Template* compile(std::string_view name, const ViewType& view, DiagnosticList& out);

  template <class View>
  TemplateFor<View> compile(std::string_view name, DiagnosticList& out) {
    return TemplateFor<View>(compile(name, view_of(Tag<View>{}), out));
  }

  /// Links of templates that are compiled from now on lead to other addresses than are written.
  void lead_links(std::map<std::string, std::string, std::less<>> to) { leads_ = std::move(to); }
  /// Keys of texts in the templates compiled so far that are another language's.
  const std::set<std::string, std::less<>>& borrowed_texts() const { return borrowed_; }
  /// Where a link leads, both without prefix.
  std::string_view link_target(std::string_view address) const;

  const Strings& strings() const { return strings_; }
  const Assets& assets() const { return assets_; }
  std::string_view url_prefix() const { return url_prefix_; }
  const ThemeFile* find(std::string_view name) const;
  /// Names of all templates, sorted.
  std::vector<std::string_view> names() const;

 private:
  std::map<std::string, ThemeFile, std::less<>> templates_;
  Strings strings_;
  Assets assets_;
  std::string url_prefix_;
  std::map<std::string, std::string, std::less<>> leads_;
  std::set<std::string, std::less<>> borrowed_;
  std::vector<std::unique_ptr<const Template>> compiled_;
};

}  // namespace tertial
