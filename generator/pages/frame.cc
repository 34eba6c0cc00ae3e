#include "pages/frame.h"

#include <algorithm>
#include <ranges>

#include "base/known_languages.h"
#include "base/text.h"
#include "derive/corrections.h"
#include "pages/feed/feed.h"
#include "pages/structured_data.h"
#include "pages/version_views.h"

namespace tertial {
namespace {

constexpr std::size_t description_limit = 160;
constexpr std::size_t head_title_limit = 70;

/// At most `limit` code points, cut after a word, with an ellipsis.
std::string cut(std::string_view text, std::size_t limit) {
  if (count_code_points(text) <= limit) return std::string(text);
  std::size_t end = 0;
  std::size_t seen = 0;
  for (std::size_t at = 0; at < text.size() && seen < limit; ++at) {
    if ((static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) continue;
    if (text[at] == ' ') end = at;
    ++seen;
  }
  return std::string(text.substr(0, end)) + "…";
}

std::optional<Date> newest(const std::vector<const Record*>& records) {
  std::optional<Date> date;
  for (const Record* record : records)
    if (const auto& updated = common(*record).updated; updated && (!date || *date < **updated))
      date = **updated;
  return date;
}

/// "page – list – municipality – site". What is too long to be shown whole in a list of search
/// results loses the list, then the municipality, then the site; never a part of its own name.
std::string head_title(const FrameInput& input, const Settings& settings) {
  std::vector<std::string_view> rest;
  for (const auto& breadcrumb : std::ranges::reverse_view(input.breadcrumbs))
    rest.push_back(breadcrumb.text);
  if (input.title != settings.title) rest.push_back(settings.title);
  while (true) {
    std::string title = input.title;
    for (const std::string_view part : rest)
      title.append(" – ").append(part);
    if (rest.empty() || count_code_points(title) <= head_title_limit) return title;
    rest.erase(rest.begin());
  }
}

void add_doubts(FrameView& frame, const Site& site, const Record& record) {
  for (GapView& gap : gap_views(site, common(record).gaps)) {
    // Records that are shown together may lack the same for the same reason.
    const bool told = std::ranges::any_of(frame.gaps, [&](const GapView& other) {
      return other.what == gap.what && other.reason == gap.reason &&
             other.note.text == gap.note.text;
    });
    if (!told) frame.gaps.push_back(std::move(gap));
  }
  std::ranges::move(contradiction_views(site, record), std::back_inserter(frame.contradictions));
}

/// "Från ”6” till ”5”.", "Nytt: ”5”.", "Borttaget: ”6”."
std::string change_of(const Site& site, const Correction& correction) {
  const std::optional<std::string>& from = correction.from;
  const std::optional<std::string>& to = correction.to;
  if (from && to) return site.strings.format("corrections.change", {*from, *to});
  if (to) return site.strings.format("corrections.new", {*to});
  return from ? site.strings.format("corrections.gone", {*from}) : std::string();
}

/// Of the page's subject, its parts and what else it says it shows; each once, newest first.
std::vector<CorrectedView> corrected_views(const Site& site, const FrameInput& input) {
  std::vector<const Record*> all;
  const auto add = [&](const Record* record) {
    std::ranges::move(corrections_of(*record, site.model, site.as_of), std::back_inserter(all));
  };
  if (input.subject) add(input.subject);
  std::ranges::for_each(input.parts, add);
  std::ranges::for_each(input.corrected, add);
  std::ranges::sort(all, [](const Record* a, const Record* b) {
    const Date first = *a->as<Correction>().date;
    const Date second = *b->as<Correction>().date;
    return first != second ? second < first : a->id < b->id;
  });
  const auto twice = std::ranges::unique(all);
  all.erase(twice.begin(), twice.end());
  std::vector<CorrectedView> views;
  views.reserve(all.size());
  for (const Record* record : all)
    views.push_back({date_view(site, *record->as<Correction>().date), link_to(site, *record),
                     change_of(site, record->as<Correction>())});
  return views;
}

}  // namespace

const ViewType& view_of(Tag<CorrectedView>) {
  static constexpr ViewField fields[] = {view_field<&CorrectedView::date>("date"),
                                         view_field<&CorrectedView::link>("link"),
                                         view_field<&CorrectedView::change>("change")};
  static constexpr ViewType type{"corrected", fields};
  return type;
}

const ViewType& view_of(Tag<LogoView>) {
  static constexpr ViewField fields[] = {
      view_field<&LogoView::address>("address"), view_field<&LogoView::text>("text"),
      view_field<&LogoView::width>("width"), view_field<&LogoView::height>("height"),
      view_field<&LogoView::on_white>("on_white")};
  static constexpr ViewType type{"logo", fields};
  return type;
}

const ViewType& view_of(Tag<CardView>) {
  static constexpr ViewField fields[] = {view_field<&CardView::address>("address"),
                                         view_field<&CardView::text>("text")};
  static constexpr ViewType type{"card", fields};
  return type;
}

const ViewType& view_of(Tag<FrameView>) {
  static constexpr ViewField fields[] = {
      view_field<&FrameView::title>("title"),
      view_field<&FrameView::head_title>("head_title"),
      view_field<&FrameView::description>("description"),
      view_field<&FrameView::canonical>("canonical"),
      view_field<&FrameView::lang>("lang"),
      view_field<&FrameView::right_to_left>("right_to_left"),
      view_field<&FrameView::easy>("easy"),
      view_field<&FrameView::site_lang>("site_lang"),
      view_field<&FrameView::versions>("versions"),
      view_field<&FrameView::alternates>("alternates"),
      view_field<&FrameView::ordinary>("ordinary"),
      view_field<&FrameView::version_note>("version_note"),
      view_field<&FrameView::site_title>("site_title"),
      view_field<&FrameView::logo>("logo"),
      view_field<&FrameView::card>("card"),
      view_field<&FrameView::section>("section"),
      view_field<&FrameView::banner>("banner"),
      view_field<&FrameView::banner_lang>("banner_lang"),
      view_field<&FrameView::official>("official"),
      view_field<&FrameView::breadcrumbs>("breadcrumbs"),
      view_field<&FrameView::structured_data>("structured_data"),
      view_field<&FrameView::updated>("updated"),
      view_field<&FrameView::sources>("sources"),
      view_field<&FrameView::gaps>("gaps"),
      view_field<&FrameView::contradictions>("contradictions"),
      view_field<&FrameView::feed>("feed"),
      view_field<&FrameView::corrections>("corrections"),
      view_field<&FrameView::responsible>("responsible"),
      view_field<&FrameView::publisher>("publisher"),
      view_field<&FrameView::contact>("contact"),
      view_field<&FrameView::indexed>("indexed"),
      view_field<&FrameView::scripted>("scripted"),
  };
  static constexpr ViewType type{"frame", fields};
  return type;
}

void add_sources(FrameView& frame, std::vector<CitationView> sources) {
  for (CitationView& view : sources) {
    const bool known = std::ranges::any_of(frame.sources, [&](const CitationView& other) {
      return other.address.text == view.address.text && other.place == view.place;
    });
    if (!known) frame.sources.push_back(std::move(view));
  }
}

FrameView make_frame(const Site& site, const FrameInput& input) {
  const Settings& settings = site.settings;
  FrameView frame;
  frame.title = input.title;
  frame.lang = site.language();
  if (!site.other_language.empty()) {
    frame.right_to_left = find_language(frame.lang)->right_to_left;
    frame.site_lang = *settings.language;
  }
  if (site.versions) add_versions(frame, site, input);
  frame.site_title = settings.title;
  frame.logo = site.look.logo;
  frame.card = site.look.card;
  frame.section = input.section;
  frame.official = settings.official;
  frame.canonical = site.absolute(input.address);
  // Unique as the title is, also where the text is not.
  const std::string& text = input.description.empty() ? settings.description : input.description;
  frame.description =
      cut(text.starts_with(input.title) ? text : input.title + ". " + text, description_limit);
  if (settings.banner) {
    frame.banner = *settings.banner;
    frame.banner_lang = frame.site_lang;
  } else if (!settings.official) {
    frame.banner = site.strings("frame.unofficial");
  }
  if (input.address != site.in_language("/")) {
    frame.breadcrumbs.push_back({std::string(site.strings("frame.start")), site.link("/")});
    for (const LinkView& link : input.breadcrumbs)
      frame.breadcrumbs.push_back(link);
  }
  frame.head_title = head_title(input, settings);
  frame.structured_data = structured_data(site, frame, input);

  if (const std::optional<Date> date = newest(input.shown)) frame.updated = date_view(site, *date);
  for (const Record* record : input.shown)
    add_sources(frame, citations(site, common(*record).sources));
  if (input.subject) add_doubts(frame, site, *input.subject);
  for (const Record* part : input.parts)
    add_doubts(frame, site, *part);
  if (!input.feed.empty())
    frame.feed = site.link(input.feed);
  else if (const auto feed = input.subject ? feed_address(site, *input.subject) : std::nullopt)
    frame.feed = site.link(*feed);
  frame.corrections = corrected_views(site, input);
  frame.responsible = settings.responsible.value_or("");
  if (settings.publisher) {
    frame.publisher = settings.publisher->name;
    frame.contact = settings.publisher->contact;
  }
  return frame;
}

std::vector<LinkView> breadcrumbs_to(const Site& site, const Record& record,
                                     std::string_view list_address, std::string_view list_title) {
  std::vector<LinkView> links;
  const std::string first = record.id.substr(0, record.id.find('/'));
  const Record* municipality = site.model.find<Municipality>(first);
  if (municipality && municipality != &site.home()) links.push_back(link_to(site, *municipality));
  links.push_back({std::string(list_title), site.link(list_address)});
  return links;
}

}  // namespace tertial
