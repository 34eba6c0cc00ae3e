#include "pages/dialogue/dialogue_page.h"

#include "pages/standing.h"

namespace tertial {
namespace {

/// "Hölls i maj 2019." A planned one whose day is past says that nothing more is registered.
std::string state_text(const Site& site, const Record& record) {
  const auto& dialogue = record.as<Dialogue>();
  const PartialDate& date = *dialogue.date;
  if (!date.stated()) return std::string(choice_text(site, "dialogue-undated", dialogue.state));
  if (dialogue.state == DialogueState::planned && is_past(date, site.as_of))
    return site.strings.format("dialogue.planned-past", {site.wording.date(date)});
  const std::string when =
      dialogue.state == DialogueState::held ? site.wording.when(date) : site.wording.date(date);
  return site.strings.format("dialogue-state." + std::string(word_of(dialogue.state)), {when});
}

/// A sentence that follows on the state: whether those who took part were answered.
std::string feedback_text(const Site& site, const Dialogue& dialogue) {
  if (dialogue.state != DialogueState::held) return {};
  if (!dialogue.feedback) return " " + std::string(site.strings("dialogue.no-feedback"));
  const auto& date = dialogue.feedback->date;
  return " " +
         (date && date->value.stated()
              ? site.strings.format("dialogue.feedback-given", {site.wording.when(date->value)})
              : std::string(site.strings("dialogue.feedback-undated")));
}

void add_number(const Site& site, SheetView& view, std::string_view term,
                const std::optional<std::int64_t>& number) {
  if (number)
    add_fact(view.facts, site.strings(term), Wording::digits(static_cast<std::size_t>(*number)));
}

void add_facts(const Site& site, const Record& record, SheetView& view) {
  const auto& dialogue = record.as<Dialogue>();
  add_fact(view.facts, site.strings("dialogue.date"), site.wording.date(*dialogue.date));
  std::vector<LinkView> held_by;
  if (dialogue.body) held_by.push_back(link_to(site, dialogue.body->record()));
  std::ranges::move(links_to(site, dialogue.parties), std::back_inserter(held_by));
  if (held_by.empty())
    add_fact(view.facts, site.strings("dialogue.held-by"),
             std::string(site.strings("dialogue.held-by-unknown")));
  add_fact(view.facts, site.strings("dialogue.held-by"), std::move(held_by));
  add_fact(view.facts, site.strings("sheet.districts"), links_to(site, dialogue.districts));
  add_fact(view.facts, site.strings("dialogue.place"), dialogue.place.value_or(""));
  add_fact(view.facts, site.strings("dialogue.target-group"), dialogue.target_group.value_or(""));
  add_fact(view.facts, site.strings("dialogue.themes"), site.wording.list(dialogue.themes));
  add_number(site, view, "dialogue.participants", dialogue.participants);
  add_number(site, view, "dialogue.comments", dialogue.comments);
  if (dialogue.forum)
    add_fact(view.facts, site.strings("dialogue.forum"),
             std::vector{link_to(site, dialogue.forum->record())});
  add_fact(view.facts, site.strings("sheet.municipality"), other_municipality(site, record));
}

/// One line per row of meetings: "Dialogmöten, 7 möten, våren 2017, Bäckskolan".
void add_meetings(const Site& site, const Dialogue& dialogue, SheetView& view) {
  for (const DialogueMeetings& meetings : dialogue.meetings) {
    const std::string count =
        meetings.count
            ? site.wording.count("dialogue.meetings", static_cast<std::size_t>(*meetings.count))
            : std::string();
    const std::string date =
        meetings.date && meetings.date->stated() ? site.wording.date(*meetings.date) : "";
    add_fact(view.facts, meetings.title, joined({count, date, meetings.place.value_or("")}));
    add_sources(view.frame, citations(site, meetings.sources));
  }
}

void add_documentation(const Site& site, const Dialogue& dialogue, SheetView& view) {
  SheetSectionView section;
  section.heading = site.strings("dialogue.documentation");
  section.id = "dokumentation";
  section.html = site.html(dialogue.documentation_note);
  if (dialogue.documentation)
    section.links.push_back(link_to(site, dialogue.documentation->record()));
  else if (!dialogue.documentation_note)
    section.silence = site.strings("dialogue.no-documentation");
  view.sections.push_back(std::move(section));
}

SheetView make_dialogue_view(const Site& site, const PlannedPage& page) {
  const Record& record = *page.record;
  const auto& dialogue = record.as<Dialogue>();
  SheetView view;
  view.standing = state_text(site, record) + feedback_text(site, dialogue);
  view.frame =
      sheet_frame(site, page,
                  {"/dialoger/", site.strings("dialogues.title"), "dialogues",
                   dialogue.text ? plain_text(dialogue.text->text)
                                 : site.strings.format("dialogue.description", {view.standing})});
  add_facts(site, record, view);
  add_meetings(site, dialogue, view);
  if (!dialogue.text_to_come) view.text = site.body_html(record);
  add_section(view, site.strings("dialogue.text"), site.html(dialogue.text));
  add_section(view, site.strings("dialogue.method"), site.html(dialogue.method));
  if (dialogue.state == DialogueState::held) {
    add_documentation(site, dialogue, view);
    add_section(view, site.strings("dialogue.feedback"),
                dialogue.feedback ? site.html(dialogue.feedback->text) : Html{},
                site.strings("dialogue.no-feedback"),
                dialogue.feedback ? citations(site, dialogue.feedback->sources)
                                  : std::vector<CitationView>{});
  }
  add_grounds(site, view, dialogue.follows_from);
  add_tied(site, view, record);
  return view;
}

ListPageView make_dialogues_view(const Site& site, const PlannedPage& page) {
  ListPageInput input;
  input.title = site.strings("dialogues.title");
  input.lead = site.strings("dialogues.lead");
  input.empty = site.strings("dialogues.empty");
  input.section = "dialogues";
  input.shown = pointers<Dialogue>(site);
  std::vector<const Record*> dialogues = input.shown;
  sort_dialogues(site, dialogues);
  const auto later_year = [](const Record& record) {
    const PartialDate& date = *record.as<Dialogue>().date;
    return date.stated() ? -int{date.first.year} : 1;
  };
  for (const auto& [year, part] : divide<int>(dialogues, later_year)) {
    std::vector<EntryView> entries;
    for (const Record* dialogue : part)
      entries.push_back(dialogue_entry(site, *dialogue));
    add_group(input.groups,
              year > 0 ? std::string(site.strings("dialogues.undated")) : std::to_string(-year),
              std::move(entries));
  }
  return make_list_page(site, page, std::move(input));
}

std::vector<PlannedPage> plan_dialogues(const Site&) {
  return single_page("/dialoger/");
}

}  // namespace

void sort_dialogues(const Site& site, std::vector<const Record*>& dialogues) {
  sort_by_title(site, dialogues);
  std::ranges::stable_sort(dialogues, [](const Record* a, const Record* b) {
    return dated_later(*a->as<Dialogue>().date, *b->as<Dialogue>().date);
  });
}

EntryView dialogue_entry(const Site& site, const Record& record) {
  const auto& dialogue = record.as<Dialogue>();
  const std::string body = dialogue.body ? title_of(site, dialogue.body->record()) : std::string();
  EntryView entry{link_to(site, record), joined({body, other_municipality(site, record)}), {}};
  entry.note = state_text(site, record) + feedback_text(site, dialogue);
  return entry;
}

const PageType dialogue_page =
    page_type<SheetView, make_dialogue_view>("dialogue", "sheet.html", plan_records<Dialogue>);
const PageType dialogues_page =
    page_type<ListPageView, make_dialogues_view>("dialogues", "list.html", plan_dialogues);

}  // namespace tertial
