#include "app/known_addresses.h"

#include <algorithm>
#include <array>

#include "pages/division/division.h"
#include "records/accessibility_statement/accessibility_statement.h"
#include "records/followup/followup.h"
#include "records/municipality/municipality.h"
#include "records/page/page.h"
#include "records/redirects/redirects.h"
#include "records/registry.h"

namespace tertial {
namespace {

/// Below these, pages are made of what all records say together.
constexpr std::array<std::string_view, 4> gathering_sections = {"anslagstavla", "kalender",
                                                                "lofteskedjor", "uppfoljning"};
/// Pages without a record that stand alone, or only on some sites.
constexpr std::array<std::string_view, 8> single_pages = {
    "andringar", "flyttade-sidor",   "moten",     "sa-raknas-datumen",
    "sok",       "utan-redovisning", "webbkarta", "tillganglighetsredogorelse"};

bool is_one_of(std::span<const std::string_view> words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

/// The folder that an address stands in: "/organ/ks/" → "/organ/".
std::string_view parent_of(std::string_view address) {
  address.remove_suffix(1);
  return address.substr(0, address.rfind('/') + 1);
}

/// Takes "stadsdelar" from "stadsdelar/ryd/".
std::string_view take_part(std::string_view& address) {
  const std::size_t slash = address.find('/');
  const std::string_view part = address.substr(0, slash);
  address.remove_prefix(slash == std::string_view::npos ? address.size() : slash + 1);
  return part;
}

/// A date or period that could not be read is not part of an address.
bool has_address(const Record& record) {
  return !record.is<Followup>() || record.as<Followup>().period.at.file != no_file;
}

}  // namespace

KnownAddresses::KnownAddresses(const Content& content, const DiagnosticList& findings)
    : content_(content), home_(content.settings.municipality.raw.target) {
  note_files(findings);
  for (const RecordType& type : record_types())
    for (const Record& record : content_.model->records(type.schema()))
      note_record(record);
  for (FileId file = content_.first_file; file < content_.last_file; ++file)
    if (!is_record_[file - content_.first_file]) note_unread(file);
  gather();
}

void KnownAddresses::note_files(const DiagnosticList& findings) {
  const std::size_t files = content_.last_file - content_.first_file;
  wrong_.resize(files);
  is_record_.resize(files);
  for (const Diagnostic& finding : findings.items()) {
    const FileId file = finding.span.file;
    if (finding.kind->severity == Severity::error && file >= content_.first_file &&
        file < content_.last_file)
      wrong_[file - content_.first_file] = true;
  }
}

void KnownAddresses::note_record(const Record& record) {
  const std::size_t file = record.file - content_.first_file;
  is_record_[file] = true;
  const std::optional<std::string> address = address_in(*content_.model, home_, record);
  if (!address || !has_address(record)) {
    unsure_sections_.emplace(section_of(*record.schema));
    return;
  }
  if (record.is<Redirects>()) note_redirects(record);
  if (wrong_[file]) note_error(record, *address);
  if (const std::size_t hash = address->find('#'); hash != std::string::npos)
    return list_pages_.push_back({address->substr(0, hash)});
  // Several of these share one page.
  if (record.is<Redirects>() || record.is<AccessibilityStatement>())
    return list_pages_.push_back({*address});
  if (!record.is<Municipality>()) record_pages_.insert(*address);
  own_pages_.push_back({*address, &record});
}

void KnownAddresses::note_error(const Record& record, const std::string& address) {
  const std::string page = address.substr(0, address.find('#'));
  unsure_.insert(page);
  // Its slug is not known.
  if (record.broken && page.size() > 1 && !record.is<Page>()) unsure_.emplace(parent_of(page));
}

void KnownAddresses::note_redirects(const Record& record) {
  const bool wrong = wrong_[record.file - content_.first_file];
  redirects_known_ &= !wrong;
  std::size_t number = 0;
  for (const Redirect& redirect : record.as<Redirects>().redirect) {
    if (wrong)
      unsure_.insert(*redirect.from);
    else
      own_pages_.push_back({*redirect.from, &record, std::to_string(number++)});
  }
}

void KnownAddresses::note_unread(FileId file) {
  const SourceFile& source = content_.files[file];
  if (!source.refused && !wrong_[file - content_.first_file]) return;
  const std::string_view path = source.path();
  if (path == "site.toml" || is_picture_path(path)) return;
  const RecordType* type = record_type_of(path);
  if (!type || section_of(type->schema()).empty())
    nothing_known_ = true;
  else
    unsure_sections_.emplace(section_of(type->schema()));
}

void KnownAddresses::gather() {
  std::ranges::stable_sort(own_pages_, {}, &PlannedPage::address);
  pages_.reserve(own_pages_.size() + list_pages_.size());
  for (const PlannedPage& page : own_pages_) {
    pages_.push_back(&page);
    if (!page.record->broken) of_records_.push_back(&page);
  }
  std::ranges::sort(list_pages_, {}, &PlannedPage::address);
  const auto repeated = std::ranges::unique(list_pages_, {}, &PlannedPage::address);
  list_pages_.erase(repeated.begin(), repeated.end());
  for (const PlannedPage& page : list_pages_)
    if (!std::ranges::binary_search(own_pages_, page.address, {}, &PlannedPage::address))
      pages_.push_back(&page);
  std::ranges::stable_sort(pages_, {},
                           [](const PlannedPage* page) { return std::string_view(page->address); });
}

LinkSpace KnownAddresses::space() const {
  return {*content_.model, pages_,
          [this](const Record& record) { return address_in(*content_.model, home_, record); },
          this};
}

bool KnownAddresses::below_unsure(std::string_view address) const {
  for (std::size_t slash = address.find('/', 1); slash != std::string_view::npos;
       slash = address.find('/', slash + 1))
    if (unsure_.contains(address.substr(0, slash + 1))) return true;
  return unsure_.contains(address);
}

bool KnownAddresses::below_record(std::string_view address) const {
  for (std::string_view above = parent_of(address); above.size() > 1; above = parent_of(above))
    if (record_pages_.contains(above)) return true;
  return false;
}

bool KnownAddresses::may_be(std::string_view address) const {
  // The start page of a home municipality that is not known.
  if (nothing_known_ || address == "/" || below_unsure(address)) return true;
  const std::string_view last = address.substr(address.rfind('/') + 1);
  // Files are made beside pages.
  if (!last.empty()) return last.find('.') != std::string_view::npos;
  // Parts of lists that are divided when they are long.
  if (may_be_part(address)) return true;
  std::string_view rest = address.substr(1);
  std::string_view part = take_part(rest);
  if (content_.model->find<Municipality>(part)) part = take_part(rest);
  if (unsure_sections_.contains(part) || is_one_of(gathering_sections, part)) return true;
  if (rest.empty()) return is_one_of(sections(), part) || is_one_of(single_pages, part);
  return below_record(address);
}

}  // namespace tertial
