#include "pages/parts.h"

#include <algorithm>

#include "base/text.h"
#include "records/source/source.h"

namespace tertial {

const ViewType& view_of(Tag<LinkView>) {
  static constexpr ViewField fields[] = {view_field<&LinkView::text>("text"),
                                         view_field<&LinkView::address>("address"),
                                         view_field<&LinkView::lang>("lang")};
  static constexpr ViewType type{"link", fields};
  return type;
}

const ViewType& view_of(Tag<DateView>) {
  static constexpr ViewField fields[] = {view_field<&DateView::iso>("iso"),
                                         view_field<&DateView::text>("text")};
  static constexpr ViewType type{"date", fields};
  return type;
}

const ViewType& view_of(Tag<StatusView>) {
  static constexpr ViewField fields[] = {view_field<&StatusView::name>("name"),
                                         view_field<&StatusView::label>("label")};
  static constexpr ViewType type{"status", fields};
  return type;
}

const ViewType& view_of(Tag<CountView>) {
  static constexpr ViewField fields[] = {view_field<&CountView::status>("status"),
                                         view_field<&CountView::count>("count"),
                                         view_field<&CountView::sentence>("sentence")};
  static constexpr ViewType type{"count", fields};
  return type;
}

const ViewType& view_of(Tag<CitationView>) {
  static constexpr ViewField fields[] = {
      view_field<&CitationView::text>("text"), view_field<&CitationView::place>("place"),
      view_field<&CitationView::remark>("remark"), view_field<&CitationView::address>("address"),
      view_field<&CitationView::lang>("lang")};
  static constexpr ViewType type{"citation", fields};
  return type;
}

const ViewType& view_of(Tag<GapView>) {
  static constexpr ViewField fields[] = {
      view_field<&GapView::what>("what"), view_field<&GapView::reason>("reason"),
      view_field<&GapView::note>("note"), view_field<&GapView::sources>("sources")};
  static constexpr ViewType type{"gap", fields};
  return type;
}

const ViewType& view_of(Tag<ClaimView>) {
  static constexpr ViewField fields[] = {view_field<&ClaimView::says>("says"),
                                         view_field<&ClaimView::sources>("sources")};
  static constexpr ViewType type{"claim", fields};
  return type;
}

const ViewType& view_of(Tag<ContradictionView>) {
  static constexpr ViewField fields[] = {view_field<&ContradictionView::about>("about"),
                                         view_field<&ContradictionView::claims>("claims"),
                                         view_field<&ContradictionView::note>("note"),
                                         view_field<&ContradictionView::computed>("computed")};
  static constexpr ViewType type{"contradiction", fields};
  return type;
}

const ViewType& view_of(Tag<FactView>) {
  static constexpr ViewField fields[] = {
      view_field<&FactView::term>("term"), view_field<&FactView::text>("text"),
      view_field<&FactView::html>("html"), view_field<&FactView::links>("links")};
  static constexpr ViewType type{"fact", fields};
  return type;
}

const ViewType& view_of(Tag<PledgeCardView>) {
  static constexpr ViewField fields[] = {
      view_field<&PledgeCardView::link>("link"),     view_field<&PledgeCardView::valid>("valid"),
      view_field<&PledgeCardView::stage>("stage"),   view_field<&PledgeCardView::places>("places"),
      view_field<&PledgeCardView::lead>("lead"),     view_field<&PledgeCardView::state>("state"),
      view_field<&PledgeCardView::absent>("absent"), view_field<&PledgeCardView::counts>("counts")};
  static constexpr ViewType type{"pledge-card", fields};
  return type;
}

namespace {

/// A day in the words of the site; anything else as it is.
std::string shown(const Site& site, ContradictionKind kind, const Argument& argument) {
  const Language language = site.language() == "en" ? Language::en : Language::sv;
  if (kind == ContradictionKind::step)
    if (const auto date = parse_partial_date(argument.text)) return site.wording.date(*date);
  return std::string(argument.in(language));
}

/// "16 parter uppges" and "18 namn räknas upp här", in the words of the theme.
ContradictionView computed_view(const Site& site, const ComputedContradiction& contradiction) {
  const std::string key = "doubt." + std::string(name_of(contradiction.kind));
  const Language language = site.language() == "en" ? Language::en : Language::sv;
  const std::string_view whose = contradiction.whose.in(language);
  const std::string found = contradiction.period
                                ? site.wording.period(*contradiction.period)
                                : shown(site, contradiction.kind, contradiction.found);
  ContradictionView view{site.strings.format(key + ".about", {whose}),
                         {},
                         {},
                         std::string(site.strings("doubt.computed"))};
  std::vector<CitationView> sources;
  if (contradiction.sources) sources = citations(site, *contradiction.sources);
  view.claims.push_back(
      {site.strings.format(key + ".stated",
                           {shown(site, contradiction.kind, contradiction.stated), whose}),
       std::move(sources)});
  view.claims.push_back({site.strings.format(key + ".found", {found, whose}), {}});
  return view;
}

}  // namespace

std::string_view foreign_lang(const Site& site, const Record& record) {
  const auto& own = common(record).lang;
  const std::string_view lang = own ? std::string_view(own->value) : *site.settings.language;
  return lang == site.language() ? std::string_view() : lang;
}

LinkView link_to(const Site& site, const Record& record) {
  return {title_of(site, record), site.link(address_of(site, record)), foreign_lang(site, record)};
}

std::vector<LinkView> links_to(const Site& site, std::span<const Record* const> records) {
  std::vector<LinkView> links;
  for (const Record* record : records)
    links.push_back(link_to(site, *record));
  return links;
}

DateView date_view(const Site& site, Date date) {
  return {to_string(date), site.wording.date(date)};
}

DateView date_view(const Site& site, const PartialDate& date) {
  const bool one = date.stated() && date.precision != PartialDate::Precision::interval;
  return {one ? to_string(date) : std::string(), site.wording.date(date)};
}

StatusView status_view(const Site& site, ShownStatus status) {
  return {std::string(name_of(status)), std::string(site.wording.label(status))};
}

std::vector<CountView> count_views(const Site& site, const PledgeHistory& history) {
  std::vector<CountView> views;
  for (std::size_t i = 0; i < shown_status_count; ++i)
    if (history.counts[i] > 0)
      views.push_back({status_view(site, static_cast<ShownStatus>(i)),
                       Wording::digits(history.counts[i]), site.wording.points(history.counts[i])});
  return views;
}

std::vector<CitationView> citations(const Site& site, const std::vector<Citation>& all) {
  std::vector<CitationView> views;
  for (const Citation& citation : all) {
    const auto& source = *citation.source;
    std::string remark;
    if (source.kind == SourceKind::political_party) remark = site.strings("source.political-party");
    if (source.kind == SourceKind::press) remark = site.strings("source.press");
    if (source.read == ReadExtent::excerpt)
      remark.append(remark.empty() ? "" : ", ").append(site.strings("source.excerpt"));
    const Record& record = citation.source.record();
    views.push_back({title_of(site, record), citation.place.value_or(""), std::move(remark),
                     site.link(address_of(site, record)), foreign_lang(site, record)});
  }
  return views;
}

std::vector<GapView> gap_views(const Site& site, const std::vector<Gap>& gaps) {
  std::vector<GapView> views;
  views.reserve(gaps.size());
  for (const Gap& gap : gaps)
    views.push_back({gap.what, std::string(site.wording.reason(gap.reason)), site.html(gap.note),
                     citations(site, gap.sources)});
  return views;
}

std::vector<ContradictionView> contradiction_views(const Site& site, const Record& record) {
  std::vector<ContradictionView> views;
  const std::span<const ComputedContradiction> computed = site.contradictions.of(record);
  for (const Contradiction& contradiction : common(record).contradictions) {
    ContradictionView view{contradiction.about, {}, site.html(contradiction.note), {}};
    for (const Claim& claim : contradiction.claims)
      view.claims.push_back({claim.says, citations(site, claim.sources)});
    const auto counted = [&](const ComputedContradiction& one) {
      return one.own == &contradiction && one.for_residents;
    };
    if (std::ranges::any_of(computed, counted)) view.computed = site.strings("doubt.also-computed");
    views.push_back(std::move(view));
  }
  const auto same = [](const ContradictionView& a, const ContradictionView& b) {
    return a.about == b.about &&
           std::ranges::equal(a.claims, b.claims, {}, &ClaimView::says, &ClaimView::says);
  };
  for (const ComputedContradiction& contradiction : computed) {
    if (contradiction.own || !contradiction.for_residents) continue;
    ContradictionView view = computed_view(site, contradiction);
    const bool said = std::ranges::any_of(
        views, [&](const ContradictionView& other) { return same(other, view); });
    if (!said) views.push_back(std::move(view));
  }
  return views;
}

PledgeCardView pledge_card(const Site& site, const Record& record) {
  const auto& pledge = record.as<Pledge>();
  const PledgeHistory& history = site.histories.of(record);
  PledgeCardView card;
  card.link = link_to(site, record);
  card.valid = site.wording.date(*pledge.valid);
  card.stage = site.wording.stage(pledge, site.as_of);
  std::vector<std::string> places;
  places.reserve(pledge.districts.size());
  for (const Ref<District>& district : pledge.districts)
    places.push_back(title_of(site, district.record()));
  if (places.empty())
    for (const Ref<Municipality>& municipality : pledge.municipalities)
      places.push_back(title_of(site, municipality.record()));
  card.places = site.wording.list(places);
  if (pledge.points_extent == PointsExtent::none)
    card.lead = site.strings("pledge-card.points-unknown");
  else
    card.lead = site.wording.points_lead(pledge);
  if (pledge.points_extent == PointsExtent::some) {
    card.lead += " ";
    card.lead += site.strings("pledge-card.points-partial");
  }
  card.state = site.wording.state_lead(history);
  if (const std::size_t absent = history.absent_reports(); absent > 0)
    card.absent = capitalized(site.wording.count("pledge-card.absent", absent));
  card.counts = count_views(site, history);
  return card;
}

void add_fact(std::vector<FactView>& facts, std::string_view term, std::string text) {
  if (!text.empty()) facts.push_back({std::string(term), std::move(text), {}, {}});
}

void add_fact(std::vector<FactView>& facts, std::string_view term, std::vector<LinkView> links) {
  if (!links.empty()) facts.push_back({std::string(term), {}, {}, std::move(links)});
}

void add_fact(std::vector<FactView>& facts, std::string_view term, Html html) {
  if (!html.text.empty()) facts.push_back({std::string(term), {}, std::move(html), {}});
}

}  // namespace tertial
