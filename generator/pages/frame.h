#pragma once
// What stands around every page: head, banner, breadcrumb, trust matter at the end. A page view has
// a member `frame`, and its template extends layout.html.
#include "pages/parts.h"

namespace tertial {

/// A correction of what the page shows.
struct CorrectedView {
  DateView date;
  LinkView link;
  std::string change;  ///< "Från ”6” till ”5”."
};
const ViewType& view_of(Tag<CorrectedView>);

/// A link to what the page says in another language or in easy words.
struct VersionView {
  std::string text;  ///< in the words of that version
  Address address;
  std::string_view lang;  ///< of the text; empty when it is the page's
  bool same = false;      ///< what this page says; else where that version of the site begins
};
const ViewType& view_of(Tag<VersionView>);

/// For machines: where this page is in a language.
struct AlternateView {
  std::string_view lang;
  Address address;  ///< whole
};
const ViewType& view_of(Tag<AlternateView>);

/// What a translation or an easy text says of itself.
struct VersionNoteView {
  std::string text;
  std::optional<LinkView> original;
};
const ViewType& view_of(Tag<VersionNoteView>);

struct FrameView {
  std::string title;        ///< h1
  std::string head_title;   ///< page – section – site, unique
  std::string description;  ///< at most 160 characters
  Address canonical;
  std::string_view lang;
  bool right_to_left = false;
  bool easy = false;           ///< an easy text: one line is one thought
  std::string_view site_lang;  ///< of the site's own words; empty when it is the page's
  std::vector<VersionView> versions;
  std::vector<AlternateView> alternates;  ///< empty, or all of them, this page among them
  Address ordinary;                       ///< whole; of the page for all languages
  std::optional<VersionNoteView> version_note;
  std::string site_title;
  std::optional<LogoView> logo;
  std::optional<CardView> card;
  std::string section;  ///< key of the menu entry that the page belongs to; may be empty
  std::string banner;   ///< the site's own; else that of a site that is not the municipality's
  std::string_view banner_lang;  ///< empty when it is the page's
  bool official = false;
  std::vector<LinkView> breadcrumbs;  ///< all but the page itself; empty on the start page
  Json structured_data;
  std::optional<DateView> updated;  ///< the newest `updated` of what the page shows
  std::vector<CitationView> sources;
  std::vector<GapView> gaps;
  std::vector<ContradictionView> contradictions;
  std::optional<Address> feed;             ///< of changes to what the page is about
  std::vector<CorrectedView> corrections;  ///< newest first
  std::string responsible;
  std::string publisher;
  std::string contact;
  bool indexed = true;    ///< false: robots are told to leave it out
  bool scripted = false;  ///< the page's policy allows scripts of the site itself
};
const ViewType& view_of(Tag<FrameView>);

/// What a page tells of itself.
struct FrameInput {
  std::string title;
  std::string address;                     ///< without prefix
  std::string description;                 ///< plain text; cut at a word to 160 characters
  std::string section = {};                ///< "pledges", "districts", "meetings", …
  std::vector<LinkView> breadcrumbs = {};  ///< between the start page and this one
  std::vector<const Record*> shown = {};   ///< records whose `updated` and sources count
  /// Records whose gaps and contradictions the page lists; most often the first of `shown`.
  const Record* subject = nullptr;
  /// Of the page's feed; that of `subject` when empty.
  std::string feed = {};
  /// Records that are shown here and have no page of their own: theirs are listed after those.
  std::vector<const Record*> parts = {};
  /// Records besides `subject` and `parts` whose corrections are listed here too.
  std::vector<const Record*> corrected = {};
};
FrameView make_frame(const Site& site, const FrameInput& input);
/// Adds to the page's list of sources those that are not in it.
void add_sources(FrameView& frame, std::vector<CitationView> sources);

/// Breadcrumbs of a record's page: its municipality (if not home) and the list that it stands in.
std::vector<LinkView> breadcrumbs_to(const Site& site, const Record& record,
                                     std::string_view list_address, std::string_view list_title);

}  // namespace tertial
