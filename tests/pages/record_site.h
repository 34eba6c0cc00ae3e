#pragma once
// A site of records written in a test, with the theme's own Swedish words: for tests of what a page
// says. Templates are the test's own, so that a test names only what it looks at.
#include <algorithm>
#include <fstream>
#include <initializer_list>
#include <memory>
#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "pages/page_type.h"
#include "records/happened.h"
#include "records/load.h"
#include "records/municipality/municipality.h"

namespace tertial::test {

class RecordSite {
 public:
  /// Path below content/ and text. Throws std::runtime_error when a record has an error. A home
  /// municipality "hemma", unless it is among them, and another, "borta", are there already.
  explicit RecordSite(std::initializer_list<std::pair<std::string, std::string>> records,
                      Date as_of = {2026, 11, 21})
      : RecordSite(std::vector(records), as_of) {}
  explicit RecordSite(std::vector<std::pair<std::string, std::string>> records, Date as_of);
  RecordSite(const RecordSite&) = delete;
  RecordSite& operator=(const RecordSite&) = delete;

  const Site& site() const { return *site_; }
  /// Of the site, which sees what is changed in them.
  Settings& settings() { return settings_; }
  /// In the place of the pages that planning would give.
  void set_planned(std::vector<const PlannedPage*> pages) { site_->planned = std::move(pages); }
  template <class T>
  const Record& record(std::string_view id) const {
    return *site_->model.find<T>(id);
  }
  /// What the page at `address` shows through a template of the test's own.
  std::string render(const PageType& type, std::string_view address, std::string text) const;

 private:
  std::vector<std::pair<std::string, std::string>> files_;
  Settings settings_;
  Strings strings_;
  AsOf as_of_;
  std::unique_ptr<Model> model_;
  std::unique_ptr<Wording> wording_;
  std::unique_ptr<Histories> histories_;
  std::unique_ptr<Events> events_;
  std::unique_ptr<Inspections> inspections_;
  std::unique_ptr<Notices> notices_;
  std::unique_ptr<Contradictions> contradictions_;
  std::unique_ptr<Site> site_;
};

inline void stop_at_errors(const DiagnosticList& findings) {
  if (findings.has_errors())
    throw std::runtime_error(findings.items().front().message(Language::en));
}

/// The theme's strings in one language, read from the repository.
inline Strings theme_strings(std::string_view language) {
  std::ifstream in("themes/kommun/strings/" + std::string(language) + ".toml");
  std::ostringstream text;
  text << in.rdbuf();
  DiagnosticList findings;
  const ThemeFile files[] = {{std::string(language) + ".toml", text.str(), 0}};
  Strings strings = Strings::load(files, findings);
  stop_at_errors(findings);
  return strings;
}

inline RecordSite::RecordSite(std::vector<std::pair<std::string, std::string>> records, Date as_of)
    : files_(std::move(records)), strings_(theme_strings("sv")), as_of_(as_of) {
  const std::string home = "municipalities/hemma.toml";
  if (std::ranges::none_of(files_, [&](const auto& file) { return file.first == home; }))
    files_.emplace_back(home, "title = \"Hemma kommun\"\n");
  files_.emplace_back("municipalities/borta.toml", "title = \"Borta kommun\"\n");
  DiagnosticList findings;
  std::vector<Record> loaded;
  for (std::size_t i = 0; i < files_.size(); ++i)
    if (auto record =
            load_record(files_[i].first, files_[i].second, static_cast<FileId>(i), findings))
      loaded.push_back(std::move(record->record));
  model_ = std::make_unique<Model>(std::move(loaded), findings);
  stop_at_errors(findings);
  settings_.municipality.raw.id = "hemma";
  settings_.municipality.raw.target = model_->find<Municipality>("hemma");
  wording_ = std::make_unique<Wording>(strings_);
  contradictions_ = std::make_unique<Contradictions>(*model_, std::span<const RecordRemark>());
  take_back_ahead(*model_, as_of_);
  histories_ = std::make_unique<Histories>(*model_, settings_, as_of_);
  inspections_ = std::make_unique<Inspections>(*model_, settings_, as_of_);
  notices_ = std::make_unique<Notices>(*model_, settings_, as_of_);
  events_ = std::make_unique<Events>(*model_, *histories_, *inspections_, *notices_, as_of_);
  site_ = std::make_unique<Site>(
      Site{.settings = settings_,
           .model = *model_,
           .strings = strings_,
           .histories = *histories_,
           .events = *events_,
           .inspections = *inspections_,
           .notices = *notices_,
           .contradictions = *contradictions_,
           .wording = *wording_,
           .as_of = as_of_,
           .prefix = {},
           .origin = "https://example.org",
           .planned = {},
           .body =
               [this](const Record& record) {
                 return files_[record.file].second.substr(record.body.offset);
               },
           .picture = [](FileId, std::string_view) { return MarkdownPicture{}; }});
}

inline std::string RecordSite::render(const PageType& type, std::string_view address,
                                      std::string text) const {
  DiagnosticList findings;
  Theme theme({{"test.html", std::move(text), 0}}, theme_strings("sv"), Assets(), "");
  const Template* compiled = theme.compile("test.html", type.view(), findings);
  stop_at_errors(findings);
  for (const PlannedPage& page : type.plan(*site_)) {
    if (page.address != address) continue;
    std::string out;
    type.render(*site_, page, compiled, out);
    return out;
  }
  throw std::runtime_error("no page at " + std::string(address));
}

}  // namespace tertial::test
