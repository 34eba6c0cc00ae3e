#pragma once
// What is known of a site's addresses while errors keep its pages from being planned: those of its
// records, and where an error may hide a page. So a dead link is told beside all other errors, and
// only where it is surely dead.
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "app/content.h"
#include "app/links.h"

namespace tertial {

class KnownAddresses final : public UnsureAddresses {
 public:
  /// `findings`: what is wrong with the content so far.
  KnownAddresses(const Content& content, const DiagnosticList& findings);
  KnownAddresses(const KnownAddresses&) = delete;
  KnownAddresses& operator=(const KnownAddresses&) = delete;

  /// Pages of records that could be read, and of redirects, by address.
  std::span<const PlannedPage* const> pages() const { return pages_; }
  /// Those of them that may stand in each other's way.
  std::span<const PlannedPage* const> of_records() const { return of_records_; }
  LinkSpace space() const;
  /// No file of redirects has an error.
  bool redirects_known() const { return redirects_known_; }

  bool may_be(std::string_view address) const override;

 private:
  using Names = std::set<std::string, std::less<>>;

  void note_files(const DiagnosticList& findings);
  void note_record(const Record& record);
  void note_error(const Record& record, const std::string& address);
  void note_redirects(const Record& record);
  void note_unread(FileId file);
  void gather();
  bool below_unsure(std::string_view address) const;
  bool below_record(std::string_view address) const;

  const Content& content_;
  const Record* home_;
  std::vector<bool> wrong_;      // by file, of the content: an error is there
  std::vector<bool> is_record_;  // by file, of the content
  bool nothing_known_ = false, redirects_known_ = true;
  Names unsure_;           // "/stadsdelar/ryd/": it, and all below it, may be there or not
  Names unsure_sections_;  // "stadsdelar", of every municipality
  Names record_pages_;     // pages that others may stand below
  std::vector<PlannedPage> own_pages_, list_pages_;
  std::vector<const PlannedPage*> pages_, of_records_;
};

}  // namespace tertial
