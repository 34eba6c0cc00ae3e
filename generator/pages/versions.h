#pragma once
// Which pages say the same thing in another language or in easy words, so that each can lead to the
// others. Made once, when pages are planned; a site without such pages has none and asks nothing.
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "pages/addresses.h"

namespace tertial {

/// A page among those that say the same. A version is a record of type page; the ordinary page may
/// be any.
struct PageVersion {
  std::string address;
  std::string_view lang;  ///< of known_languages()
  bool easy = false;
  const Record* record = nullptr;  ///< of a version; null for the ordinary page
};

/// A kind of version that the site has: English, easy to read.
struct VersionKind {
  std::string_view lang;
  bool easy = false;
  std::string start;  ///< the version of the start page; empty when there is none
  std::string name;   ///< what a link to it says, in its own language
};

/// The address that a version says it is a version of.
std::string original_of(const Site& site, std::string_view version_of);
/// The record that is shown there, once pages are planned; null where it is no record's page.
const Record* original_record(const Site& site, std::string_view version_of);

/// The day on which what it is a version of was changed, where that is later than the version's
/// own.
std::optional<Date> changed_since(const Record& version, const Record& original);

class Versions {
 public:
  /// `site` is in its own language; pages need not be planned.
  explicit Versions(const Site& site);

  /// The pages that say the same as the one at `address`, itself among them: the ordinary one
  /// first, then by language. Empty when it has no versions.
  std::span<const PageVersion> of(std::string_view address) const;
  /// Those of them that machines are told of: one in each language, the ordinary one first. Empty
  /// where there is one only, and of an easy page: it says its language's text a second time.
  std::vector<const PageVersion*> translations(std::string_view address) const;
  /// All kinds, in the order in which readers choose among them.
  const std::vector<VersionKind>& kinds() const { return kinds_; }
  bool empty() const { return kinds_.empty(); }
  /// Asks for the name of each kind, once the words of all languages are there.
  template <class Name>
  void name_kinds(Name name) {
    for (VersionKind& kind : kinds_)
      kind.name = name(kind);
  }
  /// Where what is said at an address is said in a language: from ordinary pages to their versions.
  std::map<std::string, std::string, std::less<>> counterparts(std::string_view language) const;

 private:
  std::vector<std::vector<PageVersion>> groups_;
  std::map<std::string, std::size_t, std::less<>> group_at_;  // by address
  std::vector<VersionKind> kinds_;
};

}  // namespace tertial
