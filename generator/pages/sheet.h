#pragma once
// A page made of facts and sections, for records that need no layout of their own: agreements,
// forums, initiatives, dialogues. Owns the view of sheet.html and how its sections are added; what
// stands in them is each record type's own.
#include "pages/ground_views.h"
#include "pages/lists.h"
#include "pages/origin.h"
#include "records/common/validity.h"

namespace tertial {

struct SheetSectionView {
  std::string heading;
  std::string id;
  Html html;
  std::vector<CitationView> sources;
  std::vector<LinkView> links;
  std::vector<EntryView> entries;
  std::vector<GroundView> grounds;
  std::optional<OriginView> origin;
  std::string silence;  ///< said where there is nothing else
};
const ViewType& view_of(Tag<SheetSectionView>);

struct SheetView {
  FrameView frame;
  std::string standing;  ///< how it is on the as-of day, in a sentence
  std::vector<FactView> facts;
  Html text;
  std::vector<SheetSectionView> sections;
};
const ViewType& view_of(Tag<SheetView>);

/// Where a record's page stands and what it is called in the list that leads to it.
struct SheetFrame {
  std::string_view list_address, list_title, section;
  std::string description;
};
FrameView sheet_frame(const Site& site, const PlannedPage& page, const SheetFrame& input);

/// A section when there is text; a stated silence when there is none and `silence` is not empty.
void add_section(SheetView& view, std::string_view heading, Html html,
                 std::string_view silence = {}, std::vector<CitationView> sources = {});
void add_section(SheetView& view, std::string_view heading, std::vector<LinkView> links);
void add_grounds(const Site& site, SheetView& view, const std::vector<Ground>& grounds);
void add_decision(const Site& site, SheetView& view, const std::optional<DecisionLink>& decision,
                  std::string_view silence);
/// Sections with agreements, forums, initiatives, dialogues and channels that name the record.
void add_tied(const Site& site, SheetView& view, const Record& record);
/// The note and sources of a time of validity.
void add_validity(const Site& site, SheetView& view, const Validity& valid);

}  // namespace tertial
