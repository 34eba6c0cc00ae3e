#include "pages/body/body_page.h"
#include "pages/standing.h"

namespace tertial {
namespace {

/// Of one municipality: by kind, or in one list for another than the site's own.
void add_groups(const Site& site, const std::vector<const Record*>& bodies,
                std::vector<GroupView>& groups) {
  const auto kind = [](const Record& record) { return record.as<Body>().kind; };
  for (const auto& [key, part] : divide<BodyKind>(bodies, kind)) {
    std::vector<EntryView> entries;
    for (const Record* body : part)
      entries.push_back(body_entry(site, *body));
    add_group(groups, choice_text(site, "body-group", key), std::move(entries));
  }
}

std::vector<EntryView> entries_with_kind(const Site& site,
                                         const std::vector<const Record*>& bodies) {
  std::vector<EntryView> entries;
  for (const Record* record : bodies) {
    EntryView entry = body_entry(site, *record);
    entry.meta = choice_text(site, "body-kind", record->as<Body>().kind);
    entries.push_back(std::move(entry));
  }
  return entries;
}

ListPageView make_bodies_view(const Site& site, const PlannedPage& page) {
  ListPageInput input;
  input.title = site.strings("bodies.title");
  input.lead = site.strings("bodies.lead");
  input.empty = site.strings("bodies.empty");
  input.section = "bodies";
  input.shown = pointers<Body>(site);

  std::vector<const Record*> present = input.shown;
  sort_by_title(site, present);
  const auto ended = std::ranges::stable_partition(
      present, [&](const Record* record) { return !has_ended(record->as<Body>(), site.as_of); });
  const std::vector<const Record*> past(ended.begin(), ended.end());
  present.erase(ended.begin(), ended.end());

  add_groups(site, of_municipality(site, present, site.home()), input.groups);
  for (const Record* municipality : other_municipalities(site))
    add_group(input.groups, title_of(site, *municipality),
              entries_with_kind(site, of_municipality(site, present, *municipality)));
  std::vector<EntryView> entries = entries_with_kind(site, past);
  for (std::size_t i = 0; i < past.size(); ++i)
    if (const std::string other = other_municipality(site, *past[i]); !other.empty())
      entries[i].meta += ", " + other;
  add_group(input.groups, site.strings("bodies.ended"), std::move(entries));
  return make_list_page(site, page, std::move(input));
}

std::vector<PlannedPage> plan_bodies(const Site&) {
  return single_page("/organ/");
}

}  // namespace

bool has_ended(const Body& body, const AsOf& as_of) {
  if (body.valid_to && body.valid_to->stated()) return is_past(*body.valid_to, as_of);
  if (!body.dissolved_by) return false;
  // A decision to dissolve without a date has been taken; one that lies ahead has not.
  const auto date = without_place(body.dissolved_by->date);
  return !date || !date->stated() || !as_of.is_before(date->first);
}

std::string validity_text(const Site& site, const Body& body) {
  const bool from = body.valid_from && body.valid_from->stated();
  const bool to = body.valid_to && body.valid_to->stated();
  if (from && to)
    return site.strings.format("body.valid.both", {site.wording.date(*body.valid_from),
                                                   site.wording.date(*body.valid_to)});
  if (from) return site.strings.format("body.valid.from", {site.wording.date(*body.valid_from)});
  if (to) return site.strings.format("body.valid.to", {site.wording.date(*body.valid_to)});
  return {};
}

std::string standing_text(const Site& site, const Body& body) {
  std::string text = validity_text(site, body);
  return text.empty() ? known_at_text(site, body.known_at) : text;
}

EntryView body_entry(const Site& site, const Record& record) {
  const auto& body = record.as<Body>();
  EntryView entry{link_to(site, record), body.short_name.value_or(""), {}};
  entry.note = standing_text(site, body);
  return entry;
}

const PageType bodies_page =
    page_type<ListPageView, make_bodies_view>("bodies", "list.html", plan_bodies);

}  // namespace tertial
