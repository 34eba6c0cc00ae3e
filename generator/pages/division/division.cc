#include "pages/division/division.h"

#include <algorithm>
#include <array>
#include <map>

#include "base/collation.h"
#include "base/text.h"
#include "pages/case/case_page.h"
#include "pages/search/search_dates.h"

namespace tertial {
namespace {

struct Key {
  std::string address;  ///< "ar/2019/"
  std::string name;
};

/// What a list is divided by. Of a case it is its number's year, in which it stands in lists.
std::optional<PartialDate> date_in_lists(const Site& site, const Record& record) {
  if (!record.is<Case>()) return date_of(site, record);
  const int year = case_number_of(*record.as<Case>().number).year;
  return parse_partial_date(std::to_string(year));
}

Key undated_key(const Site& site) {
  return {"ar/odaterat/", std::string(site.strings("register.undated"))};
}

Key year_key(const Site& site, const Record& record) {
  const auto date = date_in_lists(site, record);
  if (!date) return undated_key(site);
  const std::string year = std::to_string(date->last.year);
  return {"ar/" + year + "/", year};
}

Key month_key(const Site& site, const Record& record) {
  const auto date = date_in_lists(site, record);
  if (!date) return undated_key(site);
  if (date->first.month != date->last.month)
    return {"odaterat/", std::string(site.strings("register.no-month"))};
  PartialDate month = *date;
  month.precision = PartialDate::Precision::month;
  month.first = month.last;
  const std::string number = std::to_string(month.last.month);
  return {(number.size() < 2 ? "0" : "") + number + "/", site.wording.date(month)};
}

Key kind_key(const Site& site, const Record& record) {
  const std::string type(record.schema->name);
  return {type + "/", std::string(site.strings("sitemap." + type))};
}

Key letter_key(const Site& site, const Record& record) {
  const std::string title = capitalized(title_of(site, record));
  for (const auto& [letter, address] :
       {std::pair<std::string_view, std::string_view>{"Å", "aa/"}, {"Ä", "ae/"}, {"Ö", "oe/"}})
    if (title.starts_with(letter)) return {std::string(address), std::string(letter)};
  const char first = title.empty() ? ' ' : title.front();
  if (first < 'A' || first > 'Z')
    return {"ovriga/", std::string(site.strings("register.other-letters"))};
  return {std::string(1, static_cast<char>(first - 'A' + 'a')) + "/", std::string(1, first)};
}

using KeyOf = Key (*)(const Site&, const Record&);

std::span<const KeyOf> levels_of(DivideBy by) {
  static constexpr KeyOf date[] = {year_key, month_key};
  static constexpr KeyOf kind[] = {kind_key, letter_key};
  return by == DivideBy::date ? std::span<const KeyOf>(date) : std::span<const KeyOf>(kind);
}

struct Group {
  Key key;
  std::vector<const Record*> records;
};

/// In the order in which the groups begin.
std::vector<Group> groups_by(const Site& site, const std::vector<const Record*>& records,
                             KeyOf key_of) {
  std::vector<Group> groups;
  std::map<std::string, std::size_t> known;
  for (const Record* record : records) {
    Key key = key_of(site, *record);
    const auto [at, is_new] = known.emplace(key.address, groups.size());
    if (is_new) groups.push_back({std::move(key), {}});
    groups[at->second].records.push_back(record);
  }
  return groups;
}

std::vector<Group> groups_by_number(const Site& site, const std::vector<const Record*>& records,
                                    std::size_t limit) {
  std::vector<Group> groups;
  for (std::size_t begin = 0; begin < records.size(); begin += limit) {
    const std::string number = std::to_string(groups.size() + 1);
    const auto first = records.begin() + static_cast<std::ptrdiff_t>(begin);
    const auto last =
        records.begin() + static_cast<std::ptrdiff_t>(std::min(begin + limit, records.size()));
    groups.push_back(
        {{"del/" + number + "/", site.strings.format("register.number", {number})}, {first, last}});
  }
  return groups;
}

class Divider {
 public:
  Divider(const Site& site, DivideBy by, std::size_t limit) : site_(site), by_(by), limit_(limit) {}

  Division divide(LongList list) {
    division_.title = std::move(list.title);
    division_.parts.push_back({std::move(list.address), {}, 0, {}, 0, {}});
    fill(0, std::move(list.records), levels_of(by_));
    return std::move(division_);
  }

 private:
  /// `within`: of the only year or letter there is: the addresses stay the same when another comes.
  void fill(std::size_t at, std::vector<const Record*> records, std::span<const KeyOf> levels,
            const std::string& within = {}) {
    division_.parts[at].count = records.size();
    if (records.size() <= limit_) {
      division_.parts[at].records = std::move(records);
      return;
    }
    std::vector<Group> groups = levels.empty() ? groups_by_number(site_, records, limit_)
                                               : groups_by(site_, records, levels.front());
    const auto rest = levels.empty() ? levels : levels.subspan(1);
    if (groups.size() == 1) {  // divides nothing
      const std::string& only = groups.front().key.address;
      const bool undated = only.ends_with("odaterat/");
      return fill(at, std::move(records), rest, undated ? within : within + only);
    }
    if (by_ == DivideBy::date) {
      records.resize(limit_);
      division_.parts[at].records = std::move(records);
    }
    for (Group& group : groups) {
      const std::size_t child = division_.parts.size();
      const ListPart& parent = division_.parts[at];
      division_.parts[at].parts.push_back(child);
      // A number or a letter says nothing without what it is of, nor do days without a month.
      const bool alone = parent.name.empty() || (by_ == DivideBy::date && !levels.empty() &&
                                                 !group.key.address.starts_with("odaterat"));
      division_.parts.push_back({parent.address + within + group.key.address,
                                 alone ? group.key.name : parent.name + ", " + group.key.name,
                                 at,
                                 {},
                                 0,
                                 {}});
      fill(child, std::move(group.records), rest);
    }
  }

  const Site& site_;
  DivideBy by_;
  std::size_t limit_;
  Division division_;
};

}  // namespace

Division divide_list(const Site& site, LongList list) {
  Divider divider(site, list.by, list.limit);
  return divider.divide(std::move(list));
}

bool may_be_part(std::string_view address) {
  // By year, of a record's own lists, of a source's, of the site map.
  constexpr std::array<std::string_view, 4> folders = {"/ar/", "/alla/", "/anvands/",
                                                       "/webbkarta/"};
  return std::ranges::any_of(folders, [&](std::string_view folder) {
    return address.find(folder) != std::string_view::npos;
  });
}

std::vector<PlannedPage> plan_list(const Site& site, LongList list) {
  const auto division = std::make_shared<const Division>(divide_list(site, std::move(list)));
  std::vector<PlannedPage> pages;
  pages.reserve(division->parts.size());
  for (std::size_t part = 0; part < division->parts.size(); ++part)
    pages.push_back({division->parts[part].address, nullptr, {}, division, part});
  return pages;
}

const std::vector<const Record*>& records_on(const PlannedPage& page) {
  return page.division->parts[page.part].records;
}

std::string title_of_part(const Division& division, std::size_t part) {
  const std::string& name = division.parts[part].name;
  return name.empty() ? division.title : division.title + ": " + name;
}

void name_part(const Site& site, const PlannedPage& page, FrameInput& frame) {
  const Division& division = *page.division;
  frame.title = title_of_part(division, page.part);
  if (page.part == 0) return;
  std::vector<LinkView> way;
  for (std::size_t at = page.part; at != 0;) {
    at = division.parts[at].parent;
    const ListPart& part = division.parts[at];
    way.push_back({at == 0 ? division.title : part.name, site.link(part.address)});
  }
  frame.breadcrumbs.insert(frame.breadcrumbs.end(), way.rbegin(), way.rend());
}

void newest_first(const Site& site, std::vector<const Record*>& records) {
  std::vector<std::pair<Date, const Record*>> dated;
  dated.reserve(records.size());
  for (const Record* record : records) {
    const auto date = date_in_lists(site, *record);
    dated.emplace_back(date ? date->last : Date{}, record);
  }
  std::ranges::stable_sort(dated, [](const auto& a, const auto& b) { return b.first < a.first; });
  for (std::size_t i = 0; i < dated.size(); ++i)
    records[i] = dated[i].second;
}

const ViewType& view_of(Tag<PartLinkView>) {
  static constexpr ViewField fields[] = {view_field<&PartLinkView::link>("link"),
                                         view_field<&PartLinkView::count>("count")};
  static constexpr ViewType type{"part-link", fields};
  return type;
}

const ViewType& view_of(Tag<RegisterView>) {
  static constexpr ViewField fields[] = {view_field<&RegisterView::note>("note"),
                                         view_field<&RegisterView::parts>("parts")};
  static constexpr ViewType type{"register", fields};
  return type;
}

std::optional<RegisterView> register_view(const Site& site, const PlannedPage& page) {
  const std::vector<ListPart>& parts = page.division->parts;
  const ListPart& here = parts[page.part];
  if (here.parts.empty()) return std::nullopt;
  RegisterView view;
  if (!here.records.empty())
    view.note = site.strings.format(
        "register.note", {Wording::digits(here.records.size()), Wording::digits(here.count)});
  view.parts.reserve(here.parts.size());
  for (const std::size_t part : here.parts)
    view.parts.push_back(
        {{parts[part].name, site.link(parts[part].address)}, Wording::digits(parts[part].count)});
  return view;
}

}  // namespace tertial
