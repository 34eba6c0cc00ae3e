#pragma once
// Views that many pages share: links, dates, status tags, sources, gaps. One table each.
#include <optional>
#include <string>
#include <vector>

#include "pages/addresses.h"

namespace tertial {

struct LinkView {
  std::string text;
  Address address;
  std::string_view lang = {};  ///< of the text; empty when it is the page's
};
const ViewType& view_of(Tag<LinkView>);

struct DateView {
  std::string iso;  ///< for <time datetime>; empty for what is not a day, month or year
  std::string text;
};
const ViewType& view_of(Tag<DateView>);

struct StatusView {
  std::string name;  ///< "done-in-period": class and shape
  std::string label;
};
const ViewType& view_of(Tag<StatusView>);

struct CountView {
  StatusView status;
  std::string count;  ///< digits
  std::string sentence;
};
const ViewType& view_of(Tag<CountView>);

struct CitationView {
  std::string text;            ///< the source's title
  std::string place;           ///< page, §; may be empty
  std::string remark;          ///< "läst i utdrag", "partisida"; may be empty
  Address address;             ///< of the source in the site's list of sources
  std::string_view lang = {};  ///< of the title; empty when it is the page's
};
const ViewType& view_of(Tag<CitationView>);

struct GapView {
  std::string what;
  std::string reason;
  Html note;
  std::vector<CitationView> sources;
};
const ViewType& view_of(Tag<GapView>);

struct ClaimView {
  std::string says;
  std::vector<CitationView> sources;
};
const ViewType& view_of(Tag<ClaimView>);

struct ContradictionView {
  std::string about;
  std::vector<ClaimView> claims;
  Html note;
  std::string computed;  ///< that it follows from what is registered; empty where it does not
};
const ViewType& view_of(Tag<ContradictionView>);

struct FactView {  ///< one row of a page's facts (dt, dd); links beside or instead of text
  std::string term;
  std::string text;
  Html html;
  std::vector<LinkView> links;
};
const ViewType& view_of(Tag<FactView>);

/// What pledges look like in lists.
struct PledgeCardView {
  LinkView link;
  std::string valid;
  std::string stage;
  std::string places;
  std::string lead;    ///< counts of points
  std::string state;   ///< counts by status
  std::string absent;  ///< "Två väntade redovisningar är inte registrerade här"; may be empty
  std::vector<CountView> counts;
};
const ViewType& view_of(Tag<PledgeCardView>);

/// The language of a record's title, where it is another than the page's; else empty.
std::string_view foreign_lang(const Site& site, const Record& record);
LinkView link_to(const Site& site, const Record& record);
template <class T>
std::vector<LinkView> links_to(const Site& site, const std::vector<Ref<T>>& refs) {
  std::vector<LinkView> links;
  links.reserve(refs.size());
  for (const Ref<T>& ref : refs)
    links.push_back(link_to(site, ref.record()));
  return links;
}
std::vector<LinkView> links_to(const Site& site, std::span<const Record* const> records);
DateView date_view(const Site& site, Date date);
DateView date_view(const Site& site, const PartialDate& date);
StatusView status_view(const Site& site, ShownStatus status);
std::vector<CountView> count_views(const Site& site, const PledgeHistory& history);
std::vector<CitationView> citations(const Site& site, const std::vector<Citation>& all);
std::vector<GapView> gap_views(const Site& site, const std::vector<Gap>& gaps);
/// The record's own contradictions, then the computed ones that none of them says already.
std::vector<ContradictionView> contradiction_views(const Site& site, const Record& record);
PledgeCardView pledge_card(const Site& site, const Record& record);
/// A row when there is something to say; the template shows no empty rows.
void add_fact(std::vector<FactView>& facts, std::string_view term, std::string text);
void add_fact(std::vector<FactView>& facts, std::string_view term, std::vector<LinkView> links);
void add_fact(std::vector<FactView>& facts, std::string_view term, Html html);

}  // namespace tertial
