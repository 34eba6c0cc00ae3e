#include "folders.h"
#include "toml.h"

namespace bench {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view updated = "1 september 2026";

/// The Markdown of a body, with links to cases as addresses.
std::string with_addresses(const std::string& text) {
  constexpr std::string_view mark = "](case:";
  const std::size_t at = text.find(mark);
  if (at == std::string::npos) return text;
  const std::size_t id = at + mark.size();
  const std::size_t end = text.find(')', id);
  return text.substr(0, at) + "](/arenden/" + text.substr(id, end - id) + "/" + text.substr(end);
}

std::string capitalised(std::string text) {
  if (text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

Toml page(std::string_view id, std::string_view title) {
  return Toml().text("id", id).text("title", title);
}

/// A page that lists a section.
void write_list(const fs::path& folder, std::string_view section, std::string_view address) {
  write_file(folder / section / "_index.md",
             Toml().text("title", section).text("url", address).with_body(""));
}

void write_few(const Corpus& corpus, const fs::path& folder) {
  write_list(folder, "organ", "/organ/");
  write_list(folder, "parter", "/parter/");
  write_list(folder, "stadsdelar", "/stadsdelar/");
  write_list(folder, "arenden", "/arenden/");
  write_list(folder, "protokoll", "/moten/");
  write_list(folder, "handlingar", "/handlingar/");
  write_list(folder, "medborgarloften", "/medborgarloften/");
  write_list(folder, "uppfoljning", "/uppfoljning/");
  // Follow-ups have no list of their own; their pages stand below their pledges.
  write_file(folder / "redovisningar/_index.md", Toml()
                                                     .text("title", "redovisningar")
                                                     .table("[_build]")
                                                     .text("render", "never")
                                                     .with_body(""));
  for (const Named& one : corpus.pages)
    write_file(folder / (one.id + ".md"), page(one.id, one.title).with_body("En sida.\n"));
  for (const Named& body : corpus.bodies)
    write_file(folder / "organ" / (body.id + ".md"), page(body.id, body.title).with_body(""));
  for (const Named& party : corpus.parties)
    write_file(folder / "parter" / (party.id + ".md"), page(party.id, party.title).with_body(""));
  for (const Named& district : corpus.districts)
    write_file(folder / "stadsdelar" / (district.id + ".md"),
               page(district.id, district.title).with_body(""));
  for (const Tertial period : corpus.periods())
    write_file(folder / "uppfoljning" / (id_of(period) + ".md"),
               page(id_of(period), capitalised(in_words(period)))
                   .bare("year", std::to_string(period.year))
                   .with_body(""));
}

/// What sorts the newest first, and those of one day by id.
std::string newest_first(Day date, const std::string& id) {
  std::string key;
  for (const char digit : iso(date))
    if (digit != '-') key.push_back(static_cast<char>('0' + ('9' - digit)));
  return key + " " + id;
}

void write_meeting(const Corpus& corpus, const Meeting& meeting, const fs::path& folder) {
  const Named& body = corpus.bodies[meeting.body];
  write_file(folder / "protokoll" / (meeting.id + ".md"),
             page(meeting.id, body.title + " " + in_words(meeting.date))
                 .bare("date", iso(meeting.date))
                 .text("date_in_words", in_words(meeting.date))
                 .text("newest", newest_first(meeting.date, meeting.id))
                 .text("body", body.id)
                 .text("source", corpus.sources[meeting.source].id)
                 .text("updated", updated)
                 .bare("number", std::to_string(meeting.number))
                 .text("item", meeting.title)
                 .text("case", corpus.cases[meeting.case_].id)
                 .text("summary_text", meeting.summary)
                 .text("decision", meeting.decision)
                 .texts("recipients", meeting.recipients)
                 .with_body(with_addresses(meeting.text)));
}

void write_document(const Corpus& corpus, const Document& document, const fs::path& folder) {
  write_file(folder / "handlingar" / (document.id + ".md"),
             page(document.id, document.title)
                 .bare("date", iso(document.date))
                 .text("date_in_words", in_words(document.date))
                 .text("newest", newest_first(document.date, document.id))
                 .text("from", corpus.bodies[document.from].id)
                 .text("case", corpus.cases[document.case_].id)
                 .text("source", corpus.sources[document.source].id)
                 .text("updated", updated)
                 .with_body(with_addresses(document.text)));
}

void write_pledge(const Corpus& corpus, const Pledge& pledge, const fs::path& folder) {
  const Meeting& decided = corpus.meetings[pledge.decided_at];
  Toml toml = page(pledge.id, pledge.title);
  toml.bare("date", pledge.valid.substr(0, 7) + "-01")
      .texts("districts", ids(corpus.districts, pledge.districts))
      .texts("parties", ids(corpus.parties, pledge.parties))
      .text("valid", pledge.valid_in_words)
      .text("why", pledge.why)
      .text("case", corpus.cases[pledge.decided_at].id)
      .text("item", decided.id)
      .text("source", corpus.sources[pledge.source].id)
      .text("updated", updated);
  for (std::size_t i = 0; i < pledge.points.size(); ++i)
    toml.table("[[points]]")
        .text("code", std::to_string(i + 1))
        .text("title", pledge.points[i].title)
        .text("text", pledge.points[i].text)
        .texts("responsible", ids(corpus.parties, pledge.points[i].responsible));
  write_file(folder / "medborgarloften" / (pledge.id + ".md"), toml.with_body(""));
}

void write_followup(const Corpus& corpus, const Pledge& pledge, const Followup& followup,
                    const fs::path& folder) {
  const std::string period = id_of(followup.period);
  Toml toml = page(pledge.id + "/" + period, pledge.title + ", " + in_words(followup.period));
  toml.text("url", "/medborgarloften/" + pledge.id + "/" + period + "/")
      .text("pledge", pledge.id)
      .text("period", period)
      .text("period_in_words", capitalised(in_words(followup.period)))
      .text("published_in_words", in_words(followup.published))
      .texts("reported_by", ids(corpus.parties, {pledge.parties[0], pledge.parties[1]}))
      .text("summary_text", followup.summary)
      .text("source", corpus.sources[pledge.source].id)
      .text("updated", updated);
  for (std::size_t i = 0; i < followup.points.size(); ++i) {
    const PointReport& report = followup.points[i];
    toml.table("[reports." + std::to_string(i + 1) + "]")
        .text("status", report.status)
        .text("text", report.text);
    if (!report.figure.empty()) toml.text("figure", report.figure).text("unit", report.unit);
  }
  write_file(folder / "redovisningar" / pledge.id / (period + ".md"), toml.with_body(""));
}

}  // namespace

void write_hugo(const Corpus& corpus, const fs::path& folder) {
  const fs::path content = folder / "content";
  write_few(corpus, content);
  Toml sources;
  for (const Named& source : corpus.sources)
    sources.text(source.id, source.title);
  write_file(folder / "data/sources.toml", sources.str());
  for (const Case& matter : corpus.cases)
    write_file(content / "arenden" / (matter.id + ".md"), page(matter.id, matter.title)
                                                              .text("number", matter.number)
                                                              .text("summary_text", matter.summary)
                                                              .with_body(""));
  for (const Meeting& meeting : corpus.meetings)
    write_meeting(corpus, meeting, content);
  for (const Document& document : corpus.documents)
    write_document(corpus, document, content);
  for (const Pledge& pledge : corpus.pledges) {
    write_pledge(corpus, pledge, content);
    for (const Followup& followup : pledge.followups)
      write_followup(corpus, pledge, followup, content);
  }
}

}  // namespace bench
