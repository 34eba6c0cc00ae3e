#include "pages/forum/rhythm_views.h"

#include "base/text.h"
#include "pages/standing.h"

namespace tertial {
namespace {

/// "varje vecka", "två gånger om året", "vartannat år": a string per unit, in one and other.
std::string times_text(const Site& site, RhythmUnit per, std::size_t times) {
  const std::string unit = "rhythm.per-" + std::string(word_of(per));
  return site.wording.count(unit, times);
}

/// "högst två gånger om året, de år då medborgarundersökningen inte hålls".
std::string with_limits(const Site& site, const Rhythm& rhythm, std::string text) {
  if (rhythm.at_most) text = site.strings.format("rhythm.at-most", {text});
  if (rhythm.alternates_with)
    text = site.strings.format("rhythm.alternates",
                               {text, title_of(site, rhythm.alternates_with->record())});
  if (rhythm.during && rhythm.during->stated())
    text = site.strings.format("rhythm.during", {text, site.wording.date(*rhythm.during)});
  return text;
}

std::string when_text(const Site& site, const RhythmRow& row) {
  const auto& forum = row.forum->as<Forum>();
  if (row.beat == Beat::in_year) {
    const Occasion& occasion = *row.occasions.front();
    if (occasion.month)
      return capitalized(site.strings("month." + std::to_string(*occasion.month)));
    if (occasion.season) return std::string(choice_text(site, "year-season", *occasion.season));
    return {};
  }
  if (!forum.rhythm) return std::string(site.strings("rhythm.unstated"));
  const std::string text =
      with_limits(site, *forum.rhythm, times_text(site, forum.rhythm->per, row.times));
  return capitalized(row.beat == Beat::yearly ? site.strings.format("rhythm.sometime", {text})
                                              : text);
}

std::string themes(const Site& site, const RhythmRow& row) {
  std::vector<std::string> names;
  for (const Occasion* occasion : row.occasions)
    if (occasion->theme) names.push_back(*occasion->theme);
  return site.wording.list(names);
}

/// Those of the meetings themselves, else of the rhythm.
std::vector<Citation> sources_of(const RhythmRow& row) {
  std::vector<Citation> sources;
  for (const Occasion* occasion : row.occasions)
    sources.insert(sources.end(), occasion->sources.begin(), occasion->sources.end());
  const auto& rhythm = row.forum->as<Forum>().rhythm;
  return sources.empty() && rhythm ? rhythm->sources : sources;
}

}  // namespace

const ViewType& view_of(Tag<RhythmRowView>) {
  static constexpr ViewField fields[] = {
      view_field<&RhythmRowView::when>("when"), view_field<&RhythmRowView::forum>("forum"),
      view_field<&RhythmRowView::theme>("theme"), view_field<&RhythmRowView::standing>("standing"),
      view_field<&RhythmRowView::sources>("sources")};
  static constexpr ViewType type{"rhythm-row", fields};
  return type;
}

std::string rhythm_text(const Site& site, const Forum& forum) {
  if (!forum.rhythm) return {};
  const Rhythm& rhythm = *forum.rhythm;
  return capitalized(with_limits(
      site, rhythm, times_text(site, rhythm.per, static_cast<std::size_t>(rhythm.times))));
}

std::vector<RhythmRowView> rhythm_views(const Site& site, const std::vector<RhythmRow>& rows) {
  std::vector<RhythmRowView> views;
  views.reserve(rows.size());
  for (const RhythmRow& row : rows) {
    const auto& forum = row.forum->as<Forum>();
    RhythmRowView view;
    view.when = when_text(site, row);
    view.forum = link_to(site, *row.forum);
    view.theme = themes(site, row);
    view.standing = forum.proposed ? std::string(site.strings("forum.proposed"))
                                   : standing_text(site, *row.forum);
    view.sources = citations(site, sources_of(row));
    views.push_back(std::move(view));
  }
  return views;
}

}  // namespace tertial
