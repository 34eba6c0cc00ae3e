#include "pages/silence/tally_views.h"

#include <algorithm>

#include "base/collation.h"
#include "base/text.h"
#include "pages/inspection/inspection_words.h"
#include "pages/silence/silence_page.h"

namespace tertial {

const ViewType& view_of(Tag<TallyView>) {
  static constexpr ViewField fields[] = {view_field<&TallyView::id>("id"),
                                         view_field<&TallyView::about>("about"),
                                         view_field<&TallyView::expected>("expected"),
                                         view_field<&TallyView::registered>("registered"),
                                         view_field<&TallyView::otherwise>("otherwise"),
                                         view_field<&TallyView::called_off>("called_off"),
                                         view_field<&TallyView::absent>("absent"),
                                         view_field<&TallyView::not_reported>("not_reported"),
                                         view_field<&TallyView::oldest>("oldest")};
  static constexpr ViewType type{"tally", fields};
  return type;
}

const ViewType& view_of(Tag<TallyWordsView>) {
  static constexpr ViewField fields[] = {view_field<&TallyWordsView::expected>("expected"),
                                         view_field<&TallyWordsView::registered>("registered"),
                                         view_field<&TallyWordsView::otherwise>("otherwise"),
                                         view_field<&TallyWordsView::called_off>("called_off"),
                                         view_field<&TallyWordsView::absent>("absent"),
                                         view_field<&TallyWordsView::not_reported>("not_reported"),
                                         view_field<&TallyWordsView::oldest>("oldest")};
  static constexpr ViewType type{"tally-words", fields};
  return type;
}

const ViewType& view_of(Tag<TallyTableView>) {
  static constexpr ViewField fields[] = {
      view_field<&TallyTableView::id>("id"),       view_field<&TallyTableView::heading>("heading"),
      view_field<&TallyTableView::intro>("intro"), view_field<&TallyTableView::caption>("caption"),
      view_field<&TallyTableView::term>("term"),   view_field<&TallyTableView::unnamed>("unnamed"),
      view_field<&TallyTableView::words>("words"), view_field<&TallyTableView::rows>("rows")};
  static constexpr ViewType type{"tally-table", fields};
  return type;
}

namespace {

/// What is counted: the words stand under `words`, such as "silence_page.", each table's own under
/// "<words><name>."; ids of rows begin with `prefix`.
struct Counted {
  std::string words;
  std::string_view prefix;
  bool called_off;  ///< such a thing may be called off
  std::string (*period)(const Site&, const Period&);
};

std::vector<TallyView> tally_views(const Site& site, const Counted& counted,
                                   const std::vector<Tally>& tallies) {
  std::vector<std::pair<std::string, TallyView>> keyed;
  keyed.reserve(tallies.size());
  for (const Tally& tally : tallies) {
    TallyView view{{},
                   std::nullopt,
                   Wording::digits(tally.expected()),
                   Wording::digits(tally.registered),
                   Wording::digits(tally.otherwise),
                   Wording::digits(tally.called_off),
                   Wording::digits(tally.absent),
                   Wording::digits(tally.not_reported),
                   {}};
    if (tally.oldest) view.oldest = capitalized(counted.period(site, *tally.oldest));
    if (tally.about) {
      view.id = std::string(counted.prefix) + silence_anchor(*tally.about);
      view.about = link_to(site, *tally.about);
    }
    std::string key = view.about ? sort_key_sv(view.about->text) : std::string();
    keyed.emplace_back(std::move(key), std::move(view));
  }
  std::ranges::stable_sort(keyed, [](const auto& a, const auto& b) {
    if (!a.second.about || !b.second.about)
      return a.second.about.has_value() && !b.second.about.has_value();
    return a.first < b.first;
  });
  std::vector<TallyView> views;
  views.reserve(keyed.size());
  for (auto& entry : keyed)
    views.push_back(std::move(entry.second));
  return views;
}

class TallyTables {
 public:
  TallyTables(const Site& site, Counted counted, const Tally& total)
      : site_(site), counted_(std::move(counted)) {
    view_.formula = text("formula");
    view_.numbers =
        site.strings.format(counted_.words + "formula-numbers",
                            {Wording::digits(total.expected()), Wording::digits(total.registered),
                             Wording::digits(total.otherwise), Wording::digits(total.absent),
                             Wording::digits(total.called_off)});
  }
  void add(std::string_view id, const std::string& name, const std::vector<Tally>& tallies) {
    if (tallies.empty()) return;
    view_.tables.push_back({std::string(id),
                            text(name + ".title"),
                            text(name + ".intro"),
                            text(name + ".caption"),
                            text(name + ".term"),
                            text(name + ".unnamed"),
                            {text("expected"), text("registered"), text("otherwise"),
                             counted_.called_off ? text("called_off") : std::string(),
                             text("absent"), text("not_reported"), text("oldest")},
                            tally_views(site_, counted_, tallies)});
  }
  TalliesView take() { return std::move(view_); }

 private:
  std::string text(const std::string& which) const {
    return std::string(site_.strings(counted_.words + which));
  }
  const Site& site_;
  Counted counted_;
  TalliesView view_;
};

std::string report_period(const Site& site, const Period& period) {
  return site.wording.period(period);
}

}  // namespace

const ViewType& view_of(Tag<TalliesView>) {
  static constexpr ViewField fields[] = {view_field<&TalliesView::formula>("formula"),
                                         view_field<&TalliesView::numbers>("numbers"),
                                         view_field<&TalliesView::tables>("tables")};
  static constexpr ViewType type{"tallies", fields};
  return type;
}

TalliesView report_tallies(const Site& site, const Silence& silence) {
  TallyTables tables(site, {"silence_page.", "", false, report_period}, silence.total);
  tables.add("per-part", "by-reporter", silence.reporters);
  tables.add("per-lofte", "by-pledge", silence.pledges);
  tables.add("per-organ", "by-body", silence.bodies);
  tables.add("per-plats", "by-place", silence.districts);
  return tables.take();
}

TalliesView inspection_tallies(const Site& site) {
  const InspectionTallies tallies = tally_inspections(site.inspections);
  TallyTables tables(site, {"inspection_tally.", "besiktning-", true, season_text}, tallies.total);
  tables.add("besiktningar-per-part", "by-party", tallies.responsible);
  tables.add("besiktningar-per-plats", "by-place", tallies.places);
  return tables.take();
}

}  // namespace tertial
