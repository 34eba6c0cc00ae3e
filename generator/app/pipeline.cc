#include "app/pipeline.h"

#include <algorithm>

#include "app/link_checks.h"
#include "app/links.h"
#include "app/theme_sources.h"
#include "app/titles.h"
#include "base/known_languages.h"
#include "base/parallel_for.h"
#include "base/text.h"
#include "checks/output_gate.h"
#include "derive/abbreviations.h"
#include "records/common/language.h"
#include "records/happened.h"
#include "records/site/address.h"
#include "theme/messages.h"

namespace tertial {
namespace {

constexpr std::string_view search_script = "search.js";

}  // namespace

Pipeline::Pipeline(const FileSystem& content, Date as_of, std::optional<Date> today,
                   unsigned threads)
    : content_folder_(content), as_of_(as_of), today_(today), threads_(threads) {}

void Pipeline::load() {
  {
    const StageTimer timer(times_, "scan");
    find_files(content_folder_, content_, findings_);
  }
  {
    const StageTimer timer(times_, "parse");
    read_records(content_folder_, reading_, threads_, content_, findings_);
  }
  const StageTimer timer(times_, "link");
  content_.model->resolve(schema_of(Tag<Settings>{}), &content_.settings, findings_);
  check_address(content_.settings, findings_);
  check_language(content_.settings.language, findings_);
  set_precompress(std::move(content_.settings.precompress));  // each once
  check_records({*content_.model, content_.settings, findings_, today_});
  watch_texts();
  take_back_ahead(*content_.model, as_of_);
  choose_pictures();
  if (dead_links_allowed_) return;
  // Known without the pages, which are not planned while there are errors.
  for (const ContentLink& link : content_.links)
    check_record_link(*content_.model, link.target, link.at, findings_);
}

void Pipeline::watch_texts() {
  std::vector<RecordRemark> remarks;
  remarks.reserve(content_.remarks.size());
  for (Content::Remark& remark : content_.remarks)
    if (const Record* record = content_.model->find(*remark.schema, remark.id))
      remarks.push_back({record, std::move(remark.remark)});
  content_.remarks.clear();
  content_.contradictions = std::make_unique<Contradictions>(*content_.model, remarks);
  content_.contradictions->report(findings_);
  check_abbreviations(*content_.model, content_.settings, remarks, findings_);
}

void Pipeline::plan(const FileSystem& theme, const FileSystem* own) {
  compile_templates(theme, own);
  if (findings_.has_errors()) return check_unplanned();
  plan_pages();
  if (!dead_links_allowed_) check_links();
  plan_index();
}

void Pipeline::compile_templates(const FileSystem& theme, const FileSystem* own) {
  const StageTimer timer(times_, "theme");
  const Settings& settings = content_.settings;
  const FileRange own_files = own ? content_.files.add(*own, findings_) : FileRange{};
  const FileRange theme_files = content_.files.add(theme, findings_);
  if (!find_language(*settings.language)) return;  // told of already
  const ThemeSources sources(content_.files, own_files, theme_files);
  const FileId site = content_.files.find(content_folder_, settings_file);
  take_theme(site_theme_mark(content_.files, site, own_files, theme_files), sources);
  if (!plan_.theme) return;
  plan_.other_languages.find(*content_.model, settings);
  sources.report_unused(settings.logo ? *settings.logo->file : std::string_view(),
                        plan_.other_languages.codes(), findings_);
  plan_.other_languages.add_themes(*plan_.theme, sources, settings, findings_);
}

void Pipeline::take_theme(std::uint64_t mark, const ThemeSources& sources) {
  const std::size_t found = findings_.items().size();
  if (!site_theme_ || site_theme_->mark != mark) {
    site_theme_ = make_site_theme(content_.settings, sources, findings_);
    if (!site_theme_) return;
    site_theme_->mark = mark;
  }
  plan_.theme = {site_theme_, &site_theme_->theme};
  plan_.look = site_theme_->look;
  // What is wrong with it is to be told each time.
  if (findings_.items().size() > found) site_theme_.reset();
}

void Pipeline::plan_pages() {
  const StageTimer timer(times_, "plan");
  const Content& content = content_;
  plan_.wording = std::make_unique<Wording>(plan_.theme->strings());
  plan_.histories = std::make_unique<Histories>(*content.model, content.settings, as_of_);
  plan_.inspections = std::make_unique<Inspections>(*content.model, content.settings, as_of_);
  plan_.notices = std::make_unique<Notices>(*content.model, content.settings, as_of_);
  plan_.events = std::make_unique<Events>(*content.model, *plan_.histories, *plan_.inspections,
                                          *plan_.notices, as_of_);
  plan_.site = std::make_unique<Site>(
      Site{content.settings,
           *content.model,
           plan_.theme->strings(),
           *plan_.histories,
           *plan_.events,
           *plan_.inspections,
           *plan_.notices,
           *content.contradictions,
           *plan_.wording,
           as_of_,
           url_prefix(content.settings),
           url_origin(content.settings),
           {},
           [this](const Record& record) { return read_body(record); },
           [this](FileId text, std::string_view target) { return show_picture(text, target); },
           plan_.look});
  if (auto versions = std::make_unique<Versions>(*plan_.site); !versions->empty()) {
    plan_.versions = std::move(versions);
    plan_.site->versions = plan_.versions.get();
    plan_.other_languages.add_sites(*plan_.site);
    plan_.other_languages.name_kinds(*plan_.versions, *plan_.site);
  }
  plan_.site->term_links = term_links(*plan_.site);
  plan_.site->foreign_texts = foreign_texts(*plan_.site);
  plan_types();
  plan_.other_languages.report_untranslated(findings_);
  check_titles(*plan_.site, findings_);
  plan_.other_languages.set_planned(plan_.site->planned);
  check_output_paths(plan_.site->planned, plan_.theme->assets().all(), findings_);
  plan_pictures();
}

void Pipeline::plan_types() {
  const std::span<const PageType* const> types = page_types();
  std::vector<std::vector<PlannedPage>> pages(types.size());
  parallel_for(types.size(), threads_, [&](std::size_t slot) {
    if (!types[slot]->after_others) pages[slot] = types[slot]->plan(*plan_.site);
  });
  for (std::size_t slot = 0; slot < types.size(); ++slot)
    add_pages(*types[slot], std::move(pages[slot]));
  set_planned();
  for (const PageType* type : types)
    if (type->after_others) {
      add_pages(*type, type->plan(*plan_.site));
      set_planned();
    }
}

void Pipeline::add_pages(const PageType& type, std::vector<PlannedPage> pages) {
  const auto compiled = [&](Theme& theme) {
    return type.template_name.empty() ? nullptr
                                      : theme.compile(type.template_name, type.view(), findings_);
  };
  const Template* own = compiled(*plan_.theme);
  for (PlannedPage& page : pages) {
    const OtherLanguage* language = plan_.other_languages.of(page, content_.settings);
    const Template* page_template = language ? compiled(*language->theme) : own;
    const Site* site = language ? language->site.get() : plan_.site.get();
    plan_.pages.push_back({std::move(page), &type, page_template, site});
  }
}

void Pipeline::set_planned() {
  std::ranges::stable_sort(plan_.pages, {}, [](const Plan::Entry& entry) {
    return std::string_view(entry.page.address);
  });
  plan_.site->planned.clear();
  for (const Plan::Entry& entry : plan_.pages)
    plan_.site->planned.push_back(&entry.page);
}

void Pipeline::plan_index() {
  if (!plan_.theme->assets().find(search_script) || findings_.has_errors()) return;
  const StageTimer timer(times_, "plan search");
  SearchPlan plan = plan_search(*plan_.site);
  plan_.searched = std::move(plan.pages);
  plan_.index = std::make_unique<search::Index>(std::move(plan.index));
}

void Pipeline::check_links() {
  const StageTimer timer(times_, "links");
  check_planned_links(
      plan_, [this](std::size_t page) { return output(page); }, content_, findings_);
}

void Pipeline::check_unplanned() {
  if (dead_links_allowed_) return;
  const StageTimer timer(times_, "links");
  check_unplanned_links(content_, plan_.theme.get(), findings_);
}

std::vector<std::string> Pipeline::output_paths() const {
  std::vector<std::string> paths;
  paths.reserve(outputs());
  for (std::size_t file = 0; file < outputs(); ++file)
    paths.push_back(path_of(file));
  if (plan_.index) std::ranges::move(plan_.index->paths(), std::back_inserter(paths));
  return paths;
}

void Pipeline::set_precompress(std::vector<Coding> codings) {
  std::ranges::sort(codings);
  const auto twice = std::ranges::unique(codings);
  codings.erase(twice.begin(), twice.end());
  content_.settings.precompress = std::move(codings);
}

std::span<const Coding> Pipeline::codings_of(std::string_view path) const {
  const std::vector<Coding>& codings = content_.settings.precompress;
  return is_worth_packing(path) ? codings : std::span<const Coding>();
}

std::vector<std::string> Pipeline::packed_paths() const {
  std::vector<std::string> packed;
  for (const std::string& path : output_paths())
    for (const Coding coding : codings_of(path))
      packed.push_back(packed_path(path, coding));
  return packed;
}

std::string Pipeline::path_of(std::size_t file) const {
  if (file < plan_.pages.size()) return output_path(plan_.pages[file].page.address);
  file -= plan_.pages.size();
  const std::span<const Asset> assets = plan_.theme->assets().all();
  return file < assets.size() ? assets[file].path : plan_.pictures[file - assets.size()]->path;
}

std::string Pipeline::output(std::size_t file) {
  if (file < plan_.pages.size()) {
    const Plan::Entry& entry = plan_.pages[file];
    std::string bytes;
    entry.type->render(*entry.site, entry.page, entry.page_template, bytes);
    return bytes;
  }
  file -= plan_.pages.size();
  const std::span<const Asset> assets = plan_.theme->assets().all();
  return file < assets.size() ? assets[file].bytes
                              : read_picture(*plan_.pictures[file - assets.size()]);
}

std::size_t Pipeline::outputs() const {
  return plan_.pages.size() + plan_.theme->assets().all().size() + plan_.pictures.size();
}

FileId Pipeline::source_of(std::size_t file) const {
  if (file < plan_.pages.size()) {
    const Record* const record = plan_.pages[file].page.record;
    return record ? record->file : no_file;
  }
  file -= plan_.pages.size();
  const std::size_t assets = plan_.theme->assets().all().size();
  return file >= assets && file < assets + plan_.pictures.size()
             ? plan_.pictures[file - assets]->file
             : no_file;
}

void Pipeline::read_for_index(std::size_t file, std::string_view bytes) {
  if (!plan_.index || file >= plan_.pages.size()) return;
  if (const auto& searched = plan_.searched[file])
    plan_.index->add(bytes, searched->document, searched->sections);
}

void Pipeline::write_index(
    const std::function<void(const search::IndexFile&, DiagnosticList&)>& write,
    DiagnosticList& out) {
  search::Index& index = *plan_.index;
  index.freeze();
  std::vector<DiagnosticList> findings(index.tasks());
  parallel_for(index.tasks(), threads_, [&](std::size_t task) {
    index.write(task, [&](const search::IndexFile& file) { write(file, findings[task]); });
  });
  for (DiagnosticList& list : findings)
    out.append(std::move(list));
  write(index.start(), out);
}

std::map<std::string, std::string> Pipeline::index_files() {
  parallel_for(plan_.pages.size(), threads_,
               [&](std::size_t page) { read_for_index(page, output(page)); });
  std::mutex mutex;
  std::map<std::string, std::string> files;
  DiagnosticList none;
  write_index(
      [&](const search::IndexFile& file, DiagnosticList&) {
        const std::scoped_lock lock(mutex);
        files.insert_or_assign(file.path, file.bytes);
      },
      none);
  return files;
}

void Pipeline::make_files(const TakeFile& take) {
  make_files(take, nullptr);
}

void Pipeline::make_file(std::size_t file, const TakeFile& take, DiagnosticList& out) {
  std::optional<PageMemory::Watch> watch;
  if (memory_ && file < plan_.pages.size()) watch.emplace();
  const std::string bytes = output(file);
  if (watch) memory_->note(file, *watch, bytes);
  read_for_index(file, bytes);
  const std::string path = path_of(file);
  if (!watch || !memory_->was_made_alike(file)) check_file(file, path, bytes, out);
  take(path, bytes, out);
}

void Pipeline::check_file(std::size_t file, std::string_view path, std::string_view bytes,
                          DiagnosticList& out) const {
  const FileId source = source_of(file);
  check_output(path, bytes, source == no_file ? content_.settings.base_url.at.file : source, out);
}

void Pipeline::check_files() {
  const StageTimer timer(times_, "look through pages");
  std::vector<DiagnosticList> findings(outputs());
  parallel_for(outputs(), threads_, [&](std::size_t file) {
    check_file(file, path_of(file), output(file), findings[file]);
  });
  for (DiagnosticList& list : findings)
    findings_.append(std::move(list));
  findings_.append(std::move(plan_.body_findings));
}

void Pipeline::make_files(const TakeFile& take, const std::function<bool(std::size_t page)>& keep) {
  {
    const StageTimer timer(times_, "render and write");
    std::vector<DiagnosticList> findings(outputs());
    parallel_for(outputs(), threads_, [&](std::size_t slot) {
      const bool kept = keep && slot < plan_.pages.size() && keep(slot);
      if (!kept) make_file(slot, take, findings[slot]);
    });
    for (DiagnosticList& list : findings)
      findings_.append(std::move(list));
  }
  if (plan_.index) {
    const StageTimer timer(times_, "search index");
    write_index(
        [&](const search::IndexFile& file, DiagnosticList& out) {
          check_output(file.path, file.bytes, content_.settings.base_url.at.file, out);
          take(file.path, file.bytes, out);
        },
        findings_);
  }
  findings_.append(std::move(plan_.body_findings));
}

void Pipeline::forget() {
  // What looks at something goes before it.
  plan_.pages = {};
  plan_.searched = {};
  plan_.index.reset();
  plan_.site.reset();
  plan_.events.reset();
  plan_.notices.reset();
  plan_.inspections.reset();
  plan_.histories.reset();
  content_.contradictions.reset();
  content_.model.reset();
}

}  // namespace tertial
