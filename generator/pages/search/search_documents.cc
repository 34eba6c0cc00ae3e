#include "pages/search/search_documents.h"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "base/text.h"
#include "pages/lists.h"
#include "pages/meeting/meeting_page.h"
#include "pages/search/search_dates.h"
#include "pages/status_key.h"
#include "pages/versions.h"
#include "records/channel/channel.h"
#include "records/final_report/final_report.h"
#include "records/indicator/indicator.h"
#include "records/initiative/initiative.h"
#include "records/meeting/item.h"
#include "records/notice/notice.h"
#include "records/page/page.h"
#include "records/registry.h"
#include "records/term/term.h"

namespace tertial {
namespace {

/// Pages that only repeat what other pages say.
constexpr std::string_view unsearched[] = {"/kallor/", "/rattelser/", "/sok/", "/webbkarta/"};
/// These do too, but some look for the first of them by its name.
constexpr std::string_view only_named[] = {"/andringar/", "/kalender/"};

std::string_view kind_of(const Record& record) {
  constexpr std::pair<std::string_view, std::string_view> kinds[] = {
      {"district", "district"},     {"pledge", "pledge"},        {"followup", "followup"},
      {"final-report", "followup"}, {"body", "actor"},           {"party", "actor"},
      {"municipality", "actor"},    {"forum", "actor"},          {"case", "case"},
      {"agreement", "effort"},      {"initiative", "effort"},    {"dialogue", "effort"},
      {"goal", "effort"},           {"channel", "effort"},       {"indicator", "figure"},
      {"survey", "figure"},         {"meeting", "minutes"},      {"item", "minutes"},
      {"document", "document"},     {"inspection", "inspection"}};
  for (const auto& [type, kind] : kinds)
    if (record.schema->name == type) return kind;
  return "other";
}

/// Which places a record concerns: those it names, those of its pledge, those of its case.
class PlacesOf {
 public:
  explicit PlacesOf(const Model& model) {
    for (const Record& district : model.all<District>()) {
      add(district, district);
      for (const RecordType& type : record_types())
        if (&type.schema() != &schema_of(Tag<District>{}))
          for (const Record* record : model.referring(district, type.schema()))
            add(*record, district);
    }
    for (const Record& pledge : model.all<Pledge>()) {
      for (const Record* report : model.referring<Followup>(pledge))
        add_all(*report, pledge);
      for (const Record* report : model.referring<FinalReport>(pledge))
        add_all(*report, pledge);
      if (const auto& matter = pledge.as<Pledge>().case_) add_all(matter->record(), pledge);
    }
    for (const Record& matter : model.all<Case>()) {
      for (const Record* item : model.referring<Item>(matter))
        add_all(*item, matter);
      for (const Record* document : model.referring<Document>(matter))
        add_all(*document, matter);
    }
  }

  std::vector<const Record*> of(const Record& record) const {
    const auto at = places_.find(&record);
    return at == places_.end() ? std::vector<const Record*>() : at->second;
  }

 private:
  void add(const Record& record, const Record& place) {
    std::vector<const Record*>& places = places_[&record];
    if (std::ranges::find(places, &place) == places.end()) places.push_back(&place);
  }
  void add_all(const Record& to, const Record& from) {
    for (const Record* place : of(from))
      add(to, *place);
  }

  std::unordered_map<const Record*, std::vector<const Record*>> places_;
};

/// Other names than the title, one a line.
std::string names_of(const Record& record) {
  std::string names;
  const auto add = [&](std::string_view name) {
    if (!names.empty()) names += '\n';
    names += name;
  };
  const auto add_aliases = [&](const std::vector<Alias>& aliases) {
    for (const Alias& alias : aliases)
      add(alias.name);
  };
  if (record.is<District>()) add_aliases(record.as<District>().aliases);
  if (record.is<Body>()) {
    add_aliases(record.as<Body>().aliases);
    if (const auto& name = record.as<Body>().short_name) add(*name);
  }
  if (record.is<Party>()) {
    add_aliases(record.as<Party>().aliases);
    if (const auto& name = record.as<Party>().short_name) add(*name);
  }
  if (record.is<Case>()) {
    add(*record.as<Case>().number);
    for (const std::string& number : record.as<Case>().also_written)
      add(number);
  }
  if (record.is<Term>())
    for (const Located<std::string>& form : record.as<Term>().forms)
      add(*form);
  return names;
}

/// A document before it has its number.
struct Draft {
  search::Document document;
  std::size_t kind = 0;
  Date last;             ///< for the order
  std::size_t page = 0;  ///< in Site::planned
  std::string section;   ///< empty for a page
};

class Planner {
 public:
  explicit Planner(const Site& site) : site_(site), places_(site.model) {}

  SearchPlan plan() {
    find_sections();
    for (std::size_t page = 0; page < site_.planned.size(); ++page)
      add_page(page);
    // The sort is by importance, then the newest first, then by address as planned.
    std::ranges::stable_sort(drafts_, [](const Draft& a, const Draft& b) {
      return std::pair(a.kind, b.last) < std::pair(b.kind, a.last);
    });
    SearchPlan plan;
    plan.pages.resize(site_.planned.size());
    for (Draft& draft : drafts_) {
      const auto number = static_cast<search::DocumentId>(plan.index.documents.size());
      std::optional<SearchPlan::Page>& planned = plan.pages[draft.page];
      SearchPlan::Page& page = planned ? *planned : planned.emplace();
      if (draft.section.empty())
        page.document = number;
      else
        page.sections.push_back({std::move(draft.section), number});
      plan.index.documents.push_back(std::move(draft.document));
    }
    for (auto& page : plan.pages)
      if (page) std::ranges::sort(page->sections, {}, &search::Section::id);
    add_names(plan.index.names);
    for (const std::string_view group : split(site_.strings("search.same"), ',')) {
      std::vector<std::string>& words = plan.index.same.emplace_back();
      for (const std::string_view word : split(trim(group), ' '))
        if (!word.empty()) words.emplace_back(word);
    }
    return plan;
  }

 private:
  struct Section {
    std::string id;
    std::string title;
    const Record* record;
  };

  void add_section(const std::string& address, std::string title, const Record* record) {
    const std::size_t hash = address.find('#');
    if (hash == std::string::npos) return;
    sections_[address.substr(0, hash)].push_back(
        {address.substr(hash + 1), std::move(title), record});
  }

  void find_sections() {
    for (const RecordType& type : record_types()) {
      if (&type.schema() == &schema_of(Tag<Notice>{})) continue;  // told by what it announces
      for (const Record& record : site_.model.records(type.schema()))
        add_section(address_of(site_, record),
                    record.is<Item>() ? item_title(site_, record) : title_of(site_, record),
                    &record);
    }
    for (const Record& pledge : site_.model.all<Pledge>())
      for (const Point& point : pledge.as<Pledge>().points)
        add_section(point_address_of(site_, pledge, point),
                    site_.strings.format("search.point", {*point.code, point.title}), &pledge);
    for (const KeyView& word : status_key(site_))
      add_section(status_address(word.status), word.status.label, nullptr);
  }

  void add_page(std::size_t at) {
    const PlannedPage& page = *site_.planned[at];
    const std::string& address = page.address;
    if (!address.ends_with('/')) return;
    for (const std::string_view start : unsearched)
      if (address.starts_with(start)) return;
    bool named_only = false;
    for (const std::string_view start : only_named) {
      if (!address.starts_with(start)) continue;
      if (address != start) return;
      named_only = true;
    }
    if (page.record && page.record->awaited) return;
    if (in_other_language(page)) {
      add_language(page, at);
      return;
    }
    if (page.part > 0) return;  // its list is found, and what it lists
    // Calendars and sheets of a record say what its own page says.
    if (page.record && address != address_of(site_, *page.record)) return;
    Draft draft = draft_of(page.record, at, address);
    draft.document.names = also_called(address);
    if (page.record) draft.document.names += names_of(*page.record);
    draft.document.named_only = named_only;
    drafts_.push_back(std::move(draft));
    const auto sections = sections_.find(address);
    if (sections == sections_.end()) return;
    for (Section& section : sections->second) {
      draft = draft_of(section.record, at, address + "#" + section.id);
      draft.document.title = std::move(section.title);
      draft.section = std::move(section.id);
      drafts_.push_back(std::move(draft));
    }
  }

  /// Its words would be shortened and divided as if they were of the site's language.
  bool in_other_language(const PlannedPage& page) const {
    return page.record && page.record->is<Page>() &&
           language_of(*page.record, site_.settings) != *site_.settings.language;
  }

  /// The start page in another language, for who asks for the language.
  void add_language(const PlannedPage& page, std::size_t at) {
    for (const VersionKind& kind : site_.versions->kinds()) {
      if (kind.easy || kind.start != page.address) continue;
      const std::string* name = site_.strings.find("language." + std::string(kind.lang));
      Draft draft = draft_of(page.record, at, page.address);
      draft.document.title = site_.strings.format("search.in-language", {name ? *name : kind.name});
      draft.document.names = kind.name;
      draft.document.named_only = true;
      drafts_.push_back(std::move(draft));
    }
  }

  /// What residents call a standing page, one name a line: "search.also.oppna-data".
  std::string also_called(std::string_view address) const {
    if (address.size() <= 2) return {};  // the start page
    std::string key(address.substr(1, address.size() - 2));
    std::ranges::replace(key, '/', '-');
    const std::string* text = site_.strings.find("search.also." + key);
    if (!text) return {};
    std::string names = *text + "\n";
    std::ranges::replace(names, ',', '\n');
    return names;
  }

  Draft draft_of(const Record* record, std::size_t page, std::string_view address) {
    Draft draft;
    draft.page = page;
    search::Document& document = draft.document;
    document.address = site_.link(address).text;
    document.kind = record ? kind_of(*record) : "other";
    draft.kind = static_cast<std::size_t>(std::ranges::find(search_kinds, document.kind) -
                                          std::begin(search_kinds));
    document.filters.push_back("kind:" + document.kind);
    if (!record) return draft;
    if (const std::optional<PartialDate> days = date_of(site_, *record)) {
      draft.last = days->last;
      document.date = record->is<Followup>() ? site_.wording.period(*record->as<Followup>().period)
                                             : site_.wording.date(*days);
      for (int year = days->first.year; year <= days->last.year; ++year)
        document.filters.push_back("year:" + std::to_string(year));
    }
    std::vector<std::string> names;
    for (const Record* place : places_.of(*record)) {
      document.filters.push_back("place:" + place->id);
      if (place != record) names.push_back(title_of(site_, *place));
    }
    const bool easy = record->is<Page>() && record->as<Page>().easy;
    document.places = easy ? std::string(site_.strings("version.easy")) : join(names, ", ");
    return draft;
  }

  void add_names(std::vector<std::string>& names) const {
    for (const Record& place : site_.model.all<District>()) {
      names.push_back(title_of(site_, place));
      for (const Alias& alias : place.as<District>().aliases)
        if (!alias.misspelling) names.push_back(alias.name);
    }
    std::ranges::sort(names);
    const auto twice = std::ranges::unique(names);
    names.erase(twice.begin(), twice.end());
  }

  const Site& site_;
  const PlacesOf places_;
  std::unordered_map<std::string, std::vector<Section>> sections_;  // by page
  std::vector<Draft> drafts_;
};

}  // namespace

SearchPlan plan_search(const Site& site) {
  return Planner(site).plan();
}

std::vector<const Record*> searched_places(const Site& site) {
  std::vector<const Record*> places = pointers<District>(site);
  sort_by_title(site, places);
  return places;
}

std::vector<int> searched_years(const Site& site) {
  std::set<int, std::greater<>> years;
  for (const RecordType& type : record_types())
    for (const Record& record : site.model.records(type.schema()))
      if (const std::optional<PartialDate> days = date_of(site, record))
        for (int year = days->first.year; year <= days->last.year; ++year)
          years.insert(year);
  return {years.begin(), years.end()};
}

}  // namespace tertial
