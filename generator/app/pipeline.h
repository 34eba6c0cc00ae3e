#pragma once
// The order of stages: load → parse and decode → link → derive → plan → check → render and write.
// Each stage takes what the one before made; threads are used where files are read, rendered and
// indexed, each worker writing to its own slot, so that one thread and many give the same bytes.
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <vector>

#include "app/content.h"
#include "app/other_languages.h"
#include "app/output_paths.h"
#include "app/page_memory.h"
#include "app/site_theme.h"
#include "app/stage_timer.h"
#include "base/as_of.h"
#include "files/output_tree.h"
#include "files/real_file_system.h"
#include "pages/page_type.h"
#include "pages/search/search_documents.h"
#include "publish/site_manifest.h"
#include "search/index.h"

namespace tertial {

class SiteWriter;

/// The theme and every page that is to be, with what pages look at.
struct Plan {
  std::shared_ptr<Theme> theme;
  SiteLook look;
  std::unique_ptr<Wording> wording;
  std::unique_ptr<Histories> histories;
  std::unique_ptr<Events> events;
  std::unique_ptr<Inspections> inspections;
  std::unique_ptr<Notices> notices;
  std::unique_ptr<Site> site;
  std::unique_ptr<Versions> versions;  ///< null when there are none
  OtherLanguages other_languages;
  struct Entry {
    PlannedPage page;
    const PageType* type = nullptr;
    const Template* page_template = nullptr;
    const Site* site = nullptr;  ///< in the page's language
  };
  std::vector<Entry> pages;              ///< by address
  std::vector<const Picture*> pictures;  ///< of texts, that are published
  std::unique_ptr<search::Index> index;  ///< null when the theme has no script that reads it
  std::vector<std::optional<SearchPlan::Page>> searched;  ///< of each of `pages`
  std::mutex body_mutex;
  DiagnosticList body_findings;  ///< of bodies and pictures that could not be read again
};

class Pipeline {
 public:
  /// All folders must outlive the pipeline. `as_of`: the day to look
  /// from; `today`: the same, unless somebody chose another day.
  Pipeline(const FileSystem& content, Date as_of, std::optional<Date> today, unsigned threads);

  /// Texts that `last` knows are not looked through again; it may be null. What this run knows of
  /// them is in texts() after load(). Before that.
  void keep_texts(std::shared_ptr<const KeptTexts> last) {
    reading_.last = std::move(last);
    reading_.texts = std::make_shared<KeptTexts>();
  }
  /// Null unless they are kept.
  std::shared_ptr<const KeptTexts> texts() const { return reading_.texts; }
  /// The theme is not made again where `last` is what would be made; it may be null. Before plan().
  void keep_theme(std::shared_ptr<SiteTheme> last) { site_theme_ = std::move(last); }
  /// After plan(): null when something was found in it.
  const std::shared_ptr<SiteTheme>& site_theme() const { return site_theme_; }
  /// Reads and checks all records. What is wrong is in findings().
  void load();
  /// Links that lead nowhere are no errors: to take a page off must not take those with it that
  /// link there. Before load().
  void allow_dead_links() { dead_links_allowed_ = true; }
  /// Addresses on other sites are kept, for somebody to ask there. Before load().
  void keep_outward_links() { reading_.outward_links = true; }
  /// Checks what is known of addresses and links where errors keep pages from being planned.
  void check_unplanned();
  /// Compiles the theme's templates, plans all pages, and checks addresses and links; no page is
  /// planned while there are errors. `theme`: the theme's folder; `own`: that of the site's own
  /// files over it, null when there is none.
  void plan(const FileSystem& theme, const FileSystem* own);
  /// In the place of what the settings say of packed files. After load().
  void set_precompress(std::vector<Coding> codings);
  /// Pages that `memory` knows to stand as they are to be are not made by build(), and it learns of
  /// the others; it must outlive the pipeline. `moment`: when the run began.
  void use(PageMemory& memory, std::int64_t moment) {
    memory_ = &memory;
    began_ = moment;
  }
  /// Renders every page and brings `folder` to just these pages and the theme's assets.
  /// Precondition: no errors so far. Nothing when it failed; the reason is in findings().
  /// `commit`: of the records, for the site's manifest. `kept`: files of `folder` that stay as they
  /// are, besides.
  std::optional<OutputReport> build(FileSystem& folder, const std::string& commit = {},
                                    std::span<const std::string> kept = {});

  /// Paths of all files of the site: those of the pages, those of the assets, those of the search
  /// index. Precondition of this and the next: planned without errors.
  std::vector<std::string> output_paths() const;
  /// How many of them are pages, assets and pictures.
  std::size_t outputs() const;
  /// In which codings the file stands packed beside itself; and the paths of all that are packed.
  std::span<const Coding> codings_of(std::string_view path) const;
  std::vector<std::string> packed_paths() const;
  /// The bytes of one of those. May be called by many threads.
  std::string output(std::size_t file);
  /// Renders all pages and makes the search index of them, by path. Once, and instead of build().
  std::map<std::string, std::string> index_files();
  /// Makes all of them and gives them to `take`, which many threads call, each with findings of its
  /// own. Once, and instead of the two above.
  using TakeFile =
      std::function<void(std::string_view path, std::string_view bytes, DiagnosticList& out)>;
  void make_files(const TakeFile& take);
  /// Makes all but the search index, only to look at it as the others do. Precondition: no errors.
  void check_files();
  /// Lets go of records and pages, after the last use of them.
  void forget();
  /// The site's manifest, still without what measure() puts into it.
  SiteManifest manifest(const std::string& commit) const;

  /// With what building has asked it so far.
  const AsOf& as_of() const { return as_of_; }
  const Content& content() const { return content_; }
  const Plan& planned() const { return plan_; }
  DiagnosticList& findings() { return findings_; }
  const std::vector<StageTime>& times() const { return times_; }

 private:
  void choose_pictures();
  void watch_texts();
  void compile_templates(const FileSystem& theme, const FileSystem* own);
  void take_theme(std::uint64_t mark, const ThemeSources& sources);
  void plan_pages();
  void plan_types();
  void add_pages(const PageType& type, std::vector<PlannedPage> pages);
  void set_planned();
  void plan_pictures();
  void plan_index();
  void check_links();
  std::string path_of(std::size_t file) const;
  /// The content file that it is made of; no_file where none is more than others.
  FileId source_of(std::size_t file) const;
  void read_for_index(std::size_t file, std::string_view bytes);
  /// `keep`: says of a page that it is not to be made.
  void make_files(const TakeFile& take, const std::function<bool(std::size_t page)>& keep);
  void make_file(std::size_t file, const TakeFile& take, DiagnosticList& out);
  /// What may not leave stops the file.
  void check_file(std::size_t file, std::string_view path, std::string_view bytes,
                  DiagnosticList& out) const;
  void begin_memory(const FileSystem& output);
  /// Leaves the page as it stands in the output, and whatever is made of it; false when it is to be
  /// made.
  bool keep(std::size_t page, SiteWriter& writer, const FileSystem& folder);
  /// After the last page. `write` is called by many threads, each with findings of its own.
  void write_index(const std::function<void(const search::IndexFile&, DiagnosticList&)>& write,
                   DiagnosticList& out);
  std::string read_body(const Record& record);
  std::string read_picture(const Picture& picture);
  /// As a page shows it that is being made.
  MarkdownPicture show_picture(FileId text, std::string_view target) const;
  void note_unread(FileId file, DiagnosticList findings);

  const FileSystem& content_folder_;
  AsOf as_of_;
  std::optional<Date> today_;
  unsigned threads_;
  bool dead_links_allowed_ = false;
  ReadOptions reading_;
  std::shared_ptr<SiteTheme> site_theme_;
  PageMemory* memory_ = nullptr;
  std::int64_t began_ = 0;
  Content content_;
  Plan plan_;
  DiagnosticList findings_;
  std::vector<StageTime> times_;
};

}  // namespace tertial
