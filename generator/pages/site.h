#pragma once
// What every page may look at while it is made: the frozen model, what is derived from it, and the
// words. Nothing in it changes once pages are planned.
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/as_of.h"
#include "derive/contradictions.h"
#include "derive/events.h"
#include "derive/history.h"
#include "derive/inspections.h"
#include "derive/notices.h"
#include "derive/wording.h"
#include "markdown/markdown.h"
#include "markdown/word_links.h"
#include "theme/view.h"

namespace tertial {

struct PlannedPage;
class Versions;

/// The site's logo in the header.
struct LogoView {
  Address address;
  std::string text;
  std::int64_t width = 0, height = 0;  ///< CSS pixels
  bool on_white = true;                ///< it needs a white ground, whatever the header's colour
};
const ViewType& view_of(Tag<LogoView>);

/// The picture that other services show beside a link to the site.
struct CardView {
  Address address;  ///< whole, with scheme and host
  std::string text;
};
const ViewType& view_of(Tag<CardView>);

/// What a site's own settings change in the theme's looks.
struct SiteLook {
  std::optional<LogoView> logo;
  std::optional<CardView> card;
};

struct Site {
  const Settings& settings;
  const Model& model;
  const Strings& strings;
  const Histories& histories;
  const Events& events;
  const Inspections& inspections;
  const Notices& notices;
  const Contradictions& contradictions;
  const Wording& wording;
  const AsOf& as_of;
  std::string prefix;  ///< path of base_url without a slash at the end
  std::string origin;  ///< scheme and host of base_url
  /// All pages that are planned so far, by address: none while the first are.
  std::vector<const PlannedPage*> planned;
  /// Reads a record's Markdown body again; empty when it has none.
  std::function<std::string(const Record&)> body;
  /// The picture that a text of a file names; without an address when there is none.
  std::function<MarkdownPicture(FileId text, std::string_view target)> picture;
  SiteLook look = {};
  /// Of the pages that this site is for; empty for those in the site's own language.
  std::string_view other_language = {};
  /// Null on a site whose pages have no versions.
  const Versions* versions = nullptr;
  /// From addresses to those of the versions in `other_language`, which links lead to instead.
  std::map<std::string, std::string, std::less<>> counterparts = {};
  /// Words that lead to the glossary; none on pages in another language than its own.
  WordLinks term_links = {};
  /// Files whose texts hold no such words, being in another language; in order.
  std::vector<FileId> foreign_texts = {};

  const Record& home() const { return settings.municipality.record(); }
  /// The language of the pages that are made.
  std::string_view language() const {
    return other_language.empty() ? std::string_view(*settings.language) : other_language;
  }
  /// An address of this site ("/stadsdelar/ryd/") with the prefix: of the page there, or of its
  /// version in the language of the pages that are made.
  Address link(std::string_view address) const {
    return plain_link(counterparts.empty() ? address : in_language(address));
  }
  /// The same, never of another version.
  Address plain_link(std::string_view address) const { return {prefix + std::string(address)}; }
  /// Where what stands at an address is said in the language of the pages that are made.
  std::string_view in_language(std::string_view address) const {
    const auto there = counterparts.find(address);
    return there == counterparts.end() ? address : std::string_view(there->second);
  }
  /// The whole address, with scheme and host.
  Address absolute(std::string_view address) const {
    return {origin + prefix + std::string(address)};
  }
  /// Field text as HTML; `heading_offset` as in render_markdown.
  Html html(const Markdown& markdown, int heading_offset = 2) const;
  Html html(const std::optional<Markdown>& markdown) const {
    return markdown ? html(*markdown) : Html{};
  }
  /// The record's body as HTML, with its `##` as h2. `id_prefix` stands before every id in it, for
  /// pages that show several bodies.
  Html body_html(const Record& record, int heading_offset = 0,
                 std::string_view id_prefix = {}) const;
};

}  // namespace tertial
