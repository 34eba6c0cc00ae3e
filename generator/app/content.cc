#include "app/content.h"

#include <algorithm>
#include <optional>
#include <set>

#include "app/page_memory.h"
#include "app/unread_folders.h"
#include "base/fingerprint.h"
#include "base/hash.h"
#include "base/parallel_for.h"
#include "checks/privacy_gate.h"
#include "records/messages.h"

namespace tertial {
namespace {

/// Each worker writes to the slots of its own files.
class RecordReader {
 public:
  RecordReader(const ReadOptions& options, unsigned threads, Content& content, DiagnosticList& out)
      : options_(options),
        threads_(threads),
        content_(content),
        out_(out),
        slots_(content.last_file - content.first_file) {}

  void check_folders() const;
  void read_files();
  /// False when there are no settings.
  bool gather();
  void check_privacy() const;

 private:
  struct Slot {
    std::optional<LoadedRecord> loaded;
    std::vector<PersonalDataPlace> personal;
    cache::FileMarks marks;
    std::uint64_t text = 0;  // its hash
    std::optional<KeptText> kept;
    std::optional<Picture> picture;
    DiagnosticList findings;
  };

  FileId file_of(std::size_t slot) const { return static_cast<FileId>(content_.first_file + slot); }
  void read_file(std::size_t slot);
  void take_settings(FileId file);
  void leave_taken_names();
  void leave_what_settings_judge();
  void take(LoadedRecord& loaded);
  void add_stand_ins();

  const ReadOptions& options_;
  unsigned threads_;
  Content& content_;
  DiagnosticList& out_;
  std::vector<Slot> slots_;
  std::vector<Record> records_;
  PlaceNames names_;
  Fingerprint names_mark_;
};

void RecordReader::check_folders() const {
  std::string_view before;
  for (FileId file = content_.first_file; file < content_.last_file; ++file) {
    const SourceFile& source = content_.files[file];
    const std::string_view path = source.path();
    const bool record = path.ends_with(".md") || path.ends_with(".toml");
    if (source.refused || !record || path == settings_file) continue;
    const std::size_t slash = path.find('/');
    const std::string_view folder = path.substr(0, slash == std::string_view::npos ? 0 : slash);
    // Files are in order of their paths, so those of a folder stand together.
    if (folder.empty() || folder != before) check_folder(path, file, out_);
    before = folder;
  }
}

void RecordReader::read_files() {
  const auto read = [&](bool places) {
    parallel_for(slots_.size(), threads_, [&](std::size_t slot) {
      const SourceFile& source = content_.files[file_of(slot)];
      if (!source.refused && source.path() != settings_file &&
          names_places(source.path()) == places)
        read_file(slot);
    });
  };
  // Places first: the texts of all others may misspell their names.
  read(true);
  for (const Slot& slot : slots_) {
    if (!slot.loaded) continue;
    add_names(slot.loaded->record, names_);
    names_mark_.add(slot.loaded->record.id);
    names_mark_.add(slot.text);
  }
  read(false);
  if (options_.texts) {
    for (Slot& slot : slots_)
      if (slot.kept) options_.texts->add(std::move(*slot.kept));
    options_.texts->finish(names_mark_.value());
  }
}

void RecordReader::read_file(std::size_t slot) {
  const FileId file = file_of(slot);
  const std::string_view path = content_.files[file].path();
  Slot& own = slots_[slot];
  if (is_picture_path(path)) {
    own.picture = read_picture(content_.files, file, own.findings);
    own.marks = marks_of_picture(path, own.picture->hash);
    return;
  }
  const std::optional<std::string> text = content_.files.read(file, own.findings);
  if (!text) return;
  own.text = hash64(*text);
  const std::uint64_t path_hash = hash64(path);
  const KeptText* known = nullptr;
  if (options_.last && (names_places(path) || options_.last->names() == names_mark_.value()))
    known = options_.last->find(path_hash, own.text);
  own.loaded = load_record(path, *text, file, own.findings, names_, known);
  if (!known) own.personal = personal_data_places(*text, file);
  if (options_.texts && own.loaded && own.findings.empty() && own.personal.empty())
    own.kept = KeptText{path_hash, own.text, known ? known->found : found_in(*own.loaded)};
  own.marks = marks_of(path, *text, own.loaded ? &*own.loaded : nullptr);
}

/// Norrby.toml beside norrby.toml: that there are two is what is wrong, and the advice to rename
/// the one would overwrite the other.
void RecordReader::leave_taken_names() {
  const auto is_about_name = [](const Diagnostic& finding) {
    return finding.kind == &content_kind("content.bad-file-name");
  };
  if (std::ranges::none_of(slots_, [&](const Slot& slot) {
        return std::ranges::any_of(slot.findings.items(), is_about_name);
      }))
    return;
  std::set<std::pair<const RecordSchema*, std::string_view>> once, twice;
  const auto name_of = [](const Slot& slot) {
    return std::pair(slot.loaded->record.schema, std::string_view(slot.loaded->record.id));
  };
  for (const Slot& slot : slots_)
    if (slot.loaded && !once.insert(name_of(slot)).second) twice.insert(name_of(slot));
  for (Slot& slot : slots_) {
    if (!slot.loaded || !twice.contains(name_of(slot))) continue;
    DiagnosticList others;
    for (const Diagnostic& finding : slot.findings.items())
      if (!is_about_name(finding)) others.report(*finding.kind, finding.span) = finding;
    slot.findings = std::move(others);
  }
}

bool RecordReader::gather() {
  leave_taken_names();
  bool has_settings = false;
  content_.settings = unread_settings();
  records_.reserve(slots_.size());
  content_.marks.reserve(slots_.size());
  for (std::size_t slot = 0; slot < slots_.size(); ++slot) {
    content_.marks.push_back(slots_[slot].marks);
    if (content_.files[file_of(slot)].path() == settings_file) {
      has_settings = true;
      take_settings(file_of(slot));
    }
    out_.append(std::move(slots_[slot].findings));
    if (std::optional<Picture>& picture = slots_[slot].picture)
      content_.pictures.add(std::move(*picture));
    if (std::optional<LoadedRecord>& loaded = slots_[slot].loaded)
      take(*loaded);
    else if (std::optional<Record> unread =
                 unread_record(content_.files[file_of(slot)].path(), file_of(slot)))
      records_.push_back(std::move(*unread));
  }
  if (!content_.settings_known) leave_what_settings_judge();
  add_stand_ins();
  content_.model = std::make_unique<Model>(std::move(records_), out_);
  return has_settings;
}

void RecordReader::take_settings(FileId file) {
  const std::optional<std::string> text = content_.files.read(file, out_);
  if (!text) return;
  content_.marks.back() = marks_of(settings_file, *text, nullptr);
  if (std::optional<Settings> settings = load_settings(*text, file, out_)) {
    content_.settings = std::move(*settings);
    content_.settings_known = true;
  }
  check_forbidden(*text, file, out_);
}

/// Settings that could not be read say neither what is reviewed nor what everybody knows.
void RecordReader::leave_what_settings_judge() {
  for (Slot& slot : slots_)
    std::erase_if(slot.personal,
                  [](const PersonalDataPlace& place) { return !is_forbidden(place.kind); });
  std::erase_if(content_.remarks, [](const Content::Remark& found) {
    return found.remark.kind == TextRemark::Kind::abbreviation;
  });
}

void RecordReader::take(LoadedRecord& loaded) {
  std::ranges::move(loaded.links, std::back_inserter(content_.links));
  std::ranges::move(loaded.pictures, std::back_inserter(content_.shown));
  if (options_.outward_links)
    std::ranges::move(loaded.outward, std::back_inserter(content_.outward));
  if (!loaded.anchors.empty())
    content_.anchors.push_back(
        {loaded.record.schema->name, loaded.record.id, std::move(loaded.anchors)});
  for (TextRemark& remark : loaded.remarks)
    content_.remarks.push_back({loaded.record.schema, loaded.record.id, std::move(remark)});
  records_.push_back(std::move(loaded.record));
}

void RecordReader::add_stand_ins() {
  std::vector<Record> added = records_of_unread_folders(content_, records_);
  for (const Record& record : records_)
    if (std::optional<Record> standing = stand_in(record)) added.push_back(std::move(*standing));
  if (added.empty()) return;
  const auto name_of = [](const Record& record) {
    return std::pair<const RecordSchema*, std::string>(record.schema, record.id);
  };
  std::set<std::pair<const RecordSchema*, std::string>> there;
  for (const Record& record : records_)
    there.insert(name_of(record));
  for (Record& record : added)
    if (there.insert(name_of(record)).second) records_.push_back(std::move(record));
}

void RecordReader::check_privacy() const {
  PrivacyGate gate(content_.settings);
  for (std::size_t slot = 0; slot < slots_.size(); ++slot)
    gate.check(content_.files[file_of(slot)].path(), file_of(slot), slots_[slot].personal, out_);
  gate.finish(out_);
}

}  // namespace

void find_files(const FileSystem& folder, Content& content, DiagnosticList& out) {
  const FileRange range = content.files.add(folder, out);
  content.first_file = range.first;
  content.last_file = range.last;
}

void read_records(const FileSystem& folder, ReadOptions& options, unsigned threads,
                  Content& content, DiagnosticList& out) {
  RecordReader reader(options, threads, content, out);
  reader.check_folders();
  reader.read_files();
  options.last.reset();
  if (!reader.gather())
    out.report(content_kind("content.no-site"), no_place())
        .with_help(folder.status("content/site.toml")
                       ? Text{"menade du {0}/content?", "did you mean {0}/content?"}
                       : Text{"skriv {0}/site.toml; tertial init MAPP skriver en webbplats att "
                              "börja från",
                              "write {0}/site.toml; tertial init DIR writes a site to begin with"},
                   {folder.name()});
  reader.check_privacy();
}

}  // namespace tertial
