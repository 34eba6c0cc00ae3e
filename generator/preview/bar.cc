#include "preview/bar.h"

#include <stdexcept>

#include "preview/page_files.h"
#include "preview/url_text.h"
#include "theme/template.h"

namespace tertial {

struct BarView {
  std::string lang;
  Address style, script, action;
  std::string events;   ///< address of the stream for this page
  std::string version;  ///< of what this page shows
  std::string page;     ///< where the form leads back to
  std::string as_of;
  std::string summary;  ///< "Två fel, en varning"
  bool errors = false;
  bool has_page = false;
  std::vector<DiagnosticView> findings;
  std::string more;
};

const ViewType& view_of(Tag<BarView>) {
  static constexpr ViewField fields[] = {
      view_field<&BarView::lang>("lang"),         view_field<&BarView::style>("style"),
      view_field<&BarView::script>("script"),     view_field<&BarView::action>("action"),
      view_field<&BarView::events>("events"),     view_field<&BarView::version>("version"),
      view_field<&BarView::page>("page"),         view_field<&BarView::as_of>("as_of"),
      view_field<&BarView::summary>("summary"),   view_field<&BarView::errors>("errors"),
      view_field<&BarView::has_page>("has_page"), view_field<&BarView::findings>("findings"),
      view_field<&BarView::more>("more"),
  };
  static constexpr ViewType type{"preview bar", fields};
  return type;
}

namespace {

struct PreviewPageView {
  BarView bar;
};

const ViewType& view_of(Tag<PreviewPageView>) {
  static constexpr ViewField fields[] = {view_field<&PreviewPageView::bar>("bar")};
  static constexpr ViewType type{"preview page", fields};
  return type;
}

/// The theme of the preview's own page files, in one language.
Theme own_theme(Language language, DiagnosticList& out) {
  std::vector<ThemeFile> templates;
  std::vector<ThemeFile> strings;
  const std::string_view words = language == Language::sv ? "sv.toml" : "en.toml";
  for (const EmbeddedFile& file : preview_page_files()) {
    if (file.path.ends_with(".html"))
      templates.push_back({std::string(file.path), std::string(file.text)});
    if (file.path == words) strings.push_back({std::string(file.path), std::string(file.text)});
  }
  return {templates, Strings::load(strings, out), Assets(), ""};
}

std::string summary_of(const DiagnosticsView& findings, const Strings& words) {
  const auto errors = static_cast<std::int64_t>(findings.errors);
  const auto warnings = static_cast<std::int64_t>(findings.warnings);
  if (errors == 0)
    return warnings == 0 ? std::string(words("bar.fine"))
                         : words.count("bar.only-warnings", warnings);
  std::string summary = words.count("bar.errors", errors);
  if (warnings > 0) summary += ", " + words.count("bar.warnings", warnings);
  return summary;
}

/// Lets the script of this very server run where the page's own policy forbids all scripts.
void allow_script(std::string& page) {
  constexpr std::string_view policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"";
  const std::size_t at = page.find(policy);
  if (at != std::string::npos) page.insert(at + policy.size(), "script-src 'self'; ");
}

}  // namespace

struct Bar::Templates {
  DiagnosticList findings;
  Theme theme;
  TemplateFor<PreviewPageView> bar, empty;

  explicit Templates(Language language)
      : theme(own_theme(language, findings)),
        bar(theme.compile<PreviewPageView>("bar.html", findings)),
        empty(theme.compile<PreviewPageView>("empty.html", findings)) {
    // They are part of the program: a test renders them.
    if (!bar || !empty) throw std::logic_error("the preview's own templates do not compile");
  }
};

Bar::Bar(Language language)
    : language_(language), templates_(std::make_unique<const Templates>(language)) {}

Bar::~Bar() = default;

BarView Bar::view(const Snapshot& snapshot, std::string_view target) const {
  const Strings& words = templates_->theme.strings();
  BarView view;
  view.lang = language_ == Language::sv ? "sv" : "en";
  view.style.text = preview_style;
  view.script.text = preview_script;
  view.action.text = preview_date;
  view.page = target;
  view.events = std::string(preview_events) + std::string(target);
  view.version = snapshot.version_of(decode_percent(target).value_or(""));
  view.as_of = to_string(snapshot.as_of);
  view.has_page = snapshot.site != nullptr;
  if (!snapshot.findings) return view;
  const DiagnosticsView& found = *snapshot.findings;
  view.errors = found.errors > 0;
  view.summary = summary_of(found, words);
  view.findings = found.shown;
  const std::size_t rest = found.errors + found.warnings;
  if (rest > found.shown.size())
    view.more = words.format("bar.more", {std::to_string(rest - found.shown.size())});
  return view;
}

std::string Bar::inject(std::string_view page, const Snapshot& snapshot,
                        std::string_view target) const {
  std::string bar;
  templates_->bar.render({view(snapshot, target)}, bar);
  std::string result(page);
  const std::size_t end = result.rfind("</body>");
  result.insert(end == std::string::npos ? result.size() : end, bar);
  allow_script(result);
  return result;
}

std::string Bar::empty_page(const Snapshot& snapshot, std::string_view target) const {
  std::string page;
  templates_->empty.render({view(snapshot, target)}, page);
  return page;
}

}  // namespace tertial
