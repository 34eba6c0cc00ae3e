#pragma once
// Every address and every place on a page that a link of this site may lead to.
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "pages/page_type.h"

namespace tertial {

/// Reports a link to a record that is not there; true when the target is a link to a record.
bool check_record_link(const Model& model, std::string_view target, Span at, DiagnosticList& out);

/// Addresses of which nobody can say, while there are errors, whether something is there.
class UnsureAddresses {
 public:
  virtual ~UnsureAddresses() = default;
  virtual bool may_be(std::string_view address) const = 0;
};

/// The pages and records that links may lead to. All that it looks at must outlive it.
struct LinkSpace {
  const Model& model;
  std::span<const PlannedPage* const> pages;  ///< by address
  /// Nothing where it is not known.
  std::function<std::optional<std::string>(const Record&)> address_of;
  const UnsureAddresses* unsure = nullptr;  ///< null when all pages are planned
  /// A page as it will stand; while pages cannot be made, what places any template names; null
  /// while those are not known either.
  std::function<std::string(const PlannedPage&)> render = nullptr;
};
/// Of a site whose pages are planned.
LinkSpace link_space(const Site& site);

class LinkTargets {
 public:
  /// Places: points, items, and records that stand on a list.
  explicit LinkTargets(LinkSpace space);
  /// The ids of headings on a record's page.
  void add_anchors(std::string_view type, std::string_view id, std::span<const std::string> names);

  /// To be called between the last place and the first check.
  void sort();

  /// What is planned at an address: a page, else what leads on from where one was, else null.
  const PlannedPage* find_page(std::string_view address) const;

  /// Reports a link within the site that leads nowhere, or to an address that its page has left.
  /// Other sites are not asked.
  void check(std::string_view target, Span at, DiagnosticList& out);

 private:
  void suggest(std::string_view page, Diagnostic& finding, SuggestionWork& work);
  bool has_place(std::string_view address) const;
  /// Looks for the place among the ids of the page as it will stand: what templates name, nobody
  /// lists. Only asked of what is not known already.
  bool shows(const PlannedPage& page, std::string_view place);
  bool may_be(std::string_view address) const;
  /// The record that is written in a file; null when none is.
  const Record* record_in(FileId file) const;

  LinkSpace space_;
  std::vector<const Record*> records_;  // by file
  // Hashes of "/ordlista/#tertial", sorted. There are several places for each record, and nobody
  // asks more than whether one is there.
  std::vector<std::uint64_t> places_;
  std::unordered_set<std::string_view> shown_pages_;  // rendered, by address
  std::unordered_set<std::uint64_t> shown_places_;    // on these
};

}  // namespace tertial
